/// `org.varlink.service`, which every service has.
package enum VarlinkServiceInterface {
  package static let name = "org.varlink.service"

  package static let description = """
    # What every Varlink service can tell of itself.
    interface org.varlink.service

    # Tells what the service is and which interfaces it has.
    method GetInfo() -> (
      # Who made it.
      vendor: string,
      # What it is.
      product: string,
      # Its version.
      version: string,
      # Where to read more.
      url: string,
      # The names of its interfaces.
      interfaces: []string
    )

    # Gives the description of one interface.
    method GetInterfaceDescription(
      # Its name.
      interface: string
    ) -> (
      # In the language that this text is in.
      description: string
    )

    # There is no such interface.
    error InterfaceNotFound (
      # Its name.
      interface: string
    )

    # The interface has no such method.
    error MethodNotFound (
      # Its name.
      method: string
    )

    # The interface has the method, and this service does not carry it out.
    error MethodNotImplemented (
      # Its name.
      method: string
    )

    # A parameter is missing, not declared, or of another type.
    error InvalidParameter (
      # Its name.
      parameter: string
    )

    # The caller may not do that.
    error PermissionDenied ()

    # The method answers many times and must be called with more.
    error ExpectedMore ()

    # The method changes the protocol and must be called with upgrade.
    error ExpectedUpgrade ()

    """

  package enum GetInfo: VarlinkMethod {
    package static let name = "org.varlink.service.GetInfo"
    package static let parameterNames: FieldNames = [:]
    package typealias Parameters = NoFields

    package struct Reply: Codable, Hashable, Sendable {
      package var vendor: String
      package var product: String
      package var version: String
      package var url: String
      package var interfaces: [String]

      package init(
        vendor: String, product: String, version: String, url: String, interfaces: [String]
      ) {
        self.vendor = vendor
        self.product = product
        self.version = version
        self.url = url
        self.interfaces = interfaces
      }
    }
  }

  package enum GetInterfaceDescription: VarlinkMethod {
    package static let name = "org.varlink.service.GetInterfaceDescription"
    package static let parameterNames: FieldNames = ["interface": [:]]

    package struct Parameters: Codable, Hashable, Sendable {
      package var interface: String
      package init(interface: String) { self.interface = interface }
    }

    package struct Reply: Codable, Hashable, Sendable {
      package var description: String
      package init(description: String) { self.description = description }
    }
  }

  package struct InterfaceNotFound: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.service.InterfaceNotFound"
    package var interface: String
    package init(interface: String) { self.interface = interface }
  }

  package struct MethodNotFound: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.service.MethodNotFound"
    package var method: String
    package init(method: String) { self.method = method }
  }

  package struct MethodNotImplemented: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.service.MethodNotImplemented"
    package var method: String
    package init(method: String) { self.method = method }
  }

  package struct InvalidParameter: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.service.InvalidParameter"
    package var parameter: String
    package init(parameter: String) { self.parameter = parameter }
  }

  package struct PermissionDenied: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.service.PermissionDenied"
    package init() {}
  }

  package struct ExpectedMore: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.service.ExpectedMore"
    package init() {}
  }
}
