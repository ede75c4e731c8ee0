import ArgumentParser
import ControlAPI

/// `kith course` and its verbs.
struct CourseNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "The course as a whole.",
    subcommands: [
      CourseList.self, CourseShow.self, CoursePause.self, CourseResume.self,
      CourseRenegotiate.self, CourseComplete.self, CourseEnd.self,
      CoursePhase.self, CourseReason.self, CourseAttendance.self, CourseSign.self,
      CourseMaintenance.self, CourseEnding.self,
    ], defaultSubcommand: CourseList.self)
}
