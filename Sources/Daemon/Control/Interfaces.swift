import ControlAPI
import VarlinkServer

/// Everything that the daemon offers, each method with what carries it out.
enum Interfaces {
  static func all(
    _ desk: FrontDesk, status: ShowStatus, doctor: RunDoctor, keys: KeyVerbs
  ) -> [ServiceInterface] {
    [
      course(desk), sessions(desk), homework(desk), goals(desk), diary(desk), reminders(desk),
      measures(desk),
      drafts(desk), practice(desk),
      rhythm(desk), benefits(desk),
      events(desk), profile(desk), daemon(desk, status, doctor), self.keys(keys),
      brief(desk),
      people(desk), roles(desk), themes(desk),
      safety(desk),
      focus(desk), timeline(desk), recovery(desk),
      glance(desk),
    ]
  }

  private static func course(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: CourseInterface.name, description: CourseInterface.description)
    interface.add(AnswerToday.self, desk)
    interface.add(ListTemplates.self, desk)
    interface.add(BeginCourse.self, desk)
    interface.add(ReadSessionTime.self, desk)
    interface.add(ListCourses.self, desk)
    interface.add(ShowCourse.self, desk)
    interface.add(PauseCourse.self, desk)
    interface.add(ResumeCourse.self, desk)
    interface.add(RenegotiateCourse.self, desk)
    interface.add(CompleteCourse.self, desk)
    interface.add(EndCourse.self, desk)
    addAgreements(to: &interface, desk)
    return interface
  }

  private static func sessions(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: SessionsInterface.name, description: SessionsInterface.description)
    interface.add(ListSessions.self, desk)
    interface.add(ShowSession.self, desk)
    interface.add(CurrentSession.self, desk)
    interface.add(ScheduleSession.self, desk)
    interface.add(MoveSession.self, desk)
    interface.add(CancelSession.self, desk)
    interface.add(AttendSession.self, desk)
    interface.add(MissSession.self, desk)
    interface.add(SkipWeeks.self, desk)
    interface.add(WriteSessionNote.self, desk)
    interface.add(RateSession.self, desk)
    interface.add(ListAgenda.self, desk)
    interface.add(BringItem.self, desk)
    interface.add(DiscussItem.self, desk)
    return interface
  }

  private static func homework(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: HomeworkInterface.name, description: HomeworkInterface.description)
    interface.add(ListHomework.self, desk)
    interface.add(ShowHomework.self, desk)
    interface.add(AssignHomework.self, desk)
    interface.add(AttemptHomework.self, desk)
    interface.add(ReviewHomework.self, desk)
    interface.add(MoveHomework.self, desk)
    interface.add(WithdrawHomework.self, desk)
    return interface
  }

  private static func goals(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: GoalsInterface.name, description: GoalsInterface.description)
    interface.add(ListGoals.self, desk)
    interface.add(ShowGoal.self, desk)
    interface.add(SetGoal.self, desk)
    interface.add(RateGoal.self, desk)
    interface.add(ReviseGoal.self, desk)
    interface.add(AchieveGoal.self, desk)
    interface.add(SetGoalAside.self, desk)
    return interface
  }

  private static func diary(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: DiaryInterface.name, description: DiaryInterface.description)
    interface.add(RecordMood.self, desk)
    interface.add(ListMoods.self, desk)
    interface.add(CountMoodsByPerson.self, desk)
    interface.add(CountMoodsBySession.self, desk)
    interface.add(ChartMoods.self, desk)
    interface.add(RecordDistress.self, desk)
    interface.add(ListDistress.self, desk)
    interface.add(WriteNote.self, desk)
    interface.add(ListNotes.self, desk)
    interface.add(ShowNote.self, desk)
    interface.add(LookBack.self, desk)
    return interface
  }

  private static func reminders(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: RemindersInterface.name, description: RemindersInterface.description)
    interface.add(ListReminders.self, desk)
    interface.add(NextReminder.self, desk)
    interface.add(SetReminders.self, desk)
    interface.add(SetQuiet.self, desk)
    interface.add(WhyReminder.self, desk)
    interface.add(SimulateReminders.self, desk)
    interface.add(SnoozeReminder.self, desk)
    interface.add(DismissReminder.self, desk)
    interface.add(TestReminders.self, desk)
    interface.add(TookNotice.self, desk, evenLocked: true)
    interface.add(FailedNotice.self, desk, evenLocked: true)
    interface.add(ActOnNotice.self, desk, evenLocked: true)
    interface.add(ListWaiting.self, desk, evenLocked: true)
    interface.registerStream(RemindersInterface.Attend.self, isFollowing: true) {
      parameters, _, stream in
      try await AttendReminders.answer(
        parameters, try await desk.services(evenLocked: true), stream)
    }
    interface.add(ShowQuiet.self, desk)
    return interface
  }

  private static func profile(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: ProfileInterface.name, description: ProfileInterface.description)
    interface.add(ShowProfile.self, desk)
    interface.add(FindCountry.self, desk)
    interface.add(ChangeProfile.self, desk)
    return interface
  }

  private static func events(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: EventsInterface.name, description: EventsInterface.description)
    interface.add(ShowLog.self, desk)
    interface.add(UndoCommand.self, desk)
    interface.add(RetractEntry.self, desk)
    interface.add(CorrectEntry.self, desk)
    interface.add(ImportLines.self, desk)
    interface.registerStream(EventsInterface.Follow.self, isFollowing: true) {
      parameters, _, stream in
      let services = try await desk.services()
      let last = try await FollowLog.answer(parameters, services, stream)
      if desk.hasLeft(services) { throw DaemonInterface.Locked.usual }
      return last
    }
    interface.registerStream(EventsInterface.Export.self) { _, _, stream in
      try await desk.stream {
        try await ExportLog.answer(try await desk.services(), stream)
      }
    }
    return interface
  }

  private static func daemon(
    _ desk: FrontDesk, _ status: ShowStatus, _ doctor: RunDoctor
  ) -> ServiceInterface {
    var interface = ServiceInterface(
      name: DaemonInterface.name, description: DaemonInterface.description)
    interface.register(DaemonInterface.Status.self) { _, _ in try await status.answer() }
    interface.register(DaemonInterface.Doctor.self) { _, _ in await doctor.answer() }
    interface.registerStream(DaemonInterface.Verify.self) { parameters, context, stream in
      try await desk.stream {
        try await VerifyLog.answer(parameters, desk, status, context, stream)
      }
    }
    return interface
  }
}
