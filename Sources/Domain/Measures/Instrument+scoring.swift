extension Instrument {
  /// What one answer may count.
  package var answerRange: ClosedRange<Int> { lowest...highest }

  /// The least and the most that a total can be. Of a mean: the sums.
  package var totalRange: ClosedRange<Int> {
    let factor = rule == .sumTimesFour ? 4 : 1
    return (items * lowest * factor)...(items * highest * factor)
  }

  /// What the answers add up to, reversed items turned.
  ///
  /// - Parameter answers: one for each item, nil where there is none.
  /// - Returns: nil while an answer is missing, since a part of a sum says nothing, or is none that
  ///   there is.
  package func total(_ answers: [Int?]) -> Int? {
    guard answers.count == items else { return nil }
    var sum = 0
    for (index, answer) in answers.enumerated() {
      guard let answer, answerRange.contains(answer) else { return nil }
      sum += counted(answer, item: index + 1)
    }
    return rule == .sumTimesFour ? 4 * sum : sum
  }

  private func counted(_ answer: Int, item: Int) -> Int {
    reversed.contains(item) ? lowest + highest - answer : answer
  }

  /// The means of the subscales, in hundredths; none while an answer is missing.
  package func subscaleMeans(_ answers: [Int?]) -> [(name: String, hundredths: Int)] {
    guard total(answers) != nil else { return [] }
    return subscales.map { scale in
      let sum = scale.items.reduce(0) { sum, item in
        sum + (answers[item - 1].map { counted($0, item: item) } ?? 0)
      }
      return (scale.name, Self.hundredths(sum, of: scale.items.count))
    }
  }

  /// A total as it is shown: "13", or "5.25" for a mean.
  package func shown(_ total: Int) -> String {
    rule == .mean ? Self.decimal(hundredths: Self.hundredths(total, of: items)) : "\(total)"
  }

  /// A difference of totals as it is shown, without a sign.
  package func shown(difference: Int) -> String {
    rule == .mean
      ? Self.decimal(hundredths: Self.hundredths(abs(difference), of: items))
      : "\(abs(difference))"
  }

  /// A total as it is shown, as a number.
  package func value(_ total: Int) -> Double {
    rule == .mean ? Double(Self.hundredths(total, of: items)) / 100 : Double(total)
  }

  /// The total that is meant by a number on a form; nil when there is no such total. A mean may
  /// have been rounded.
  package func total(from shown: Double) -> Int? {
    guard shown.isFinite, abs(shown) < 100_000 else { return nil }
    if rule == .mean { return Int((shown * Double(items)).rounded()) }
    return shown == shown.rounded() ? Int(shown) : nil
  }

  /// Whether answers can add up to it: not every number in the range can be reached.
  package func isReachable(_ total: Int) -> Bool {
    totalRange.contains(total) && (rule != .sumTimesFour || total % 4 == 0)
  }

  /// Whether answers can add up to a total when the item about safety is answered so: that answer is
  /// a part of the total.
  package func canReach(_ total: Int, withSafetyAnswer answer: Int) -> Bool {
    guard let safetyItem else { return true }
    let factor = rule == .sumTimesFour ? 4 : 1
    let safety = counted(answer, item: safetyItem)
    let least = (safety + (items - 1) * lowest) * factor
    let most = (safety + (items - 1) * highest) * factor
    return (least...most).contains(total)
  }

  /// The published name of the range that a total lies in, if there is one.
  package func band(_ total: Int) -> String? { bands.last { $0.from <= total }?.name }

  /// How far two totals have to lie apart to be more than usual ups and downs.
  package func threshold(_ preset: ChangePreset) -> Int? {
    preset == .nhs ? nhsChange ?? change : change
  }

  /// Whether an answer asks for the safety card: any but the lowest, without grades.
  package func isSafetyPositive(_ answer: Int?) -> Bool { answer.map { $0 > lowest } ?? false }

  /// Whether the answers of a form that was left ask for the safety card.
  ///
  /// - Parameters:
  ///   - field: what the answer is kept under: the number of the item, "9".
  ///   - value: the answer, "1".
  /// - Returns: whether it is the item about safety, and not answered with the lowest.
  package func isSafetyAnswer(field: String, value: String) -> Bool {
    guard let safetyItem, field == "\(safetyItem)" else { return false }
    return isSafetyPositive(Int(value))
  }

  private static func hundredths(_ sum: Int, of count: Int) -> Int {
    (sum * 100 + count / 2) / count
  }

  private static func decimal(hundredths: Int) -> String {
    let part = hundredths % 100
    return "\(hundredths / 100).\(part < 10 ? "0" : "")\(part)"
  }
}

/// By whose threshold a change is told from usual ups and downs.
package enum ChangePreset: String, Hashable, Sendable, CaseIterable {
  case usual
  /// NHS Talking Therapies manual: PHQ-9 6 points, GAD-7 4.
  case nhs
}
