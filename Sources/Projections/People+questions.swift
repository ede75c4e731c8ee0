package import Domain

extension People {
  /// What everybody is called, whoever was removed or is kept apart among them.
  package var aliases: [PersonID: String] { rows.mapValues(\.alias) }

  /// The person called `alias`, in upper or lower case, whatever spaces stand around it.
  package func person(called alias: String) -> PersonID? {
    let start = alias.drop(while: \.isWhitespace)
    let wanted = String(start.reversed().drop(while: \.isWhitespace).reversed()).lowercased()
    return rows.values.first { $0.alias.lowercased() == wanted }?.id
  }

  /// Whether somebody's name may stand where nobody asked for it: false for someone who is kept
  /// apart. Every list, chart and summary leaves those out unless they are asked for.
  package func isShown(_ person: PersonID?) -> Bool {
    guard let person, let row = rows[person] else { return true }
    return row.state != .keepApart
  }

  /// Who stands on the list, in order of naming.
  ///
  /// - Parameter all: those who were removed or are kept apart as well.
  /// - Returns: a row for each.
  package func listed(all: Bool = false) -> [Row] {
    rows.values.filter { all || !$0.isRemoved && isShown($0.id) }.sorted { $0.id < $1.id }
  }

  /// Who is in the person's life, and of whom nothing was noted for 28 days.
  package func quiet(at now: Timestamp) -> [Row] {
    listed().filter {
      $0.state == .inMyLife && now - ($0.lastContact?.at ?? $0.addedAt) >= .days(28)
    }
  }

  /// How many contacts the last 14 days had, and with how many people; those in the person's life
  /// are counted.
  package func contacts(at now: Timestamp) -> (count: Int, people: Int) {
    let counts = listed().filter { $0.state == .inMyLife }.map { row in
      row.contacts.count { $0 <= now && now - $0 < .days(14) }
    }
    return (counts.reduce(0, +), counts.count { $0 > 0 })
  }
}
