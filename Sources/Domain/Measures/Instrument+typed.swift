extension Instrument {
  /// The id that is meant: "PHQ9" is "phq-9". What no questionnaire of Kith's is called stays as it
  /// was typed, in small letters.
  package static func id(typed text: String) -> String {
    let plain = text.lowercased().filter { $0 != "-" }
    return all.first { $0.id.filter { $0 != "-" } == plain }?.id ?? text.lowercased()
  }
}
