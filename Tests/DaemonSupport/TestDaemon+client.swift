import TestSupport

extension TestDaemon {
  /// The built `kith`, which talks to this daemon.
  package var kith: Program {
    Program(
      "kith",
      environment: [
        "HOME": directory.path(of: "home"), "KITH_SOCKET": socket,
        "KITH_DATA_DIR": directory.path(of: "data"),
        "XDG_RUNTIME_DIR": directory.path(of: "run"), "COLUMNS": "80",
      ])
  }

  /// Runs `kith` with words as a shell would split them, off a terminal.
  package func run(_ words: String..., input: String? = nil) async throws -> Program.Outcome {
    try await kith.run(words, input: input)
  }

  /// Runs `kith` on a terminal.
  package func type(
    _ words: [String], answering typed: String...
  ) async throws -> Program.Outcome {
    try await Terminal.run(kith, words, typing: typed)
  }
}
