import Domain

extension MeasureEvent {
  /// The name it is stored under.
  var storedName: EventName {
    switch self {
    case .completed: .measureCompleted
    case .skipped: .measureSkipped
    case .packLoaded: .instrumentPackLoaded
    }
  }
}
