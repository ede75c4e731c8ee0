import ControlAPI

/// What a piece of homework is linked to, in a list: " (Sam, i-statements, g1)".
struct HomeworkLinks {
  let text: String

  init(_ homework: Homework) {
    let words = homework.text.lowercased()
    let person = homework.person.flatMap { words.contains($0.lowercased()) ? nil : $0 }
    let links = [person, homework.skill, homework.goal].compactMap(\.self)
    text = links.isEmpty ? "" : " (\(links.joined(separator: ", ")))"
  }
}
