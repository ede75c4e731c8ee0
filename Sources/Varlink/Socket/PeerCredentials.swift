/// Who is at the other end of a connection, as the kernel saw it when it was made.
package struct PeerCredentials: Hashable, Sendable {
  package var processID: Int32
  package var userID: UInt32

  package init(processID: Int32, userID: UInt32) {
    self.processID = processID
    self.userID = userID
  }
}
