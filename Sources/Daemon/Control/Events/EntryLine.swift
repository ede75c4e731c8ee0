import ControlAPI
import Domain
import Projections

/// An entry in one line, with what it says and without.
struct EntryLine {
  let text: String
  let discreet: String

  init(_ event: CourseEvent, _ question: CourseQuestion) {
    switch event {
    case .contract(let event): self.init(event)
    case .sessions(let event): self.init(event, question.wording)
    case .homework(let event): self.init(event)
    case .goals(let event): self.init(event)
    case .diary(.moodRecorded(let mood)): self.init(mood, question)
    case .diary(.distressRecorded(let distress)): self.init(distress, question)
    case .rhythm(let event): self.init(event, question.wording)
    case .benefits(let event): self.init(event)
    case .diary(.noteWritten(let note)):
      let about = note.about.flatMap { question.views.people.aliases[$0] }
      self.init(about.map { "Note about \($0)" } ?? "Note", note.text, discreet: "note")
    case .safety(let event): self.init(event)
    case .measures(let event): self.init(event, question)
    case .people(.added(let added)): self.init("\(added.alias) was named", discreet: "person")
    case .brief(let event): self.init(event, question)
    case .drafts(let event): self.init(event)
    case .practice(let event): self.init(event, question)
    case .agreements(let event): self.init(event)
    case .people(let event): self.init(event, question)
    case .roles(let event): self.init(event, question)
    case .themes(let event): self.init(event)
    case .focus(let event): self.init(event, question)
    case .timeline(let event): self.init(event, question)
    case .recovery(let event): self.init(event, question)
    case .erasing(let event): self.init(event)
    }
  }

  init(_ head: String, _ words: String? = nil, discreet: String) {
    text = words.map { "\(head): \($0)" } ?? head
    self.discreet = discreet
  }

  private init(_ event: ContractEvent) {
    switch event {
    case .begun: self.init("The course began", discreet: "course")
    case .contracted(let contracted):
      let contract = contracted.contract
      self.init(
        "Agreed: \(contract.plannedSessions) sessions, \(CourseWords.rhythm(of: contract)), "
          + "\(contract.minutes) minutes", discreet: "course")
    case .renegotiated(let change):
      self.init("Agreed anew\(ChangedParts.words(change))", change.reason, discreet: "course")
    case .paused(let paused): self.init("Paused", paused.reason, discreet: "course")
    case .resumed: self.init("Went on", discreet: "course")
    case .completed(let completed): self.init("Finished", completed.note, discreet: "course")
    case .endedEarly(let ended): self.init("Ended", ended.reason, discreet: "course")
    }
  }

  private init(_ event: SessionEvent, _ wording: Wording) {
    switch event {
    case .scheduled(let scheduled):
      self.init(
        "Session \(scheduled.session) planned for \(wording.moment(scheduled.start).text)",
        discreet: "session")
    case .rescheduled(let moved):
      self.init(
        "Session \(moved.session) moved to \(wording.moment(moved.to).text)", discreet: "session")
    case .cancelled(let cancelled):
      self.init("Session \(cancelled.session) called off", cancelled.reason, discreet: "session")
    case .attended(let attended):
      self.init("Session \(attended.session) took place", discreet: "session")
    case .missed(let missed):
      self.init("Session \(missed.session) did not take place", discreet: "session")
    case .weeksSkipped(let weeks):
      self.init(
        "Free from \(wording.day(weeks.from)) to \(wording.day(weeks.through))", weeks.reason,
        discreet: "session")
    case .noteWritten(let note):
      self.init("Note on session \(note.session)", note.text, discreet: "note")
    case .rated(let rated):
      self.init("Session \(rated.session), how helpful: \(rated.helpful)", discreet: "session")
    case .agendaItemAdded(let added):
      self.init("To bring (\(added.item))", added.text, discreet: "list")
    case .agendaItemDiscussed(let discussed):
      self.init("Off the list: \(discussed.item)", discreet: "list")
    }
  }

  private init(_ event: HomeworkEvent) {
    switch event {
    case .assigned(let assigned):
      self.init("Homework \(assigned.homework)", assigned.text, discreet: "homework")
    case .attempted(let attempted):
      let how =
        switch attempted.outcome {
        case .tried: "tried"
        case .partly: "partly tried"
        case .notThisTime: "not this time"
        }
      self.init("\(attempted.homework) \(how)", attempted.note, discreet: "homework")
    case .reviewed(let reviewed):
      self.init("\(reviewed.homework) talked about", reviewed.note, discreet: "homework")
    case .rescheduled(let moved):
      self.init("\(moved.homework) is for another time", discreet: "homework")
    case .withdrawn(let withdrawn):
      // What is withdrawn when somebody is set apart says so.
      let isApart = withdrawn.reason == "kept apart"
      self.init(
        "\(withdrawn.homework) \(isApart ? "withdrawn, as they are kept apart now" : "dropped")",
        isApart ? nil : withdrawn.reason, discreet: "homework")
    }
  }

  private init(_ event: GoalEvent) {
    switch event {
    case .set(let set): self.init("Goal \(set.goal)", set.statement, discreet: "goal")
    case .revised(let revised):
      self.init(
        "\(revised.goal) changed\(ChangedParts.words(revised))", revised.statement,
        discreet: "goal")
    case .rated(let rated):
      self.init("\(rated.goal) rated \(rated.value)", rated.note, discreet: "goal")
    case .achieved(let achieved):
      self.init("\(achieved.goal) reached", achieved.note, discreet: "goal")
    case .setAside(let aside):
      self.init("\(aside.goal) set aside", aside.reason, discreet: "goal")
    }
  }
}
