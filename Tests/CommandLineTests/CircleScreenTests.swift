import ControlAPI
import Testing

@testable import kith

private let noon = Moment(
  text: "", day: "today", clock: "12:00", civil: "", zone: "Europe/London", instant: "")

private func place(
  _ name: String, _ ring: Int, _ movement: String? = nil, died: Bool = false
) -> PeopleInterface.CircleMember {
  PeopleInterface.CircleMember(
    alias: name, label: died ? "\(name) (died)" : name, state: died ? "died" : "inMyLife",
    ring: ring, movement: movement, since: noon)
}

private func circle(
  _ places: PeopleInterface.CircleMember..., start: String? = "13 October",
  unplaced: [String] = []
) -> [String] {
  CircleScreen(
    circle: PeopleInterface.Circle(
      places: places, unplaced: unplaced, day: "26 November", start: start, nearest: 3,
      nearestAtStart: 2)
  ).lines
}

@Test func `the circle is a slice through its rings`() {
  #expect(
    circle(
      place("Mum", 1), place("Dad", 1, died: true), place("Priya", 2, "nearer"),
      place("Jo", 2, "new"), place("Sam", 3, "further"), place("people at work", 4)
    ).joined(separator: "\n") == """
      My circle, 26 November, beside 13 October        > further  < nearer  + new

        me  |  closest       |  close         |  further       |  outer ring
            |  Mum           |  Priya  <      |  Sam  >        |  people at work
            |  Dad (died)    |  Jo  +         |                |

      3 people in the two nearest rings; 2 at the start.
      A note on any of them: kith note --about mum
      """)
}

@Test func `on the first day nothing is beside it`() {
  let lines = circle(place("Mum", 1), start: nil)
  #expect(lines[0] == "My circle, 26 November")
  #expect(lines.contains("3 people in the two nearest rings."))
}

@Test func `long and wide names are folded, and no line is wider than 80 columns`() {
  let lines = circle(
    place("the people from the Tuesday choir", 1, "nearer"), place("お母さんとお父さんと妹", 2, "new"),
    place("Maximiliana-Josephina", 3, "further"), place("a neighbour from the third floor", 4),
    place("Ana", 4))
  #expect(lines.allSatisfy { $0.columns <= 80 })
  let slice = lines.drop { !$0.hasPrefix("  me") }.prefix { !$0.isEmpty }
  // The bars stand under each other.
  let bars = Set(
    slice.map { line in
      line.indices.filter { line[$0] == "|" }.map { line[..<$0].columns }
    })
  #expect(bars == [[6, 23, 40, 57]])
  #expect(slice.contains { $0.contains("choir  <") })
}

@Test func `who is in no ring yet is named, with what to do`() {
  let lines = circle(place("Mum", 1), unplaced: ["the baby", "Kim"])
  #expect(lines.contains("In no ring yet: the baby, Kim"))
  #expect(lines.contains("To place one: kith circle place 'the baby' close"))
  let empty = CircleScreen(
    circle: PeopleInterface.Circle(
      places: [], unplaced: [], day: "26 November", nearest: 0, nearestAtStart: 0)
  ).lines
  #expect(empty == ["Nobody is in the circle yet. To place someone: kith circle place sam close"])
}

@Test func `the picture has every name inside its ring, in plain characters where asked`() {
  let names = ["Mum", "Dad", "Priya", "Sam", "Jo", "Kim"]
  let places = names.enumerated().map { place($1, $0 % 4 + 1) }
  let plain = RingPicture(places, isPlain: true).lines
  #expect(plain.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && $0.columns <= 79 })
  for name in names { #expect(plain.contains { $0.contains(name) }, "\(name)") }
  #expect(plain.contains { $0.contains("me") })
  #expect(RingPicture(places, isPlain: false).lines.contains { $0.contains("\u{B7}") })
  let wide = RingPicture([place("お母さん", 1), place("お父さん", 4)], isPlain: false).lines
  #expect(wide.allSatisfy { $0.columns <= 79 })
  #expect(wide.contains { $0.contains("お母さん") })
}

@Test func `a crowd leaves out of the picture what has no room, and nothing overlaps`() {
  let places = (0..<60).map { place("Name\($0)", $0 % 4 + 1) }
  let picture = RingPicture(places, isPlain: true).lines
  #expect(picture.count == 29)
  let drawn = picture.joined(separator: " ").split { $0 == " " || $0 == "." }
    .filter { $0.hasPrefix("Name") }
  #expect(drawn.allSatisfy { name in places.contains { $0.label == name } })
  #expect(Set(drawn).count == drawn.count)
}

@Test(arguments: [
  ("Sam", "sam"), ("the baby", "'the baby'"), ("O'Neil", "'O'\\''Neil'"), ("Zoë", "zoë"),
])
func `a name is given as one would type it`(name: String, word: String) {
  #expect(shellWord(name) == word)
}
