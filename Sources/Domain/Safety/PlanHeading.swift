/// The headings that Kith offers for a plan for hard times.
///
/// They follow the six steps that safety planning has (Stanley & Brown, Cognitive and Behavioral
/// Practice 2012) in words of our own: their form is not reproduced. Any other heading does as well.
package enum PlanHeading: String, CaseIterable, Sendable {
  case signs
  case alone
  case company
  case turnTo
  case team
  case around

  /// What stands above the words.
  package var title: String {
    switch self {
    case .signs: "How I notice that it is getting hard"
    case .alone: "What I can do on my own"
    case .company: "Company and places that do me good"
    case .turnTo: "Who I can turn to, and their numbers"
    case .team: "My team, and when I reach them"
    case .around: "How I make things around me safer (good to do with someone)"
    }
  }
}

extension SafetyPlanWritten {
  /// The lines of the plan for the card: at most `limit`, something from each part that tells what
  /// to do, in the order of the plan. The clinic's plan stands in where there is no other.
  package func cardLines(limit: Int) -> [String] {
    var lists = parts.filter { $0.heading != PlanHeading.signs.title }.map { lines(of: $0.text) }
    if lists.allSatisfy(\.isEmpty), let clinic { lists = [lines(of: clinic)] }
    if lists.allSatisfy(\.isEmpty) { lists = parts.map { lines(of: $0.text) } }
    var taken = lists.map { _ in 0 }
    var left = limit
    // Each part in its turn, so that a long one does not push out whom to ring.
    while left > 0, let _ = lists.indices.first(where: { taken[$0] < lists[$0].count }) {
      for index in lists.indices where left > 0 && taken[index] < lists[index].count {
        taken[index] += 1
        left -= 1
      }
    }
    return zip(lists, taken).flatMap { $0.prefix($1) }
  }

  private func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { line in
      let start = line.drop { $0.isWhitespace }
      return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }.filter { !$0.isEmpty }
  }
}
