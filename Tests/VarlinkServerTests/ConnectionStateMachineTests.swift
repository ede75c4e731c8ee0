import Testing
import Varlink

@testable import VarlinkServer

@Suite struct ConnectionStateMachineTests {
  private func frame(_ number: Int) -> [UInt8] { Array("{\"method\":\"a.M\(number)\"}".utf8) }

  private func dispatch(_ number: Int) throws -> ConnectionStateMachine.Action {
    .dispatch(try CallHeader(frame: frame(number)), frame(number))
  }

  private var machine = ConnectionStateMachine(frameLimit: 1000)

  @Test mutating func `one call is carried out at a time`() throws {
    #expect(machine.isIdle)
    #expect(machine.received(frame(1) + [0] + frame(2) + [0]) == (try dispatch(1)))
    #expect(!machine.isIdle)
    #expect(machine.received(frame(3) + [0]) == .nothing)
    #expect(machine.finished() == (try dispatch(2)))
    #expect(machine.finished() == (try dispatch(3)))
    #expect(machine.finished() == .nothing)
    #expect(machine.isIdle)
  }

  @Test mutating func `nothing is done before a message has ended`() throws {
    #expect(machine.received(frame(1)) == .nothing)
    #expect(machine.received([0]) == (try dispatch(1)))
  }

  @Test mutating func `what is no call closes, and nothing follows`() throws {
    #expect(machine.received(Array("{}".utf8) + [0] + frame(1) + [0]) == .close)
    #expect(!machine.wantsBytes)
    #expect(machine.received(frame(2) + [0]) == .nothing)
    #expect(machine.finished() == .nothing)
  }

  @Test func `so many calls wait and no more`() {
    var machine = ConnectionStateMachine(frameLimit: 1 << 20)
    for number in 0...ConnectionStateMachine.maximumWaiting {
      #expect(machine.wantsBytes)
      _ = machine.received(frame(number) + [0])
    }
    #expect(!machine.wantsBytes)
    _ = machine.finished()
    #expect(machine.wantsBytes)
  }

  @Test mutating func `so many bytes wait and no more`() {
    let long = Array("{\"method\":\"a.M\"".utf8) + [UInt8](repeating: 32, count: 600) + [125, 0]
    _ = machine.received(long)
    #expect(machine.wantsBytes)
    _ = machine.received(long)
    #expect(machine.wantsBytes)
    _ = machine.received(long)
    #expect(!machine.wantsBytes)
    _ = machine.finished()
    #expect(machine.wantsBytes)
  }

  @Test mutating func `all calls of one piece are carried out, however many`() throws {
    let numbers = 0..<(3 * ConnectionStateMachine.maximumWaiting)
    var action = machine.received(numbers.flatMap { frame($0) + [0] })
    for number in numbers {
      #expect(action == (try dispatch(number)))
      action = machine.finished()
    }
    #expect(action == .nothing)
  }

  @Test mutating func `a message that is too long closes after the calls before it`() throws {
    #expect(machine.received(frame(1) + [0] + frame(2) + [0]) == (try dispatch(1)))
    #expect(machine.received([UInt8](repeating: 32, count: 1001)) == .nothing)
    #expect(machine.finished() == (try dispatch(2)))
    #expect(!machine.wantsBytes)
    #expect(machine.finished() == .close)
  }

  @Test mutating func `the end of what the peer sends closes after its calls`() throws {
    #expect(machine.received(frame(1) + [0] + frame(2) + [0]) == (try dispatch(1)))
    #expect(machine.inputEnded() == .nothing)
    #expect(!machine.wantsBytes)
    #expect(machine.finished() == (try dispatch(2)))
    #expect(machine.finished() == .close)
  }

  @Test mutating func `the end closes at once when nothing is under way`() {
    #expect(machine.inputEnded() == .close)
  }

  @Test mutating func `draining finishes the call under way and drops those that wait`() throws {
    #expect(machine.received(frame(1) + [0] + frame(2) + [0]) == (try dispatch(1)))
    #expect(machine.drain() == .nothing)
    #expect(machine.finished() == .close)
  }

  @Test mutating func `draining closes at once when nothing is under way`() {
    #expect(machine.drain() == .close)
    #expect(machine.received(frame(1) + [0]) == .nothing)
  }
}
