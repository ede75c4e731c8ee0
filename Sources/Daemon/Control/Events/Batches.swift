/// Lines in groups that fit a frame, escaped as they will be.
enum Batches {
  static func fitting(_ lines: [String]) -> [[String]] {
    var batches: [[String]] = []
    var size = 0
    for line in lines {
      let cost = line.utf8.count * 2
      if batches.isEmpty || size + cost > 800_000 {
        batches.append([])
        size = 0
      }
      batches[batches.count - 1].append(line)
      size += cost
    }
    return batches
  }
}
