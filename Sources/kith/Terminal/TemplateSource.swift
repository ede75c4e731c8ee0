import ControlAPI
import Glibc

/// The file of a template of one's own.
enum TemplateSource {
  /// Whether somebody means a file, rather than a template that Kith has.
  static func isFile(_ name: String) -> Bool {
    name == "-" || name.contains("/") || name.hasSuffix(".json")
  }

  /// What the file says, as it was read.
  ///
  /// - Throws: a complaint with everything that is wrong in it, each with its place.
  static func template(
    of path: String, _ connection: Connection
  ) throws -> (text: String, template: CourseInterface.Template) {
    let text = try text(of: path)
    let reply = try connection.ask(CourseInterface.CheckTemplate.self, .init(text: text))
    guard let template = reply.template else { throw complaint(path, reply.faults) }
    return (text, template)
  }

  /// Everything that is wrong, as compilers say it: file, line and character.
  static func complaint(_ path: String, _ faults: [CourseInterface.TemplateFault]) -> Complaint {
    Complaint(
      .badData,
      faults.map { "\(path):\($0.line):\($0.column): \($0.message)" }.joined(separator: "\n"))
  }

  /// - Throws: a complaint when the file cannot be read, is no UTF-8, or is longer than 64 KiB.
  static func text(of path: String) throws -> String {
    let bytes = try bytes(of: path)
    if bytes.count > Words.limit {
      throw Complaint(.badData, "\(path) is too long: a template has at most 64 KiB.")
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let place = brokenPlace(bytes)
    throw Complaint(
      .badData, "\(path):\(place.line):\(place.column): This is not UTF-8 from here on.")
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let descriptor = path == "-" ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, .notFound) }
    defer { if descriptor != 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= Words.limit {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw unreadable(path, .ioError) }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  private static func unreadable(_ path: String, _ code: ExitStatus) -> Complaint {
    Complaint(code, "\(path) cannot be read: \(unsafe String(cString: strerror(errno)))")
  }

  /// The line and the character in it, from 1, at which bytes stop being UTF-8.
  private static func brokenPlace(_ bytes: [UInt8]) -> (line: Int, column: Int) {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var read = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { read += scalar.count }
    let start = bytes[..<read].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (
      bytes[..<read].count { $0 == 0x0A } + 1,
      String(decoding: bytes[start..<read], as: UTF8.self).count + 1
    )
  }
}
