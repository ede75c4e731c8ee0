extension Instrument {
  /// The id that is meant: "PHQ9" is "phq-9". What no questionnaire of Kith's is called stays as it
  /// was typed, in small letters.
  package static func id(typed text: String) -> String {
    let plain = text.lowercased().filter { $0 != "-" }
    return all.first { $0.id.filter { $0 != "-" } == plain }?.id ?? text.lowercased()
  }
}

extension CourseTemplate {
  /// The questionnaires that usually go with a template, by their ids.
  ///
  /// - Parameter template: the template's id; nil where none was agreed.
  /// - Returns: ids of questionnaires, in the order in which they are filled in.
  package static func usualMeasures(of template: String?) -> [String] {
    guard let template, let known = named(template) else { return ["phq-9", "gad-7"] }
    // What is kept day by day is not filled in before a session.
    return known.measures.filter { Instrument.named($0)?.filledBy == .answers }
  }
}
