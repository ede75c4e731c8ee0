import ControlAPI

/// The rings as people type them.
enum RingWords {
  static let typed = ["closest", "close", "further", "outer"]

  /// A name and the ring after it, told apart: "the baby outer ring".
  static func split(_ words: [String]) -> (name: String, ring: String) {
    let count = words.count > 2 && words.last?.lowercased() == "ring" ? 2 : 1
    return (
      words.dropLast(count).joined(separator: " "), words.suffix(count).joined(separator: " ")
    )
  }
}

extension PeopleInterface.Person {
  /// The name with what is to be known beside it.
  var label: String {
    let words = ["died": "died", "ended": "ended", "keepApart": "keep apart"]
    let beside = [words[state], removed ? "off the list" : nil].compactMap(\.self)
    return beside.isEmpty ? alias : "\(alias) (\(beside.joined(separator: ", ")))"
  }
}

extension RolesInterface.Role {
  /// "partner, Sam".
  var title: String { name + (person.map { ", \($0)" } ?? "") }

  /// "6 of 10, 8 at first", or that it was not rated.
  var standing: String {
    guard let latest else { return "not rated yet" }
    guard let first, first != latest else { return "\(latest.value) of 10" }
    return "\(latest.value) of 10, \(first.value) at first"
  }
}

/// Those of whom nothing was noted for a while. It counts nothing and asks for nothing.
enum QuietLines {
  static func lines(_ people: [PeopleInterface.QuietTie]) -> [String] {
    if people.isEmpty { return ["Nobody has been quiet for four weeks."] }
    var table = Table()
    for tie in people {
      table.add(tie.alias, tie.lastContact.map { "last \($0.day)" } ?? "no contact noted yet")
    }
    return ["No contact noted for four weeks or more:"] + table.lines.map { "  \($0)" }
  }
}

/// Someone in full.
struct PersonScreen {
  var reply: PeopleInterface.Show.Reply

  var lines: [String] {
    var lines = [reply.person.label + (reply.person.relation.map { ", \($0)" } ?? "")]
    var table = Table()
    if let died = reply.person.diedOn { table.add("  Died", died) }
    for placement in reply.placements.reversed() {
      table.add(
        placement == reply.placements.last ? "  Circle" : "  Before that",
        "\(placement.ringWord), since \(placement.when.day)")
    }
    if let contact = reply.person.lastContact { table.add("  Last contact", contact.text) }
    if let inventory = reply.inventory { add(inventory, to: &table) }
    lines += table.lines
    if !reply.history.isEmpty {
      lines += ["", "What you noted"]
      var history = Table()
      for line in reply.history {
        history.add("  " + line.entry, line.when.day, line.text.firstLine)
      }
      lines += history.lines
      if reply.more { lines.append("  There is more: --limit 50") }
    }
    return lines + ["", "Notes alone: kith note list --about \(shellWord(reply.person.alias))"]
  }

  private func add(_ inventory: PeopleInterface.Inventory, to table: inout Table) {
    if let text = inventory.contact { table.add("  In touch", text) }
    if let value = inventory.given { table.add("  I give", "\(value) of 10") }
    if let value = inventory.received { table.add("  I get", "\(value) of 10") }
    if let text = inventory.wanted { table.add("  I want changed", text) }
    if let text = inventory.expected { table.add("  I expect", text) }
    if let text = inventory.theyExpect { table.add("  They expect", text) }
    if let text = inventory.mood { table.add("  With my mood", text) }
  }
}

/// A name as one would type it: in quotes where a shell would take it apart.
func shellWord(_ name: String) -> String {
  let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  return isPlain ? name.lowercased() : "'\(name.replacing("'", with: "'\\''"))'"
}
