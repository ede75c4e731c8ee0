package import Domain

/// The lines on benefits that a person rates: the first rating and the latest of each, by when they
/// were.
package struct BenefitRatings: Projection {
  package struct Rating: Hashable, Sendable, Codable {
    package var entry: EntryNumber
    package var at: Timestamp
    package var value: Int
  }

  package struct Line: Hashable, Sendable, Codable {
    package var first: Rating
    package var latest: Rating
  }

  package private(set) var lines: [BenefitLine: Line] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .benefits(.rated(let rated)) = event.event else { return }
    let rating = Rating(
      entry: event.number, at: event.time.occurredAt, value: rated.value)
    var line = lines[rated.benefit] ?? Line(first: rating, latest: rating)
    if rating.at < line.first.at { line.first = rating }
    if rating.at >= line.latest.at { line.latest = rating }
    lines[rated.benefit] = line
  }
}
