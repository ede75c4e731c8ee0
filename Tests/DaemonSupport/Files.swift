import FoundationEssentials

/// Makes a directory that its owner alone can enter; it may be there already.
package func makeDirectory(_ path: String) throws {
  try FileManager.default.createDirectory(
    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
}

/// Removes a file that is there.
package func removeFile(_ path: String) throws {
  try FileManager.default.removeItem(atPath: path)
}

package func fileExists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

package func moveFile(_ path: String, to other: String) throws {
  try FileManager.default.moveItem(atPath: path, toPath: other)
}

/// Writes a text, in place of what was there.
package func write(_ text: String, to path: String) throws {
  try Data(text.utf8).write(to: URL(filePath: path))
}

/// The bytes of a file.
package func bytes(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: path)))
}

/// The text of a file.
package func text(of path: String) throws -> String {
  try String(contentsOfFile: path, encoding: .utf8)
}

/// The names of what is in a directory.
package func files(in path: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: path).sorted()
}
