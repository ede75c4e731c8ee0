import Domain
import TestSupport
import Testing

@Suite struct BriefTests {
  private static let digest = String(repeating: "0123456789abcdef", count: 4)
  private let planned = [begun, scheduled(1, "2026-11-10T15:00")]

  private func chosen(_ session: SessionID?) -> LineChosen {
    LineChosen(entry: EntryNumber(number: 57), session: session)
  }

  private func exported(
    _ digest: String = Self.digest, _ session: SessionID? = nil
  ) -> CourseCommand {
    .brief(.recordExport(.page, digest: digest, session: session))
  }

  @Test func `a line is chosen for a session that there is, or for the next brief`() {
    for id in [nil, session(1)] {
      given(planned[0], planned[1])
        .when(.brief(.chooseLine(EntryNumber(number: 57), session: id)))
        .then(.brief(.lineChosen(chosen(id))))
    }
    given(planned[0], planned[1])
      .when(.brief(.chooseLine(EntryNumber(number: 57), session: session(2))))
      .refused(with: .sessions(.unknown(session(2))))
  }

  @Test func `before a course and after its end no line is chosen`() {
    givenNothing(Course.self).when(.brief(.chooseLine(EntryNumber(number: 1), session: nil)))
      .refused(with: .notBegun)
    given(begun, .contract(.endedEarly(CourseEndedEarly())))
      .when(.brief(.chooseLine(EntryNumber(number: 1), session: nil)))
      .refused(with: .ended)
  }

  @Test func `that a brief was saved is kept with its digest, after the end as well`() {
    given(planned[0], planned[1]).when(exported(Self.digest, session(1))).then(
      .brief(
        .summaryExported(
          SummaryExported(scope: .page, digest: Self.digest, session: session(1)))))
    let ended = given(begun, .contract(.endedEarly(CourseEndedEarly())))
    #expect(ended.when(exported()).refusal == nil)
    given(begun).when(exported(Self.digest, session(1)))
      .refused(with: .sessions(.unknown(session(1))))
  }

  @Test(arguments: ["", "0123", digest.uppercased(), digest + "0", "g" + digest.dropFirst()])
  func `a digest is 64 hexadecimal digits in small letters`(digest: String) {
    given(begun).when(exported(digest)).refused(with: .brief(.digest))
  }
}
