/// Whom to call, as lines of at most 80 columns: the one for somebody in danger stands first, since
/// a person in danger reads one line.
package struct CrisisRows {
  package var contacts: CrisisContacts
  /// The person's own numbers, which stand before those of the country.
  package var ownNumbers: String?
  /// Whether the line for young people stands among the first.
  package var isForYoung: Bool
  /// The day now: "2026-11-25".
  package var today: String

  package init(
    _ contacts: CrisisContacts, ownNumbers: String?, isForYoung: Bool = false, today: String
  ) {
    self.contacts = contacts
    self.ownNumbers = ownNumbers
    self.isForYoung = isForYoung
    self.today = today
  }

  /// Where the right column begins.
  private static let column = 35
  private static let width = 80

  /// The rows of the card.
  package var card: [String] {
    row("In danger now, or already hurt", [contacts.emergency.text])
      + row("Need to talk tonight", talk + [note])
  }

  /// The rows of the plan, with the line on hurt at home.
  package var plan: [String] {
    var lines = row("In danger now, or already hurt", [contacts.emergency.text])
    lines += row("Need to talk", talk)
    if !isForYoung, let young = contacts.young { lines += row("Under 18", [young.text]) }
    if let abuse = contacts.abuse { lines += row("Hurt or controlled at home", [abuse.text]) }
    return lines + row("", [note])
  }

  private var talk: [String] {
    var lines = ownNumbers.map { $0.split(whereSeparator: \.isNewline).map(String.init) } ?? []
    if isForYoung, let young = contacts.young { lines.append(young.text) }
    lines += contacts.talk.dropLast().map(\.text)
    guard let last = contacts.talk.last else { return lines }
    guard let text = contacts.text else { return lines + [last.text] }
    let both = "\(last.text)   \(text.text)"
    let fits = Self.column + both.count <= Self.width
    return lines + (fits ? [both] : [last.text, text.text])
  }

  private var note: String {
    if contacts.country.isEmpty { return "(your country: kith profile set --country PT)" }
    let days = contacts.lines.compactMap(\.checkedOn)
    guard let oldest = days.min() else {
      return "(\(contacts.short), not checked yet: findahelpline.com)"
    }
    if CrisisContacts.isStale(oldest, today: today) {
      return "(\(contacts.short), checked over a year ago: findahelpline.com)"
    }
    let day = CrisisContacts.dayWords(oldest)
    return contacts.checkedOn == nil
      ? "(\(contacts.short), some not checked: kith plan numbers)"
      : "(\(contacts.short), checked \(day): kith plan numbers)"
  }

  private func row(_ label: String, _ texts: [String]) -> [String] {
    let lines = texts.flatMap { Self.folded($0, width: Self.width - Self.column) }
    return lines.enumerated().map { index, line in
      let head = index == 0 ? label : ""
      return head + String(repeating: " ", count: Self.column - head.count) + line
    }
  }

  private static func folded(_ text: String, width: Int) -> [String] {
    if text.count <= width { return [text] }
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
