import Domain

extension EntryReplacement {
  func rhythm(_ event: RhythmEvent) throws -> RhythmEvent {
    switch event {
    case .anchorRecorded(var recorded):
      try only(start: true)
      recorded.time = try start.map(services.timeOfDay) ?? recorded.time
      return .anchorRecorded(recorded)
    }
  }

  func benefits(_ event: BenefitEvent) throws -> BenefitEvent {
    switch event {
    case .rated(var rated):
      try only(text: true, value: true)
      rated.note = text ?? rated.note
      rated.value = value ?? rated.value
      return .rated(rated)
    }
  }

  func distress(_ distress: DistressRecorded) throws -> DiaryEvent {
    try only(text: true, value: true)
    var distress = distress
    distress.note = text ?? distress.note
    distress.value = value ?? distress.value
    return .distressRecorded(distress)
  }
}
