import CivilTime
import ControlAPI
import Domain
import Projections

extension CourseQuestion {
  /// Whether practice may come up in a list: not with somebody who is kept apart.
  func shows(_ event: RecordedEvent) -> Bool {
    let person: PersonID? =
      switch event.event {
      case .practice(.communicationAnalysed(let analysed)): analysed.person
      case .practice(.skillPractised(let practised)): practised.person
      case .practice(.rolePlayDone(let done)): done.person
      default: nil
      }
    return person.map { views.people.isShown($0) } ?? true
  }

  /// A moment as the interface says it; nil when the entry is none, or is with somebody else.
  func lookedAt(
    _ event: RecordedEvent, with person: PersonID?, all: Bool = false
  ) -> PracticeInterface.LookedAt? {
    guard case .practice(.communicationAnalysed(let analysed)) = event.event,
      person == nil || analysed.person == person
    else { return nil }
    return PracticeInterface.LookedAt(
      entry: event.number.description,
      when: wording.moment(event.time.occurredAt, in: event.time.zone),
      person: name(analysed.person, all: all || person != nil),
      analysis: PracticeInterface.Analysis(
        happened: analysed.happened, said: analysed.said, theySaid: analysed.theySaid,
        felt: analysed.felt, meant: analysed.meant, wanted: analysed.wanted,
        nonverbal: analysed.nonverbal, otherwise: analysed.otherwise,
        nextTry: analysed.nextTry))
  }

  /// A skill as the interface says it.
  func skill(_ skill: Skill) -> PracticeInterface.Skill {
    let row = views.practice.skills[skill]
    return PracticeInterface.Skill(
      name: skill.word, title: PracticeWords.title(of: skill), count: row?.count ?? 0,
      last: row?.lastAt.map { wording.moment($0) }, results: row?.results.map(\.value) ?? [])
  }

  /// One time that `skill` was practised; nil when the entry is none.
  func practised(
    _ event: RecordedEvent, _ skill: Skill, all: Bool = false
  ) -> PracticeInterface.Practised? {
    guard case .practice(.skillPractised(let practised)) = event.event, practised.skill == skill
    else { return nil }
    return PracticeInterface.Practised(
      entry: event.number.description,
      when: wording.moment(event.time.occurredAt, in: event.time.zone),
      person: name(practised.person, all: all), situation: practised.situation,
      result: practised.result, homework: practised.homework?.description)
  }

  /// A decision as the interface says it.
  func decision(
    _ event: RecordedEvent, _ weighed: DecisionAnalysed, _ result: RecordedEvent?
  ) -> PracticeInterface.Decision {
    var decision = PracticeInterface.Decision(
      entry: event.number.description,
      when: wording.moment(event.time.occurredAt, in: event.time.zone),
      problem: weighed.problem,
      options: weighed.options.map {
        PracticeInterface.Option(option: $0.option, pro: $0.pro, con: $0.con)
      }, chosen: weighed.chosen)
    if let result, case .practice(.decisionResultRecorded(let recorded)) = result.event {
      decision.result = recorded.result
      decision.resultWhen = wording.moment(result.time.occurredAt, in: result.time.zone)
    }
    return decision
  }

  /// A rehearsed talk as the interface says it; nil when the entry is none.
  func rehearsal(
    _ event: RecordedEvent, all: Bool = false
  ) -> PracticeInterface.Rehearsal? {
    guard case .practice(.rolePlayDone(let done)) = event.event else { return nil }
    return PracticeInterface.Rehearsal(
      entry: event.number.description,
      when: wording.moment(event.time.occurredAt, in: event.time.zone),
      person: name(done.person, all: all), rehearsedWith: done.rehearsedWith.rawValue,
      part: done.part?.rawValue, script: done.script, went: done.went, before: done.before,
      after: done.after)
  }

  /// What could go on the list for the next session: "Saturday's talk with Sam". The day and the
  /// person, never what was said.
  func agendaWords(person: String?, wasTalk: Bool, at moment: Timestamp) -> String {
    let date = wording.zones.civil(at: moment, in: wording.zone).date
    let daysAgo = wording.today.dayNumber - date.dayNumber
    let name = person.map { " with \($0.split(separator: " ").joined(separator: " "))" } ?? ""
    let what = wasTalk ? "talk" : "moment"
    if (0..<7).contains(daysAgo) {
      return "\(DateWords.weekday(date.weekday))'s \(what)\(name)"
    }
    return "The \(what)\(name), \(wording.day(date))"
  }
}
