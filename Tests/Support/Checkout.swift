/// This checkout, for tests that read its files.
package enum Checkout {
  /// The absolute path of a file, by its path from the top.
  package static func path(_ path: String) -> String {
    // This file is Tests/Support/Checkout.swift of it.
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/") + "/" + path
  }
}
