import ControlAPI
import Domain
import FoundationEssentials

/// Countries with their names, as tzdata's `iso3166.tab` has them.
struct CountryTable {
  private let countries: [ProfileInterface.Country]

  /// Reads the table; without one no country is known by name.
  init(directory: String = "/usr/share/zoneinfo") {
    countries = Self.rows(of: "\(directory)/iso3166.tab").compactMap { fields in
      guard fields.count >= 2 else { return nil }
      let code = String(fields[0])
      return .init(code: code, name: Self.ownNames[code] ?? String(fields[1]))
    }
  }

  /// The country of two letters; named by them when the table does not have it.
  func country(code: String) -> ProfileInterface.Country {
    countries.first { $0.code == code } ?? .init(code: code, name: code)
  }

  /// The country that a zone is in; nil when `zone.tab` does not tell.
  func country(
    of zone: ZoneName, directory: String = "/usr/share/zoneinfo"
  ) -> ProfileInterface.Country? {
    Self.rows(of: "\(directory)/zone.tab").first { $0.count >= 3 && $0[2] == zone.identifier }
      .map { country(code: String($0[0])) }
  }

  /// The one country that is meant; nil when there is none, or more.
  func country(called words: String) -> ProfileInterface.Country? {
    let wanted = words.lowercased().split(separator: " ").joined(separator: " ")
    if let code = Self.everydayNames[wanted] { return country(code: code) }
    if let exact = countries.first(where: {
      $0.code.lowercased() == wanted || $0.name.lowercased() == wanted
    }) {
      return exact
    }
    let beginning = countries.filter { $0.name.lowercased().hasPrefix(wanted) }
    return wanted.count >= 3 && beginning.count == 1 ? beginning[0] : nil
  }

  /// What a country is called everywhere in Kith where the table calls it otherwise.
  private static let ownNames = ["GB": "United Kingdom"]

  /// What people call countries that the table calls otherwise.
  private static let everydayNames = [
    "uk": "GB", "britain": "GB", "great britain": "GB", "britain (uk)": "GB", "england": "GB",
    "scotland": "GB",
    "wales": "GB", "northern ireland": "GB", "usa": "US", "united states of america": "US",
    "holland": "NL", "the netherlands": "NL", "czechia": "CZ",
  ]

  private static func rows(of path: String) -> [[Substring]] {
    // Without the table nothing is suggested.
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t") }
  }
}
