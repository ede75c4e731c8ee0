import DaemonSupport
import Testing

/// The one verb that must work when nothing else does.
@Suite struct PlanTests {
  @Test func `the plan shows whom to call with no daemon, no home and no environment`()
    async throws
  {
    let plan = try await Program("kith").run(["plan"])
    #expect(plan.status == 0)
    #expect(plan.errors == "")
    #expect(plan.output.contains("call your local emergency number"))
    #expect(plan.output.contains("Samaritans 116 123"))
    #expect(plan.output.contains("988"))
    #expect(plan.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `the plan comes with a socket that leads nowhere`() async throws {
    let kith = Program("kith", environment: ["KITH_SOCKET": "/nowhere/at/all"])
    #expect(try await kith.run(["plan"]).status == 0)
    #expect(try await kith.run(["plan", "--json"]).status == 0)
  }

  @Test func `the plan on a terminal asks nothing and waits for nothing`() async throws {
    let plan = try await Terminal.run(Program("kith"), ["plan"])
    #expect(plan.status == 0)
    #expect(plan.output.contains("116 123"))
  }

  @Test func `a low mood leads to the plan and asks for nothing else`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let low = try await daemon.run("mood", "1", "--at", "friday 23:41")
      #expect(
        low.output == """
          Mood 1, Friday 20 November, 23:41.
          A hard time. Your plan is here: kith plan
          Nothing else is needed now.

          """)
      let better = try await daemon.run("mood", "3")
      #expect(!better.output.contains("plan"))
    }
  }
}
