import Crypto

/// One digest over the heads of all streams: a Merkle tree as in RFC 6962 §2.1.
///
/// The leaves stand in the order of the streams' ids: SHA-256(0x00 ‖ stream 16 ‖ version 8 ‖
/// hash 32). A node is SHA-256(0x01 ‖ left 32 ‖ right 32), and the left one holds the greatest power
/// of two of leaves that is less than all. Without any stream it is SHA-256 of nothing.
package enum MerkleTree {
  /// The root over `heads`, in whatever order they come.
  package static func root(of heads: some Sequence<StreamHead>) -> Digest32 {
    let leaves = heads.sorted { $0.stream < $1.stream }.map(leaf)
    return root(leaves[...])
  }

  private static func root(_ leaves: ArraySlice<Digest32>) -> Digest32 {
    guard let first = leaves.first else { return HashChain.digest(of: []) }
    guard leaves.count > 1 else { return first }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    var bytes: [UInt8] = [0x01]
    bytes.append(root(leaves.prefix(half)))
    bytes.append(root(leaves.dropFirst(half)))
    return HashChain.digest(of: bytes)
  }

  private static func leaf(_ head: StreamHead) -> Digest32 {
    var bytes: [UInt8] = [0x00]
    bytes.append(bigEndian: head.stream.high)
    bytes.append(bigEndian: head.stream.low)
    bytes.append(bigEndian: head.version)
    bytes.append(head.hash)
    return HashChain.digest(of: bytes)
  }
}
