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
