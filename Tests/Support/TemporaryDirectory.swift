import Foundation
import Glibc

/// A new directory of its own for a test, mode 0700, which is removed with all that is in it when
/// the value goes.
package final class TemporaryDirectory: Sendable {
  /// The absolute path, without a slash at the end. It is short, since the path of a Unix socket
  /// holds at most 107 bytes.
  package let path: String

  /// - Throws: `Unavailable` when no directory can be made.
  package init() throws {
    var template = Array("/tmp/kith-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Unavailable(errorNumber: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    // A directory that stays behind in /tmp harms no later test, which has another one.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of `name` in the directory.
  package func path(of name: String) -> String { "\(path)/\(name)" }

  /// The permission bits of `name`, of the directory itself when nothing is named.
  package func mode(_ name: String = "") throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(of: name))
    return attributes[.posixPermissions] as? Int
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: name))
  }

  package func size(_ name: String) throws -> Int { try read(name).count }

  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  package func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: path(of: name)))
  }

  /// Writes a program that can be run at once. Another process does: a file that a child of this one,
  /// started meanwhile, still has open for writing cannot be run.
  package func writeProgram(_ text: String, to name: String) throws {
    let writer = Process()
    let input = Pipe()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", #"cat >"$0" && chmod 700 "$0""#, path(of: name)]
    writer.standardInput = input
    try writer.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    writer.waitUntilExit()
  }

  package func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path(of: name))))
  }

  /// No directory could be made in /tmp.
  package struct Unavailable: Error {
    package var errorNumber: Int32
  }
}
