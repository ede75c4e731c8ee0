import Domain

extension BriefEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .lineChosen: .lineChosen
    case .summaryExported: .summaryExported
    }
  }
}
