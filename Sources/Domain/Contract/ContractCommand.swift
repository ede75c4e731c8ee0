/// What can be asked of the course as a whole.
package enum ContractCommand: Hashable, Sendable {
  /// Begins a course, with what has been agreed so far.
  case begin(
    therapist: String?, contract: Contract?, previous: CourseID? = nil, reasons: [CourseReason] = []
  )
  /// Records the agreement of a course that began without one.
  case contract(Contract, therapist: String?, reasons: [CourseReason] = [])
  case renegotiate(CourseContractRenegotiated)
  case pause(reason: String?)
  case resume
  case complete(note: String?)
  case endEarly(reason: String?)
}
