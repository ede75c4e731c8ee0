/// A popup of the desktop's.
package struct Popup: Hashable, Sendable {
  package struct Button: Hashable, Sendable {
    package var key: String
    package var label: String

    package init(key: String, label: String) {
      self.key = key
      self.label = label
    }
  }

  package var summary: String
  package var body: String
  package var buttons: [Button]
  /// Whether it may interrupt.
  package var isUrgent: Bool

  package init(summary: String, body: String, buttons: [Button], isUrgent: Bool) {
    self.summary = summary
    self.body = body
    self.buttons = buttons
    self.isUrgent = isUrgent
  }

  /// What Notify of org.freedesktop.Notifications is called with.
  ///
  /// - Parameters:
  ///   - number: of the popup in whose place it comes; 0 for none.
  ///   - capabilities: what the server said that it can do. Without `actions` no buttons are sent;
  ///     with `body-markup` what would be markup is escaped; without `body` the text is the heading.
  /// - Returns: the eight arguments, in order.
  func arguments(replacing number: UInt32, _ capabilities: Set<String>) -> [BusValue] {
    let heading = capabilities.contains("body") ? summary : body
    let text = capabilities.contains("body") ? body : ""
    let isMarkup = capabilities.contains("body-markup")
    let buttons = capabilities.contains("actions") ? buttons : []
    return [
      .string("Kith"), .uint32(number), .string("org.kith.Kith-symbolic"),
      .string(Self.harmless(heading)),
      .string(isMarkup ? Self.escaped(Self.harmless(text)) : Self.harmless(text)),
      .strings(buttons.flatMap { [$0.key, Self.harmless($0.label)] }),
      .properties([
        ("urgency", .byte(1)),
        ("desktop-entry", .string("org.kith.Kith")),
        ("category", .string("x-kith.reminder")),
        // Pressing a button leaves it there: what stands in its place comes as a replacement.
        ("resident", .bool(true)),
        // It may stay in the desktop's own list, until it is withdrawn.
        ("transient", .bool(false)),
      ]),
      // How long it is seen is the server's own affair, but for what must not go unseen: that stays.
      // It is not called critical, which many servers draw as an alarm.
      .int32(isUrgent ? 0 : -1),
    ]
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }

  /// Without characters that steer a display.
  private static func harmless(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control }))
  }
}
