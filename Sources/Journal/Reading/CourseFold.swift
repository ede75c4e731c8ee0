package import Domain

/// A state that is folded from the events of a course, amendments already applied.
package protocol CourseFold: Codable, Sendable {
  init()
  /// The stored name of its snapshots: a literal that never changes.
  static var kind: String { get }
  /// Raised whenever the same events would lead to another state.
  static var codeVersion: Int { get }
  mutating func apply(_ event: RecordedEvent)
  /// Keeps the numbers taken of an entry that was taken back.
  mutating func reserve(_ event: RecordedEvent)
}

extension Course: CourseFold {
  package static let kind = "course"
  package static let codeVersion = 2

  package mutating func apply(_ event: RecordedEvent) { evolve(event.event, at: event.time) }
  package mutating func reserve(_ event: RecordedEvent) { reserveNumbers(of: event.event) }
}

/// A folded state and where in the course it stands.
package struct Folded<State: CourseFold>: Sendable {
  package var state: State
  package var version: Int64
  /// The position of the last event in it.
  package var position: Int64
  package var amendments: AmendmentIndex
}
