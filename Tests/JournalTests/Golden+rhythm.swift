import Domain
import Journal
import TestSupport

extension Golden {
  static let rhythm = all(
    each([
      MoodRecorded(value: 3, person: sam),
      MoodRecorded(value: -5, note: "Low", person: sam, scale: .fromUsual),
      MoodRecorded(value: 7, scale: .lowestToHighest),
    ]) { .diary(.moodRecorded($0)) },
    each([DistressRecorded(value: 0), DistressRecorded(value: 10, note: "Loud", person: sam)]) {
      .diary(.distressRecorded($0))
    },
    each(RhythmAnchor.allCases.map { RhythmAnchorRecorded(anchor: $0, day: wednesday) }) {
      .rhythm(.anchorRecorded($0))
    },
    each(
      RhythmCompany.allCases.map {
        RhythmAnchorRecorded(
          anchor: .toBed, day: wednesday, time: TimeOfDay("00:30"), company: $0)
      } + [
        RhythmAnchorRecorded(anchor: .outOfBed, day: wednesday, time: TimeOfDay("07:05:30"))
      ]
    ) { .rhythm(.anchorRecorded($0)) },
    each(
      BenefitLine.allCases.map { BenefitRated(benefit: $0, value: 0) }
        + [BenefitRated(benefit: .coping, value: 10, note: "Better")]
    ) { .benefits(.rated($0)) })

  private static let wednesday = day("2026-11-25")
}
