/// Somebody left a conversation before its end. That is no error: they hear what was kept and how to
/// go on, and the command ends well.
struct Left: Error {
  var message: String

  static let nothingKept = "Left there. Nothing was kept."
}
