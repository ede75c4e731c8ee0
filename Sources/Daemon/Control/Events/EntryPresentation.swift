import ControlAPI
import Domain
import EventLog
import Journal

extension CourseQuestion {
  /// An entry of this course as the interface says it; nil for what was erased.
  ///
  /// - Parameters:
  ///   - opened: the entry.
  ///   - resolved: the same with what was corrected since.
  ///   - isApart: whether it is about somebody kept apart, and so stands without what it says.
  /// - Returns: the entry.
  func entry(
    _ opened: OpenedEvent, _ resolved: ResolvedEvent?, isApart: Bool = false
  ) -> EventsInterface.Entry? {
    guard let body = opened.body, let time = opened.time else { return nil }
    let line: EntryLine
    switch (resolved, body.payload) {
    case (let resolved?, _): line = EntryLine(resolved.event.event, self)
    case (nil, .amendment(.corrected(let target, _, _))):
      line = EntryLine("Corrected \(target)", discreet: "correction")
    case (nil, .amendment(.retracted(let target))):
      line = EntryLine("Took back \(target)", discreet: "correction")
    case (nil, _): return nil
    }
    let text = isApart ? Apart.something : line.text
    return EventsInterface.Entry(
      entry: "e\(opened.version)", position: Int(opened.stored.seq),
      kind: body.payload.name.rawValue, course: course.description,
      occurred: wording.moment(
        resolved?.event.time.occurredAt ?? time.occurredAt, in: time.zone),
      recorded: wording.moment(time.recordedAt), actor: body.actor.rawValue, text: text,
      discreetText: line.discreet, corrected: resolved?.isCorrected ?? false,
      retracted: resolved?.isRetracted ?? false)
  }
}
