import FoundationEssentials
import TestSupport
import Testing

/// Who may import whom: the table of docs/architecture.md. What is not listed is not allowed, but
/// for the locks of the standard library where there is something to lock.
private let allowedImports: [String: Set<String>] = [
  "Domain": [],
  "CivilTime": ["Domain", "FoundationEssentials", "Glibc"],
  "PrivateStorage": ["CWorkers", "GRDB", "Glibc"],
  "EventLog": ["PrivateStorage", "GRDB", "Crypto", "FoundationEssentials", "Glibc"],
  "Vault": ["PrivateStorage", "GRDB", "Crypto", "CryptoExtras", "FoundationEssentials", "Glibc"],
  "FlatJSON": ["FoundationEssentials"],
  "Journal": ["Domain", "EventLog", "FlatJSON", "Vault", "FoundationEssentials"],
  "Projections": ["Domain", "CivilTime"],
  "Snapshots": ["PrivateStorage", "Vault", "GRDB", "FoundationEssentials", "Glibc"],
  "Reminders": ["Domain", "CivilTime"],
  "Varlink": ["FlatJSON", "FoundationEssentials", "Glibc"],
  "VarlinkServer": ["Varlink", "NIOCore", "NIOPosix", "FoundationEssentials", "Glibc"],
  "ControlAPI": ["Varlink"],
  "Systemd": ["CSystemd", "CWorkers", "Glibc"],
  "Daemon": [
    "Domain", "CivilTime", "PrivateStorage", "EventLog", "FlatJSON", "Vault", "Journal",
    "Projections", "Snapshots",
    "Reminders", "Varlink", "VarlinkServer", "ControlAPI", "Systemd", "ServiceLifecycle",
    "UnixSignals",
    "Logging", "FoundationEssentials", "Glibc",
  ],
  "kith-agent": [
    "ControlAPI", "Varlink", "Systemd", "UnixSignals", "ArgumentParser", "FoundationEssentials",
    "Glibc",
  ],
  "kithd": ["CWiping", "Daemon", "ArgumentParser", "Glibc"],
  "kith": ["ControlAPI", "FlatJSON", "Varlink", "ArgumentParser", "FoundationEssentials", "Glibc"],
]

@Test(arguments: allowedImports.keys.sorted())
func `a target imports only what its layer allows`(target: String) throws {
  let isPure = ["Domain", "Projections", "Reminders"].contains(target)
  let allowed = try #require(allowedImports[target]).union(isPure ? [] : ["Synchronization"])
  for file in try SourceTree.swiftFiles(below: "Sources/\(target)") {
    for module in file.imports where !allowed.contains(module) {
      Issue.record("\(file.path) imports \(module), which \(target) may not")
    }
  }
}

@Test func `every target stands in the table of layers`() throws {
  let targets = try SourceTree.folders(in: "Sources").filter {
    !["CSystemd", "CWiping", "CWorkers"].contains($0)
  }
  #expect(targets == allowedImports.keys.sorted())
}

@Test func `full Foundation is imported nowhere in the product`() throws {
  for file in try SourceTree.swiftFiles(below: "Sources") {
    #expect(!file.imports.contains("Foundation"), "\(file.path)")
  }
}
