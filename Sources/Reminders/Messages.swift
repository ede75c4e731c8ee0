import Domain

/// Puts reminders together into messages: what belongs to the eve of a session comes as one, others
/// that would come close together come as one or further apart, and a day has no more than the person
/// wants. Reminders of sessions come at their moments whatever else comes.
struct Messages {
  private(set) var reminders: [PlannedReminder]
  private let preferences: ReminderPreferences
  private let placement: Placement
  private let now: Timestamp
  private let zone: ZoneName
  private let zones: any ZoneRules
  private let quiet: QuietTime
  /// When messages came, the latest last.
  private let sent: [Timestamp]

  init(
    _ planned: [PlannedReminder], _ ledger: ReminderLedger, _ placement: Placement,
    now: Timestamp, zone: ZoneName, zones: any ZoneRules
  ) {
    reminders = planned
    self.placement = placement
    preferences = ledger.preferences
    self.now = now
    self.zone = zone
    self.zones = zones
    quiet = QuietTime(hours: ledger.preferences.quietHours, zone: zone, zones: zones)
    sent = ledger.entries.values.compactMap(\.sentAt).filter { $0 <= now }.sorted()
    gatherEves()
    spread()
    limitDays()
  }

  // MARK: Eves

  /// What prepares for a session comes with the reminder of it that comes on the day before; where
  /// there is none, with the evening's.
  private mutating func gatherEves() {
    let preparing: Set<ReminderKind> = [.brief, .measure, .homework]
    for kind in [ReminderKind.session, .brief] {
      for leader in reminders.indices
      where reminders[leader].kind == kind && reminders[leader].isMessage
        && isOnEve(reminders[leader]) && !quiet.contains(moment(leader))
      {
        for part in reminders.indices
        where part != leader && reminders[part].isMessage && !reminders[part].isFixed
          && preparing.contains(reminders[part].kind)
          && reminders[part].key.course == reminders[leader].key.course
          && date(reminders[part]) == date(reminders[leader])
          && mayCome(part, at: moment(leader))
        {
          merge(part, into: leader)
        }
      }
    }
  }

  /// Whether one comes on the day before what it is about.
  private func isOnEve(_ reminder: PlannedReminder) -> Bool {
    date(reminder) == zones.date(reminder.subjectAt, zone).adding(days: -1)
  }

  // MARK: Spacing

  /// Goes through the messages by their moments. One that comes too soon after another joins it, when
  /// that is still to come, or waits.
  private mutating func spread() {
    var queue = order(reminders.indices.filter { reminders[$0].isMessage })
    var last: (moment: Timestamp, message: Int?)? = sent.last.map { ($0, nil) }
    while !queue.isEmpty {
      let index = queue.removeFirst()
      let moment = max(reminders[index].dueAt, now)
      if reminders[index].isFixed {
        if let message = last?.message { absorb(message, into: index) }
        last = (moment, index)
      } else if let previous = last, moment - previous.moment < preferences.spacing {
        if let message = previous.message, joins(index, message) {
          merge(index, into: message)
        } else if let later = wait(index, until: previous.moment + preferences.spacing) {
          queue = order(queue + [later])
        }
      } else {
        last = (moment, index)
      }
    }
  }

  private func order(_ indices: [Int]) -> [Int] {
    indices.sorted { left, right in
      let (a, b) = (reminders[left], reminders[right])
      return (max(a.dueAt, now), a.isFixed ? 0 : 1, a.kind.rank, a.id.bits)
        < (max(b.dueAt, now), b.isFixed ? 0 : 1, b.kind.rank, b.id.bits)
    }
  }

  /// Whether one may join an earlier message: not one that comes in quiet hours by right.
  private func joins(_ index: Int, _ message: Int) -> Bool {
    !quiet.contains(moment(message)) && mayCome(index, at: moment(message))
  }

  /// A message just before one that comes at its moment joins it, where it is still of use then; and
  /// one of the same session at the same moment.
  private mutating func absorb(_ message: Int, into index: Int) {
    let moment = reminders[index].dueAt
    let earlier = reminders[message]
    guard earlier.isMessage, moment - max(earlier.dueAt, now) < preferences.spacing else { return }
    if earlier.isFixed {
      guard earlier.dueAt == moment, earlier.key.subject == reminders[index].key.subject,
        earlier.key.course == reminders[index].key.course
      else { return }
    } else if moment <= now || quiet.contains(moment) {
      return
    }
    if mayCome(message, at: moment) { merge(message, into: index) }
  }

  /// Moves a message to later, without what is of no use then.
  ///
  /// - Returns: what leads the message then; nil when nothing of it is of use.
  private mutating func wait(_ index: Int, until moment: Timestamp) -> Int? {
    let later = quiet.end(after: max(moment, now))
    let parts = [index] + indices(mergedInto: reminders[index].id)
    let useful = parts.filter { placement.mayCome(reminders[$0].occurrence, at: later) }
    for part in parts where !useful.contains(part) {
      reminders[part].disposition = .suppress(.crowded)
    }
    guard let leader = useful.first else { return nil }
    // What joined a message that can wait was never sent before.
    if leader != index { reminders[leader].disposition = .send(attempt: 1) }
    reminders[leader].dueAt = later
    reminders[leader].shift = .spacing
    for part in useful.dropFirst() { merge(part, into: leader) }
    return leader
  }

  // MARK: Days

  /// Keeps back what is more than the person wants on a day, the least weighty first.
  private mutating func limitDays() {
    let messages = reminders.indices.filter { reminders[$0].isMessage }
    for (day, indices) in Dictionary(grouping: messages, by: { date(reminders[$0]) }) {
      var left = preferences.dailyLimit - sent.count { zones.date($0, zone) == day }
      left -= indices.count { reminders[$0].isFixed }
      let others = indices.filter { !reminders[$0].isFixed }.sorted { left, right in
        weight(left) < weight(right)
      }
      for index in others.dropFirst(max(0, left)) {
        for part in [index] + self.indices(mergedInto: reminders[index].id) {
          reminders[part].disposition = .suppress(.dailyLimit)
        }
      }
    }
  }

  /// The weightiest of a message's parts, then the earliest.
  private func weight(_ index: Int) -> (Int, Int64, UInt128) {
    let parts = [index] + indices(mergedInto: reminders[index].id)
    let rank = parts.map { reminders[$0].kind.rank }.min() ?? 0
    return (rank, reminders[index].dueAt.milliseconds, reminders[index].id.bits)
  }

  // MARK: Merging

  private mutating func merge(_ part: Int, into leader: Int) {
    let id = reminders[leader].id
    for index in [part] + indices(mergedInto: reminders[part].id) {
      reminders[index].disposition = .merge(into: id)
      reminders[index].dueAt = reminders[leader].dueAt
    }
  }

  private func indices(mergedInto id: ReminderID) -> [Int] {
    reminders.indices.filter { reminders[$0].disposition == .merge(into: id) }
  }

  /// Whether a message with all that comes with it may come at another moment.
  private func mayCome(_ index: Int, at moment: Timestamp) -> Bool {
    ([index] + indices(mergedInto: reminders[index].id)).allSatisfy {
      placement.mayCome(reminders[$0].occurrence, at: moment)
    }
  }

  private func moment(_ index: Int) -> Timestamp { max(reminders[index].dueAt, now) }

  private func date(_ reminder: PlannedReminder) -> CivilDate {
    zones.date(max(reminder.dueAt, now), zone)
  }
}
