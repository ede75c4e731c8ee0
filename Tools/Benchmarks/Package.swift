// swift-tools-version: 6.2
import PackageDescription

// What a figure is compared with has to be bare: these programs call Linux and nothing else.
let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(
      name: "floors", path: "Floors", cSettings: [.unsafeFlags(["-O2", "-Wall", "-Wextra"])])
  ]
)
