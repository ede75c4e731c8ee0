import Domain
import Projections

extension CourseQuestion {
  /// What an item of the list says. "Thursday's moment with Sam" ends before the name of someone who
  /// is kept apart since: the list stands on pages that lie about.
  func shownText(_ item: Agenda.Item) -> String { shownText(item.text) }

  /// The same of the words alone.
  func shownText(_ words: String) -> String {
    let text = words.lowercased()
    let apart = views.people.aliases.filter { !views.people.isShown($0.key) }.values
    for alias in apart where text.hasSuffix(" with \(alias.lowercased())") {
      return String(words.dropLast(" with ".count + alias.count))
    }
    return words
  }
}
