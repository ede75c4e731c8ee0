package import Domain

/// A read model: a pure fold over the events of one course, amendments already applied. It cannot
/// fail, and what it keeps is bounded by what is open, not by the length of the course.
package protocol Projection: Codable, Hashable, Sendable {
  init()
  mutating func apply(_ event: RecordedEvent)
}
