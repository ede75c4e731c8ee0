import Testing

@testable import kith

@Suite struct HarmlessTextTests {
  @Test(arguments: ["", "plain", "ção e ñ", "two\nlines\tand a tab", "👩‍👧 family"])
  func `what a person writes is shown as it is`(text: String) {
    #expect(StandardOutput.harmless(text) == text)
  }

  @Test(arguments: [
    ("\u{1B}[2Jgone", "\u{FFFD}[2Jgone"), ("a\u{7}b", "a\u{FFFD}b"), ("a\rb", "a\u{FFFD}b"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("\u{7F}", "\u{FFFD}"),
  ])
  func `what a terminal would carry out is not sent to one`(text: String, shown: String) {
    #expect(StandardOutput.harmless(text) == shown)
  }
}
