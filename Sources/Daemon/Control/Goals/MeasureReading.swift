import CivilTime
import ControlAPI
import Domain
import Projections

/// How one sees where a goal stands, as a call says it.
struct MeasureReading {
  var kind: String?
  var target: Int?
  var per: String?
  var baseline: Int?
  var levels: [String]?
  var weight: Int?

  /// The measure; nil when nothing was said of it.
  ///
  /// - Parameters:
  ///   - old: what the goal has now, for what is left out.
  ///   - services: to read words with.
  /// - Returns: the measure that was said.
  /// - Throws: `org.kith.Daemon.Invalid`.
  func measure(instead old: GoalMeasure?, _ services: Services) throws -> GoalMeasure? {
    if kind == nil, target == nil, per == nil, baseline == nil, levels == nil, weight == nil {
      return nil
    }
    switch kind ?? old?.kindName {
    case "count": return try count(old, services)
    case "yesNo": return .yesNo
    case "rating": return try rating(old)
    case "attainment":
      var before: ([String], Int)?
      if case .attainment(let levels, let weight)? = old { before = (levels, weight) }
      return .attainment(levels: levels ?? before?.0 ?? [], weight: weight ?? before?.1 ?? 1)
    case nil:
      throw DaemonInterface.Invalid(
        parameter: "kind", message: "Say of which kind: --kind count, yes-no, rating or attainment")
    case let other?:
      throw DaemonInterface.Invalid(
        parameter: "kind",
        message: "\"\(other.prefix(20))\" is none of count, yes-no, rating and attainment.")
    }
  }

  private func count(_ old: GoalMeasure?, _ services: Services) throws -> GoalMeasure {
    var before: (Int, GoalWindow)?
    if case .count(let target, let window)? = old { before = (target, window) }
    guard let target = target ?? before?.0 else {
      throw DaemonInterface.Invalid(
        parameter: "target", message: "A count needs a target: --target 2 --per week")
    }
    let window = try services.choice(GoalWindow.self, per, "per") ?? before?.1 ?? .week
    return .count(target: target, per: window)
  }

  private func rating(_ old: GoalMeasure?) throws -> GoalMeasure {
    var before: (Int?, Int)?
    if case .rating(let baseline, let target)? = old { before = (baseline, target) }
    guard let target = target ?? before?.1 else {
      throw DaemonInterface.Invalid(
        parameter: "target", message: "A rating needs a target from 0 to 10: --target 7")
    }
    return .rating(baseline: baseline ?? before?.0, target: target)
  }
}

extension Services {
  /// A day that a person typed.
  func day(_ text: String?, _ direction: ExpressionContext.Direction) throws -> CivilDate? {
    try text.map { try TimeExpression.read($0, context(direction)).date }
  }
}
