import Domain
import FoundationEssentials

/// The country that a zone is in, as tzdata's `zone.tab` has it.
enum ZoneCountry {
  /// ISO 3166-1 alpha-2; nil when the table does not tell.
  static func suggestion(for zone: ZoneName) -> String? {
    // Without the table nothing is suggested.
    guard let text = try? String(contentsOfFile: "/usr/share/zoneinfo/zone.tab", encoding: .utf8)
    else { return nil }
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count >= 3, fields[2] == zone.identifier { return String(fields[0]) }
    }
    return nil
  }
}
