/// What can be asked about sessions.
package enum SessionCommand: Hashable, Sendable {
  /// Minutes left out are the contract's, or 50.
  case schedule(start: AgreedTime, minutes: Int?, mode: SessionMode?, place: String?)
  case reschedule(SessionID, to: AgreedTime, by: Party?)
  case cancel(SessionID, by: Party, reason: String?)
  case attend(SessionID, minutes: Int?, lateMinutes: Int?)
  case miss(SessionID, by: Party)
  /// Cancels what is planned in these days and plans as many sessions after the last.
  case skip(from: CivilDate, through: CivilDate, reason: String?)
  case writeNote(SessionID, text: String)
  case rate(SessionID, helpful: Int)
  /// `source` is the entry that it is about.
  case addAgendaItem(text: String, source: EntryNumber? = nil)
  case discussAgendaItem(AgendaItemID)
}
