/// What can be asked about practice. `person` is an alias; whoever is named for the first time is
/// added.
package enum PracticeCommand: Hashable, Sendable {
  case practise(
    Skill, person: String?, situation: String?, result: Int?, homework: HomeworkID?)
  case analyse(CommunicationAnalysed, person: String?)
  case weigh(problem: String, options: [DecisionOption], chosen: Int?)
  case recordResult(DecisionID, result: String)
  case rehearse(RolePlayDone, person: String?)
}
