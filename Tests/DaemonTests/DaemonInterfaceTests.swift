import ControlAPI
import DaemonSupport
import FoundationEssentials
import TestSupport
import Testing
import Varlink

@Suite struct DaemonInterfaceTests {
  @Test func `status tells counts and times, never content`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "secret", about: "Sam"))
      daemon.set("2026-11-26T09:01")
      let health = try await daemon.health()
      #expect(health.state == "ready")
      #expect(health.advice == nil)
      #expect(health.version == ControlVersion.number)
      #expect(health.position == 20)
      #expect(health.courses == 1)
      #expect(health.uptimeSeconds == 60)
      #expect(health.zone == "Europe/London")
      #expect(health.nextReminder?.instant == "2026-11-30T15:00:00+00:00")
      // The one before may not have been seen to close yet.
      #expect(health.connections >= 1)
      #expect(health.logBytes > 0)
      let words = "\(health)"
      #expect(!words.contains("secret") && !words.contains("Sam") && !words.contains("Alex"))
    }
  }

  @Test func `doctor finds a well daemon well`() async throws {
    try await withDaemon { daemon in
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      #expect(!checks.contains { $0.outcome == "failed" })
      let names = ["record", "key", "data", "ballast", "zone data"]
      for name in names {
        #expect(checks.first { $0.name == name }?.outcome == "ok", "\(name)")
      }
      #expect(checks.filter { $0.outcome != "ok" }.allSatisfy { $0.remedy != nil })
    }
  }

  @Test func `verify tells of its progress and finds every chain whole`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<12 {
          group.addTask {
            for value in 0..<100 {
              try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value % 11))
            }
          }
        }
        try await group.waitForAll()
      }
      let replies = try await daemon.stream(DaemonInterface.Verify.self, .init())
      let last = try #require(replies.last)
      #expect(last.finished)
      #expect(last.checked == 1218)
      #expect(last.total == 1218)
      #expect(last.streams == 1)
      #expect(last.badPosition == nil)
      #expect(replies.dropLast().allSatisfy { !$0.finished })
      #expect(replies.map(\.checked) == replies.map(\.checked).sorted())
      #expect(replies.count > 2)
    }
  }

  @Test func `the service tells what it is and what it offers`() async throws {
    try await withDaemon { daemon in
      let info = try await daemon.call(VarlinkServiceInterface.GetInfo.self, .init())
      #expect(info.product == "kithd")
      #expect(info.interfaces.first == "org.varlink.service")
      let described = try FileManager.default.contentsOfDirectory(
        atPath: Checkout.path("Sources/ControlAPI/Interfaces")
      ).map { $0.replacing(".varlink", with: "") }.sorted()
      #expect(described.count >= 9)
      #expect(Array(info.interfaces.dropFirst()) == described)
      for name in info.interfaces {
        let text = try await daemon.call(
          VarlinkServiceInterface.GetInterfaceDescription.self, .init(interface: name)
        ).description
        #expect(text.contains("interface \(name)\n"), "\(name)")
      }
    }
  }

  /// A method that is described and that nothing carries out would answer MethodNotFound.
  @Test func `every method that is described is carried out`() async throws {
    try await withDaemon { daemon in
      let info = try await daemon.call(VarlinkServiceInterface.GetInfo.self, .init())
      for name in info.interfaces {
        let text = try await daemon.call(
          VarlinkServiceInterface.GetInterfaceDescription.self, .init(interface: name)
        ).description
        for method in try InterfaceParser.methods(in: text) {
          let answer = try await daemon.raw(
            "{\"method\":\"\(name).\(method)\",\"parameters\":{},\"more\":true}")
          #expect(!answer.contains("MethodNotFound"), "\(name).\(method)")
        }
      }
    }
  }

  @Test func `a parameter that is not declared, or of another type, is refused by name`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let before = try await daemon.health().position
      let undeclared = try await daemon.raw(
        #"{"method":"org.kith.Diary.RecordMood","parameters":{"value":4,"colour":"red"}}"#)
      #expect(undeclared.contains("org.varlink.service.InvalidParameter"))
      #expect(undeclared.contains("colour"))
      let mistyped = try await daemon.raw(
        #"{"method":"org.kith.Diary.RecordMood","parameters":{"value":"four"}}"#)
      #expect(mistyped.contains("org.varlink.service.InvalidParameter"))
      #expect(mistyped.contains("value"))
      #expect(try await daemon.health().position == before)
    }
  }

  @Test func `many clients at once each get their own answers, and all is recorded`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for client in 0..<20 {
          group.addTask {
            for number in 0..<5 {
              let text = "client \(client), note \(number)"
              let receipt = try await daemon.call(
                DiaryInterface.WriteNote.self, .init(text: text)
              ).receipt
              let entry = try #require(receipt.entries.first)
              let note = try await daemon.call(
                DiaryInterface.ShowNote.self, .init(entry: entry)
              ).note
              #expect(note.text == text)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await daemon.health().position == 118)
      let last = try await daemon.stream(DaemonInterface.Verify.self, .init()).last
      #expect(last?.badPosition == nil)
    }
  }
}

extension InterfaceParser {
  /// The names of the methods of an interface's description.
  fileprivate static func methods(in text: String) throws -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.hasPrefix("method ")
        ? String(line.dropFirst(7).prefix { $0 != "(" }).filter { $0 != " " } : nil
    }
  }
}

extension TestDaemon {
  /// The first reply to a message, as text.
  func raw(_ message: String) async throws -> String {
    let socket = socket
    return try await onThread {
      let connection = try VarlinkConnection(path: socket, timeoutSeconds: 300)
      defer { connection.close() }
      try connection.send(Array(message.utf8) + [0])
      do {
        return String(decoding: try connection.receive().frame, as: UTF8.self)
      } catch VarlinkFailure.errorReply(let reply) {
        return String(decoding: reply.frame, as: UTF8.self)
      }
    }
  }
}
