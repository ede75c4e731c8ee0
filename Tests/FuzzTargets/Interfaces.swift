import Varlink

/// A description that is read is written so that it reads the same again.
enum Interfaces {
  static func check(_ bytes: [UInt8]) throws(Finding) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let interface: Interface
    do {
      interface = try InterfaceParser.parse(text)
    } catch {
      let lines =
        1 + text.unicodeScalars.count { ["\n", "\r", "\u{2028}", "\u{2029}"].contains($0) }
      try Finding.unless((1...lines).contains(error.line) && error.column >= 1, "\(error)")
      return
    }
    let written = interface.description
    do {
      let again = try InterfaceParser.parse(written)
      try Finding.unless(again == interface, "reads otherwise when written: \(written)")
    } catch let error as InterfaceSyntaxError {
      throw Finding("cannot be read when written: \(error): \(written)")
    } catch let finding as Finding {
      throw finding
    } catch {
      throw Finding("\(error)")
    }
  }
}
