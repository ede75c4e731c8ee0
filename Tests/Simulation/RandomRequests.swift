package import Domain
import EventLog
package import Journal
package import TestSupport

/// What several clients ask for, at random: commands of every kind on one course, corrections and
/// taking back, preferences, the profile and the plan for hard times.
package struct RandomRequests {
  package let course: CourseID
  package var commands: RandomCommands

  package init(seed: UInt64) {
    commands = RandomCommands(seed: seed)
    course = CourseID(bits: UInt128(seed) << 64 | 0xC0)
  }

  package mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &commands.random) == 0
  }

  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &commands.random)
  }

  /// The first thing that is asked: that the course begins.
  package mutating func beginning() -> JournalRequest {
    request(.course(course, .contract(.begin(therapist: nil, contract: nil))))
  }

  /// - Parameter entries: the entries of the course so far, opened.
  /// - Returns: what is asked for next.
  package mutating func next(_ entries: [OpenedEvent]) -> JournalRequest {
    request(target(entries))
  }

  package mutating func request(_ target: JournalRequest.Target) -> JournalRequest {
    let id = CommandID(using: &commands.random)
    return JournalRequest(
      id: id, content: Array("\(target)".utf8), target: target, zone: .london)
  }

  private mutating func target(_ entries: [OpenedEvent]) -> JournalRequest.Target {
    switch number(0...15) {
    case 0: return .undo(course)
    case 1: return .retract(course, EntryNumber(number: number(1...max(1, entries.count))))
    case 2: return correction(entries)
    case 3: return .ledger([.setPreference(preference())])
    case 4: return .profile(.change(ProfileSettings(name: "Name \(number(0...9))")))
    case 5: return .plan(plan())
    case 6:
      return .course(
        course,
        .sessions(.schedule(start: soon(), minutes: nil, mode: nil, place: nil)))
    default: return .course(course, commands.next())
    }
  }

  /// What another entry of the same kind says, where there is one.
  private mutating func correction(_ entries: [OpenedEvent]) -> JournalRequest.Target {
    let events = entries.compactMap(\.courseEvent)
    guard let target = events.randomElement(using: &commands.random) else { return .undo(course) }
    let alike = events.filter { $0.event.storedName == target.event.storedName }
    let other = alike.randomElement(using: &commands.random) ?? target
    return .correct(
      course, EntryNumber(number: Int(target.version)), other.event,
      occurredAt: target.time.occurredAt)
  }

  /// A time within some days of now, on the hour.
  private mutating func soon() -> AgreedTime {
    let today = CivilDateTime(secondNumber: commands.now.milliseconds / 1_000).date
    return AgreedTime(
      civil: CivilDateTime(
        date: today.adding(days: number(1...6)),
        time: TimeOfDay(secondOfDay: number(8...20) * 3_600)), zone: .london)
  }

  private mutating func preference() -> ReminderPreferenceSet {
    chance(2)
      ? ReminderPreferenceSet(kind: .homework, enabled: chance(2))
      : ReminderPreferenceSet(
        kind: .session,
        leads: [[10, 60, 1_440], [120], [60, 1_440]][number(0...2)].map {
          .minutes($0)
        })
  }

  private mutating func plan() -> PlanCommand {
    chance(2) ? .review : .write(parts: nil, clinic: "Clinic \(number(0...9))", keeping: nil)
  }
}
