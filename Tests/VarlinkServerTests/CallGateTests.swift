import Testing

@testable import VarlinkServer

/// Whose call is carried out next.
@Suite(.timeLimit(.minutes(5))) struct CallGateTests {
  /// Has calls of a process wait at the gate, and says in which order they got in.
  private func crowd(
    _ gate: CallGate, _ process: Int32, _ count: Int, limit: Int, order: Order
  ) async -> [Task<Void, Never>] {
    var tasks: [Task<Void, Never>] = []
    for _ in 0..<count {
      let waiting = gate.count.waiting
      tasks.append(
        Task {
          // One that is cancelled has not entered.
          guard (try? await gate.enter(process, limit: limit)) != nil else { return }
          await order.note(process)
        })
      while gate.count.waiting == waiting { await Task.yield() }
    }
    return tasks
  }

  private actor Order {
    var processes: [Int32] = []
    func note(_ process: Int32) { processes.append(process) }
  }

  @Test func `one process gets half of the room, and others find the rest free`() async throws {
    let gate = CallGate()
    let order = Order()
    for _ in 0..<4 { try await gate.enter(1, limit: 8) }
    let waiting = await crowd(gate, 1, 20, limit: 8, order: order)
    #expect(gate.count == (4, 20))
    for process: Int32 in 2...5 { try await gate.enter(process, limit: 8) }
    #expect(gate.count == (8, 20))
    for process: Int32 in 2...5 { gate.leave(process) }
    #expect(gate.count == (4, 20))
    for _ in 0..<24 { gate.leave(1) }
    for task in waiting { await task.value }
    #expect(gate.count == (0, 0))
  }

  @Test func `where all is taken those that wait get in by turns, a process at a time`()
    async throws
  {
    let gate = CallGate()
    let order = Order()
    for process: Int32 in [8, 9] { try await gate.enter(process, limit: 2) }
    var tasks = await crowd(gate, 1, 3, limit: 2, order: order)
    tasks += await crowd(gate, 2, 1, limit: 2, order: order)
    tasks += await crowd(gate, 3, 2, limit: 2, order: order)
    var last: Int32 = 8
    for count in 1...6 {
      gate.leave(last)
      while await order.processes.count < count { await Task.yield() }
      last = await order.processes[count - 1]
    }
    for task in tasks { await task.value }
    #expect(await order.processes == [1, 2, 3, 1, 3, 1])
    gate.leave(last)
    gate.leave(9)
    #expect(gate.count == (0, 0))
  }

  @Test func `who waits for its own calls to end keeps nobody else waiting`() async throws {
    let gate = CallGate()
    let order = Order()
    for process: Int32 in [1, 1, 2, 3] { try await gate.enter(process, limit: 4) }
    var tasks = await crowd(gate, 1, 1, limit: 4, order: order)
    tasks += await crowd(gate, 4, 1, limit: 4, order: order)
    gate.leave(3)
    #expect(gate.count == (4, 1))
    for process: Int32 in [1, 1, 1, 2] { gate.leave(process) }
    for task in tasks { await task.value }
    #expect(await order.processes.sorted() == [1, 4])
    gate.leave(4)
    #expect(gate.count == (0, 0))
  }

  @Test func `room for one alone is given to one`() async throws {
    let gate = CallGate()
    try await gate.enter(1, limit: 1)
    let waiting = await crowd(gate, 2, 1, limit: 1, order: Order())
    gate.leave(1)
    await waiting[0].value
    #expect(gate.count == (1, 0))
  }

  @Test func `who goes while waiting is taken out, and nobody else's turn is lost`() async throws {
    let gate = CallGate()
    let order = Order()
    try await gate.enter(1, limit: 1)
    let first = await crowd(gate, 2, 2, limit: 1, order: order)
    let second = await crowd(gate, 3, 1, limit: 1, order: order)
    let third = await crowd(gate, 4, 1, limit: 1, order: order)
    for gone in first + second { gone.cancel() }
    for gone in first + second { await gone.value }
    #expect(gate.count == (1, 1))
    gate.leave(1)
    await third[0].value
    #expect(await order.processes == [4])
    gate.leave(4)
    #expect(gate.count == (0, 0))
  }

  @Test func `who has gone already does not begin to wait`() async throws {
    let gate = CallGate()
    try await gate.enter(1, limit: 1)
    let (held, hold) = AsyncStream<Void>.makeStream()
    let call = Task {
      for await _ in held {}
      try await gate.enter(1, limit: 1)
    }
    call.cancel()
    hold.finish()
    await #expect(throws: CancellationError.self) { try await call.value }
    #expect(gate.count == (1, 0))
  }

  @Test func `cancelled at any moment a call has either entered or waits no more`() async throws {
    let gate = CallGate()
    for _ in 0..<500 {
      try await gate.enter(1, limit: 1)
      let call = Task { try await gate.enter(2, limit: 1) }
      let leaver = Task { gate.leave(1) }
      call.cancel()
      await leaver.value
      if case .success = await call.result { gate.leave(2) }
      #expect(gate.count == (0, 0))
    }
  }
}
