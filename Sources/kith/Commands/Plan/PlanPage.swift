import ControlAPI
import Glibc

/// What `kith plan` knows: whom to call, and as much of the plan as can be had.
struct PlanPage: Encodable {
  var contacts: CrisisContacts
  var ownNumbers: String?
  /// The plan as the daemon has it, or as the copy that lies open does.
  var parts: [SafetyInterface.PlanPart]?
  var clinic: String?
  /// When it was written, where the daemon told.
  var written: String?
  /// What calls for help at once in some courses.
  var urgent: [String] = []
  /// Whether there may be a plan that cannot be read now.
  var sealed = false
  /// What the daemon says is in the way, where it answers.
  private var remedy: String?

  private enum CodingKeys: CodingKey {
    case contacts, ownNumbers, parts, clinic, written, urgent, sealed
  }

  /// - Parameters:
  ///   - known: what is known without the daemon.
  ///   - socket: where the daemon listens, if that was given.
  ///   - query: as of when.
  init(_ known: ClearPlan, socket: String?, query: Query) {
    contacts = CrisisContacts.of(known.country)
    ownNumbers = known.ownNumbers
    do {
      // Somebody who needs this does not wait for a daemon that hangs.
      let reply = try Connection(socket: socket, patience: 3).ask(
        SafetyInterface.ShowPlan.self, .init(query: query))
      parts = reply.plan?.parts
      clinic = reply.plan?.clinic
      written = reply.plan?.written.text
      urgent = reply.urgent
    } catch {
      if let complaint = error as? Complaint, complaint.isFromDaemon { remedy = complaint.message }
      parts = known.plan.map { PlanText.parts(of: $0) }
      sealed = parts == nil
    }
  }

  /// Runs something that always ends well, whoever reads it or does not.
  static func show(_ body: (ClearPlan) throws -> Void) {
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      try body(ClearPlan())
      try StandardOutput.flush()
    } catch {
      // Nobody reads, or the disk is full: there is nothing better to do than to end.
    }
  }

  /// Whom to call, where what was asked of the plan cannot be done now, or was not understood.
  static func showHead() {
    show { known in for line in head(known) { try StandardOutput.line(line) } }
  }

  /// What stands first, whatever else works.
  static func head(_ known: ClearPlan) -> [String] {
    let rows = CrisisRows(
      CrisisContacts.of(known.country), ownNumbers: known.ownNumbers, today: LocalDay.iso)
    return rows.plan + ["", "Nobody watches Kith, and Kith cannot call anyone for you.", ""]
  }

  /// What calls for help at once, then the plan, or how to come by it.
  var ownLines: [String] { (urgent.isEmpty ? [] : urgent + [""]) + planLines }

  private var planLines: [String] {
    if sealed, let remedy {
      return ["If you wrote a plan, it is sealed, and cannot be opened now:"]
        + remedy.split(separator: "\n").flatMap { fold(String($0), width: Table.width - 2) }
        .map { "  \($0)" }
    }
    if sealed {
      return [
        "If you wrote a plan, it is sealed, and kithd does not answer now. To read it:",
        "  systemctl --user start kithd.socket     then: kith plan",
      ]
    }
    guard let parts, !(parts.isEmpty && clinic == nil) else {
      return [
        "No plan written. It is best made with someone you trust or your therapist:",
        "  kith plan write",
      ]
    }
    return [written.map { "My plan for hard times, \($0)" } ?? "My plan for hard times"]
      + Self.lines(parts, clinic)
  }

  private static func lines(
    _ parts: [SafetyInterface.PlanPart], _ clinic: String?
  ) -> [String] {
    let sections = parts + (clinic.map { [.init(heading: PlanText.clinicHeading, text: $0)] } ?? [])
    return sections.flatMap { part in
      ["", part.heading] + fold(part.text, width: Table.width - 2).map { "  \($0)" }
    }
  }
}
