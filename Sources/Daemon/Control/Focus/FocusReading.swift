import CivilTime
import ControlAPI
import Domain

extension Services {
  /// A day, a month or a year that lies behind, as a person typed it.
  func partialDate(_ text: String?) throws -> PartialDate? {
    try text.map { try PartialDateExpression.read($0, context(.past)) }
  }

  /// What is said of an area; the person is named by the command.
  func details(_ said: FocusInterface.Details?) throws -> FocusDetails {
    guard let said else { return FocusDetails() }
    var details = FocusDetails(date: try partialDate(said.date))
    details.anniversaries = try said.anniversaries?.map(dayOfYear)
    details.mourn = said.mourn
    details.reengage = said.reengage
    details.iExpect = said.iExpect
    details.theyExpect = said.theyExpect
    details.oldRole = said.oldRole
    details.newRole = said.newRole
    details.losses = said.losses
    details.gains = said.gains
    details.demands = said.demands
    details.wanted = said.wanted
    details.complicatedPregnancy = said.complicatedPregnancy
    details.missing = said.missing
    return details
  }

  private func dayOfYear(_ text: String) throws -> DayOfYear {
    if let day = DayOfYear(text) { return day }
    return DayOfYear(try TimeExpression.read(text, context(.future)).date)
  }
}
