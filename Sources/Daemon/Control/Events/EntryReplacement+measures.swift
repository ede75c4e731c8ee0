import ControlAPI
import Domain

extension EntryReplacement {
  /// Other answers ("2,1,-,3") or another total; what they add up to is worked out anew.
  func measures(_ event: MeasureEvent) throws -> MeasureEvent {
    guard case .completed(var completed) = event,
      let instrument = packs[completed.instrument] ?? Instrument.named(completed.instrument)
    else {
      try only()
      return event
    }
    if completed.items == nil {
      try only(value: true)
      if let value {
        guard let total = instrument.total(from: Double(value)) else { return event }
        completed.total = total
      }
      return .completed(completed)
    }
    try only(text: true)
    if let text {
      let items = try Self.items(text)
      completed.items = items
      completed.total = instrument.total(items)
    }
    return .completed(completed)
  }

  private static func items(_ text: String) throws -> [Int?] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let word = part.filter { !$0.isWhitespace }
      if word == "-" { return nil }
      guard let answer = Int(word) else {
        throw DaemonInterface.Invalid(
          parameter: "text",
          message: "Answers are numbers with commas between, - for one that is open: 2,1,-,3")
      }
      return answer
    }
  }
}
