import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// What the person wrote around a moment.
enum LookBack: Verb {
  typealias Method = DiaryInterface.Back

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let wording = question.wording
    let moment =
      try parameters.when.map { try services.moment($0, .past) } ?? (wording.now - .days(28))
    let day = services.zones.civil(at: moment, in: wording.zone).date
    let (from, through) = (day.adding(days: -3), day.adding(days: 3))
    // Entries may be dated back, so what happened then may stand anywhere after it.
    let start = instant(from, wording)
    let end = instant(through.adding(days: 1), wording)
    var found = try await services.entries(
      question, keys: try await services.noteKeys(question, nil), matching: 1000
    ) { event -> (Timestamp, DiaryInterface.Note)? in
      guard (start..<end).contains(event.time.occurredAt),
        question.views.people.isShown(event.event.otherPerson)
      else { return nil }
      return words(event, question).map { (event.time.occurredAt, $0) }
    }
    found.sort { $0.0 < $1.0 }
    return Method.Reply(
      notes: found.map(\.1), range: "\(wording.day(from)) to \(wording.day(through))")
  }

  private static func instant(_ date: CivilDate, _ wording: Wording) -> Timestamp {
    wording.zones.instant(
      of: AgreedTime(civil: CivilDateTime(date: date, time: .midnight), zone: wording.zone))
  }

  private static func words(
    _ event: RecordedEvent, _ question: CourseQuestion
  ) -> DiaryInterface.Note? {
    if let note = ListNotes.note(event, nil, question) { return note }
    let text: String
    switch event.event {
    case .diary(.moodRecorded(let mood)):
      text = "Mood \(mood.shown)" + (mood.note.map { ". \($0)" } ?? "")
    case .diary(.distressRecorded(let distress)):
      text = "How hard: \(distress.value)" + (distress.note.map { ". \($0)" } ?? "")
    case .sessions(.noteWritten(let note)): text = "On session \(note.session): \(note.text)"
    default: return nil
    }
    return DiaryInterface.Note(
      entry: event.number.description, when: question.wording.moment(event.time.occurredAt),
      text: text)
  }
}
