import Domain
import TestSupport
import Testing

@testable import Daemon

/// The rules of RFC 5545 that lines follow.
@Suite struct CalendarFileTests {
  @Test func `a long line goes on behind a space, at 75 octets, and no character is torn`() {
    let line = "SUMMARY:" + String(repeating: "é", count: 100)
    let folded = CalendarFile.folded(line)
    #expect(folded.count == 3)
    #expect(folded.allSatisfy { $0.utf8.count <= 75 })
    #expect(folded.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(folded[0] + folded.dropFirst().map { $0.dropFirst() }.joined() == line)
    #expect(CalendarFile.folded(String(repeating: "a", count: 75)).count == 1)
    #expect(CalendarFile.folded(String(repeating: "a", count: 76)).count == 2)
  }

  @Test func `what stands for something else in a text is marked`() {
    #expect(CalendarFile.escaped("a, b; c\\d\ne") == "a\\, b\\; c\\\\d\\ne")
  }

  @Test func `an instant is written in UTC to the second`() {
    #expect(CalendarFile.utc(Timestamp(milliseconds: 1_793_610_000_000)) == "20261102T090000Z")
    #expect(CalendarFile.utc(Timestamp(milliseconds: 0)) == "19700101T000000Z")
  }

  @Test func `an entry has every property that one needs`() {
    let start = Timestamp(milliseconds: 1_793_610_000_000)
    let entry = CalendarFile.Entry(
      id: "1", interval: start..<(start + .minutes(50)), agreedAt: start, revision: 2)
    #expect(
      CalendarFile(summary: "Appointment", entries: [entry]).lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Appointments//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261102T090000Z", "DTSTART:20261102T090000Z",
        "DTEND:20261102T095000Z", "SEQUENCE:2", "SUMMARY:Appointment", "CLASS:PRIVATE",
        "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func `an entry's name has the form of a UUID, and is another for each session`() {
    let course = CourseID(bits: 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef)
    let names = [1, 2].map { CalendarFile.id(course, SessionID(number: $0)) }
    #expect(names[0] == "01234567-89ab-cdef-0123-000000000001")
    #expect(names[0] != names[1])
  }
}
