// Made by interface-generator from org.kith.Reminders.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Reminders: what comes when, why, and what is said to them.
package enum RemindersInterface {
  package static let name = "org.kith.Reminders"

  /// A reminder, to come or gone.
  package struct Reminder: Codable, Hashable, Sendable {
    /// Its short name: "r3f9a2c1d".
    package var id: String
    /// session, reschedule, homework, measure, brief, afterSession, ending, planReview, sensitiveDate,
    /// mood or rhythm.
    package var kind: String
    /// The kind in words: "a session".
    package var label: String
    /// What it is about, by short name: "s7", or "course".
    package var subject: String
    /// The course.
    package var course: String
    /// When it comes, or came.
    package var due: Moment
    /// When what it is about begins or is due.
    package var subjectMoment: Moment
    /// How long before a session, in seconds; absent for other kinds.
    package var leadSeconds: Int?
    /// planned, together (comes with another one), keptBack (planned, and kept back when its moment
    /// comes), due, delivered, snoozed, dismissed, merged (came with another one), suppressed or lapsed.
    package var state: String
    /// Why it is kept back, suppressed or has lapsed.
    package var reason: String?
    /// Why it comes at another moment than is usual: quietHours, spacing, late, snoozed or cutOff.
    package var shift: String?
    /// With which one it comes or came.
    package var with: String?
    /// When it comes again, where the person asked for that.
    package var again: Moment?
    /// What it says, at the person's level of privacy.
    package var text: String
    /// The channels that took it: journal, status, followers, desktop, hook, terminal.
    package var channels: [String]
    /// How many times it was sent.
    package var attempts: Int

    package init(
      id: String,
      kind: String,
      label: String,
      subject: String,
      course: String,
      due: Moment,
      subjectMoment: Moment,
      leadSeconds: Int? = nil,
      state: String,
      reason: String? = nil,
      shift: String? = nil,
      with: String? = nil,
      again: Moment? = nil,
      text: String,
      channels: [String],
      attempts: Int
    ) {
      self.id = id
      self.kind = kind
      self.label = label
      self.subject = subject
      self.course = course
      self.due = due
      self.subjectMoment = subjectMoment
      self.leadSeconds = leadSeconds
      self.state = state
      self.reason = reason
      self.shift = shift
      self.with = with
      self.again = again
      self.text = text
      self.channels = channels
      self.attempts = attempts
    }
  }

  /// How someone wants to be reminded of one kind of thing.
  package struct KindPreference: Codable, Hashable, Sendable {
    /// The kind.
    package var kind: String
    /// The kind in words: "a session".
    package var label: String
    /// Whether such reminders come.
    package var enabled: Bool
    /// When, in words: "24 hours and 60 minutes before".
    package var when: String
    /// How long before a session, in seconds, the longest first; absent for other kinds.
    package var leadSeconds: [Int]?
    /// At what time of day: "18:00"; absent for a kind that has none.
    package var timeOfDay: String?

    package init(
      kind: String,
      label: String,
      enabled: Bool,
      when: String,
      leadSeconds: [Int]? = nil,
      timeOfDay: String? = nil
    ) {
      self.kind = kind
      self.label = label
      self.enabled = enabled
      self.when = when
      self.leadSeconds = leadSeconds
      self.timeOfDay = timeOfDay
    }
  }

  /// Whether a channel is wanted.
  package struct ChannelPreference: Codable, Hashable, Sendable {
    /// The channel.
    package var channel: String
    /// The channel in words: "popups on the desktop".
    package var label: String
    /// Whether it is wanted.
    package var enabled: Bool

    package init(
      channel: String,
      label: String,
      enabled: Bool
    ) {
      self.channel = channel
      self.label = label
      self.enabled = enabled
    }
  }

  /// How someone wants to be reminded.
  package struct Preferences: Codable, Hashable, Sendable {
    /// Kind by kind.
    package var kinds: [KindPreference]
    /// The channels that can be turned off.
    package var channels: [ChannelPreference]
    /// In which hours nothing comes: "21:00-08:00"; absent where there are none.
    package var quietHours: String?
    /// How many a day; those of sessions come even so.
    package var dailyLimit: Int
    /// How far they are apart, in minutes; those of sessions come even so.
    package var spacingMinutes: Int
    /// How much they say: discreet, neutral or full.
    package var privacy: String
    /// Until when the person wants quiet: nothing comes but reminders of sessions.
    package var quietUntil: Moment?

    package init(
      kinds: [KindPreference],
      channels: [ChannelPreference],
      quietHours: String? = nil,
      dailyLimit: Int,
      spacingMinutes: Int,
      privacy: String,
      quietUntil: Moment? = nil
    ) {
      self.kinds = kinds
      self.channels = channels
      self.quietHours = quietHours
      self.dailyLimit = dailyLimit
      self.spacingMinutes = spacingMinutes
      self.privacy = privacy
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

  /// Something that will happen if nothing is recorded meanwhile.
  package struct Foreseen: Codable, Hashable, Sendable {
    /// The reminder, as it will be.
    package var reminder: Reminder
    /// What comes together with it, in words.
    package var parts: [String]

    package init(
      reminder: Reminder,
      parts: [String]
    ) {
      self.reminder = reminder
      self.parts = parts
    }
  }

  /// A moment at which clocks are set.
  package struct ClockChange: Codable, Hashable, Sendable {
    /// The moment.
    package var at: Moment
    /// The same in a sentence.
    package var text: String

    package init(
      at: Moment,
      text: String
    ) {
      self.at = at
      self.text = text
    }
  }

  /// A line of a reminder's story.
  package struct StoryLine: Codable, Hashable, Sendable {
    /// When; absent where it is a rule and no event.
    package var at: Moment?
    /// What happened, or will.
    package var text: String

    package init(
      at: Moment? = nil,
      text: String
    ) {
      self.at = at
      self.text = text
    }
  }

  /// Whether a channel took a trial.
  package struct Trial: Codable, Hashable, Sendable {
    /// The channel.
    package var channel: String
    /// Whether it took it.
    package var taken: Bool
    /// What to do where it did not.
    package var advice: String?

    package init(
      channel: String,
      taken: Bool,
      advice: String? = nil
    ) {
      self.channel = channel
      self.taken = taken
      self.advice = advice
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
      /// Those that wait for an answer, by short name.
      package var waiting: [String]
      /// How the person wants to be reminded.
      package var preferences: Preferences

      package init(
        planned: [Reminder],
        past: [Reminder],
        waiting: [String],
        preferences: Preferences
      ) {
        self.planned = planned
        self.past = past
        self.waiting = waiting
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

  /// Changes how someone wants to be reminded: of one kind of thing, through one channel, or as a whole.
  package enum Set: VarlinkMethod {
    package static let name = "org.kith.Reminders.Set"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "kind": [:], "channel": [:], "enabled": [:], "before": [:], "timeOfDay": [:], "quietHours": [:], "dailyLimit": [:], "spacing": [:], "privacy": [:]]

    /// What Set takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The kind of reminder, or all.
      package var kind: String?
      /// Or the channel: journal, status, desktop or hook.
      package var channel: String?
      /// Whether they come at all.
      package var enabled: Bool?
      /// How long before a session: "24h,60m".
      package var before: String?
      /// At what time of day: "18:00".
      package var timeOfDay: String?
      /// In which hours nothing comes: "21:00-08:00", or "none".
      package var quietHours: String?
      /// How many a day, 1 to 12.
      package var dailyLimit: Int?
      /// How far apart, up to 12 hours: "60m".
      package var spacing: String?
      /// How much they say: discreet, neutral or full.
      package var privacy: String?

      package init(
        command: Command? = nil,
        kind: String? = nil,
        channel: String? = nil,
        enabled: Bool? = nil,
        before: String? = nil,
        timeOfDay: String? = nil,
        quietHours: String? = nil,
        dailyLimit: Int? = nil,
        spacing: String? = nil,
        privacy: String? = nil
      ) {
        self.command = command
        self.kind = kind
        self.channel = channel
        self.enabled = enabled
        self.before = before
        self.timeOfDay = timeOfDay
        self.quietHours = quietHours
        self.dailyLimit = dailyLimit
        self.spacing = spacing
        self.privacy = privacy
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

  /// The whole story of one reminder, sent or not.
  package enum Why: VarlinkMethod {
    package static let name = "org.kith.Reminders.Why"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "reminder": [:]]

    /// What Why takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its name, or the start of it; the latest that came or did not, if left out.
      package var reminder: String?

      package init(
        query: Query? = nil,
        reminder: String? = nil
      ) {
        self.query = query
        self.reminder = reminder
      }
    }

    /// What Why gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The reminder.
      package var reminder: Reminder
      /// Its story, the first first.
      package var story: [StoryLine]

      package init(
        reminder: Reminder,
        story: [StoryLine]
      ) {
        self.reminder = reminder
        self.story = story
      }
    }
  }

  /// What will come if nothing is recorded meanwhile: the engine's own plan, carried out ahead of time.
  package enum Simulate: VarlinkMethod {
    package static let name = "org.kith.Reminders.Simulate"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "days": [:]]

    /// What Simulate takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many days ahead, 1 to 370; 14 if left out.
      package var days: Int?

      package init(
        query: Query? = nil,
        days: Int? = nil
      ) {
        self.query = query
        self.days = days
      }
    }

    /// What Simulate gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What comes, or does not, the first first.
      package var foreseen: [Foreseen]
      /// When clocks are set on the way.
      package var clockChanges: [ClockChange]

      package init(
        foreseen: [Foreseen],
        clockChanges: [ClockChange]
      ) {
        self.foreseen = foreseen
        self.clockChanges = clockChanges
      }
    }
  }

  /// Brings a reminder again later: at most three times.
  package enum Snooze: VarlinkMethod {
    package static let name = "org.kith.Reminders.Snooze"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "reminder": [:], "until": [:]]

    /// What Snooze takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its name, or the start of it; the latest that waits, if left out.
      package var reminder: String?
      /// Until when: "15m", "1h", "tomorrow", "18:00"; an hour, if left out.
      package var until: String?

      package init(
        command: Command? = nil,
        reminder: String? = nil,
        until: String? = nil
      ) {
        self.command = command
        self.reminder = reminder
        self.until = until
      }
    }

    /// What Snooze gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt

      package init(
        receipt: Receipt
      ) {
        self.receipt = receipt
      }
    }
  }

  /// Wants no more of a reminder.
  package enum Dismiss: VarlinkMethod {
    package static let name = "org.kith.Reminders.Dismiss"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "reminder": [:]]

    /// What Dismiss takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its name, or the start of it; the latest that waits, if left out.
      package var reminder: String?

      package init(
        command: Command? = nil,
        reminder: String? = nil
      ) {
        self.command = command
        self.reminder = reminder
      }
    }

    /// What Dismiss gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt

      package init(
        receipt: Receipt
      ) {
        self.receipt = receipt
      }
    }
  }

  /// Sends a trial through every channel, and says which took it within two seconds.
  package enum Test: VarlinkMethod {
    package static let name = "org.kith.Reminders.Test"
    package static let parameterNames: FieldNames = [:]

    /// What Test takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Test gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Channel by channel.
      package var trials: [Trial]

      package init(
        trials: [Trial]
      ) {
        self.trials = trials
      }
    }
  }

  /// What waits for an answer now.
  package enum Waiting: VarlinkMethod {
    package static let name = "org.kith.Reminders.Waiting"
    package static let parameterNames: FieldNames = [:]

    /// What Waiting takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Waiting gives back.
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
  # Reminders: what comes when, why, and what is said to them.
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
    # session, reschedule, homework, measure, brief, afterSession, ending, planReview, sensitiveDate,
    # mood or rhythm.
    kind: string,
    # The kind in words: "a session".
    label: string,
    # What it is about, by short name: "s7", or "course".
    subject: string,
    # The course.
    course: string,
    # When it comes, or came.
    due: Moment,
    # When what it is about begins or is due.
    subjectMoment: Moment,
    # How long before a session, in seconds; absent for other kinds.
    leadSeconds: ?int,
    # planned, together (comes with another one), keptBack (planned, and kept back when its moment
    # comes), due, delivered, snoozed, dismissed, merged (came with another one), suppressed or lapsed.
    state: string,
    # Why it is kept back, suppressed or has lapsed.
    reason: ?string,
    # Why it comes at another moment than is usual: quietHours, spacing, late, snoozed or cutOff.
    shift: ?string,
    # With which one it comes or came.
    with: ?string,
    # When it comes again, where the person asked for that.
    again: ?Moment,
    # What it says, at the person's level of privacy.
    text: string,
    # The channels that took it: journal, status, followers, desktop, hook, terminal.
    channels: []string,
    # How many times it was sent.
    attempts: int
  )

  # How someone wants to be reminded of one kind of thing.
  type KindPreference (
    # The kind.
    kind: string,
    # The kind in words: "a session".
    label: string,
    # Whether such reminders come.
    enabled: bool,
    # When, in words: "24 hours and 60 minutes before".
    when: string,
    # How long before a session, in seconds, the longest first; absent for other kinds.
    leadSeconds: ?[]int,
    # At what time of day: "18:00"; absent for a kind that has none.
    timeOfDay: ?string
  )

  # Whether a channel is wanted.
  type ChannelPreference (
    # The channel.
    channel: string,
    # The channel in words: "popups on the desktop".
    label: string,
    # Whether it is wanted.
    enabled: bool
  )

  # How someone wants to be reminded.
  type Preferences (
    # Kind by kind.
    kinds: []KindPreference,
    # The channels that can be turned off.
    channels: []ChannelPreference,
    # In which hours nothing comes: "21:00-08:00"; absent where there are none.
    quietHours: ?string,
    # How many a day; those of sessions come even so.
    dailyLimit: int,
    # How far they are apart, in minutes; those of sessions come even so.
    spacingMinutes: int,
    # How much they say: discreet, neutral or full.
    privacy: string,
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

  # Something that will happen if nothing is recorded meanwhile.
  type Foreseen (
    # The reminder, as it will be.
    reminder: Reminder,
    # What comes together with it, in words.
    parts: []string
  )

  # A moment at which clocks are set.
  type ClockChange (
    # The moment.
    at: Moment,
    # The same in a sentence.
    text: string
  )

  # A line of a reminder's story.
  type StoryLine (
    # When; absent where it is a rule and no event.
    at: ?Moment,
    # What happened, or will.
    text: string
  )

  # Whether a channel took a trial.
  type Trial (
    # The channel.
    channel: string,
    # Whether it took it.
    taken: bool,
    # What to do where it did not.
    advice: ?string
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
    # Those that wait for an answer, by short name.
    waiting: []string,
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

  # Changes how someone wants to be reminded: of one kind of thing, through one channel, or as a whole.
  method Set(
    # The command's id, course and date.
    command: ?Command,
    # The kind of reminder, or all.
    kind: ?string,
    # Or the channel: journal, status, desktop or hook.
    channel: ?string,
    # Whether they come at all.
    enabled: ?bool,
    # How long before a session: "24h,60m".
    before: ?string,
    # At what time of day: "18:00".
    timeOfDay: ?string,
    # In which hours nothing comes: "21:00-08:00", or "none".
    quietHours: ?string,
    # How many a day, 1 to 12.
    dailyLimit: ?int,
    # How far apart, up to 12 hours: "60m".
    spacing: ?string,
    # How much they say: discreet, neutral or full.
    privacy: ?string
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

  # The whole story of one reminder, sent or not.
  method Why(
    # The course and the moment asked about.
    query: ?Query,
    # Its name, or the start of it; the latest that came or did not, if left out.
    reminder: ?string
  ) -> (
    # The reminder.
    reminder: Reminder,
    # Its story, the first first.
    story: []StoryLine
  )

  # What will come if nothing is recorded meanwhile: the engine's own plan, carried out ahead of time.
  method Simulate(
    # The course and the moment asked about.
    query: ?Query,
    # How many days ahead, 1 to 370; 14 if left out.
    days: ?int
  ) -> (
    # What comes, or does not, the first first.
    foreseen: []Foreseen,
    # When clocks are set on the way.
    clockChanges: []ClockChange
  )

  # Brings a reminder again later: at most three times.
  method Snooze(
    # The command's id, course and date.
    command: ?Command,
    # Its name, or the start of it; the latest that waits, if left out.
    reminder: ?string,
    # Until when: "15m", "1h", "tomorrow", "18:00"; an hour, if left out.
    until: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Wants no more of a reminder.
  method Dismiss(
    # The command's id, course and date.
    command: ?Command,
    # Its name, or the start of it; the latest that waits, if left out.
    reminder: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Sends a trial through every channel, and says which took it within two seconds.
  method Test() -> (
    # Channel by channel.
    trials: []Trial
  )

  # What waits for an answer now.
  method Waiting() -> (
    # The latest last.
    notices: []Notice
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
