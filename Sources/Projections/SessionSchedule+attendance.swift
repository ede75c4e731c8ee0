package import Domain

/// What became of the sessions of a course, counted.
package struct Attendance: Hashable, Sendable {
  /// Attended, those before Kith among them.
  package var attended = 0
  /// Those of them before Kith.
  package var before = 0
  /// Called off, by whom.
  package var calledOff: [Party: Int] = [:]
  /// Did not take place though nobody had called them off.
  package var notTakenPlace = 0
  /// Moved at least once.
  package var moved = 0
  /// Still to come.
  package var planned = 0
}

extension SessionSchedule {
  /// What became of the sessions.
  package var attendance: Attendance {
    var attendance = Attendance()
    attendance.before = contract?.attendedBefore ?? 0
    attendance.attended = attendance.before
    for row in rows.values {
      if !row.movedFrom.isEmpty { attendance.moved += 1 }
      switch row.status {
      case .planned: attendance.planned += 1
      case .attended: attendance.attended += 1
      case .cancelled: attendance.calledOff[row.by ?? .circumstances, default: 0] += 1
      case .missed: attendance.notTakenPlace += 1
      }
    }
    return attendance
  }

  /// Whether the people look back together now: the last session attended ended a round of them.
  package var isReviewDue: Bool {
    guard let every = contract?.agreedShape?.reviewEvery, every > 0 else { return false }
    return attendedCount > 0 && attendedCount % every == 0
  }

  /// The phase that usually begins with the next session; nil when none begins with it.
  package var phaseAboutToBegin: Phase? {
    guard let contract, let shape = contract.agreedShape, attendedCount > 0,
      shape.sessions == contract.plannedSessions
    else { return nil }
    guard let index = shape.phases.firstIndex(where: { $0.through == attendedCount }),
      index + 1 < shape.phases.count
    else { return nil }
    return shape.phases[index + 1].name
  }
}
