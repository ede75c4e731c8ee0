import Foundation

/// Changes a log behind the daemon's back, with its triggers out of the way.
enum LogSurgery {
  struct Refused: Error {
    var status: Int32
    var text: String
  }

  static func run(_ directory: String, _ sql: String) throws {
    let script = """
      import sqlite3, sys
      db = sqlite3.connect(sys.argv[1] + "/log.db")
      for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
          db.execute("DROP TRIGGER " + name)
      db.executescript(sys.argv[2])
      db.commit()
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, directory, sql]
    let output = Pipe()
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Refused(
        status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
    }
  }
}

/// Files of bytes, in place of what was there.
enum TemporaryFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }
}

/// Takes a file's permissions for others away.
func allow(_ path: String, _ mode: Int = 0o600) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}
