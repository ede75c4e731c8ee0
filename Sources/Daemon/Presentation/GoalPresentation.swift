import ControlAPI
import Domain
import Projections

extension CourseQuestion {
  /// A goal as the interface says it.
  func goal(_ row: GoalProgress.Row, all: Bool = false) -> ControlAPI.GoalsInterface.Goal {
    let zones = wording.zones
    var goal = GoalsInterface.Goal(
      id: row.id.description, statement: row.statement, kind: row.measure.kindName,
      status: row.status.rawValue, earlierBaselines: row.earlierBaselines,
      current: row.countInWindow(at: wording.now, zone: wording.zone, zones) ?? row.lastRating,
      progress: row.progress(at: wording.now, zone: wording.zone, zones), standing: standing(row),
      lastRated: row.lastRatedAt.map { wording.moment($0) }, by: row.by.map { wording.day($0) },
      agreedOn: row.agreedOn.map { wording.day($0) },
      person: name(row.person, all: all))
    switch row.measure {
    case .count(let target, let window):
      goal.target = target
      goal.per = window.rawValue
    case .yesNo: break
    case .rating(let baseline, let target):
      goal.target = target
      goal.baseline = baseline ?? row.firstRating
    case .attainment(let levels, let weight):
      goal.levels = levels
      goal.weight = weight
    }
    return goal
  }

  /// Where a goal stands in words; unrated is not zero.
  private func standing(_ row: GoalProgress.Row) -> String {
    switch row.status {
    case .achieved: return "achieved"
    case .setAside: return "set aside"
    case .live: break
    }
    if case .count(let target, let window) = row.measure {
      let done = row.countInWindow(at: wording.now, zone: wording.zone, wording.zones) ?? 0
      let time =
        switch window {
        case .week: "this week"
        case .month: "this month"
        case .course: "so far"
        }
      return "\(done) of \(target) \(time)"
    }
    guard let last = row.lastRating else { return "not rated yet" }
    switch row.measure {
    case .count: return ""
    case .yesNo: return last == 1 ? "yes" : "not yet"
    case .rating(let baseline, let target):
      let start = baseline ?? row.firstRating
      return "\(last)" + (start.map { ", from \($0) towards \(target)" } ?? "")
    case .attainment(let levels, _):
      let level = levels.indices.contains(last + 2) ? ": \(levels[last + 2])" : ""
      return "\(last > 0 ? "+" : "")\(last)\(level)"
    }
  }
}
