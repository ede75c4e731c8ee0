package import GRDB

/// The bytes as GRDB stores a blob.
///
/// The blob case holds Foundation's `Data`; its type is inferred here, so that nothing of Foundation
/// has to be imported.
package func blob(_ bytes: [UInt8]?) -> (any DatabaseValueConvertible)? {
  func collected<Bytes: RangeReplaceableCollection<UInt8>>(_ bytes: [UInt8]) -> Bytes {
    Bytes(bytes)
  }
  return bytes.flatMap { DatabaseValue.Storage.blob(collected($0)).value }
}

extension Row {
  /// The blob in a column; nil for NULL.
  package func bytes(_ index: Int) throws -> [UInt8]? {
    try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } }
  }
}
