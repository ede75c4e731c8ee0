/// The ids of journal entries that the message catalog explains.
package enum MessageID {
  /// A reminder of an appointment.
  package static let appointment = "5d2c3e0f0c7b4c6f9a51f1f2c0f7b8a1"
  /// A reminder of something to do.
  package static let task = "a0b7a2b6e6f94f0c8f6d4e1a3c9d2e57"
  /// The daemon cannot work until something is put right.
  package static let fault = "e4f3d0a92b1c4f7d8c6e5a7b90123fde"
}
