import Testing
import Varlink

@Suite struct ServiceInterfaceTests {
  @Test func `a service tells what it is and lists its interfaces, its own first`() async throws {
    try await RunningServer.run { running async throws in
      let info = try await running.talk {
        try $0.call(VarlinkServiceInterface.GetInfo.self, NoFields())
      }
      #expect(
        info
          == VarlinkServiceInterface.GetInfo.Reply(
            vendor: "Example", product: "Echo", version: "1", url: "https://a.example/",
            interfaces: ["org.varlink.service", "org.example.Echo"]))
    }
  }

  @Test func `each interface that is listed has a description of that name`() async throws {
    try await RunningServer.run { running async throws in
      let names = try await running.talk { connection in
        let info = try connection.call(VarlinkServiceInterface.GetInfo.self, NoFields())
        return try info.interfaces.map { name in
          let reply = try connection.call(
            VarlinkServiceInterface.GetInterfaceDescription.self, .init(interface: name))
          return [name, try InterfaceParser.parse(reply.description).name]
        }
      }
      #expect(names.count == 2)
      for pair in names { #expect(pair[0] == pair[1]) }
    }
  }

  @Test func `a description is given word for word`() async throws {
    try await RunningServer.run { running async throws in
      let text = try await running.talk {
        try $0.call(
          VarlinkServiceInterface.GetInterfaceDescription.self, .init(interface: Echo.name)
        ).description
      }
      #expect(text == Echo.description)
    }
  }

  @Test func `the description of what is not there is not found`() async throws {
    try await RunningServer.run { running async throws in
      let error = try await running.talk {
        try $0.error(
          of: VarlinkServiceInterface.GetInterfaceDescription.self, .init(interface: "org.none"))
      }
      #expect(
        error?.decoded(as: VarlinkServiceInterface.InterfaceNotFound.self)
          == VarlinkServiceInterface.InterfaceNotFound(interface: "org.none"))
    }
  }

  @Test func `the service's own description has what the specification says`() throws {
    let interface = try InterfaceParser.parse(VarlinkServiceInterface.description)
    #expect(
      interface.members.map(\.name) == [
        "GetInfo", "GetInterfaceDescription", "InterfaceNotFound", "MethodNotFound",
        "MethodNotImplemented", "InvalidParameter", "PermissionDenied", "ExpectedMore",
        "ExpectedUpgrade",
      ])
  }
}
