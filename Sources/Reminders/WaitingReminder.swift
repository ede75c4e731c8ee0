package import Domain

/// A reminder that was sent and is not answered, done or out of date: what should stand before the
/// person now. Popups, bars and prompts show these and nothing else.
package struct WaitingReminder: Hashable, Sendable {
  package var entry: ReminderEntry
  package var occurrence: Occurrence
  /// What came together with it and is not done.
  package var parts: [Occurrence]

  package var id: ReminderID { entry.key.id }

  /// Those that wait, the latest last.
  ///
  /// - Parameters:
  ///   - input: what is ahead and has been.
  ///   - ledger: what was sent.
  ///   - now: the moment of looking.
  ///   - zone: where the person is.
  ///   - zones: the rules of zones.
  /// - Returns: of several about the same thing the latest alone.
  package static func all(
    _ input: PlanInput, _ ledger: ReminderLedger, now: Timestamp, zone: ZoneName,
    zones: any ZoneRules
  ) -> [Self] {
    let isCalm = input.calmUntil.map { now < $0 } ?? false
    let occurrences = Occurrences(
      input, ledger, now: now, zone: zone, zones: zones
    ).all.filter { occurrence in
      !occurrence.isDone && now < occurrence.usefulUntil && !occurrence.isPaused
        && ledger.preferences.isEnabled(occurrence.kind)
        && (occurrence.kind == .session || !isCalm)
    }
    let known = Dictionary(occurrences.map { ($0.id, $0) }) { first, _ in first }
    var parts: [ReminderID: [Occurrence]] = [:]
    for entry in ledger.entries.values {
      guard case .merged(let leader) = entry.state, let part = known[entry.key.id] else { continue }
      parts[leader, default: []].append(part)
    }
    var latest: [Topic: Self] = [:]
    for entry in ledger.entries.values where entry.isAnswerable {
      let own = parts[entry.key.id, default: []].sorted { $0.kind.rank < $1.kind.rank }
      guard let occurrence = known[entry.key.id] ?? own.first else { continue }
      let waiting = Self(
        entry: entry, occurrence: occurrence, parts: own.filter { $0 != occurrence })
      let topic = Topic(entry.key)
      if let other = latest[topic], other.sentAt > waiting.sentAt { continue }
      latest[topic] = waiting
    }
    return latest.values.sorted { ($0.sentAt, $0.id.bits) < ($1.sentAt, $1.id.bits) }
  }

  /// Until when it and its parts are of use.
  package var uses: [Timestamp] { [occurrence.usefulUntil] + parts.map(\.usefulUntil) }

  private var sentAt: Timestamp { entry.sentAt ?? entry.dueAt }

  /// What a reminder is about, whichever of its times it is.
  private struct Topic: Hashable {
    var course: CourseID
    var kind: ReminderKind
    var subject: ReminderSubject

    init(_ key: ReminderKey) {
      course = key.course
      kind = key.kind
      subject = key.subject
    }
  }
}
