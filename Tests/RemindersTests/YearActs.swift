import Domain
import Reminders
import TestSupport

/// What a person does in a year, at random.
struct YearActs {
  let world: YearWorld
  var random: SeededGenerator

  /// Does one thing.
  ///
  /// - Returns: whether it was a wish about reminders, or a pause.
  mutating func act(at now: Timestamp) -> Bool {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...4: agree(at: now)
    case 5...6: write(at: now)
    case 7...8: answer(at: now)
    case 9:
      prefer(at: now)
      return true
    default: return rest(at: now)
    }
    return false
  }

  private mutating func later(_ now: Timestamp, _ days: Int) -> AgreedTime {
    let zone = world.seen.zone
    let moment = now + .minutes(.random(in: 10...(days * 1_440), using: &random))
    var civil = world.rules.civil(at: moment, in: zone)
    civil = CivilDateTime(date: civil.date, time: time())
    return AgreedTime(civil: civil, zone: zone)
  }

  /// Any hour, those at the edges of quiet hours and around midnight often.
  private mutating func time() -> TimeOfDay {
    let usual = [0, 30, 60, 90, 120, 480, 481, 540, 900, 1_080, 1_260, 1_261, 1_380, 1_439]
    let minute =
      Bool.random(using: &random)
      ? .random(in: 0..<1_440, using: &random) : usual.randomElement(using: &random) ?? 0
    return TimeOfDay(secondOfDay: minute * 60)
  }

  private mutating func agree(at now: Timestamp) {
    let start = later(now, 12)
    let which = Int.random(in: 0..<12, using: &random)
    let isOne = Bool.random(using: &random)
    let pick = Int.random(in: 0..<1_000, using: &random)
    let rules = world.rules
    world.change { state in
      state.life.lastEntryAt = now
      let count = state.life.sessions.count
      let open = state.life.sessions.indices.filter {
        state.life.sessions[$0].cancelledAt == nil
          && rules.instant(of: state.life.sessions[$0].start) > now
      }
      let past = state.life.sessions.indices.filter {
        rules.instant(of: state.life.sessions[$0].start) <= now
      }
      let session = open.isEmpty ? nil : open[pick % open.count]
      switch which {
      case 0...3 where open.count < 3:
        state.life.sessions.append(
          YearLife.Session(
            id: SessionID(number: count + 1), start: start, agreedAt: now, hasMeasure: isOne))
      case 4:
        guard let session else { return }
        state.life.sessions[session].start = start
        state.life.sessions[session].agreedAt = now
      case 5: if let session { state.life.sessions[session].cancelledAt = now }
      case 6...7:
        guard let last = past.last else { return }
        state.life.sessions[last].isAttended = true
        state.life.sessions[last].hasNote = isOne
        if pick < 300 { state.life.endingAfter = state.life.sessions[last].id }
      case 8...9:
        state.life.homework.append(
          YearLife.Homework(
            id: HomeworkID(number: state.life.homework.count + 1), assignedAt: now, due: start,
            isRepeating: pick < 100))
      default:
        guard !state.life.homework.isEmpty else { return }
        state.life.homework[pick % state.life.homework.count].triedAt = isOne ? now : nil
      }
    }
  }

  private mutating func write(at now: Timestamp) {
    let which = Int.random(in: 0..<6, using: &random)
    let days = Int.random(in: 1...20, using: &random)
    let rules = world.rules
    world.change { state in
      state.life.lastEntryAt = now
      let today = rules.civil(at: now, in: state.zone).date
      switch which {
      case 0: state.life.moodDays.insert(today)
      case 1: state.life.rhythmDays.insert(today)
      case 2: state.life.hardDays.append(today.adding(days: days))
      case 3: state.life.planReviewedAt = now - .days(80)
      case 4:
        for index in state.life.sessions.indices { state.life.sessions[index].hasMeasure = false }
      default: break
      }
    }
  }

  /// Answers something that came, or something that did not.
  private mutating func answer(at now: Timestamp) {
    let entries = world.seen.ledger.entries.values.sorted { $0.key.id.bits < $1.key.id.bits }
    guard let entry = entries.filter(\.isOpen).randomElement(using: &random) else { return }
    if Int.random(in: 0..<4, using: &random) == 0 { return world.say(.dismiss(entry.key.id)) }
    let minutes = [15, 60, 300, 720, 1_440, 4_000].randomElement(using: &random) ?? 15
    world.say(.snooze(entry.key.id, until: now + .minutes(minutes)))
  }

  private mutating func rest(at now: Timestamp) -> Bool {
    let span = TimeSpan.minutes(.random(in: 1...4_000, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: world.change { $0.life.isPaused.toggle() }
    case 1: world.change { $0.life.calmUntil = now + span }
    case 2:
      world.say(.setPreference(ReminderPreferenceSet(quietUntil: now + span)))
    default:
      world.change { $0.life.isPaused = false }
    }
    return true
  }

  private mutating func prefer(at now: Timestamp) {
    var set = ReminderPreferenceSet()
    let kind = ReminderKind.allCases.randomElement(using: &random) ?? .session
    switch Int.random(in: 0..<7, using: &random) {
    case 0...1: set = ReminderPreferenceSet(kind: kind, enabled: .random(using: &random))
    case 2:
      let leads = [10, 60, 61, 120, 720, 1_440, 2_880].shuffled(using: &random).prefix(3)
      set = ReminderPreferenceSet(kind: .session, leads: leads.map { .minutes($0) })
    case 3: set.quietHours = QuietHours(from: time(), to: time())
    case 4: set.dailyLimit = .random(in: 1...5, using: &random)
    case 5: set.spacing = .minutes(.random(in: 0...300, using: &random))
    default:
      if kind.usualTime != nil { set = ReminderPreferenceSet(kind: kind, timeOfDay: time()) }
    }
    world.say(.setPreference(set))
    if Int.random(in: 0..<3, using: &random) == 0 {
      world.say(.setPreference(ReminderPreferenceSet(kind: .session, enabled: true)))
    }
  }
}
