import Domain
import Journal

extension Golden {
  private static let digest = String(repeating: "0123456789abcdef", count: 4)
  private static let written = EntryNumber(number: 57)
  private static let eighth = SessionID(number: 8)

  static let brief = all(
    each([nil, eighth]) { session in
      .brief(.lineChosen(LineChosen(entry: written, session: session)))
    },
    each(SummaryScope.allCases) { scope in
      .brief(.summaryExported(SummaryExported(scope: scope, digest: digest)))
    },
    each([eighth]) { session in
      .brief(.summaryExported(SummaryExported(scope: .page, digest: digest, session: session)))
    })
}
