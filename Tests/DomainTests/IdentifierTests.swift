import Domain
import TestSupport
import Testing

@Suite struct IdentifierTests {
  @Test func `an id is read with its letter or without, in either case`() {
    #expect(SessionID("s7") == session(7))
    #expect(SessionID("S7") == session(7))
    #expect(SessionID("7") == session(7))
    #expect(SessionID("s007") == session(7))
    #expect(HomeworkID("h999999999")?.number == 999_999_999)
  }

  @Test(arguments: [
    "", "s", "s0", "0", "s-1", "-1", "s+1", "+1", "h7", "ss7", "7s", "s 7", " s7", "s7 ", "s7.0",
    "s1e3", "0x7", "s1000000000", "s99999999999999999999999999999999999999", "s٧", "s７", "s７7",
    "ſ7", "s7\u{301}", "s\u{0}7", "seven", "s7\n",
  ]) func `what is not an id is not read as one`(text: String) {
    #expect(SessionID(text) == nil)
  }

  @Test func `a text of a megabyte is refused as an id`() {
    #expect(SessionID(String(repeating: "9", count: 1 << 20)) == nil)
    #expect(CourseID(String(repeating: "9", count: 1 << 20)) == nil)
    #expect(ReminderSubject(String(repeating: "s", count: 1 << 20)) == nil)
  }

  @Test func `ids are ordered by number, not by text`() {
    #expect(session(9) < session(10))
    #expect(session(10).description == "s10")
  }

  @Test func `each kind has a letter of its own`() {
    let letters = [
      SessionID.prefix, HomeworkID.prefix, GoalID.prefix, AgendaItemID.prefix, PersonID.prefix,
      EntryNumber.prefix,
    ]
    #expect(Set(letters).count == letters.count)
    #expect(!letters.contains("r"))
  }

  @Test func `a course id is 32 hexadecimal digits`() {
    #expect(CourseID(bits: 0).description == String(repeating: "0", count: 32))
    #expect(CourseID(bits: .max).description == String(repeating: "f", count: 32))
    for bits: UInt128 in [0, 1, 0xdead_beef, .max] {
      #expect(CourseID(CourseID(bits: bits).description) == CourseID(bits: bits))
    }
  }

  @Test(arguments: [
    "", "0", "-0000000000000000000000000000000", "+0000000000000000000000000000000",
    "0000000000000000000000000000000g", "0x000000000000000000000000000000",
    "000000000000000000000000000000000", " 0000000000000000000000000000000",
  ]) func `what is not 32 hexadecimal digits is no course id`(text: String) {
    #expect(CourseID(text) == nil)
  }

  @Test(arguments: [
    ("", "6c62272e07bb014262b821756295c58d"), ("a", "d228cb696f1a8caf78912b704e4a8964"),
    ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
  ]) func `reminder ids are FNV-1a hashes of 128 bits`(text: String, digits: String) {
    #expect(ReminderID(hashing: text).description == digits)
  }

  @Test func `reminders of many courses, sessions and leads have ids and short ids apart`() {
    var ids: Set<ReminderID> = []
    var shorts: Set<String> = []
    for course: UInt128 in [1, 2] {
      for number in 1...60 {
        for week in 0..<4 {
          for lead in [TimeSpan.minutes(60), .hours(24), .hours(25), .days(7)] {
            let key = ReminderKey(
              course: CourseID(bits: course), subject: .session(session(number)),
              start: AgreedTime(
                civil: civil("2026-11-03T15:00").adding(days: week * 7), zone: .london),
              lead: lead)
            ids.insert(key.id)
            shorts.insert(key.id.short)
          }
        }
      }
    }
    #expect(ids.count == 1_920)
    #expect(shorts.count >= 1_919)
  }

  @Test func `a reminder id depends on nothing but its key`() {
    let key = ReminderKey(
      course: CourseID(bits: 1), subject: .session(session(7)),
      start: agreed("2026-12-01T15:00"), lead: .hours(24))
    let text = "00000000000000000000000000000001|s7|2026-12-01 15:00 Europe/London|86400000"
    #expect(key.id == ReminderID(hashing: text))
    #expect(key.id.short.count == 9)
  }

  @Test func `a reminder's subject is read by its letter`() {
    #expect(ReminderSubject("s7") == .session(session(7)))
    #expect(ReminderSubject("h12") == .homework(HomeworkID(number: 12)))
    #expect(ReminderSubject("7") == nil)
    #expect(ReminderSubject("g1") == nil)
    #expect(ReminderSubject("") == nil)
  }
}
