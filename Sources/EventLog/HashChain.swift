import Crypto

/// The chain that binds each event to all before it in its stream.
///
/// `bodyDigest` = SHA-256(sealed body); `hash` = SHA-256(format‖prev‖associated data‖bodyDigest);
/// associated data = format‖log id‖stream‖version‖id‖recordedAt‖keyRef, all big-endian and of fixed
/// width. The place in the whole log is in neither.
package enum HashChain {
  /// The version of the envelope that this code writes.
  package static let format: UInt32 = 1

  /// The clear bytes that the seal of an event's body authenticates: 76 of them.
  package static func associatedData(log: LogID, header: EventHeader) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(76)
    appendAssociatedData(log: log, header: header, to: &bytes)
    return bytes
  }

  /// The digest of a sealed body.
  package static func digest(of sealedBody: [UInt8]) -> Digest32 {
    Digest32(SHA256.hash(data: sealedBody))
  }

  /// The link of an event: what the next one of its stream names as `prev`.
  package static func link(
    log: LogID, header: EventHeader, bodyDigest: Digest32, prev: Digest32
  ) -> Digest32 {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(144)
    bytes.append(bigEndian: format)
    bytes.append(prev)
    appendAssociatedData(log: log, header: header, to: &bytes)
    bytes.append(bodyDigest)
    return Digest32(SHA256.hash(data: bytes))
  }

  /// An event ready to be appended: its sealed body digested and linked to `prev`.
  package static func event(
    log: LogID, header: EventHeader, sealedBody: [UInt8], prev: Digest32
  ) -> SealedEvent {
    let bodyDigest = digest(of: sealedBody)
    let hash = link(log: log, header: header, bodyDigest: bodyDigest, prev: prev)
    return SealedEvent(
      header: header, bodyDigest: bodyDigest, prev: prev, hash: hash, body: sealedBody)
  }

  private static func appendAssociatedData(
    log: LogID, header: EventHeader, to bytes: inout [UInt8]
  ) {
    bytes.append(bigEndian: format)
    bytes.append(bigEndian: log.high)
    bytes.append(bigEndian: log.low)
    bytes.append(bigEndian: header.stream.high)
    bytes.append(bigEndian: header.stream.low)
    bytes.append(bigEndian: header.version)
    bytes.append(bigEndian: header.id.high)
    bytes.append(bigEndian: header.id.low)
    bytes.append(bigEndian: header.recordedAt)
    bytes.append(bigEndian: header.keyRef)
  }
}

extension [UInt8] {
  /// Appends the four bytes of `value`, the most significant one first.
  fileprivate mutating func append(bigEndian value: UInt32) {
    for shift in stride(from: 24, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
    }
  }
}
