import CivilTime
import Domain

extension EntryReplacement {
  func focus(_ event: FocusEvent) throws -> FocusEvent {
    switch event {
    case .traditionChosen, .perinatalWordingStopped:
      try only()
      return event
    case .selected(var selected):
      let place = try place(in: selected.details, value: true)
      selected.rank = value ?? selected.rank
      try put(place, &selected.details, &selected.agreedOn)
      return .selected(selected)
    case .changed(var changed):
      let isReason = changed.reason != nil && changed.details.texts.isEmpty
      let place = isReason ? nil : try place(in: changed.details, value: changed.rank != nil)
      if isReason { try only(text: true, value: changed.rank != nil, start: true) }
      if isReason { changed.reason = text ?? changed.reason }
      changed.rank = value ?? changed.rank
      try put(place, &changed.details, &changed.agreedOn)
      return .changed(changed)
    case .stageAssessed(var assessed):
      try only(text: true)
      assessed.note = text ?? assessed.note
      return .stageAssessed(assessed)
    case .closed(var closed):
      try only(text: true)
      closed.outcome = text ?? closed.outcome
      return .closed(closed)
    case .formulationAgreed(var agreed):
      try only(text: true, start: true)
      agreed.text = text ?? agreed.text
      agreed.agreedOn = try services.day(start, .past) ?? agreed.agreedOn
      return .formulationAgreed(agreed)
    }
  }

  /// Words can be put right where there is one place for them; else the area is told anew.
  private func place(
    in details: FocusDetails, value: Bool
  ) throws -> WritableKeyPath<FocusDetails, String?>? {
    let places: [WritableKeyPath<FocusDetails, String?>] = [
      \.mourn, \.reengage, \.iExpect, \.theyExpect, \.oldRole, \.newRole, \.losses, \.gains,
      \.demands, \.missing,
    ].filter { details[keyPath: $0] != nil }
    try only(text: places.count == 1, value: value, start: true)
    return places.first
  }

  /// A date is of what happened, where that is said, and else of the agreement.
  private func put(
    _ place: WritableKeyPath<FocusDetails, String?>?, _ details: inout FocusDetails,
    _ agreedOn: inout CivilDate?
  ) throws {
    if let place, let text { details[keyPath: place] = text }
    if details.date != nil {
      details.date = try services.partialDate(start) ?? details.date
    } else {
      agreedOn = try services.day(start, .past) ?? agreedOn
    }
  }

  func timeline(_ event: TimelineEvent) throws -> TimelineEvent {
    switch event {
    case .recorded(var recorded):
      try only(text: true, start: true)
      recorded.text = text ?? recorded.text
      recorded.on = try services.partialDate(start) ?? recorded.on
      return .recorded(recorded)
    case .changed(var changed):
      try only(text: true, start: true)
      changed.text = text ?? changed.text
      changed.on = try services.partialDate(start) ?? changed.on
      return .changed(changed)
    case .removed:
      try only()
      return event
    }
  }

  func recovery(_ event: RecoveryEvent) throws -> RecoveryEvent {
    switch event {
    case .easedOff(var eased):
      try only(text: true, start: true)
      eased.text = text ?? eased.text
      eased.until = try services.day(start, .future) ?? eased.until
      return .easedOff(eased)
    case .takenUpAgain(var taken):
      try only(text: true)
      taken.note = text ?? taken.note
      return .takenUpAgain(taken)
    case .reviewed(var reviewed):
      try only(text: true)
      reviewed.note = text ?? reviewed.note
      return .reviewed(reviewed)
    }
  }
}
