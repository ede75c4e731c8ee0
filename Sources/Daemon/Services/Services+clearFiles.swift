extension Services {
  /// Writes what is to be readable when nothing else works: the country, the person's own numbers,
  /// and the plan where they chose so.
  ///
  /// - Returns: a sentence for each that could not be written.
  func writeClearFiles() async -> [String] { [] }
}
