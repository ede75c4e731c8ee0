/// "16, weekly": how many sessions and how often, as a person says it.
struct AgreedRhythm: Equatable {
  /// 1 to 60.
  var count: Int?
  /// As the interface names it.
  var cadence: String?

  /// Nil when it is not understood.
  init?(_ text: String) {
    let parts = text.lowercased().split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard (1...2).contains(parts.count) else { return nil }
    for part in parts {
      if let number = Int(part), (1...60).contains(number), count == nil {
        count = number
      } else if let name = Self.cadence(part), cadence == nil {
        cadence = name
      } else {
        return nil
      }
    }
  }

  private static func cadence(_ words: String) -> String? {
    let name = words.split(whereSeparator: { $0 == " " || $0 == "-" }).joined(separator: "-")
    switch name {
    case "weekly", "every-week", "once-a-week": return "weekly"
    case "twice-weekly", "twice-a-week": return "twice-weekly"
    case "every-two-weeks", "every-2-weeks", "fortnightly", "every-other-week":
      return "every-two-weeks"
    case "monthly", "every-month", "once-a-month": return "monthly"
    default: break
    }
    let parts = name.split(separator: "-")
    guard parts.count == 3, parts[0] == "every", parts[2] == "days", let days = Int(parts[1]),
      (1...90).contains(days)
    else { return nil }
    return "every-\(days)-days"
  }
}
