extension Instrument {
  /// The first rule that a pack breaks, if any. The safety of a reader is the point of most: sizes
  /// are bounded, and nothing in it reaches a terminal as more than text.
  package var problem: PackProblem? { shapeProblem ?? scoringProblem ?? wordsProblem }

  private var shapeProblem: PackProblem? {
    let isPlain = id.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard isPlain, (1...30).contains(id.utf8.count) else {
      return PackProblem("id", "An id is up to 30 lower-case letters, digits and hyphens.")
    }
    for (field, name) in [("title", title), ("about", about), ("version", version)] {
      if let problem = TextRule.problem(withName: name) {
        return PackProblem(field, problem.sentence)
      }
    }
    if !(1...1_000_000).contains(scoringVersion) {
      return PackProblem("scoringVersion", "A version of scoring is 1 or more.")
    }
    if !(1...100).contains(items) { return PackProblem("items", "A pack has 1 to 100 items.") }
    if !(0...100).contains(lowest) || !(0...100).contains(highest) || lowest >= highest {
      return PackProblem("highest", "Answers go from lowest to highest, within 0 to 100.")
    }
    if filledBy != .answers {
      return PackProblem("filledBy", "A pack is filled in by answers.")
    }
    return nil
  }

  private var scoringProblem: PackProblem? {
    let known = 1...items
    if !reversed.allSatisfy(known.contains) || Set(reversed).count != reversed.count {
      return PackProblem("reversed", "Reversed items are numbers of items, each once.")
    }
    if let safetyItem, !known.contains(safetyItem) {
      return PackProblem("safetyItem", "The safety item is the number of an item.")
    }
    if bands.count > 20 || zip(bands, bands.dropFirst()).contains(where: { $0.from >= $1.from }) {
      return PackProblem("bands", "Bands are at most 20, each from a higher total than the last.")
    }
    for (index, band) in bands.enumerated() {
      if !totalRange.contains(band.from) {
        return PackProblem("bands.Index \(index).from", "A band begins at a total that can be.")
      }
      if let problem = TextRule.problem(withName: band.name) {
        return PackProblem("bands.Index \(index).name", problem.sentence)
      }
    }
    for (field, value) in [("change", change), ("nhsChange", nhsChange)] {
      if let value, !(1...10_000).contains(value) {
        return PackProblem(field, "A change is 1 point or more.")
      }
    }
    if let cutOff, !totalRange.contains(cutOff) {
      return PackProblem("cutOff", "The cut-off is a total that can be.")
    }
    for (index, scale) in subscales.enumerated() {
      if scale.items.isEmpty || !scale.items.allSatisfy(known.contains) || index >= 10
        || TextRule.problem(withName: scale.name) != nil
      {
        return PackProblem(
          "subscales.Index \(index)", "A subscale is a short name and numbers of items; 10 at most."
        )
      }
    }
    return nil
  }

  private var wordsProblem: PackProblem? {
    var texts = [("lookBack", lookBack), ("often", often), ("licence", licence)]
    texts += sources.enumerated().map { ("sources.Index \($0)", $1) }
    if let note { texts.append(("note", note)) }
    if let text {
      if text.questions.count != items {
        return PackProblem("text.questions", "There is one question for each item.")
      }
      if text.answers.count != highest - lowest + 1 {
        return PackProblem("text.answers", "There is one name for each answer.")
      }
      if text.difficulty != nil, text.difficultyAnswers?.count != 4 {
        return PackProblem("text.difficultyAnswers", "The question about difficulty has 4 answers.")
      }
      texts += [("text.stem", text.stem), ("text.credit", text.credit)]
      texts += text.questions.enumerated().map { ("text.questions.Index \($0)", $1) }
      texts += text.answers.enumerated().map { ("text.answers.Index \($0)", $1) }
      if let difficulty = text.difficulty { texts.append(("text.difficulty", difficulty)) }
      texts += (text.difficultyAnswers ?? []).enumerated().map {
        ("text.difficultyAnswers.Index \($0)", $1)
      }
    }
    for (field, text) in texts {
      if text.utf8.count > 2_000 { return PackProblem(field, "A text has at most 2,000 bytes.") }
      if let problem = TextRule.problem(with: text) { return PackProblem(field, problem.sentence) }
    }
    return nil
  }

  /// Whether another edition of the same questionnaire adds up the same, with the same item about
  /// safety.
  func hasRules(of other: Self) -> Bool {
    items == other.items && lowest == other.lowest && highest == other.highest
      && rule == other.rule && reversed.sorted() == other.reversed.sorted()
      && higherIsBetter == other.higherIsBetter && safetyItem == other.safetyItem
  }
}
