/// What a list says where it leaves out what is about somebody kept apart, so that nothing looks lost.
enum LeftOut {
  static let line = "Something about somebody kept apart is left out. To see it: --all"

  /// What stands in the place of a list that has no rows.
  ///
  /// - Parameters:
  ///   - isLeftOut: what the reply says of it.
  ///   - nothing: what is said where there is nothing.
  /// - Returns: the line.
  static func empty(_ isLeftOut: Bool?, _ nothing: String) -> String {
    isLeftOut ?? false ? line : nothing
  }

  /// Says it beside a list that has rows.
  static func tell(_ isLeftOut: Bool?) throws {
    if isLeftOut ?? false { try StandardError.hint(line) }
  }
}
