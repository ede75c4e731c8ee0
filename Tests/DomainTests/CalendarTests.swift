import Domain
import TestSupport
import Testing

@Suite struct CalendarTests {
  @Test func `every day from 1900 to 2200 follows the one before`() {
    var expected = -25_567  // 1900-01-01
    var wrong: [String] = []
    for year in 1900...2200 {
      for month in 1...12 {
        for dayOfMonth in 1...CivilDate.length(ofMonth: month, year: year) {
          let date = CivilDate(year: year, month: month, day: dayOfMonth)
          if date?.dayNumber != expected || date != CivilDate(dayNumber: expected)
            || date?.weekday.rawValue != ((expected + 3) % 7 + 7) % 7 + 1
          {
            wrong.append("\(year)-\(month)-\(dayOfMonth)")
          }
          expected += 1
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(expected == day("2201-01-01").dayNumber)
  }

  @Test func `a date comes back from its day number and its text in every year`() {
    var random = SeededGenerator(seed: 1)
    for year in 1...9999 {
      let month = Int.random(in: 1...12, using: &random)
      let last = CivilDate.length(ofMonth: month, year: year)
      let date = CivilDate(year: year, month: month, day: Int.random(in: 1...last, using: &random))
      #expect(date.map { CivilDate(dayNumber: $0.dayNumber) } == date)
      #expect(date.flatMap { CivilDate($0.description) } == date)
    }
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2000-02-29", .tuesday), ("2026-11-24", .tuesday),
    ("1900-01-01", .monday), ("2100-03-01", .monday), ("0001-01-01", .monday),
    ("9999-12-31", .friday),
  ]) func `days of the week are those of the calendar`(text: String, weekday: Weekday) {
    #expect(day(text).weekday == weekday)
  }

  @Test
  func `a leap year is one that four divides, unless a hundred does and four hundred does not`() {
    #expect(CivilDate("2024-02-29") != nil)
    #expect(CivilDate("2023-02-29") == nil)
    #expect(CivilDate("2000-02-29") != nil)
    #expect(CivilDate("1900-02-29") == nil)
    #expect(CivilDate("2100-02-29") == nil)
  }

  @Test(arguments: [
    "", "2026-1-01", "2026-01-1", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31",
    "0000-01-01", "10000-01-01", "2026-01-01 ", " 2026-01-01", "+026-01-01", "2026/01/01",
    "2026-01", "2026-01-01-01", "٢٠٢٦-01-01", "-001-01-01",
  ]) func `what is not a date is not read as one`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `a month later is the same day, or the last of a shorter month`() {
    #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
    #expect(day("2024-01-31").adding(months: 1) == day("2024-02-29"))
    #expect(day("2026-01-31").adding(months: 2) == day("2026-03-31"))
    #expect(day("2026-11-30").adding(months: 3) == day("2027-02-28"))
    #expect(day("2026-01-15").adding(months: -1) == day("2025-12-15"))
    #expect(day("2026-12-15").adding(months: 0) == day("2026-12-15"))
  }

  @Test func `a week starts on Monday`() {
    #expect(day("2026-11-29").startOfWeek == day("2026-11-23"))
    #expect(day("2026-11-23").startOfWeek == day("2026-11-23"))
  }

  @Test(arguments: [Int.min, -1_000_000_000, -4_000_000, 4_000_000, 1_000_000_000, Int.max])
  func `no number of days or months leads to a date that cannot be written`(count: Int) {
    let from = day("2026-11-24")
    for date in [
      from.adding(days: count), from.adding(months: count), CivilDate(dayNumber: count),
      day("9999-12-31").adding(days: count), day("0001-01-01").adding(months: count),
      CivilDateTime(secondNumber: Int64(count)).date,
      CivilDateTime(date: from, time: .midnight).adding(seconds: Int64(count)).date,
    ] {
      #expect(CivilDate(date.description) == date)
    }
  }

  @Test func `the calendar stops at its first and its last day`() {
    #expect(day("9999-12-31").adding(days: 1) == day("9999-12-31"))
    #expect(day("9999-12-30").adding(days: 1) == day("9999-12-31"))
    #expect(day("0001-01-01").adding(days: -1) == day("0001-01-01"))
    #expect(day("9999-11-30").adding(months: 1) == day("9999-12-30"))
    #expect(day("0001-01-01").startOfWeek == day("0001-01-01"))
    #expect(CivilDate.dayNumbers.lowerBound == day("0001-01-01").dayNumber)
    #expect(CivilDate.dayNumbers.upperBound == day("9999-12-31").dayNumber)
    #expect(CivilDateTime.secondNumbers.lowerBound == civil("0001-01-01T00:00").secondNumber)
    #expect(CivilDateTime.secondNumbers.upperBound == civil("9999-12-31T23:59:59").secondNumber)
  }

  @Test func `seconds of a wall clock count from 1970 and back`() {
    #expect(civil("1970-01-01T00:00").secondNumber == 0)
    #expect(civil("1969-12-31T23:59:59").secondNumber == -1)
    #expect(CivilDateTime(secondNumber: -1) == civil("1969-12-31T23:59:59"))
    #expect(CivilDateTime(secondNumber: -86_400) == civil("1969-12-31T00:00"))
    #expect(CivilDateTime(secondNumber: -86_401) == civil("1969-12-30T23:59:59"))
    #expect(civil("2026-12-31T23:59:59").adding(seconds: 1) == civil("2027-01-01T00:00"))
  }

  @Test func `a time of day has its seconds only where they are not zero`() {
    #expect(clock("15:00").description == "15:00")
    #expect(clock("15:00:00").description == "15:00")
    #expect(clock("15:00:30").description == "15:00:30")
    #expect(TimeOfDay("24:00") == nil)
    #expect(TimeOfDay("15:60") == nil)
    #expect(TimeOfDay("15:00:60") == nil)
    #expect(TimeOfDay("15") == nil)
    #expect(TimeOfDay("1:00") == nil)
    #expect(TimeOfDay("15:00:00:00") == nil)
    #expect(TimeOfDay(secondOfDay: -1) == clock("23:59:59"))
    #expect(TimeOfDay(secondOfDay: .max).hour <= 23)
    #expect(TimeOfDay(secondOfDay: .min).hour >= 0)
  }

  @Test func `instants and spans stop at their limits`() {
    let last = Timestamp(milliseconds: .max)
    let first = Timestamp(milliseconds: .min)
    #expect(last + .minutes(5) == last)
    #expect(first - .minutes(5) == first)
    #expect(first + TimeSpan(milliseconds: -1) == first)
    #expect(last - TimeSpan(milliseconds: -1) == last)
    #expect(last - first == TimeSpan(milliseconds: .max))
    #expect(first - last == TimeSpan(milliseconds: .min))
    #expect(TimeSpan.days(.max) == TimeSpan(milliseconds: .max))
    #expect(TimeSpan.days(.min) == TimeSpan(milliseconds: .min))
    #expect(TimeSpan.days(1) == .hours(24))
    #expect(TimeSpan.hours(1) == .minutes(60))
    #expect(TimeSpan.minutes(1) == .seconds(60))
  }
}
