import Domain
import EventLog
import TestSupport
import Testing

@testable import Journal

/// Which entries without content are known to be erased.
@Suite struct ErasedContentTests {
  private let course = CourseID(bits: 0xC0)

  private func stored(_ stream: StreamID, _ version: Int64, at place: Int64) -> StoredEvent {
    let header = EventHeader(
      stream: stream, version: version, id: EntryID(high: 7, low: UInt64(place)), recordedAt: 0,
      keyRef: 1)
    return StoredEvent(
      seq: place,
      event: HashChain.event(
        log: LogID(high: 1, low: 1), header: header, sealedBody: [], prev: .zero))
  }

  private func place(_ stream: StreamID, _ version: Int64, at place: Int64) -> EntryPlace {
    EntryPlace(stored(stream, version, at: place))
  }

  /// What is known once one entry says that something was erased, at place 50.
  private func known(_ payload: StoredPayload, in stream: StreamID) -> ErasedContent {
    var content = ErasedContent()
    content.take(OpenedEvent(stored: stored(stream, 9, at: 50), body: Golden.body(payload)))
    return content
  }

  @Test func `what an erasing lists is known, and nothing beside it`() {
    let content = known(
      .course(
        .erasing(
          .entry(
            EntryErased(
              entry: EntryNumber(number: 3), taken: TakenNumbers(), dropped: [3, 5])))),
      in: course.stream)
    for version: Int64 in [3, 5] {
      #expect(content.explains(place(course.stream, version, at: 20)))
    }
    #expect(!content.explains(place(course.stream, 4, at: 20)))
    #expect(!content.explains(place(CourseID(bits: 0xC1).stream, 3, at: 20)))
  }

  @Test func `a course that was erased is known, with the reminders that went with it`() {
    let content = known(
      .profile(.courseErased(CourseErased(course: course, entries: 9, reminders: [2]))),
      in: Streams.profile)
    #expect(content.explains(place(Streams.ledger, 2, at: 20)))
    #expect(!content.explains(place(Streams.ledger, 1, at: 20)))
    #expect(content.explains(place(course.stream, 7, at: 20)))
    #expect(!content.explains(place(CourseID(bits: 0xC1).stream, 7, at: 20)))
  }

  @Test func `an erasing of the time before lists explains what came before it in its stream`() {
    let person = known(
      .course(
        .erasing(
          .person(
            PersonErased(person: PersonID(number: 1), entries: 2, taken: TakenNumbers())))),
      in: course.stream)
    #expect(person.explains(place(course.stream, 4, at: 49)))
    #expect(!person.explains(place(course.stream, 10, at: 51)))
    #expect(!person.explains(place(Streams.ledger, 1, at: 20)))
    let whole = known(
      .profile(.courseErased(CourseErased(course: course, entries: 9))), in: Streams.profile)
    #expect(whole.explains(place(Streams.ledger, 1, at: 20)))
    #expect(!whole.explains(place(Streams.profile, 1, at: 20)))
  }

  @Test func `what a restore left out is known in every stream`() {
    let content = known(
      .profile(
        .entriesLeftOut(
          EntriesLeftOut(parts: [
            .init(stream: course.stream.hex, entries: [3]),
            .init(stream: Streams.ledger.hex, entries: [1]),
          ]))), in: Streams.profile)
    #expect(content.explains(place(course.stream, 3, at: 20)))
    #expect(content.explains(place(Streams.ledger, 1, at: 20)))
    #expect(!content.explains(place(course.stream, 1, at: 20)))
  }

  @Test func `what is being erased is known before it is recorded`() {
    var erasure = Erasure(
      .course, course: course, compacts: true, command: .random(), zone: .london)
    (erasure.entries, erasure.reminders) = ([3], [2])
    var content = ErasedContent()
    content.take(erasure)
    #expect(content.explains(place(course.stream, 3, at: 20)))
    #expect(content.explains(place(Streams.ledger, 2, at: 20)))
  }

  @Test
  func `what a restore left out is known before it is recorded, and the log is not written anew`() {
    var erasure = Erasure(.leftOut, compacts: false, command: .random(), zone: .london)
    erasure.leftOut = [.init(stream: course.stream.hex, entries: [3])]
    #expect(erasure.compaction == nil)
    var content = ErasedContent()
    content.take(erasure)
    #expect(content.explains(place(course.stream, 3, at: 20)))
    #expect(!content.explains(place(course.stream, 2, at: 19)))
  }
}
