// Made by interface-generator from org.kith.Glance.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// What a status bar or a prompt may show: one line, at the person's level of privacy.
package enum GlanceInterface {
  package static let name = "org.kith.Glance"

  /// How many there are of what a person may want to look at.
  package struct GlanceCounts: Codable, Hashable, Sendable {
    /// Reminders that wait for an answer.
    package var waiting: Int
    /// Things to bring to the next session.
    package var toBring: Int
    /// Pieces of homework that are open.
    package var trying: Int

    package init(
      waiting: Int,
      toBring: Int,
      trying: Int
    ) {
      self.waiting = waiting
      self.toBring = toBring
      self.trying = trying
    }
  }

  /// What may be seen by whoever sees the screen.
  package struct GlanceView: Codable, Hashable, Sendable {
    /// One short line, empty where there is nothing to say: "15:00 today", "Tue 15:00".
    package var text: String
    /// More lines, each a sentence; always at least one.
    package var tooltip: [String]
    /// quiet; soon, a session within the hour; waiting, something waits for an answer; paused; none, no
    /// course goes on; locked, the record cannot be read.
    package var `class`: String
    /// How many there are of what.
    package var counts: GlanceCounts
    /// When the next session begins; absent where none is planned.
    package var nextSession: Moment?
    /// When the next reminder comes.
    package var nextReminder: Moment?
    /// Where the record stood, for org.kith.Events.Follow; empty where it is locked.
    package var cursor: String

    package init(
      text: String,
      tooltip: [String],
      `class`: String,
      counts: GlanceCounts,
      nextSession: Moment? = nil,
      nextReminder: Moment? = nil,
      cursor: String
    ) {
      self.text = text
      self.tooltip = tooltip
      self.class = `class`
      self.counts = counts
      self.nextSession = nextSession
      self.nextReminder = nextReminder
      self.cursor = cursor
    }
  }

  /// What may be seen now.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Glance.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What may be seen.
      package var glance: GlanceView

      package init(
        glance: GlanceView
      ) {
        self.glance = glance
      }
    }
  }

  /// What may be seen now, and again each time that it has changed, several changes together as one.
  /// Must be called with "more". The cursor alone is no change.
  package enum Watch: VarlinkMethod {
    package static let name = "org.kith.Glance.Watch"
    package static let parameterNames: FieldNames = [:]

    /// What Watch takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Watch gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What may be seen.
      package var glance: GlanceView

      package init(
        glance: GlanceView
      ) {
        self.glance = glance
      }
    }
  }
}

extension GlanceInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # What a status bar or a prompt may show: one line, at the person's level of privacy.
  interface org.kith.Glance

  # What every question may say beside what it asks.
  type Query (
    # The course meant, by its id or the start of it. The live one, else the latest, if left out.
    course: ?string,
    # Answers as the record stood at this moment, as a person says it: "last tuesday".
    asOf: ?string,
    # The position that the record has come to at least, as a Receipt gave it; where it has not, the
    # question is refused.
    atLeast: ?int
  )

  # A moment, in words and exactly.
  type Moment (
    # For people, with the day: "Tuesday 1 December, 15:00".
    text: string,
    # The day seen from now: "today", "tomorrow", "Tuesday 1 December".
    day: string,
    # The clock alone: "15:00".
    clock: string,
    # What a wall clock shows: "2026-12-01T15:00:00".
    civil: string,
    # The IANA name of the zone: "Europe/Lisbon".
    zone: string,
    # ISO 8601 with the offset from UTC: "2026-12-01T15:00:00+00:00".
    instant: string
  )

  # How many there are of what a person may want to look at.
  type GlanceCounts (
    # Reminders that wait for an answer.
    waiting: int,
    # Things to bring to the next session.
    toBring: int,
    # Pieces of homework that are open.
    trying: int
  )

  # What may be seen by whoever sees the screen.
  type GlanceView (
    # One short line, empty where there is nothing to say: "15:00 today", "Tue 15:00".
    text: string,
    # More lines, each a sentence; always at least one.
    tooltip: []string,
    # quiet; soon, a session within the hour; waiting, something waits for an answer; paused; none, no
    # course goes on; locked, the record cannot be read.
    class: string,
    # How many there are of what.
    counts: GlanceCounts,
    # When the next session begins; absent where none is planned.
    nextSession: ?Moment,
    # When the next reminder comes.
    nextReminder: ?Moment,
    # Where the record stood, for org.kith.Events.Follow; empty where it is locked.
    cursor: string
  )

  # What may be seen now.
  method Show(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # What may be seen.
    glance: GlanceView
  )

  # What may be seen now, and again each time that it has changed, several changes together as one.
  # Must be called with "more". The cursor alone is no change.
  method Watch() -> (
    # What may be seen.
    glance: GlanceView
  )

  """#
}
