/// Names a decision within the record; people call it by its entry.
package struct DecisionID: EntityID {
  package static let prefix: Character = "c"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// A decision was weighed: decision analysis.
package struct DecisionAnalysed: Hashable, Sendable, Codable {
  package var decision: DecisionID
  package var problem: String
  /// 2 to 6.
  package var options: [DecisionOption]
  /// Which was chosen: 1 is the first.
  package var chosen: Int?

  package init(
    decision: DecisionID, problem: String, options: [DecisionOption], chosen: Int? = nil
  ) {
    self.decision = decision
    self.problem = problem
    self.options = options
    self.chosen = chosen
  }
}

/// One way that is open.
package struct DecisionOption: Hashable, Sendable, Codable {
  package var option: String
  /// What speaks for it, and against it, in the person's words.
  package var pro: String?
  package var con: String?

  package init(option: String, pro: String? = nil, con: String? = nil) {
    self.option = option
    self.pro = pro
    self.con = con
  }
}

/// How a decision turned out; the latest counts.
package struct DecisionResultRecorded: Hashable, Sendable, Codable {
  package var decision: DecisionID
  package var result: String

  package init(decision: DecisionID, result: String) {
    self.decision = decision
    self.result = result
  }
}
