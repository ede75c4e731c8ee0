import CSystemd
import Glibc

/// Takes values out of a message of sd-bus. The corresponding C functions are
/// `sd_bus_message_peek_type`, `sd_bus_message_read_basic` and `sd_bus_message_enter_container`.
enum BusReading {
  /// The whole message; nil when it is not one that means something here.
  static func message(_ message: OpaquePointer) -> BusMessage? {
    var type: UInt8 = 0
    guard unsafe sd_bus_message_get_type(message, &type) >= 0 else { return nil }
    let kinds: [UInt8: BusMessage.Kind] = [1: .call, 2: .reply, 3: .error, 4: .signal]
    guard let kind = kinds[type] else { return nil }
    return unsafe BusMessage(
      kind: kind, sender: text(sd_bus_message_get_sender(message)),
      path: text(sd_bus_message_get_path(message)),
      interface: text(sd_bus_message_get_interface(message)),
      member: text(sd_bus_message_get_member(message)), body: values(message))
  }

  /// What an error reply says.
  static func failure(_ message: OpaquePointer) -> BusFailure {
    guard let error = unsafe sd_bus_message_get_error(message) else { return .notConnected }
    return unsafe .refused(name: text(error.pointee.name), message: text(error.pointee.message))
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  private static func values(_ message: OpaquePointer) -> [BusValue] {
    var values: [BusValue] = []
    var type: CChar = 0
    var contents: UnsafePointer<CChar>?
    while unsafe sd_bus_message_peek_type(message, &type, &contents) > 0 {
      guard let value = unsafe value(message, type, contents) else { break }
      values.append(value)
    }
    return values
  }

  private static func value(
    _ message: OpaquePointer, _ type: CChar, _ contents: UnsafePointer<CChar>?
  ) -> BusValue? {
    switch Character(UnicodeScalar(UInt8(bitPattern: type))) {
    case "y": return unsafe basic(message, type, 0).map(BusValue.byte)
    case "b": return unsafe basic(message, type, Int32(0)).map { .bool($0 != 0) }
    case "n": return unsafe basic(message, type, 0).map(BusValue.int16)
    case "q": return unsafe basic(message, type, 0).map(BusValue.uint16)
    case "i": return unsafe basic(message, type, 0).map(BusValue.int32)
    case "u": return unsafe basic(message, type, 0).map(BusValue.uint32)
    case "x": return unsafe basic(message, type, 0).map(BusValue.int64)
    case "t": return unsafe basic(message, type, 0).map(BusValue.uint64)
    case "d": return unsafe basic(message, type, 0).map(BusValue.double)
    case "s": return unsafe text(message, type).map(BusValue.string)
    case "o": return unsafe text(message, type).map(BusValue.objectPath)
    case "g": return unsafe text(message, type).map(BusValue.signature)
    case "h": return unsafe basic(message, type, Int32(0)).map { _ in .descriptor }
    case "v":
      return unsafe inside(message, type, contents) { $0.first.map(BusValue.variant) }
    case "a":
      let element = unsafe text(contents)
      return unsafe inside(message, type, contents) { .array(of: element, $0) }
    case "r": return unsafe inside(message, type, contents) { .structure($0) }
    case "e":
      return unsafe inside(message, type, contents) {
        $0.count == 2 ? .entry($0[0], $0[1]) : nil
      }
    default: return nil
    }
  }

  private static func basic<Value: BitwiseCopyable>(
    _ message: OpaquePointer, _ type: CChar, _ start: Value
  ) -> Value? {
    var value = start
    return unsafe sd_bus_message_read_basic(message, type, &value) > 0 ? value : nil
  }

  private static func text(_ message: OpaquePointer, _ type: CChar) -> String? {
    var pointer: UnsafePointer<CChar>?
    guard unsafe sd_bus_message_read_basic(message, type, &pointer) > 0 else { return nil }
    return unsafe text(pointer)
  }

  private static func inside(
    _ message: OpaquePointer, _ type: CChar, _ contents: UnsafePointer<CChar>?,
    _ make: ([BusValue]) -> BusValue?
  ) -> BusValue? {
    guard unsafe sd_bus_message_enter_container(message, type, contents) > 0 else { return nil }
    let value = unsafe make(values(message))
    return unsafe sd_bus_message_exit_container(message) >= 0 ? value : nil
  }
}
