package import ControlAPI
import TestSupport
package import Testing
package import Varlink

extension TestDaemon {
  /// Begins a course of sixteen weekly sessions, the first on Tuesday 1 December 2026, 15:00,
  /// unless said otherwise.
  @discardableResult
  package func begin(
    first: String = "2026-12-01 15:00"
  ) async throws -> CourseInterface.Begin.Reply {
    try await call(
      CourseInterface.Begin.self, .init(template: "ipt-16", first: first, therapist: "Alex"))
  }

  /// Expects a call to be refused, and nothing to be recorded by it.
  ///
  /// - Parameters:
  ///   - method: what to call.
  ///   - parameters: what to call it with.
  ///   - kind: the error that is expected.
  ///   - words: what the message has to contain.
  ///   - place: of the expectation.
  /// - Throws: when the daemon cannot be asked.
  package func refuses<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters, _ kind: CallRefusal.Kind,
    saying words: String, at place: SourceLocation = #_sourceLocation
  ) async throws {
    let before = try await health().position
    do {
      let reply = try await call(method, parameters)
      Issue.record("Not refused: \(reply)", sourceLocation: place)
    } catch let refusal as CallRefusal {
      #expect(refusal.kind == kind, sourceLocation: place)
      #expect(
        refusal.message.contains(words), "says: \(refusal.message)", sourceLocation: place)
    }
    #expect(try await health().position == before, sourceLocation: place)
  }

  /// Expects that a receipt's entries stand in the log with these kinds and texts:
  /// "MoodRecorded: Mood 4".
  package func expect(
    _ receipt: Receipt, recorded expected: String..., at place: SourceLocation = #_sourceLocation
  ) async throws {
    let log = try await log(limit: 1000)
    let recorded = receipt.entries.compactMap { name in
      log.first { $0.entry == name }.map { "\($0.kind): \($0.text)" }
    }
    #expect(recorded == expected, sourceLocation: place)
    #expect(try await health().position == receipt.position, sourceLocation: place)
  }

  /// The latest entries of the one course.
  package func log(limit: Int = 20, asOf: String? = nil) async throws -> [EventsInterface.Entry] {
    try await call(
      EventsInterface.Log.self, .init(query: Query(asOf: asOf), limit: limit)
    ).entries
  }
}

extension Command {
  /// A command dated back.
  package static func at(_ when: String) -> Self { Self(at: when) }

  /// A command with an id that tells it from others: `number` in hexadecimal.
  package static func numbered(_ number: Int, at when: String? = nil) -> Self {
    let digits = String(number, radix: 16)
    return Self(id: String(repeating: "0", count: 32 - digits.count) + digits, at: when)
  }
}

extension Query {
  /// A question about how the record stood.
  package static func asOf(_ when: String) -> Self { Self(asOf: when) }
}
