import ControlAPI
import Daemon
import DaemonSupport
import TestSupport
import Testing

@Suite struct SafetyTests {
  typealias Method = SafetyInterface

  private let parts = [
    Method.PlanPart(heading: "What I can do on my own", text: "Put the kettle on"),
    Method.PlanPart(heading: "Own", text: "Ring Priya 07700 900123"),
  ]

  @Test func `a plan needs no course, and is answered as it stood`() async throws {
    try await withDaemon { daemon in
      #expect(try await daemon.call(Method.ShowPlan.self, .init()).plan == nil)
      let written = try await daemon.call(Method.WritePlan.self, .init(parts: parts))
      #expect(written.receipt.summary == "Kept, sealed. To read it: kith plan")
      let plan = try #require(try await daemon.call(Method.ShowPlan.self, .init()).plan)
      #expect(plan.parts == parts)
      #expect(plan.keeping == "sealed")
      #expect(plan.version == 1)
      daemon.set("2026-11-28T09:00")
      try await daemon.call(Method.WritePlan.self, .init(clinic: "Ring the team"))
      let then = try await daemon.call(Method.ShowPlan.self, .init(query: .asOf("yesterday"))).plan
      #expect(then?.version == 1)
      try await daemon.call(Method.ReviewPlan.self, .init())
      try await daemon.call(Method.BringBackPlan.self, .init())
      let back = try await daemon.call(Method.ShowPlan.self, .init()).plan
      #expect(back?.parts == parts)
      #expect(back?.clinic == nil)
    }
  }

  @Test func `what makes no plan is refused, and nothing is written`() async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(
        Method.WritePlan.self, .init(parts: []), .refused("plan.noWords"), saying: "no words")
      try await daemon.refuses(
        Method.WritePlan.self, .init(parts: parts + parts), .refused("plan.headingTwice"),
        saying: "twice")
      try await daemon.refuses(
        Method.WritePlan.self, .init(parts: parts, keeping: "open"), .invalid("keeping"),
        saying: "sealed")
      try await daemon.refuses(
        Method.ReviewPlan.self, .init(), .notFound, saying: "kith plan write")
      try await daemon.refuses(
        Method.KeepPlan.self, .init(keeping: "clear"), .notFound, saying: "kith plan write")
      #expect(try await daemon.call(Method.ShowPlan.self, .init()).plan == nil)
    }
  }

  @Test func `its words lie open only while the person wants it`() async throws {
    try await withDaemon { daemon in
      let file = try await daemon.call(Method.ShowPlan.self, .init()).clearFile
      try await daemon.call(Method.WritePlan.self, .init(parts: parts))
      #expect(!fileExists(file))
      try await daemon.call(Method.KeepPlan.self, .init(keeping: "clear"))
      #expect(
        try text(of: file)
          == "# What I can do on my own\nPut the kettle on\n\n# Own\nRing Priya 07700 900123\n")
      try await daemon.call(Method.KeepPlan.self, .init(keeping: "sealed"))
      #expect(!fileExists(file))
      try await daemon.call(Method.WritePlan.self, .init(clinic: "Ring the team"))
      try await daemon.call(Method.BringBackPlan.self, .init())
      #expect(!fileExists(file))
    }
  }

  @Test func `the country and own numbers lie where kith plan finds them`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        ProfileInterface.Change.self,
        .init(settings: .init(name: "Kim", country: "PT", ownNumbers: "Night team 0123")))
      #expect(try text(of: "\(daemon.paths.data)/country.txt") == "PT\n")
      #expect(try text(of: "\(daemon.paths.data)/numbers.txt") == "Night team 0123\n")
      try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(ownNumbers: "")))
      #expect(!fileExists("\(daemon.paths.data)/numbers.txt"))
    }
  }

  @Test func `copies that were lost are written when the daemon starts`() async throws {
    let place = try Place()
    let file = try await place.withDaemon { daemon in
      try await daemon.call(Method.WritePlan.self, .init(parts: parts, keeping: "clear"))
      return "\(daemon.paths.data)/plan.txt"
    }
    try removeFile(file)
    try await place.withDaemon { _ in #expect(fileExists(file)) }
  }
}
