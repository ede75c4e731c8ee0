/// Somebody to call or to write to.
package struct CrisisLine: Hashable, Sendable, Encodable {
  /// Who answers: "Samaritans". Empty where the number says it all.
  package var name: String
  /// How to reach them: "116 123", "text SHOUT to 85258".
  package var reach: String
  /// The page of whoever runs it.
  package var source: String
  /// The day on which it was compared with that page: "2026-11-25". Nil when it was not.
  package var checkedOn: String?

  package init(_ name: String, _ reach: String, source: String, checkedOn: String? = nil) {
    self.name = name
    self.reach = reach
    self.source = source
    self.checkedOn = checkedOn
  }

  /// "Samaritans 116 123".
  package var text: String { name.isEmpty ? reach : "\(name) \(reach)" }
}

/// Whom to call in one country. No number serves them all: even 116 123 is kept free in all of the
/// European Union and runs only where a country set it up.
package struct CrisisContacts: Hashable, Sendable, Encodable {
  /// ISO 3166-1 alpha-2; empty for anywhere.
  package var country: String
  package var name: String
  /// As people call it: "UK".
  package var short: String
  /// For somebody in danger: "999 or 112, or go to A&E".
  package var emergency: CrisisLine
  /// Somebody to talk to, the first to try first.
  package var talk: [CrisisLine]
  /// Somebody to write to.
  package var text: CrisisLine?
  /// For children and young people.
  package var young: CrisisLine?
  /// For whoever is hurt or controlled at home.
  package var abuse: CrisisLine?

  package init(
    _ country: String, _ name: String, short: String? = nil, emergency: CrisisLine,
    talk: [CrisisLine], text: CrisisLine? = nil, young: CrisisLine? = nil,
    abuse: CrisisLine? = nil
  ) {
    self.country = country
    self.name = name
    self.short = short ?? name
    self.emergency = emergency
    self.talk = talk
    self.text = text
    self.young = young
    self.abuse = abuse
  }

  /// Every line, from the most urgent.
  package var lines: [CrisisLine] {
    [emergency] + talk + [text, young, abuse].compactMap(\.self)
  }

  /// The oldest day on which one of them was checked; nil when one never was.
  package var checkedOn: String? {
    let days = lines.map(\.checkedOn)
    return days.contains(nil) ? nil : days.compactMap(\.self).min()
  }

  /// For a country that is not known, or not in the table.
  package static let anywhere = CrisisContacts(
    "", "Anywhere", short: "anywhere",
    emergency: CrisisLine(
      "", "your local emergency number", source: "https://findahelpline.com"),
    talk: [
      CrisisLine(
        "", "findahelpline.com lists lines by country", source: "https://findahelpline.com")
    ])

  /// Whether a day on which something was checked lies more than a year back.
  ///
  /// - Parameters:
  ///   - checkedOn: that day: "2026-11-25".
  ///   - today: the day now, written likewise.
  /// - Returns: false for what is no such day.
  package static func isStale(_ checkedOn: String, today: String) -> Bool {
    guard let year = Int(checkedOn.prefix(4)) else { return false }
    return "\(year + 1)\(checkedOn.dropFirst(4))" < today
  }

  /// A day as it is said beside numbers: "3 Nov 2026".
  package static func dayWords(_ day: String) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return day }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// Those of a country by its two letters; those for anywhere when there are none.
  package static func of(_ country: String?) -> CrisisContacts {
    all.first { $0.country == country } ?? anywhere
  }
}
