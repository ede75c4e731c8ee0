extension Contract {
  /// The most questionnaires that can be agreed for one course.
  package static let maximumMeasures = 12

  /// The questionnaires that are filled in before a session, by their ids in that order: those of the
  /// contract itself, else those of the template that Kith has under its name, else PHQ-9 and GAD-7.
  package static func usualMeasures(of contract: Self?) -> [String] {
    let kept =
      contract?.measures ?? contract.flatMap { CourseTemplate.named($0.template)?.measures }
    // What is kept day by day is not filled in before a session. What somebody brought along is not
    // known here, and is filled in.
    return (kept ?? ["phq-9", "gad-7"]).filter {
      Instrument.named($0)?.filledBy ?? .answers == .answers
    }
  }
}
