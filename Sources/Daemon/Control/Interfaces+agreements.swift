import VarlinkServer

extension Interfaces {
  /// The methods of org.kith.Course beside beginning, showing and ending.
  static func addAgreements(to interface: inout ServiceInterface, _ desk: FrontDesk) {
    interface.add(CheckTemplate.self, desk)
    interface.add(AddReasons.self, desk)
    interface.add(ShowPhases.self, desk)
    interface.add(EnterPhase.self, desk)
    interface.add(ListConsents.self, desk)
    interface.add(RecordConsent.self, desk)
    interface.add(WithdrawConsent.self, desk)
    interface.add(NoteSign.self, desk)
    interface.add(AgreePlan.self, desk)
    interface.add(ShowEnding.self, desk)
    interface.add(ShowAttendance.self, desk)
  }
}
