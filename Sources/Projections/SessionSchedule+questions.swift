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

  /// The numbers that people use: the count of attended sessions with this one, "session 8".
  /// Cancelled and missed sessions have none.
  package func numbers(_ zones: any ZoneRules) -> [SessionID: Int] {
    var numbers: [SessionID: Int] = [:]
    var count = contract?.attendedBefore ?? 0
    let ordered = inOrder(zones)
    for row in ordered where row.status == .attended {
      count += 1
      numbers[row.id] = count
    }
    for row in ordered where row.status == .planned {
      count += 1
      numbers[row.id] = count
    }
    return numbers
  }

  /// "7 of 16, 6 attended", or as much of it as is known.
  package func progress(_ zones: any ZoneRules) -> String {
    let attended = attendedCount
    guard let planned = contract?.plannedSessions else {
      return attended == 0 ? "No sessions yet" : "\(attended) attended"
    }
    let next = min(attended + 1, planned)
    if attended >= planned { return "\(attended) of \(planned) attended" }
    return "\(next) of \(planned), \(attended) attended"
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
