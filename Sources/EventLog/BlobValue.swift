import GRDB

/// The bytes as GRDB stores a blob.
///
/// The blob case holds Foundation's `Data`; its type is inferred here, so that nothing of Foundation
/// has to be imported.
func blob(_ bytes: [UInt8]?) -> (any DatabaseValueConvertible)? {
  func collected<Bytes: RangeReplaceableCollection<UInt8>>(_ bytes: [UInt8]) -> Bytes {
    Bytes(bytes)
  }
  return bytes.flatMap { DatabaseValue.Storage.blob(collected($0)).value }
}

func blob(_ id: some SixteenByteID) -> (any DatabaseValueConvertible)? { blob(id.bytes) }

func blob(_ digest: Digest32) -> (any DatabaseValueConvertible)? { blob(digest.bytes) }

extension Row {
  /// The blob in a column; nil for NULL.
  func bytes(_ index: Int) throws -> [UInt8]? {
    try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } }
  }

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
