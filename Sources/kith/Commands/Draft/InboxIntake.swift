import ControlAPI

/// What became of the lines of an inbox.
struct InboxIntake {
  /// Those that wait to be confirmed now.
  private(set) var drafts: [String] = []
  /// How many were taken in before.
  private(set) var known = 0
  /// How many could not be taken in.
  private(set) var left = 0
  /// Those that nobody can take in as they stand, each with why.
  private(set) var faulty: [(number: Int, text: String, reason: String)] = []
  /// Why not all were taken in.
  private(set) var complaint: Complaint?
  /// When it was, as the daemon's clock says it.
  private(set) var now: String?

  /// Whether all was taken in but what is faulty.
  var isThrough: Bool { left == faulty.count }

  /// Keeps each line as something begun, until one is not taken. A line that is faulty is left out.
  ///
  /// - Throws: a complaint when the daemon cannot be asked.
  init(_ inbox: InboxFile, _ connection: Connection, course: String?) throws {
    let query = QueryOptions.make(course: course)
    let lines = inbox.lines
    let isFromUsual =
      try lines.contains { $0.line.number != nil }
      && connection.ask(
        DiaryInterface.Moods.self, .init(query: query, limit: 0)
      ).scale == "fromUsual"
    for (index, (number, line, id)) in lines.enumerated() {
      if let reason = line.fault(isFromUsual: isFromUsual) {
        faulty.append((number, line.text, reason))
        continue
      }
      do {
        let reply = try connection.record(
          DraftsInterface.Save.self,
          .init(
            command: Command(id: id, course: course, at: line.at), form: line.form,
            answers: line.answers.map {
              DraftsInterface.Answer(field: $0.field, text: $0.text)
            }))
        if reply.receipt.repeated { known += 1 } else { drafts.append(reply.draft) }
      } catch let complaint as Complaint where complaint.isAboutTheAnswer {
        self.complaint = Complaint(
          complaint.status, "Line \(number) of \(inbox.name): \(complaint.message)")
        left = lines.count - index
        break
      }
    }
    left += faulty.count
    if complaint == nil, !faulty.isEmpty {
      let reasons = faulty.map { "Line \($0.number) of \(inbox.name): \($0.reason)" }
      complaint = Complaint(.badData, reasons.joined(separator: "\n"))
    }
    now = try connection.ask(CourseInterface.Today.self, .init(query: query)).day.date
  }

  /// For `--json`.
  struct Summary: Encodable {
    var drafts: [String]
    var known: Int
    var left: Int
  }

  var summary: Summary { Summary(drafts: drafts, known: known, left: left) }

  var sentences: [String] {
    var lines: [String] = []
    if !drafts.isEmpty {
      let waits = drafts.count == 1 ? "waits" : "wait"
      lines.append("\(counted(drafts.count, "line")) \(waits) to be confirmed: kith draft")
    }
    if known > 0 {
      lines.append("\(counted(known, "line")) \(known == 1 ? "was" : "were") taken in before.")
    }
    if left > 0 {
      lines.append("\(counted(left, "line")) \(left == 1 ? "was" : "were") not taken in.")
    }
    return lines.isEmpty ? ["Nothing new."] : lines
  }
}
