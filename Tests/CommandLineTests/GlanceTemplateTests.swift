import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@testable import kith

/// Words of a person in the line of a bar, which would carry some of them out.
@Suite struct GlanceTemplateTests {
  private func view(_ text: String) -> GlanceInterface.GlanceView {
    GlanceInterface.GlanceView(
      text: text, tooltip: [text, "more"], class: "waiting",
      counts: GlanceInterface.GlanceCounts(waiting: 1, toBring: 2, trying: 3), cursor: "")
  }

  @Test func `what Pango would read as markup stands for itself`() {
    let line = WaybarLine(view("<b>Sam & Jo's</b> \"talk\""))
    #expect(line.text == "&lt;b&gt;Sam &amp; Jo&#39;s&lt;/b&gt; &quot;talk&quot;")
    #expect(line.tooltip == "\(line.text)\nmore")
    #expect(line.alt == "waiting")
    #expect(line.class == "waiting")
  }

  @Test func `words are none of Polybar's actions, and no new line`() throws {
    let template = try GlanceTemplate("%{F#fff}{text}|{tooltip}%{F-}")
    #expect(
      template.line(view("%{A1:rm:}a\nb\u{1B}[1m"))
        == "%{F#fff}% {A1:rm:}a b\u{FFFD}[1m|% {A1:rm:}a b\u{FFFD}[1m · more%{F-}")
  }

  @Test func `counts, braces and backslashes`() throws {
    let template = try GlanceTemplate(#"{waiting}{bring}{trying}\t{{x}}\\n\q{time}{day}{next}\"#)
    #expect(template.line(view("")) == "123\t{x}\\n\\q\\")
  }

  @Test func `the document names every field and every class`() throws {
    let page = try text(of: Checkout.path("docs/status-bars.md"))
    for field in GlanceTemplate.Field.allCases {
      #expect(page.contains("| `{\(field.rawValue)}` |"), "\(field)")
    }
    for name in ["quiet", "soon", "waiting", "paused", "none", "locked", "offline"] {
      #expect(page.contains("| `\(name)` |"), "\(name)")
    }
  }
}
