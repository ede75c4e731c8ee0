import Domain
import Journal

extension StoredPayload {
  /// Whether the plan of reminders may be another one after it. Most of what a person records is
  /// not, and planning costs several times what recording does.
  var mayChangeReminders: Bool {
    switch self {
    case .course(let event): event.mayChangeReminders
    case .amendment, .reminder: true
    case .profile(.changed): false
    case .profile(.courseErased), .profile(.recordErased), .profile(.entriesLeftOut): true
    case .plan: true
    }
  }
}

extension CourseEvent {
  fileprivate var mayChangeReminders: Bool {
    switch self {
    case .diary, .goals, .people: false
    case .agreements: false
    case .roles: false
    case .themes: false
    case .rhythm, .benefits: false
    case .brief: false
    case .drafts: false
    case .practice: false
    case .measures: false
    case .safety: true
    case .focus, .timeline: true
    case .recovery: false
    case .sessions(.noteWritten), .sessions(.agendaItemAdded), .sessions(.agendaItemDiscussed):
      false
    case .contract, .sessions, .homework: true
    case .erasing: true
    }
  }
}
