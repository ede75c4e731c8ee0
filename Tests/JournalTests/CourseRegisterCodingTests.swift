import Domain
import EventLog
import FlatJSON
import Testing

@testable import Journal

@Suite struct CourseRegisterCodingTests {
  private func register(courses: Int) -> CourseRegister {
    var register = CourseRegister()
    for number in 1...max(courses, 1) where courses > 0 {
      let stream = StreamID(high: 7, low: UInt64(number))
      let time = EventTime(
        recordedAt: Timestamp(milliseconds: Int64(number)),
        occurredAt: Timestamp(milliseconds: Int64(-number)),
        zone: ZoneName("America/Argentina/Buenos_Aires"))
      register.apply(
        .course(.contract(.begun(CourseBegun()))), in: stream, at: time, position: Int64(number))
      guard number.isMultiple(of: 2) else { continue }
      register.apply(
        .course(.contract(.completed(CourseCompleted()))), in: stream, at: time,
        position: Int64(number))
    }
    return register
  }

  @Test(arguments: [0, 1, 2, 1000])
  func `a register comes back as it was`(courses: Int) throws {
    let register = register(courses: courses)
    let bytes = try FlatJSON.encode(register)
    #expect(try FlatJSON.decode(CourseRegister.self, from: bytes) == register)
  }

  @Test(arguments: [
    #"{"position":1}"#, #"{"position":1,"courses":"nonsense"}"#,
    #"{"position":1,"courses":"00000000000000070000000000000001 active x - UTC"}"#,
    #"{"position":1,"courses":"00000000000000070000000000000001 active 1 x UTC"}"#,
    #"{"position":1,"courses":"00000000000000070000000000000001 asleep 1 - UTC"}"#,
    #"{"position":1,"courses":"00000000000000000000000000000001 active 1 - UTC"}"#,
  ])
  func `a damaged one is an error, so that the log is read instead`(text: String) {
    #expect(throws: (any Error).self) {
      try FlatJSON.decode(CourseRegister.self, from: Array(text.utf8))
    }
  }
}
