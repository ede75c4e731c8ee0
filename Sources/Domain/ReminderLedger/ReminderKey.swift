/// What makes a reminder the one it is: the same occurrence always has the same key, however often
/// plans are made again, and so the same id.
package struct ReminderKey: Hashable, Sendable {
  package let course: CourseID
  package let kind: ReminderKind
  package let subject: ReminderSubject
  /// The wall-clock time agreed for the occurrence; a moved session is another occurrence. Of what
  /// comes once a day, midnight of the day in UTC, so that a journey does not bring it twice.
  package let start: AgreedTime
  /// How long before the start; zero for a reminder at a moment of its own.
  package let lead: TimeSpan

  /// - Parameters:
  ///   - course: the course it belongs to.
  ///   - kind: of a session or of homework by itself, if left out.
  ///   - subject: what it is about.
  ///   - start: the time agreed for the occurrence.
  ///   - lead: how long before.
  package init(
    course: CourseID, kind: ReminderKind? = nil, subject: ReminderSubject, start: AgreedTime,
    lead: TimeSpan = TimeSpan(milliseconds: 0)
  ) {
    self.course = course
    self.kind = kind ?? subject.usualKind ?? .session
    self.subject = subject
    self.start = start
    self.lead = lead
  }

  /// The id that follows from the key.
  package var id: ReminderID {
    let said = kind == subject.usualKind ? "" : "\(kind.rawValue)|"
    return ReminderID(hashing: "\(course)|\(said)\(subject)|\(start)|\(lead.milliseconds)")
  }
}

extension ReminderKey: Codable {
  private enum Field: String, CodingKey {
    case course
    case kind
    case subject
    case start
    case lead
  }

  package init(from decoder: any Swift.Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    self.init(
      course: try fields.decode(CourseID.self, forKey: .course),
      kind: try fields.decodeIfPresent(ReminderKind.self, forKey: .kind),
      subject: try fields.decode(ReminderSubject.self, forKey: .subject),
      start: try fields.decode(AgreedTime.self, forKey: .start),
      lead: try fields.decode(TimeSpan.self, forKey: .lead))
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(course, forKey: .course)
    if kind != subject.usualKind { try fields.encode(kind, forKey: .kind) }
    try fields.encode(subject, forKey: .subject)
    try fields.encode(start, forKey: .start)
    try fields.encode(lead, forKey: .lead)
  }
}
