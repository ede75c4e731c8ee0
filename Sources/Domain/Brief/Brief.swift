/// The rules of what is taken out of Kith, which need no state: any line may be chosen again, and
/// any brief written to a file again.
enum Brief {
  static func propose(_ command: BriefCommand) -> [CourseEvent] {
    switch command {
    case .chooseLine(let entry, let session):
      [.brief(.lineChosen(LineChosen(entry: entry, session: session)))]
    case .recordExport(let scope, let digest, let session):
      [.brief(.summaryExported(SummaryExported(scope: scope, digest: digest, session: session)))]
    }
  }

  static func check(_ event: BriefEvent, in course: Course) throws(CourseRefusal) {
    switch event {
    case .lineChosen(let chosen):
      try course.contract.checkLive()
      try check(chosen.session, in: course)
    case .summaryExported(let exported):
      // What was is still worth a page when the course has ended.
      guard isDigest(exported.digest) else { throw .brief(.digest) }
      try check(exported.session, in: course)
    }
  }

  private static func check(_ session: SessionID?, in course: Course) throws(CourseRefusal) {
    guard let session, course.sessions.sessions[session] == nil else { return }
    throw .sessions(.unknown(session))
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
