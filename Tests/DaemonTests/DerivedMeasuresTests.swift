import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// What is worked out from the rhythm of days and from goals stands beside what is filled in.
@Suite struct DerivedMeasuresTests {
  private func derived(
    _ daemon: TestDaemon, _ id: String
  ) async throws -> MeasuresInterface.Derived {
    let measures = try await daemon.call(MeasuresInterface.List.self, .init()).measures
    return try #require(measures.first { $0.instrument == id }?.derived)
  }

  @Test func `nothing is worked out from nothing, and each says how it comes about`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init())
      for id in ["srm-5", "gas"] {
        let measure = try await derived(daemon, id)
        #expect(measure.shown == nil)
        #expect(measure.basis == nil)
        #expect(measure.how.contains("kith "))
      }
      let filled = try await daemon.call(MeasuresInterface.List.self, .init()).measures
        .filter { !["srm-5", "gas"].contains($0.instrument) }
      #expect(filled.allSatisfy { $0.derived == nil })
    }
  }

  @Test func `the last week with times and the goals in five levels are shown with their value`()
    async throws
  {
    try await withDaemon { daemon in
      _ = try await daemon.run("begin", "--no-therapist-yet")
      for day in 16...22 {
        for (point, time) in [("bed", "23:00"), ("dinner", "19:00"), ("up", "7:00")] {
          _ = try await daemon.run("rhythm", "log", point, time, "--day", "2026-11-\(day)")
        }
      }
      let levels = (-2...2).flatMap { ["--level", "Level \($0)"] }
      _ = try await daemon.kith.run(["goal", "add", "Ask for help"] + levels)
      _ = try await daemon.run("goal", "rate", "g1", "1")
      #expect(try await derived(daemon, "srm-5").shown == "7.0 of 7")
      #expect(
        try await derived(daemon, "srm-5").basis == "Monday 16 November to Sunday 22 November")
      #expect(try await derived(daemon, "gas").shown == "T 60.0")
      #expect(try await derived(daemon, "gas").basis == "1 goal")
      let list = try await daemon.run("measure", "list").output
      #expect(list.contains("7.0 of 7  SRM-5"))
      #expect(list.contains("T 60.0    GAS"))
    }
  }
}
