extension CourseTemplate {
  /// The questionnaires that usually go with a template, by their ids.
  ///
  /// The PHQ-9 is not the form for adolescents, so the template for them has none.
  ///
  /// - Parameter template: the template's id; nil where none was agreed.
  /// - Returns: ids of questionnaires, in the order in which they are filled in.
  package static func usualMeasures(of template: String?) -> [String] {
    switch template {
    case "ipsrt": ["phq-9", "gad-7", "asrm"]
    case "ipt-peri-post", "ipt-peri-ante": ["epds", "gad-7"]
    case "ipt-ed": ["phq-9", "gad-7", "ede-qs"]
    case "ipt-a": []
    default: ["phq-9", "gad-7"]
    }
  }
}
