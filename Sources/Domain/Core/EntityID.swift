/// A short name that a person can type: a letter for the kind and a number in order of making,
/// `s7` say. Numbers are never used again within a course.
package protocol EntityID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The letter of the kind.
  static var prefix: Character { get }
  /// 1 and up.
  var number: Int { get }
  init(number: Int)
}

extension EntityID {
  /// Reads `s7` or `7`, in either case; nil for anything else.
  package init?(_ text: some StringProtocol) {
    var digits = Substring(text).lowercased()[...]
    if digits.first == Self.prefix { digits.removeFirst() }
    guard !digits.isEmpty, digits.utf8.count <= 9,
      digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits), number > 0
    else { return nil }
    self.init(number: number)
  }

  package var description: String { "\(Self.prefix)\(number)" }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "an id such as \(Self.prefix)7") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}

/// Names a session: `s7`.
package struct SessionID: EntityID {
  package static let prefix: Character = "s"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// Names a piece of homework: `h12`.
package struct HomeworkID: EntityID {
  package static let prefix: Character = "h"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// Names a goal: `g2`.
package struct GoalID: EntityID {
  package static let prefix: Character = "g"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// Names something to bring to a session: `b3`.
package struct AgendaItemID: EntityID {
  package static let prefix: Character = "b"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// Names a person in someone's life: `p1`. People are mostly called by their alias.
package struct PersonID: EntityID {
  package static let prefix: Character = "p"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// Names any entry of a course by its place in the course's stream: `e57`.
package struct EntryNumber: EntityID {
  package static let prefix: Character = "e"
  package let number: Int
  package init(number: Int) { self.number = number }
}
