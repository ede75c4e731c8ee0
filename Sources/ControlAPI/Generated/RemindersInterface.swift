// Made by interface-generator from org.kith.Reminders.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Reminders of sessions and homework.
package enum RemindersInterface {
  package static let name = "org.kith.Reminders"

  /// A reminder, to come or gone.
  package struct Reminder: Codable, Hashable, Sendable {
    /// Its short name: "r3f9a2c1d".
    package var id: String
    /// session or homework.
    package var kind: String
    /// What it is about, by short name: "s7".
    package var subject: String
    /// The course.
    package var course: String
    /// When it comes.
    package var due: Moment
    /// When what it is about begins or is due.
    package var subjectMoment: Moment
    /// How long before, in seconds; absent for a nudge.
    package var leadSeconds: Int?
    /// planned, keptBack (planned, and kept back when its moment comes), due, delivered, suppressed or
    /// lapsed.
    package var state: String
    /// Why it is suppressed or has lapsed.
    package var reason: String?
    /// What it says.
    package var text: String
    /// The channels that took it: journal, status, followers.
    package var channels: [String]
    /// How many times it was sent.
    package var attempts: Int

    package init(
      id: String,
      kind: String,
      subject: String,
      course: String,
      due: Moment,
      subjectMoment: Moment,
      leadSeconds: Int? = nil,
      state: String,
      reason: String? = nil,
      text: String,
      channels: [String],
      attempts: Int
    ) {
      self.id = id
      self.kind = kind
      self.subject = subject
      self.course = course
      self.due = due
      self.subjectMoment = subjectMoment
      self.leadSeconds = leadSeconds
      self.state = state
      self.reason = reason
      self.text = text
      self.channels = channels
      self.attempts = attempts
    }
  }

  /// How someone wants to be reminded.
  package struct Preferences: Codable, Hashable, Sendable {
    /// Whether reminders of sessions come.
    package var sessionEnabled: Bool
    /// How long before a session they come, in seconds, the longest first.
    package var sessionLeadSeconds: [Int]
    /// The same in words: "24 hours and 60 minutes before".
    package var sessionText: String
    /// Whether homework is brought to mind.
    package var homeworkEnabled: Bool
    /// At what time of day: "18:00".
    package var homeworkTime: String
    /// Until when the person wants quiet: nothing comes but reminders of sessions.
    package var quietUntil: Moment?

    package init(
      sessionEnabled: Bool,
      sessionLeadSeconds: [Int],
      sessionText: String,
      homeworkEnabled: Bool,
      homeworkTime: String,
      quietUntil: Moment? = nil
    ) {
      self.sessionEnabled = sessionEnabled
      self.sessionLeadSeconds = sessionLeadSeconds
      self.sessionText = sessionText
      self.homeworkEnabled = homeworkEnabled
      self.homeworkTime = homeworkTime
      self.quietUntil = quietUntil
    }
  }

  /// A reminder as it should stand before the person now.
  package struct Notice: Codable, Hashable, Sendable {
    /// The reminder's full id, 32 hexadecimal digits: the same in every attempt.
    package var id: String
    /// Its short name.
    package var name: String
    /// Coarse: appointment or task.
    package var kind: String
    /// 1 the first time; higher when it comes again.
    package var attempt: Int
    /// A line for the heading, neutral at every level of privacy.
    package var summary: String
    /// What it says, at the person's level of privacy.
    package var body: String
    /// What can be done from here, in the order of the buttons.
    package var actions: [NoticeAction]
    /// Whether it may interrupt: a session within the hour.
    package var urgent: Bool
    /// The channels outside the daemon that are to show it and have not taken this attempt: desktop, hook.
    package var wanted: [String]
    /// The channels outside the daemon that are switched on for it.
    package var channels: [String]
    /// When what it is about begins or is due; absent where there is no such moment.
    package var subject: Moment?

    package init(
      id: String,
      name: String,
      kind: String,
      attempt: Int,
      summary: String,
      body: String,
      actions: [NoticeAction],
      urgent: Bool,
      wanted: [String],
      channels: [String],
      subject: Moment? = nil
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.attempt = attempt
      self.summary = summary
      self.body = body
      self.actions = actions
      self.urgent = urgent
      self.wanted = wanted
      self.channels = channels
      self.subject = subject
    }
  }

  /// A button.
  package struct NoticeAction: Codable, Hashable, Sendable {
    /// open, later, done, cannotMakeIt, cancelSession or dismiss: handed back to Act.
    package var name: String
    /// What stands on it.
    package var label: String

    package init(
      name: String,
      label: String
    ) {
      self.name = name
      self.label = label
    }
  }

  /// Reminders to come, and what became of the latest.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.Reminders.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "days": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many days ahead to look, 1 to 60; 14 if left out.
      package var days: Int?

      package init(
        query: Query? = nil,
        days: Int? = nil
      ) {
        self.query = query
        self.days = days
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Those to come, the first first.
      package var planned: [Reminder]
      /// The latest that came or did not, the latest last; at most 20.
      package var past: [Reminder]
      /// How the person wants to be reminded.
      package var preferences: Preferences

      package init(
        planned: [Reminder],
        past: [Reminder],
        preferences: Preferences
      ) {
        self.planned = planned
        self.past = past
        self.preferences = preferences
      }
    }
  }

  /// The next reminder.
  package enum Next: VarlinkMethod {
    package static let name = "org.kith.Reminders.Next"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Next takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Next gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// It, if anything is planned.
      package var reminder: Reminder?

      package init(
        reminder: Reminder? = nil
      ) {
        self.reminder = reminder
      }
    }
  }

  /// Changes how someone wants to be reminded of one kind of thing.
  package enum Set: VarlinkMethod {
    package static let name = "org.kith.Reminders.Set"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "kind": [:], "enabled": [:], "before": [:], "timeOfDay": [:]]

    /// What Set takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// session or homework.
      package var kind: String
      /// Whether they come at all.
      package var enabled: Bool?
      /// How long before a session: "24h,60m".
      package var before: String?
      /// At what time of day homework is brought to mind: "18:00".
      package var timeOfDay: String?

      package init(
        command: Command? = nil,
        kind: String,
        enabled: Bool? = nil,
        before: String? = nil,
        timeOfDay: String? = nil
      ) {
        self.command = command
        self.kind = kind
        self.enabled = enabled
        self.before = before
        self.timeOfDay = timeOfDay
      }
    }

    /// What Set gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// How the person wants to be reminded now.
      package var preferences: Preferences

      package init(
        receipt: Receipt,
        preferences: Preferences
      ) {
        self.receipt = receipt
        self.preferences = preferences
      }
    }
  }

  /// Asks for quiet: until then nothing comes but reminders of sessions.
  package enum SetQuiet: VarlinkMethod {
    package static let name = "org.kith.Reminders.SetQuiet"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "until": [:]]

    /// What SetQuiet takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Until when, as a person says it: "monday"; ends the quiet, if left out.
      package var until: String?

      package init(
        command: Command? = nil,
        until: String? = nil
      ) {
        self.command = command
        self.until = until
      }
    }

    /// What SetQuiet gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// How the person wants to be reminded now.
      package var preferences: Preferences

      package init(
        receipt: Receipt,
        preferences: Preferences
      ) {
        self.receipt = receipt
        self.preferences = preferences
      }
    }
  }

  /// How quiet it is.
  package enum Quiet: VarlinkMethod {
    package static let name = "org.kith.Reminders.Quiet"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Quiet takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Quiet gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Until when; absent when it is not.
      package var until: Moment?
      /// The same in a sentence.
      package var text: String

      package init(
        until: Moment? = nil,
        text: String
      ) {
        self.until = until
        self.text = text
      }
    }
  }

  /// What waits for an answer, now and after each change. It must be called with `more`.
  package enum Attend: VarlinkMethod {
    package static let name = "org.kith.Reminders.Attend"
    package static let parameterNames: FieldNames = ["channel": [:]]

    /// What Attend takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The channel for which it is asked: a trial counts as taken only by those that attend.
      package var channel: String?

      package init(
        channel: String? = nil
      ) {
        self.channel = channel
      }
    }

    /// What Attend gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The latest last.
      package var notices: [Notice]

      package init(
        notices: [Notice]
      ) {
        self.notices = notices
      }
    }
  }

  /// A channel took a notice; of tasks it says so before it shows them, so that none is shown twice.
  package enum Took: VarlinkMethod {
    package static let name = "org.kith.Reminders.Took"
    package static let parameterNames: FieldNames = ["id": [:], "attempt": [:], "channel": [:]]

    /// What Took takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The reminder's full id.
      package var id: String
      /// The attempt.
      package var attempt: Int
      /// The channel: desktop, hook or terminal.
      package var channel: String

      package init(
        id: String,
        attempt: Int,
        channel: String
      ) {
        self.id = id
        self.attempt = attempt
        self.channel = channel
      }
    }

    /// What Took gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package init() {}
    }
  }

  /// A channel could not take a notice. The next command in a terminal says what nothing could show.
  package enum Failed: VarlinkMethod {
    package static let name = "org.kith.Reminders.Failed"
    package static let parameterNames: FieldNames = ["id": [:], "attempt": [:], "channel": [:]]

    /// What Failed takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The reminder's full id.
      package var id: String
      /// The attempt.
      package var attempt: Int
      /// The channel: desktop or hook.
      package var channel: String

      package init(
        id: String,
        attempt: Int,
        channel: String
      ) {
        self.id = id
        self.attempt = attempt
        self.channel = channel
      }
    }

    /// What Failed gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package init() {}
    }
  }

  /// A button was pressed.
  package enum Act: VarlinkMethod {
    package static let name = "org.kith.Reminders.Act"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "id": [:], "action": [:]]

    /// What Act takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The reminder's full id.
      package var id: String
      /// The name of the action.
      package var action: String

      package init(
        command: Command? = nil,
        id: String,
        action: String
      ) {
        self.command = command
        self.id = id
        self.action = action
      }
    }

    /// What Act gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// What to show in its place, with buttons of its own.
      package var followUp: Notice?

      package init(
        receipt: Receipt,
        followUp: Notice? = nil
      ) {
        self.receipt = receipt
        self.followUp = followUp
      }
    }
  }
}

extension RemindersInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Reminders of sessions and homework.
  interface org.kith.Reminders

  # What every recording call may say beside what it records.
  type Command (
    # Makes the call safe to repeat: 32 hexadecimal digits, made by the client. The same id with the
    # same content is answered with the first result; with other content it is refused.
    id: ?string,
    # The course meant, by its id or the start of it. Needed only where more than one is live.
    course: ?string,
    # When it happened, as a person says it: "friday night", "yesterday 21:00". Now, if left out.
    at: ?string
  )

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

  # What a recording call did.
  type Receipt (
    # One line that a person can check: "Session 8 is Tuesday 1 December, 15:00, 50 minutes."
    summary: string,
    # More lines that are worth knowing, each a sentence; mostly none.
    notices: []string,
    # The entries recorded, by their short names: "e57". None when nothing changed.
    entries: []string,
    # Where the record stands after it.
    position: int,
    # Whether an earlier call with the same id had recorded it already.
    repeated: bool
  )

  # A reminder, to come or gone.
  type Reminder (
    # Its short name: "r3f9a2c1d".
    id: string,
    # session or homework.
    kind: string,
    # What it is about, by short name: "s7".
    subject: string,
    # The course.
    course: string,
    # When it comes.
    due: Moment,
    # When what it is about begins or is due.
    subjectMoment: Moment,
    # How long before, in seconds; absent for a nudge.
    leadSeconds: ?int,
    # planned, keptBack (planned, and kept back when its moment comes), due, delivered, suppressed or
    # lapsed.
    state: string,
    # Why it is suppressed or has lapsed.
    reason: ?string,
    # What it says.
    text: string,
    # The channels that took it: journal, status, followers.
    channels: []string,
    # How many times it was sent.
    attempts: int
  )

  # How someone wants to be reminded.
  type Preferences (
    # Whether reminders of sessions come.
    sessionEnabled: bool,
    # How long before a session they come, in seconds, the longest first.
    sessionLeadSeconds: []int,
    # The same in words: "24 hours and 60 minutes before".
    sessionText: string,
    # Whether homework is brought to mind.
    homeworkEnabled: bool,
    # At what time of day: "18:00".
    homeworkTime: string,
    # Until when the person wants quiet: nothing comes but reminders of sessions.
    quietUntil: ?Moment
  )

  # A reminder as it should stand before the person now.
  type Notice (
    # The reminder's full id, 32 hexadecimal digits: the same in every attempt.
    id: string,
    # Its short name.
    name: string,
    # Coarse: appointment or task.
    kind: string,
    # 1 the first time; higher when it comes again.
    attempt: int,
    # A line for the heading, neutral at every level of privacy.
    summary: string,
    # What it says, at the person's level of privacy.
    body: string,
    # What can be done from here, in the order of the buttons.
    actions: []NoticeAction,
    # Whether it may interrupt: a session within the hour.
    urgent: bool,
    # The channels outside the daemon that are to show it and have not taken this attempt: desktop, hook.
    wanted: []string,
    # The channels outside the daemon that are switched on for it.
    channels: []string,
    # When what it is about begins or is due; absent where there is no such moment.
    subject: ?Moment
  )

  # A button.
  type NoticeAction (
    # open, later, done, cannotMakeIt, cancelSession or dismiss: handed back to Act.
    name: string,
    # What stands on it.
    label: string
  )

  # Reminders to come, and what became of the latest.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # How many days ahead to look, 1 to 60; 14 if left out.
    days: ?int
  ) -> (
    # Those to come, the first first.
    planned: []Reminder,
    # The latest that came or did not, the latest last; at most 20.
    past: []Reminder,
    # How the person wants to be reminded.
    preferences: Preferences
  )

  # The next reminder.
  method Next(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # It, if anything is planned.
    reminder: ?Reminder
  )

  # Changes how someone wants to be reminded of one kind of thing.
  method Set(
    # The command's id, course and date.
    command: ?Command,
    # session or homework.
    kind: string,
    # Whether they come at all.
    enabled: ?bool,
    # How long before a session: "24h,60m".
    before: ?string,
    # At what time of day homework is brought to mind: "18:00".
    timeOfDay: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # How the person wants to be reminded now.
    preferences: Preferences
  )

  # Asks for quiet: until then nothing comes but reminders of sessions.
  method SetQuiet(
    # The command's id, course and date.
    command: ?Command,
    # Until when, as a person says it: "monday"; ends the quiet, if left out.
    until: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # How the person wants to be reminded now.
    preferences: Preferences
  )

  # How quiet it is.
  method Quiet(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # Until when; absent when it is not.
    until: ?Moment,
    # The same in a sentence.
    text: string
  )

  # What waits for an answer, now and after each change. It must be called with `more`.
  method Attend(
    # The channel for which it is asked: a trial counts as taken only by those that attend.
    channel: ?string
  ) -> (
    # The latest last.
    notices: []Notice
  )

  # A channel took a notice; of tasks it says so before it shows them, so that none is shown twice.
  method Took(
    # The reminder's full id.
    id: string,
    # The attempt.
    attempt: int,
    # The channel: desktop, hook or terminal.
    channel: string
  ) -> ()

  # A channel could not take a notice. The next command in a terminal says what nothing could show.
  method Failed(
    # The reminder's full id.
    id: string,
    # The attempt.
    attempt: int,
    # The channel: desktop or hook.
    channel: string
  ) -> ()

  # A button was pressed.
  method Act(
    # The command's id, course and date.
    command: ?Command,
    # The reminder's full id.
    id: string,
    # The name of the action.
    action: string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # What to show in its place, with buttons of its own.
    followUp: ?Notice
  )

  """#
}
