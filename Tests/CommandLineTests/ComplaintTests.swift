import ControlAPI
import Testing

@testable import Varlink
@testable import kith

private func complaint(_ failure: VarlinkFailure) -> Complaint {
  Complaint(failure, path: "/run/kith/org.kith")
}

private func complaint(_ error: some VarlinkErrorReply) throws -> Complaint {
  var frame = try MessageCoding.error(type(of: error).name, error)
  if frame.last == 0 { frame.removeLast() }
  return complaint(.errorReply(ErrorReply(name: type(of: error).name, frame: frame)))
}

@Test func `what the daemon answers decides the exit code, and its words are said`() throws {
  let cases: [(Complaint, Int32)] = [
    (try complaint(DaemonInterface.Refused(code: "a", message: "words")), 1),
    (try complaint(DaemonInterface.Invalid(parameter: "a", message: "words")), 65),
    (try complaint(DaemonInterface.NotFound(message: "words")), 66),
    (try complaint(DaemonInterface.Unavailable(reason: "a", advice: "words")), 69),
    (try complaint(DaemonInterface.Conflict(message: "words")), 75),
  ]
  for (complaint, status) in cases {
    #expect(complaint.status.rawValue == status)
    #expect(complaint.message == "words")
  }
}

@Test func `a line of an import is named with its column where that is known`() throws {
  let refused = EventsInterface.ImportRefused(line: 7, column: 12, message: "not JSON")
  #expect(try complaint(refused).message == "Line 7:12: not JSON")
  #expect(try complaint(refused).status == .badData)
  let whole = EventsInterface.ImportRefused(line: 7, column: 0, message: "not JSON")
  #expect(try complaint(whole).message == "Line 7: not JSON")
}

@Test(arguments: [(Int32(2), Int32(69)), (111, 69), (13, 77), (5, 69)])
func `a socket that cannot be opened says why and what to do`(number: Int32, status: Int32) {
  let complaint = complaint(.cannotConnect(errno: number))
  #expect(complaint.status.rawValue == status)
  #expect(complaint.message.contains("/run/kith/org.kith"))
}

@Test func `a daemon that went away, or is silent, is unavailable`() {
  #expect(complaint(.connectionLost).status == .unavailable)
  #expect(complaint(.connectionLost).message.contains("What it had accepted is kept"))
  #expect(complaint(.timedOut).status == .unavailable)
  #expect(complaint(.protocolViolation("nonsense")).status == .unavailable)
}

@Test func `another version, and another user's daemon, are told apart`() throws {
  let unknown = VarlinkServiceInterface.MethodNotFound(method: "org.kith.Diary.Sing")
  #expect(try complaint(unknown).status == .unavailable)
  #expect(try complaint(unknown).message.contains("another version"))
  #expect(
    try complaint(VarlinkServiceInterface.PermissionDenied()).status == .notPermitted)
}
