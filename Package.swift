// swift-tools-version: 6.2
import PackageDescription

let warningsAreErrors: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let strict = warningsAreErrors + [.strictMemorySafety()]

/// How the client is linked where `Tools/need` builds it for use: with the C library inside, so that
/// nothing has to be found and bound when it starts, at an address that still changes from run to
/// run. docs/benchmarks.md has what it saves. It goes with `--disable-local-rpath` alone.
let startsAtOnce: [LinkerSetting] =
  Context.environment["KITH_STATIC_CLIENT"] == nil
  ? []
  : [
    .unsafeFlags([
      "-static-executable", "-use-ld=lld", "-Xclang-linker", "-static-pie", "-Xlinker",
      "--pack-dyn-relocs=relr",
    ])
  ]

/// What libFuzzer drives, where `Tools/fuzz` builds it; it goes with `--sanitize fuzzer` alone, which
/// brings a `main` of its own.
let fuzzing: [Target] =
  Context.environment["KITH_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "kith-fuzz", dependencies: ["FuzzTargets"], path: "Tools/Fuzz",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  ]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nio = ["NIOCore", "NIOPosix"].map { Target.Dependency.product(name: $0, package: "swift-nio") }

/// A library of the product; `docs/architecture.md` has the table of who may import whom.
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], without excluded: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: excluded, swiftSettings: warningsAreErrors)
}

let package = Package(
  name: "kith",
  products: [
    .executable(name: "kithd", targets: ["kithd"]),
    .executable(name: "kith", targets: ["kith"]),
    .executable(name: "kith-agent", targets: ["kith-agent"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    library("Domain"),
    library("FlatJSON"),
    library("CivilTime", ["Domain"]),
    library("PrivateStorage", ["CWorkers", grdb]),
    library("EventLog", ["PrivateStorage", grdb, crypto]),
    library("Vault", ["PrivateStorage", grdb, crypto, cryptoExtras]),
    library("Journal", ["Domain", "EventLog", "FlatJSON", "Vault"]),
    library("Projections", ["Domain", "CivilTime"]),
    library("Snapshots", ["PrivateStorage", "Vault", grdb]),
    library("Reminders", ["Domain", "CivilTime"]),
    library("Varlink", ["FlatJSON"]),
    library("VarlinkServer", ["Varlink"] + nio),
    // The Swift files hold the text of the .varlink files.
    library("ControlAPI", ["Varlink"], exclude: ["Interfaces"]),
    .target(
      name: "CSystemd", linkerSettings: [.linkedLibrary("systemd")]),
    .target(name: "CWorkers"),
    // Wipes memory that is given back; for kithd alone.
    .target(name: "CWiping"),
    library("Systemd", ["CSystemd", "CWorkers"]),
    library(
      "Daemon",
      [
        "Domain", "CivilTime", "PrivateStorage", "EventLog", "FlatJSON", "Vault", "Journal",
        "Projections", "Snapshots", "Reminders", "Varlink", "VarlinkServer", "ControlAPI",
        "Systemd", lifecycle,
        logging,
      ]),
    .executableTarget(
      name: "kithd", dependencies: ["CWiping", "Daemon", arguments], swiftSettings: strict),
    .executableTarget(
      name: "kith", dependencies: ["ControlAPI", "FlatJSON", "Varlink", arguments],
      swiftSettings: strict,
      linkerSettings: startsAtOnce),
    .executableTarget(
      name: "kith-agent",
      dependencies: ["ControlAPI", "Varlink", "Systemd", lifecycle, arguments],
      swiftSettings: strict),

    // Makes the Swift types of ControlAPI from its .varlink files.
    .executableTarget(
      name: "interface-generator", dependencies: ["Varlink"], path: "Tools/InterfaceGenerator",
      swiftSettings: strict),
    // Reads and folds a record, for the benchmarks alone.
    .executableTarget(
      name: "replay-benchmark",
      dependencies: ["Domain", "EventLog", "Journal", "Projections", "Vault"],
      path: "Tools/Benchmarks/Replay", swiftSettings: strict),
    // The org.varlink.certification service and client, for tests alone.
    .executableTarget(
      name: "varlink-certification", dependencies: ["Varlink", "VarlinkServer", "Systemd"],
      path: "Tests/Certification", exclude: ["Interfaces"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Domain", "CivilTime", "EventLog"], path: "Tests/Support",
      swiftSettings: warningsAreErrors),
    // A daemon with a clock of the test's own, for the tests of its verbs and of the client.
    .target(
      name: "DaemonSupport",
      dependencies: [
        "Daemon", "CivilTime", "ControlAPI", "Domain", "Reminders", "Systemd", "Varlink",
        "Vault", "TestSupport", logging,
      ], path: "Tests/DaemonSupport", swiftSettings: warningsAreErrors),
    // A disk in memory under SQLite, for tests alone.
    .target(
      name: "CCrashDisk", path: "Tests/CCrashDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
    // The record on simulated disks, clocks and clients, and a program that runs it at length.
    .target(
      name: "Simulation",
      dependencies: [
        "CCrashDisk", "CivilTime", "Daemon", "Domain", "EventLog", "Journal", "Projections",
        "Reminders", "Snapshots", "TestSupport", "Vault",
      ], path: "Tests/Simulation", swiftSettings: warningsAreErrors),
    .executableTarget(
      name: "record-simulation", dependencies: ["Simulation", arguments], path: "Tools/Simulation",
      swiftSettings: strict),
    tests(of: "Simulation", ["EventLog", grdb]),
    // What holds whatever the bytes are; the fuzzer looks for bytes for which it does not.
    .target(
      name: "FuzzTargets",
      dependencies: ["Domain", "CivilTime", "FlatJSON", "Journal", "Varlink"],
      path: "Tests/FuzzTargets", swiftSettings: warningsAreErrors),
    tests(of: "FuzzTargets"),
    tests(of: "Domain"),
    tests(of: "CivilTime"),
    tests(of: "EventLog", ["PrivateStorage", grdb, crypto]),
    tests(of: "FlatJSON"),
    tests(of: "Vault", [grdb], without: ["Fixtures"]),
    tests(
      of: "Journal", ["EventLog", "FlatJSON", "Vault", "Domain", "Projections"],
      without: ["Fixtures"]),
    tests(of: "Projections", ["Domain", "CivilTime"]),
    tests(of: "Snapshots", ["Vault"]),
    tests(of: "Reminders", ["Domain", "CivilTime"]),
    tests(of: "Varlink"),
    tests(of: "VarlinkServer", ["Varlink"]),
    tests(of: "ControlAPI", ["Varlink"]),
    // A private bus, and a notification server on it.
    .target(
      name: "BusSupport", dependencies: ["Systemd", "TestSupport"], path: "Tests/BusSupport",
      swiftSettings: warningsAreErrors),
    tests(of: "Systemd", ["BusSupport"]),
    .testTarget(
      name: "AgentTests",
      dependencies: [
        "kith-agent", "ControlAPI", "Varlink", "VarlinkServer", "Systemd", "BusSupport",
        "TestSupport",
      ], swiftSettings: warningsAreErrors),
    tests(
      of: "Daemon",
      [
        "Domain", "CivilTime", "EventLog", "Vault", "Journal", "ControlAPI", "Varlink", "Reminders",
        "Systemd", "DaemonSupport", logging, grdb,
      ], without: ["Fixtures"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "kith", "kithd", "kith-agent", "BusSupport", "ControlAPI", "Varlink", "DaemonSupport",
        "TestSupport", arguments,
      ],
      exclude: ["Snapshots"], swiftSettings: warningsAreErrors),
    .testTarget(
      name: "TidyTests", dependencies: ["TestSupport"], swiftSettings: warningsAreErrors),
  ] + fuzzing
)
