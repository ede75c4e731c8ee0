import ControlAPI

/// `kith backup --check FROM`.
struct BackupCheck {
  let connection: Connection
  let json: Bool

  func run(_ path: String, kit: String?) throws {
    try BackupFile.requireName(path)
    let lines = try kit.map { try KitFile.lines(of: $0) }
    let (extent, unopened) = try BackupReading(connection: connection).read(
      BackupFile(path: path), keep: false, kit: lines)
    if json {
      try JSONOutput.line(Result(extent: extent, unopened: unopened))
    } else {
      try StandardOutput.line(
        "\(counted(extent.entries, "entry", "entries")), to position \(extent.position), written "
          + "\(extent.written.text): every digest and every chain is whole.")
      if let position = extent.signedPosition {
        let whose =
          switch extent.signedHere {
          case true?: "with the key of the record here"
          case false?: "with another key than that of the record here"
          case nil: "with a key that is not known here"
          }
        try StandardOutput.line("Signed up to position \(position), \(whose).")
      }
      if unopened == 0 { try StandardOutput.line("The kit opens all of it.") }
    }
    if let unopened, unopened > 0 {
      try StandardOutput.flush()
      throw Complaint(
        .refused,
        "The kit does not open \(counted(unopened, "entry", "entries")): it is older than their "
          + "keys. To make a new one: kith backup --kit FILE")
    }
  }

  private struct Result: Encodable {
    var extent: BackupInterface.BackupExtent
    var unopened: Int?
  }
}
