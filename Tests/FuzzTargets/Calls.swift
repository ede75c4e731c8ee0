import FoundationEssentials
import Varlink

/// A call that is taken is one JSON object with the method that Foundation finds there too.
enum Calls {
  static func check(_ bytes: [UInt8]) throws(Finding) {
    guard let header = try? CallHeader(frame: bytes) else { return }
    try Finding.unless(JSONGrammar.isText(bytes), "a call that is no JSON")
    try Finding.unless(
      header.method.hasPrefix(header.interface), "\(header.interface) is not of \(header.method)")
    try Finding.unless(header.parameterNames.undeclared(in: .open) == nil, "open refuses a name")
    try Finding.unless(
      header.parameterNames.undeclared(in: header.parameterNames) == nil,
      "names that are declared are refused")
    // Whether it can or cannot, it says so.
    _ = try? MessageCoding.parameters(JSONValue.self, of: bytes)
    // Numbers that no type holds are the decoder's to refuse, once the header is read.
    guard let whole = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { return }
    try Finding.unless(
      whole.members?["method"] == .string(header.method), "another method than \(header.method)")
  }
}
