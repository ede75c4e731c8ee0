/// What can be asked about goals.
package enum GoalCommand: Hashable, Sendable {
  /// `person` is an alias; whoever is named for the first time is added.
  case set(
    statement: String, measure: GoalMeasure, by: CivilDate?, agreedOn: CivilDate?, person: String?)
  case revise(GoalRevised)
  case rate(GoalID, value: Int, note: String?)
  case achieve(GoalID, note: String?)
  case setAside(GoalID, reason: String?)
}
