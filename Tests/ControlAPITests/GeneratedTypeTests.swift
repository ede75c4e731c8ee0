import ControlAPI
import Testing
import Varlink

/// Every method and error of the product as a Swift type.
private enum Types {
  static let methods: [any VarlinkMethod.Type] = [
    BriefInterface.Show.self,
    BriefInterface.Words.self,
    BriefInterface.Keep.self,
    BriefInterface.RecordSaved.self,
    BriefInterface.Week.self,
    BriefInterface.Calendar.self,
    CourseInterface.Today.self,
    CourseInterface.Templates.self,
    CourseInterface.Begin.self,
    CourseInterface.List.self,
    CourseInterface.Show.self,
    CourseInterface.Pause.self,
    CourseInterface.Resume.self,
    CourseInterface.Renegotiate.self,
    CourseInterface.Complete.self,
    CourseInterface.End.self,
    DaemonInterface.Status.self,
    DaemonInterface.Doctor.self,
    DaemonInterface.Verify.self,
    BackupInterface.Write.self,
    BackupInterface.Read.self,
    BackupInterface.MakeKit.self,
    BackupInterface.Restore.self,
    KeysInterface.Show.self,
    KeysInterface.Lock.self,
    KeysInterface.Unlock.self,
    KeysInterface.Change.self,
    KeysInterface.Rotate.self,
    CourseInterface.CheckTemplate.self,
    CourseInterface.ReadSessionTime.self,
    CourseInterface.AddReasons.self,
    CourseInterface.Phases.self,
    CourseInterface.EnterPhase.self,
    CourseInterface.Consents.self,
    CourseInterface.RecordConsent.self,
    CourseInterface.WithdrawConsent.self,
    CourseInterface.NoteSign.self,
    CourseInterface.AgreePlan.self,
    CourseInterface.Ending.self,
    CourseInterface.Attendance.self,
    RemindersInterface.SetQuiet.self,
    RemindersInterface.Quiet.self,
    DiaryInterface.RecordMood.self,
    DiaryInterface.Moods.self,
    DiaryInterface.MoodsByPerson.self,
    DiaryInterface.MoodsBySession.self,
    DiaryInterface.MoodChart.self,
    DiaryInterface.RecordDistress.self,
    DiaryInterface.Distresses.self,
    RhythmInterface.Record.self,
    RhythmInterface.Week.self,
    RhythmInterface.Weeks.self,
    BenefitsInterface.Show.self,
    BenefitsInterface.Rate.self,
    MeasuresInterface.Chart.self,
    DiaryInterface.WriteNote.self,
    DiaryInterface.Notes.self,
    DiaryInterface.ShowNote.self,
    DiaryInterface.Back.self,
    DraftsInterface.List.self,
    DraftsInterface.Show.self,
    DraftsInterface.Save.self,
    DraftsInterface.Discard.self,
    DraftsInterface.Keep.self,
    PracticeInterface.LookAt.self,
    PracticeInterface.Moments.self,
    PracticeInterface.ShowMoment.self,
    PracticeInterface.Skills.self,
    PracticeInterface.ShowSkill.self,
    PracticeInterface.Practise.self,
    PracticeInterface.Decide.self,
    PracticeInterface.RecordResult.self,
    PracticeInterface.Decisions.self,
    PracticeInterface.ShowDecision.self,
    PracticeInterface.Rehearse.self,
    PracticeInterface.Rehearsals.self,
    PracticeInterface.ShowRehearsal.self,
    EventsInterface.Log.self,
    EventsInterface.Follow.self,
    EventsInterface.Undo.self,
    EventsInterface.Correct.self,
    EventsInterface.Retract.self,
    EventsInterface.Export.self,
    EventsInterface.Import.self,
    GoalsInterface.List.self,
    GoalsInterface.Show.self,
    GoalsInterface.Set.self,
    GoalsInterface.Rate.self,
    GoalsInterface.Revise.self,
    GoalsInterface.Achieve.self,
    GoalsInterface.SetAside.self,
    HomeworkInterface.List.self,
    HomeworkInterface.Show.self,
    HomeworkInterface.Assign.self,
    HomeworkInterface.RecordAttempt.self,
    HomeworkInterface.Review.self,
    HomeworkInterface.Move.self,
    HomeworkInterface.Withdraw.self,
    MeasuresInterface.List.self,
    MeasuresInterface.Show.self,
    MeasuresInterface.Complete.self,
    MeasuresInterface.Skip.self,
    MeasuresInterface.Series.self,
    MeasuresInterface.Change.self,
    MeasuresInterface.Recovery.self,
    MeasuresInterface.CheckPack.self,
    MeasuresInterface.LoadPack.self,
    ProfileInterface.Show.self,
    ProfileInterface.FindCountry.self,
    ProfileInterface.Change.self,
    SafetyInterface.ShowPlan.self,
    SafetyInterface.WritePlan.self,
    SafetyInterface.DraftPlan.self,
    SafetyInterface.KeepPlan.self,
    SafetyInterface.ReviewPlan.self,
    SafetyInterface.BringBackPlan.self,
    SafetyInterface.Pending.self,
    SafetyInterface.ShowCard.self,
    RemindersInterface.List.self,
    RemindersInterface.Next.self,
    RemindersInterface.Set.self,
    RemindersInterface.Why.self,
    RemindersInterface.Simulate.self,
    RemindersInterface.Snooze.self,
    RemindersInterface.Dismiss.self,
    RemindersInterface.Test.self,
    RemindersInterface.Waiting.self,
    RemindersInterface.Attend.self,
    RemindersInterface.Took.self,
    RemindersInterface.Failed.self,
    RemindersInterface.Act.self,
    SessionsInterface.List.self,
    SessionsInterface.Show.self,
    SessionsInterface.Current.self,
    SessionsInterface.Schedule.self,
    SessionsInterface.Move.self,
    SessionsInterface.Cancel.self,
    SessionsInterface.Attend.self,
    SessionsInterface.Miss.self,
    SessionsInterface.Skip.self,
    SessionsInterface.WriteNote.self,
    SessionsInterface.Rate.self,
    SessionsInterface.Agenda.self,
    SessionsInterface.Bring.self,
    SessionsInterface.Discuss.self,
    PeopleInterface.List.self,
    PeopleInterface.Show.self,
    PeopleInterface.Add.self,
    PeopleInterface.Change.self,
    PeopleInterface.RecordInventory.self,
    PeopleInterface.Place.self,
    PeopleInterface.LogContact.self,
    PeopleInterface.SetState.self,
    PeopleInterface.Remove.self,
    PeopleInterface.ShowCircle.self,
    PeopleInterface.Network.self,
    PeopleInterface.Quiet.self,
    RolesInterface.List.self,
    RolesInterface.Show.self,
    RolesInterface.Add.self,
    RolesInterface.RateStrain.self,
    ThemesInterface.List.self,
    ThemesInterface.Show.self,
    ThemesInterface.Add.self,
    ThemesInterface.Link.self,
    ThemesInterface.Retire.self,
    FocusInterface.List.self,
    FocusInterface.Show.self,
    FocusInterface.Add.self,
    FocusInterface.Change.self,
    FocusInterface.SetStage.self,
    FocusInterface.Close.self,
    FocusInterface.History.self,
    FocusInterface.ChooseTradition.self,
    FocusInterface.StopPerinatal.self,
    FocusInterface.ShowFormulation.self,
    FocusInterface.AgreeFormulation.self,
    FocusInterface.FormulationHistory.self,
    TimelineInterface.List.self,
    TimelineInterface.Show.self,
    TimelineInterface.Add.self,
    TimelineInterface.Change.self,
    TimelineInterface.Remove.self,
    TimelineInterface.Dates.self,
    RecoveryInterface.List.self,
    RecoveryInterface.Add.self,
    RecoveryInterface.TakeUp.self,
    RecoveryInterface.Review.self,
    GlanceInterface.Show.self,
    GlanceInterface.Watch.self,
    ErasingInterface.Foresee.self,
    ErasingInterface.Erase.self,
  ]

  static let errors: [any VarlinkErrorReply.Type] = [
    DaemonInterface.Refused.self,
    DaemonInterface.NotFound.self,
    DaemonInterface.Invalid.self,
    DaemonInterface.Conflict.self,
    DaemonInterface.Unavailable.self,
    DaemonInterface.Locked.self,
    KeysInterface.WrongKey.self,
    DaemonInterface.FellBehind.self,
    EventsInterface.ImportRefused.self,
    BackupInterface.Unusable.self,
    BackupInterface.Older.self,
  ]

  static let descriptions: [(name: String, text: String)] = [
    (BackupInterface.name, BackupInterface.description),
    (BriefInterface.name, BriefInterface.description),
    (CourseInterface.name, CourseInterface.description),
    (DaemonInterface.name, DaemonInterface.description),
    (KeysInterface.name, KeysInterface.description),
    (DiaryInterface.name, DiaryInterface.description),
    (RhythmInterface.name, RhythmInterface.description),
    (BenefitsInterface.name, BenefitsInterface.description),
    (DraftsInterface.name, DraftsInterface.description),
    (PracticeInterface.name, PracticeInterface.description),
    (EventsInterface.name, EventsInterface.description),
    (GoalsInterface.name, GoalsInterface.description),
    (HomeworkInterface.name, HomeworkInterface.description),
    (MeasuresInterface.name, MeasuresInterface.description),
    (ProfileInterface.name, ProfileInterface.description),
    (SafetyInterface.name, SafetyInterface.description),
    (RemindersInterface.name, RemindersInterface.description),
    (SessionsInterface.name, SessionsInterface.description),
    (PeopleInterface.name, PeopleInterface.description),
    (RolesInterface.name, RolesInterface.description),
    (ThemesInterface.name, ThemesInterface.description),
    (FocusInterface.name, FocusInterface.description),
    (TimelineInterface.name, TimelineInterface.description),
    (RecoveryInterface.name, RecoveryInterface.description),
    (GlanceInterface.name, GlanceInterface.description),
    (ErasingInterface.name, ErasingInterface.description),
  ]
}

@Suite struct GeneratedTypeTests {
  @Test func `each declared method has a type with its name and parameters, and no other has`()
    throws
  {
    var declared: [String: FieldNames] = [:]
    for name in InterfaceFiles.names {
      let interface = try InterfaceFiles.interface(name)
      for member in interface.members {
        guard case .method(let parameters, _) = member.declaration else { continue }
        declared["\(name).\(member.name)"] = interface.names(of: parameters)
      }
    }
    let types = Types.methods.map { ($0.name, $0.parameterNames) }
    #expect(types.count == declared.count)
    #expect(Dictionary(types) { first, _ in first } == declared)
  }

  @Test func `each declared error has a type with its name, and no other has`() throws {
    var declared: [String] = []
    for name in InterfaceFiles.names {
      for member in try InterfaceFiles.interface(name).members {
        if case .error = member.declaration { declared.append("\(name).\(member.name)") }
      }
    }
    #expect(Types.errors.map { $0.name }.sorted() == declared.sorted())
  }

  @Test func `introspection gives the files word for word`() throws {
    #expect(Types.descriptions.map(\.name).sorted() == InterfaceFiles.names)
    for (name, text) in Types.descriptions {
      #expect(try text == InterfaceFiles.text(name), "\(name)")
    }
  }

  @Test func `what is sent has the declared names`() throws {
    let parameters = DiaryInterface.RecordMood.Parameters(
      command: Command(id: "a", course: "b", at: "c"), value: 4, note: "d", about: "e")
    let frame = try MessageCoding.call(DiaryInterface.RecordMood.name, parameters)
    let members = try MessageCoding.parameters(JSONValue.self, of: Array(frame.dropLast())).members
    #expect(
      members == [
        "command": .object(["id": .string("a"), "course": .string("b"), "at": .string("c")]),
        "value": .int(4), "note": .string("d"), "about": .string("e"),
      ])
    #expect(
      members.map { Set($0.keys) } == Set(DiaryInterface.RecordMood.parameterNames.fields.keys))
  }

  @Test func `what is absent is left out and not sent as null`() throws {
    let frame = try MessageCoding.call(
      DiaryInterface.RecordMood.name, DiaryInterface.RecordMood.Parameters(value: 4))
    #expect(
      String(decoding: frame, as: UTF8.self)
        == "{\"method\":\"org.kith.Diary.RecordMood\",\"parameters\":{\"value\":4}}\0")
  }
}
