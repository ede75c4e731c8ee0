import ControlAPI

/// What became of the lines of an inbox.
struct InboxIntake {
  /// Those that wait to be confirmed now.
  private(set) var drafts: [String] = []
  /// How many were taken in before.
  private(set) var known = 0
  /// How many could not be taken in.
  private(set) var left = 0
  /// Why not.
  private(set) var complaint: Complaint?
  /// When it was, as the daemon's clock says it.
  private(set) var now: String?

  var isComplete: Bool { left == 0 && complaint == nil }

  /// Keeps each line as something begun, until one is not taken.
  ///
  /// - Throws: a complaint when the daemon cannot be asked.
  init(_ inbox: InboxFile, _ connection: Connection, course: String?) throws {
    let lines = inbox.lines
    for (index, (line, id)) in lines.enumerated() {
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
          complaint.status, "Line \(index + 1) of what is to be kept: \(complaint.message)")
        left = lines.count - index
        break
      }
    }
    let day = try connection.ask(
      CourseInterface.Today.self, .init(query: QueryOptions.make(course: course)))
    now = day.day.date
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
    if known > 0 { lines.append("\(counted(known, "line")) had been taken in before.") }
    if left > 0 { lines.append("\(counted(left, "line")) stayed in the file.") }
    return lines.isEmpty ? ["Nothing new."] : lines
  }
}
