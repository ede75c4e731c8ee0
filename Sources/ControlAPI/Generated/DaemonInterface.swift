// Made by interface-generator from org.kith.Daemon.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// The daemon itself, and the errors that all interfaces share.
package enum DaemonInterface {
  package static let name = "org.kith.Daemon"

  /// How the daemon does.
  package struct Health: Codable, Hashable, Sendable {
    /// Its version.
    package var version: String
    /// ready, locked, or why not: starting, missingKey, damagedLog, newerLog, wrongOwner, diskFull,
    /// ioError.
    package var state: String
    /// What to do about it, if it is not ready.
    package var advice: String?
    /// Its process id.
    package var processId: Int
    /// For how long it has run, in seconds.
    package var uptimeSeconds: Int
    /// Where it keeps its data.
    package var dataDirectory: String
    /// How many entries the record has.
    package var position: Int
    /// How many courses there are.
    package var courses: Int
    /// The machine's time zone.
    package var zone: String
    /// The version of the time zone data.
    package var zoneData: String
    /// When the next reminder comes, without saying of what.
    package var nextReminder: Moment?
    /// How many connections are open.
    package var connections: Int
    /// How many bytes the record takes up on disk.
    package var logBytes: Int

    package init(
      version: String,
      state: String,
      advice: String? = nil,
      processId: Int,
      uptimeSeconds: Int,
      dataDirectory: String,
      position: Int,
      courses: Int,
      zone: String,
      zoneData: String,
      nextReminder: Moment? = nil,
      connections: Int,
      logBytes: Int
    ) {
      self.version = version
      self.state = state
      self.advice = advice
      self.processId = processId
      self.uptimeSeconds = uptimeSeconds
      self.dataDirectory = dataDirectory
      self.position = position
      self.courses = courses
      self.zone = zone
      self.zoneData = zoneData
      self.nextReminder = nextReminder
      self.connections = connections
      self.logBytes = logBytes
    }
  }

  /// One thing that was looked at.
  package struct Check: Codable, Hashable, Sendable {
    /// What: "key", "free space", "watchdog".
    package var name: String
    /// ok, warning or failed.
    package var outcome: String
    /// What was found, in one line.
    package var finding: String
    /// What to do about it.
    package var remedy: String?

    package init(
      name: String,
      outcome: String,
      finding: String,
      remedy: String? = nil
    ) {
      self.name = name
      self.outcome = outcome
      self.finding = finding
      self.remedy = remedy
    }
  }

  /// How the daemon does.
  package enum Status: VarlinkMethod {
    package static let name = "org.kith.Daemon.Status"
    package static let parameterNames: FieldNames = [:]

    /// What Status takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Status gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How it does.
      package var health: Health

      package init(
        health: Health
      ) {
        self.health = health
      }
    }
  }

  /// Looks at everything that the daemon can see of its own surroundings.
  package enum Doctor: VarlinkMethod {
    package static let name = "org.kith.Daemon.Doctor"
    package static let parameterNames: FieldNames = [:]

    /// What Doctor takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Doctor gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each thing looked at.
      package var checks: [Check]

      package init(
        checks: [Check]
      ) {
        self.checks = checks
      }
    }
  }

  /// Checks the whole record: every digest, every chain and every signed checkpoint. Streams its progress
  /// with "more".
  package enum Verify: VarlinkMethod {
    package static let name = "org.kith.Daemon.Verify"
    package static let parameterNames: FieldNames = ["paper": [:], "against": [:]]

    /// What Verify takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// Whether to sign what the record has come to, and to tell the code to keep on paper.
      package var paper: Bool?
      /// A code that was kept on paper: a position and 36 letters and digits.
      package var against: String?

      package init(
        paper: Bool? = nil,
        against: String? = nil
      ) {
        self.paper = paper
        self.against = against
      }
    }

    /// What Verify gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How many entries have been checked.
      package var checked: Int
      /// How many there are.
      package var total: Int
      /// Whether this is the last reply.
      package var finished: Bool
      /// The first position at which the record is not what it was, if any.
      package var badPosition: Int?
      /// What is wrong there; without a position, what is wrong with the file, where every entry is as it
      /// was written.
      package var problem: String?
      /// How many entries have no content although they were not erased, if any.
      package var lost: Int?
      /// How many streams were seen, in the last reply.
      package var streams: Int?
      /// How many of the entries were erased, in the last reply; absent where the keys cannot be looked at,
      /// and then those without a body are not told from others.
      package var erased: Int?
      /// How many signed checkpoints there are, in the last reply.
      package var checkpoints: Int?
      /// Up to which position the record is signed; absent where nothing is.
      package var signedPosition: Int?
      /// When that was signed.
      package var signedAt: Moment?
      /// The code to keep on paper, where that was asked for.
      package var code: String?
      /// The position for which the code that was given holds.
      package var matchedPosition: Int?

      package init(
        checked: Int,
        total: Int,
        finished: Bool,
        badPosition: Int? = nil,
        problem: String? = nil,
        lost: Int? = nil,
        streams: Int? = nil,
        erased: Int? = nil,
        checkpoints: Int? = nil,
        signedPosition: Int? = nil,
        signedAt: Moment? = nil,
        code: String? = nil,
        matchedPosition: Int? = nil
      ) {
        self.checked = checked
        self.total = total
        self.finished = finished
        self.badPosition = badPosition
        self.problem = problem
        self.lost = lost
        self.streams = streams
        self.erased = erased
        self.checkpoints = checkpoints
        self.signedPosition = signedPosition
        self.signedAt = signedAt
        self.code = code
        self.matchedPosition = matchedPosition
      }
    }
  }

  /// A rule is in the way. Nothing was recorded.
  package struct Refused: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Daemon.Refused"

    /// A stable name of the rule: "sessions.overlaps".
    package var code: String
    /// What is in the way and what to do, for people.
    package var message: String

    package init(
      code: String,
      message: String
    ) {
      self.code = code
      self.message = message
    }
  }

  /// What was named is not there. Nothing was recorded.
  package struct NotFound: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Daemon.NotFound"

    /// What was looked for and where to look, for people.
    package var message: String

    package init(
      message: String
    ) {
      self.message = message
    }
  }

  /// Something in the call cannot be read: a time, an id, a number. Nothing was recorded.
  package struct Invalid: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Daemon.Invalid"

    /// The parameter: "start".
    package var parameter: String
    /// What was not understood and what would be, for people.
    package var message: String

    package init(
      parameter: String,
      message: String
    ) {
      self.parameter = parameter
      self.message = message
    }
  }

  /// The same command id was used before with other content, or the record was changed by another.
  package struct Conflict: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Daemon.Conflict"

    /// What happened and what to do, for people.
    package var message: String

    package init(
      message: String
    ) {
      self.message = message
    }
  }

  /// The daemon cannot keep or read the record now.
  package struct Unavailable: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Daemon.Unavailable"

    /// A stable name of the reason: "diskFull".
    package var reason: String
    /// What happened and what to do, for people.
    package var advice: String

    package init(
      reason: String,
      advice: String
    ) {
      self.reason = reason
      self.advice = advice
    }
  }

  /// The record is locked, and what was asked for is in it. Nothing was recorded.
  package struct Locked: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Daemon.Locked"

    /// What to do, for people.
    package var message: String

    package init(
      message: String
    ) {
      self.message = message
    }
  }

  /// Who follows has not read for too long, and is followed no more: this is the last reply.
  package struct FellBehind: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Daemon.FellBehind"

    /// Where to go on, for org.kith.Events.Follow.
    package var cursor: String
    /// What happened and what to do, for people.
    package var message: String

    package init(
      cursor: String,
      message: String
    ) {
      self.cursor = cursor
      self.message = message
    }
  }
}

extension DaemonInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # The daemon itself, and the errors that all interfaces share.
  interface org.kith.Daemon

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

  # How the daemon does.
  type Health (
    # Its version.
    version: string,
    # ready, locked, or why not: starting, missingKey, damagedLog, newerLog, wrongOwner, diskFull,
    # ioError.
    state: string,
    # What to do about it, if it is not ready.
    advice: ?string,
    # Its process id.
    processId: int,
    # For how long it has run, in seconds.
    uptimeSeconds: int,
    # Where it keeps its data.
    dataDirectory: string,
    # How many entries the record has.
    position: int,
    # How many courses there are.
    courses: int,
    # The machine's time zone.
    zone: string,
    # The version of the time zone data.
    zoneData: string,
    # When the next reminder comes, without saying of what.
    nextReminder: ?Moment,
    # How many connections are open.
    connections: int,
    # How many bytes the record takes up on disk.
    logBytes: int
  )

  # One thing that was looked at.
  type Check (
    # What: "key", "free space", "watchdog".
    name: string,
    # ok, warning or failed.
    outcome: string,
    # What was found, in one line.
    finding: string,
    # What to do about it.
    remedy: ?string
  )

  # How the daemon does.
  method Status() -> (
    # How it does.
    health: Health
  )

  # Looks at everything that the daemon can see of its own surroundings.
  method Doctor() -> (
    # One for each thing looked at.
    checks: []Check
  )

  # Checks the whole record: every digest, every chain and every signed checkpoint. Streams its progress
  # with "more".
  method Verify(
    # Whether to sign what the record has come to, and to tell the code to keep on paper.
    paper: ?bool,
    # A code that was kept on paper: a position and 36 letters and digits.
    against: ?string
  ) -> (
    # How many entries have been checked.
    checked: int,
    # How many there are.
    total: int,
    # Whether this is the last reply.
    finished: bool,
    # The first position at which the record is not what it was, if any.
    badPosition: ?int,
    # What is wrong there; without a position, what is wrong with the file, where every entry is as it
    # was written.
    problem: ?string,
    # How many entries have no content although they were not erased, if any.
    lost: ?int,
    # How many streams were seen, in the last reply.
    streams: ?int,
    # How many of the entries were erased, in the last reply; absent where the keys cannot be looked at,
    # and then those without a body are not told from others.
    erased: ?int,
    # How many signed checkpoints there are, in the last reply.
    checkpoints: ?int,
    # Up to which position the record is signed; absent where nothing is.
    signedPosition: ?int,
    # When that was signed.
    signedAt: ?Moment,
    # The code to keep on paper, where that was asked for.
    code: ?string,
    # The position for which the code that was given holds.
    matchedPosition: ?int
  )

  # A rule is in the way. Nothing was recorded.
  error Refused (
    # A stable name of the rule: "sessions.overlaps".
    code: string,
    # What is in the way and what to do, for people.
    message: string
  )

  # What was named is not there. Nothing was recorded.
  error NotFound (
    # What was looked for and where to look, for people.
    message: string
  )

  # Something in the call cannot be read: a time, an id, a number. Nothing was recorded.
  error Invalid (
    # The parameter: "start".
    parameter: string,
    # What was not understood and what would be, for people.
    message: string
  )

  # The same command id was used before with other content, or the record was changed by another.
  error Conflict (
    # What happened and what to do, for people.
    message: string
  )

  # The daemon cannot keep or read the record now.
  error Unavailable (
    # A stable name of the reason: "diskFull".
    reason: string,
    # What happened and what to do, for people.
    advice: string
  )

  # The record is locked, and what was asked for is in it. Nothing was recorded.
  error Locked (
    # What to do, for people.
    message: string
  )

  # Who follows has not read for too long, and is followed no more: this is the last reply.
  error FellBehind (
    # Where to go on, for org.kith.Events.Follow.
    cursor: string,
    # What happened and what to do, for people.
    message: string
  )

  """#
}
