/// What can be asked of the course as a whole.
package enum ContractCommand: Hashable, Sendable {
  /// Begins a course, with what has been agreed so far.
  case begin(
    therapist: String?, contract: Contract?, previous: CourseID? = nil,
    reasons: [CourseReason] = [], goesOn: WhatGoesOn? = nil)
  /// Records the agreement of a course that began without one.
  case contract(
    Contract, therapist: String?, reasons: [CourseReason] = [], goesOn: WhatGoesOn? = nil)
  case renegotiate(CourseContractRenegotiated)
  case pause(reason: String?)
  case resume
  case complete(note: String?)
  case endEarly(reason: String?)

  /// What is brought along from the course before.
  var goesOn: WhatGoesOn? {
    switch self {
    case .begin(_, _, _, _, let goesOn), .contract(_, _, _, let goesOn): goesOn
    case .renegotiate, .pause, .resume, .complete, .endEarly: nil
    }
  }
}
