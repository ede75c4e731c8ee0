/// What can be asked of the agreements of a course.
package enum AgreementCommand: Hashable, Sendable {
  case addReasons([CourseReason], note: String?)
  case enter(Phase, because: String?)
  case recordConsent(scope: String, note: String?)
  case withdrawConsent(scope: String, reason: String?)
  case noteSign(text: String)
  /// What is left out stays as the last plan had it.
  case agreePlan(changed: String?, willDo: [String]?, call: [String]?)
}
