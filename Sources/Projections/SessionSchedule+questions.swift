package import Domain

extension SessionSchedule {
  /// All sessions by their time.
  package func inOrder(_ zones: any ZoneRules) -> [Row] {
    let starts = rows.mapValues { zones.instant(of: $0.start) }
    return rows.values.sorted { left, right in
      guard let first = starts[left.id], let second = starts[right.id], first != second else {
        return left.id < right.id
      }
      return first < second
    }
  }

  /// How many have been attended, those before Kith among them.
  package var attendedCount: Int {
    (contract?.attendedBefore ?? 0) + rows.values.count { $0.status == .attended }
  }

  /// The planned session that is not over, the first first.
  package func next(after now: Timestamp, _ zones: any ZoneRules) -> Row? {
    inOrder(zones).first { $0.status == .planned && $0.interval(zones).upperBound > now }
  }

  /// The session that has begun or is over, and of which nothing was recorded; the latest.
  ///
  /// It counts from its beginning: somebody who comes home early may say so.
  package func toWrapUp(at now: Timestamp, _ zones: any ZoneRules) -> Row? {
    inOrder(zones).last { $0.status == .planned && $0.interval(zones).lowerBound <= now }
  }

  /// The session that was attended last.
  package func lastAttended(_ zones: any ZoneRules) -> Row? {
    inOrder(zones).last { $0.status == .attended }
  }

  /// The last session that is planned.
  package func lastPlanned(_ zones: any ZoneRules) -> Row? {
    inOrder(zones).last { $0.status == .planned }
  }

  /// The numbers that people use: the count of sessions with this one, "session 8". A cancelled
  /// session has none, and a missed one only where it counts as one of those agreed. One of which
  /// nothing was told yet keeps its place, so that those after it are called the same before and
  /// after it is.
  package func numbers(_ zones: any ZoneRules) -> [SessionID: Int] {
    var numbers: [SessionID: Int] = [:]
    var count = contract?.attendedBefore ?? 0
    for row in inOrder(zones) where takesNumber(row) {
      count += 1
      numbers[row.id] = count
    }
    return numbers
  }

  private func takesNumber(_ row: Row) -> Bool {
    switch row.status {
    case .attended, .planned: true
    case .missed: contract?.countsMissed ?? false
    case .cancelled: false
    }
  }

  /// The planned session after one that is not to count, which gets that one's number.
  ///
  /// - Returns: nil where the session takes no number now, or none is planned after it.
  package func successor(inNumberOf id: SessionID, _ zones: any ZoneRules) -> Row? {
    let counted = inOrder(zones).filter(takesNumber)
    guard let index = counted.firstIndex(where: { $0.id == id }) else { return nil }
    return counted[(index + 1)...].first.flatMap { $0.status == .planned ? $0 : nil }
  }

  /// "7 of 16, 6 attended", or as much of it as is known. The first number is that of the next
  /// session, else of the one that waits for a word.
  package func progress(at now: Timestamp, _ zones: any ZoneRules) -> String {
    let attended = attendedCount
    guard let planned = contract?.plannedSessions else {
      return attended == 0 ? "No sessions yet" : "\(attended) attended"
    }
    if attended >= planned { return "\(attended) of \(planned) attended" }
    let current = next(after: now, zones) ?? toWrapUp(at: now, zones)
    let number = current.flatMap { numbers(zones)[$0.id] } ?? attended + 1
    return "\(min(number, planned)) of \(planned), \(attended) attended"
  }

  /// How many more sessions fit into what was agreed.
  package var sessionsLeftToPlan: Int {
    guard let contract else { return .max }
    let used = rows.values.count { row in
      switch row.status {
      case .planned, .attended: true
      case .missed: contract.countsMissed
      case .cancelled: false
      }
    }
    return max(0, contract.plannedSessions - contract.attendedBefore - used)
  }

  /// When a session would come that follows on the last planned one in the rhythm agreed.
  package func followingTime(_ zones: any ZoneRules) -> AgreedTime? {
    guard let contract else { return nil }
    let last = inOrder(zones).last { $0.status == .planned || $0.status == .attended }
    let used = contract.plannedSessions - sessionsLeftToPlan
    return last.map { contract.cadence(before: used + 1).occurrence(1, from: $0.start, zones) }
  }

  /// The phase that usually comes with the next session; the people decide.
  package var suggestedPhase: Phase? {
    guard let contract, let shape = contract.agreedShape,
      shape.sessions == contract.plannedSessions
    else { return nil }
    return shape.usualPhase(atSession: attendedCount + 1)
  }
}
