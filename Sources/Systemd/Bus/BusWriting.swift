import CSystemd
import Glibc

/// Puts values into a message of sd-bus. The corresponding C functions are
/// `sd_bus_message_append_basic` and `sd_bus_message_open_container`.
enum BusWriting {
  /// - Throws: `BusFailure.notSendable`, where a value is not what it says it is.
  static func append(_ values: [BusValue], to message: OpaquePointer) throws(BusFailure) {
    for value in values { try unsafe append(value, to: message) }
  }

  private static func append(
    _ value: BusValue, to message: OpaquePointer
  ) throws(BusFailure) {
    switch value {
    case .byte(let number): try unsafe basic("y", number, message)
    case .bool(let flag): try unsafe basic("b", Int32(flag ? 1 : 0), message)
    case .int16(let number): try unsafe basic("n", number, message)
    case .uint16(let number): try unsafe basic("q", number, message)
    case .int32(let number): try unsafe basic("i", number, message)
    case .uint32(let number): try unsafe basic("u", number, message)
    case .int64(let number): try unsafe basic("x", number, message)
    case .uint64(let number): try unsafe basic("t", number, message)
    case .double(let number): try unsafe basic("d", number, message)
    case .string(let text): try unsafe self.text("s", text, message)
    case .objectPath(let text): try unsafe self.text("o", text, message)
    case .signature(let text): try unsafe self.text("g", text, message)
    case .variant(let inner): try unsafe container("v", inner.type, [inner], message)
    case .array(let element, let values):
      try unsafe container("a", element, values, message)
    case .structure(let fields):
      try unsafe container("r", fields.map(\.type).joined(), fields, message)
    case .entry(let key, let value):
      try unsafe container("e", key.type + value.type, [key, value], message)
    case .descriptor: throw .notSendable(errno: EINVAL)
    }
  }

  private static func basic<Value: BitwiseCopyable>(
    _ type: Character, _ value: Value, _ message: OpaquePointer
  ) throws(BusFailure) {
    let result = unsafe withUnsafePointer(to: value) {
      unsafe sd_bus_message_append_basic(message, code(type), $0)
    }
    try check(result)
  }

  private static func text(
    _ type: Character, _ text: String, _ message: OpaquePointer
  ) throws(BusFailure) {
    // A zero byte would end the text early.
    let whole = text.filter { $0 != "\0" }
    try check(
      unsafe whole.withCString { unsafe sd_bus_message_append_basic(message, code(type), $0) })
  }

  private static func container(
    _ type: Character, _ contents: String, _ values: [BusValue], _ message: OpaquePointer
  ) throws(BusFailure) {
    try check(unsafe sd_bus_message_open_container(message, code(type), contents))
    try unsafe append(values, to: message)
    try check(unsafe sd_bus_message_close_container(message))
  }

  private static func code(_ type: Character) -> CChar { CChar(type.asciiValue ?? 0) }

  private static func check(_ result: Int32) throws(BusFailure) {
    if result < 0 { throw .notSendable(errno: -result) }
  }
}
