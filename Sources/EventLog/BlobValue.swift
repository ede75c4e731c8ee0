import GRDB
import PrivateStorage

func blob(_ id: some SixteenByteID) -> (any DatabaseValueConvertible)? { blob(id.bytes) }

func blob(_ digest: Digest32) -> (any DatabaseValueConvertible)? { blob(digest.bytes) }

extension Row {
  func id<ID: SixteenByteID>(_ index: Int) throws -> ID {
    // The array comes first: walking Foundation's bytes one by one is several times as slow.
    guard let id = try bytes(index).flatMap({ ID(bytes: $0) }) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return id
  }

  func digest(_ index: Int) throws -> Digest32 {
    guard let digest = try bytes(index).flatMap({ Digest32(bytes: $0) }) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return digest
  }
}
