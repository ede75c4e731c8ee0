import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct RolesTests {
  typealias Method = RolesInterface

  @Test func `a role has its first and its latest strain`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let added = try await daemon.call(
        Method.Add.self, .init(name: "partner", person: "Sam", note: "since June"))
      #expect(added.receipt.summary == "Kept as r1.")
      try await daemon.expect(
        added.receipt, recorded: "PersonAdded: Sam was named",
        "RoleDescribed: Role r1, partner, Sam: since June")
      #expect(added.role.latest == nil)
      try await daemon.call(
        Method.RateStrain.self, .init(command: .at("2026-11-10"), role: "r1", value: 8))
      let rated = try await daemon.call(
        Method.RateStrain.self, .init(role: "R1", value: 6, note: "lighter"))
      #expect(rated.receipt.summary == "r1: 6 of 10.")
      try await daemon.expect(rated.receipt, recorded: "RoleStrainRated: r1 weighs 6: lighter")
      let roles = try await daemon.call(Method.List.self, .init()).roles
      #expect(roles.map { $0.latest?.value } == [6])
      #expect(roles.map { $0.first?.value } == [8])
      let shown = try await daemon.call(Method.Show.self, .init(role: "r1"))
      #expect(shown.ratings.map(\.value) == [8, 6])
      #expect(shown.role.person == "Sam")
    }
  }

  @Test func `what is wrong about a role is refused`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(Method.Add.self, .init(name: "parent"))
      try await daemon.refuses(
        Method.Add.self, .init(name: "Parent"), .refused("roles.alreadyThere"), saying: "r1")
      try await daemon.refuses(
        Method.Add.self, .init(name: ""), .refused("text.empty"), saying: "no words")
      try await daemon.refuses(
        Method.RateStrain.self, .init(role: "r1", value: 11), .refused("roles.strainOutOfRange"),
        saying: "0 (light) to 10")
      try await daemon.refuses(
        Method.RateStrain.self, .init(role: "r2", value: 1), .notFound, saying: "kith role list")
      try await daemon.refuses(
        Method.Show.self, .init(role: "x"), .notFound, saying: "kith role")
      #expect(try await daemon.call(Method.Show.self, .init(role: " PARENT ")).role.id == "r1")
    }
  }
}
