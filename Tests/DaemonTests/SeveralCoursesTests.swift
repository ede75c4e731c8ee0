import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// An import can bring a second live course; each call then says which is meant.
@Suite struct SeveralCoursesTests {
  /// A daemon with two live courses, and their ids: its own and the one brought in.
  private func withTwo(
    _ body: (TestDaemon, String, String) async throws -> Void
  ) async throws {
    let (other, lines) = try await withDaemon { daemon in
      let course = try await daemon.begin().course
      let replies = try await daemon.stream(EventsInterface.Export.self, .init())
      return (course, replies.flatMap(\.lines))
    }
    try await withDaemon { daemon in
      let own = try await daemon.begin().course
      try await daemon.call(
        EventsInterface.Import.self,
        .init(
          import: String(repeating: "0", count: 32), firstLine: 1, lines: lines, append: true))
      try await body(daemon, own, other)
    }
  }

  @Test func `without a name neither is taken, whether one asks or records`() async throws {
    try await withTwo { daemon, _, _ in
      try await daemon.refuses(
        DiaryInterface.RecordMood.self, .init(value: 4), .invalid("course"),
        saying: "kith course list")
      try await daemon.refuses(
        CourseInterface.Today.self, .init(), .invalid("course"), saying: "--course")
      try await daemon.refuses(
        EventsInterface.Undo.self, .init(), .invalid("course"), saying: "--course")
    }
  }

  @Test func `what is recorded in one is not in the other`() async throws {
    try await withTwo { daemon, own, other in
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: Command(course: other), value: 4))
      for (course, values) in [(own, []), (other, [4])] {
        let moods = try await daemon.call(
          DiaryInterface.Moods.self, .init(query: Query(course: course))
        ).moods
        #expect(moods.map(\.value) == values)
      }
    }
  }

  @Test func `short ids tell courses apart and can be typed`() async throws {
    try await withTwo { daemon, own, other in
      let courses = try await daemon.call(CourseInterface.List.self, .init()).courses
      #expect(Set(courses.map(\.id)) == [own, other])
      for course in courses {
        let shown = try await daemon.call(
          CourseInterface.Show.self, .init(query: Query(course: course.shortId))
        ).course
        #expect(shown.summary.id == course.id)
      }
    }
  }

  @Test func `reminders come for both`() async throws {
    try await withTwo { daemon, own, other in
      let planned = try await daemon.call(RemindersInterface.List.self, .init(days: 7)).planned
      #expect(Set(planned.map(\.course)) == [own, other])
    }
  }

  @Test func `when one is over the other is meant again`() async throws {
    try await withTwo { daemon, own, other in
      try await daemon.call(
        CourseInterface.End.self, .init(command: Command(course: other)))
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
      let moods = try await daemon.call(
        DiaryInterface.Moods.self, .init(query: Query(course: own))
      ).moods
      #expect(moods.map(\.value) == [4])
    }
  }
}
