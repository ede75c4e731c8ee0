import ControlAPI

/// The questions about what to work on, on a terminal; each but the first can be skipped.
struct FocusQuestions {
  /// What was answered.
  struct Told {
    var area: String
    var details = FocusInterface.Details()
    var stage: String?
    var agreed: String?
  }

  var connection: Connection
  var course: String?

  /// - Returns: nil where no area was chosen.
  func ask() throws -> Told? {
    let list = try connection.ask(
      FocusInterface.List.self, .init(query: QueryOptions.make(course: course)))
    StandardError.line("What would you like to work on?")
    for (index, name) in list.areaNames.enumerated() {
      StandardError.line("  \(index + 1)  \(name)")
    }
    guard let number = try Conversation.choose("A number, Enter for none >", from: list.areas.count)
    else { return nil }
    var told = Told(area: list.areas[number - 1])
    switch told.area {
    case "grief": try askGrief(&told.details)
    case "roleDispute": try askDispute(&told)
    case "roleTransition": try askTransition(&told.details)
    default: told.details.missing = try Conversation.ask("What is missing? >")
    }
    told.agreed = try Conversation.ask("When did you agree on it together? (Enter: not yet) >")
    return told
  }

  private func askGrief(_ details: inout FocusInterface.Details) throws {
    details.person = try Conversation.ask("Who died? >")
    details.date = try Conversation.ask("When? For example march 2024 >")
    details.mourn = try Conversation.ask("What does mourning mean to you? >")
    details.reengage = try Conversation.ask("What would you like to take up again? >")
  }

  private func askDispute(_ told: inout Told) throws {
    told.details.person = try Conversation.ask("With whom? >")
    told.details.iExpect = try Conversation.ask("What do you expect? >")
    told.details.theyExpect = try Conversation.ask("What do they expect? >")
    StandardError.line("Where does it stand?")
    StandardError.line("  1  talking it over")
    StandardError.line("  2  not talking about it")
    StandardError.line("  3  letting go")
    let stage = try Conversation.choose("A number, Enter to skip >", from: 3)
    told.stage = stage.map { FocusNoun.stages[$0 - 1] }
  }

  private func askTransition(_ details: inout FocusInterface.Details) throws {
    details.oldRole = try Conversation.ask("What were you before? >")
    details.newRole = try Conversation.ask("What are you now? >")
    details.date = try Conversation.ask("When did it change? >")
    details.losses = try Conversation.ask("What is lost? >")
    details.gains = try Conversation.ask("What is gained? >")
    details.demands = try Conversation.ask("What does it ask of you? >")
  }
}
