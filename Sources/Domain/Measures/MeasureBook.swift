/// The questionnaires of a course, as the rules see them: those that Kith knows, and those that were
/// brought along.
package struct MeasureBook: Hashable, Sendable, Codable {
  /// By id.
  package private(set) var packs: [String: Instrument] = [:]

  /// The questionnaire called `id`; one that was brought along stands before Kith's own.
  package func instrument(_ id: String) -> Instrument? { packs[id] ?? Instrument.named(id) }

  func propose(
    _ command: MeasureCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .complete(let answers): return try complete(answers)
    case .skip(let id):
      return [.measures(.skipped(MeasureSkipped(instrument: try known(id).id)))]
    case .loadPack(let instrument):
      if packs[instrument.id] == instrument { return [] }
      return [.measures(.packLoaded(InstrumentPackLoaded(instrument: instrument)))]
    }
  }

  private func complete(_ answers: MeasureAnswers) throws(CourseRefusal) -> [CourseEvent] {
    let instrument = try known(answers.instrument)
    if answers.items != nil, answers.total != nil { throw .measures(.itemsAndTotal) }
    let completed = MeasureCompleted(
      instrument: instrument.id, instrumentVersion: instrument.version,
      scoringVersion: instrument.scoringVersion, items: answers.items,
      total: answers.items.map(instrument.total) ?? answers.total, source: answers.source,
      difficulty: answers.difficulty, safetyAnswer: answers.safetyAnswer)
    // Kept with the score itself, so that neither can be without the other.
    let card = SafetyEvent.cardShown(SafetyCardShown(trigger: .questionnaire))
    let isPositive = instrument.isSafetyPositive(completed.safety(in: instrument))
    return [.measures(.completed(completed))] + (isPositive ? [.safety(card)] : [])
  }

  private func known(_ id: String) throws(CourseRefusal) -> Instrument {
    guard let instrument = instrument(id) else { throw .measures(.unknown) }
    if instrument.filledBy != .answers {
      throw .measures(.filledElsewhere(instrument.filledBy))
    }
    return instrument
  }

  func check(_ event: MeasureEvent, in course: Course) throws(CourseRefusal) {
    // Like the diary, also after the end of a course: nobody is turned away with their answers.
    switch event {
    case .completed(let completed): try check(completed, of: try known(completed.instrument))
    case .skipped(let skipped): _ = try known(skipped.instrument)
    case .packLoaded(let loaded): try check(loaded.instrument)
    }
  }

  private func check(
    _ completed: MeasureCompleted, of instrument: Instrument
  ) throws(CourseRefusal) {
    if let items = completed.items {
      try check(items, of: instrument)
      if completed.total != instrument.total(items) { throw .measures(.totalDiffers) }
    } else {
      guard let total = completed.total else { throw .measures(.nothingGiven) }
      let range = instrument.totalRange
      if !range.contains(total) {
        throw .measures(
          .totalOutOfRange(
            lowest: instrument.shown(range.lowerBound), highest: instrument.shown(range.upperBound))
        )
      }
      if !instrument.isReachable(total) { throw .measures(.totalNotReachable) }
    }
    if let difficulty = completed.difficulty {
      if instrument.text?.difficulty == nil { throw .measures(.noDifficulty) }
      if !(0...3).contains(difficulty) { throw .measures(.difficultyOutOfRange) }
    }
    if let answer = completed.safetyAnswer {
      if instrument.safetyItem == nil || completed.items != nil { throw .measures(.noSafetyItem) }
      if !instrument.answerRange.contains(answer) {
        throw .measures(.safetyOutOfRange(allowed: instrument.answerRange))
      }
      if let total = completed.total, !instrument.canReach(total, withSafetyAnswer: answer) {
        throw .measures(.safetyDoesNotFit)
      }
    }
  }

  private func check(
    _ items: [Int?], of instrument: Instrument
  ) throws(CourseRefusal) {
    if items.count != instrument.items {
      throw .measures(.itemCount(items.count, of: instrument.items))
    }
    for (index, answer) in items.enumerated() {
      if let answer, !instrument.answerRange.contains(answer) {
        throw .measures(.answerOutOfRange(item: index + 1, allowed: instrument.answerRange))
      }
    }
    if items.allSatisfy({ $0 == nil }) { throw .measures(.nothingGiven) }
  }

  private func check(_ pack: Instrument) throws(CourseRefusal) {
    if let problem = pack.problem { throw .measures(.pack(problem)) }
    if let loaded = packs[pack.id], !pack.hasRules(of: loaded) { throw .measures(.packDiffers) }
    guard let known = Instrument.named(pack.id) else { return }
    if known.text != nil { throw .measures(.wordsAreHere) }
    if known.filledBy != .answers { throw .measures(.filledElsewhere(known.filledBy)) }
    if !pack.hasRules(of: known) { throw .measures(.packDiffers) }
  }

  mutating func evolve(_ event: MeasureEvent) {
    switch event {
    case .packLoaded(let loaded): packs[loaded.instrument.id] = loaded.instrument
    case .completed, .skipped: break
    }
  }
}

extension MeasureCompleted {
  /// The answer to the question about safety, from the answers or beside the total.
  package func safety(in instrument: Instrument) -> Int? {
    guard let item = instrument.safetyItem else { return nil }
    guard let items else { return safetyAnswer }
    return items.indices.contains(item - 1) ? items[item - 1] : nil
  }
}
