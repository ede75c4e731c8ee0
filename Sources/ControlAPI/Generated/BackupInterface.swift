// Made by interface-generator from org.kith.Backup.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Copies of the record, and bringing it back from one.
package enum BackupInterface {
  package static let name = "org.kith.Backup"

  /// What a backup holds.
  package struct BackupExtent: Codable, Hashable, Sendable {
    /// The name of the log: 32 hexadecimal digits.
    package var log: String
    /// How often the record had been restored, and one more.
    package var epoch: Int
    /// The position of its last entry.
    package var position: Int
    /// How many entries it holds.
    package var entries: Int
    /// When it was last added to.
    package var written: Moment
    /// Up to which position it is signed; absent where nothing is.
    package var signedPosition: Int?
    /// Whether it was signed with the key of the record here; absent where either has none.
    package var signedHere: Bool?

    package init(
      log: String,
      epoch: Int,
      position: Int,
      entries: Int,
      written: Moment,
      signedPosition: Int? = nil,
      signedHere: Bool? = nil
    ) {
      self.log = log
      self.epoch = epoch
      self.position = position
      self.entries = entries
      self.written = written
      self.signedPosition = signedPosition
      self.signedHere = signedHere
    }
  }

  /// An entry that could not be brought back, or not whole.
  package struct GoneEntry: Codable, Hashable, Sendable {
    /// Its position in the record.
    package var position: Int
    /// unreadable, nothing of it is left; behindGap, it can be read, but one before it is gone, on which
    /// it rests; withoutContent, it is there, and what it said is not.
    package var reason: String
    /// The entry's id: 32 hexadecimal digits; absent where nothing tells it.
    package var id: String?
    /// Its short name in its course: "e57"; absent where nothing tells it.
    package var entry: String?
    /// When it was recorded; absent where nothing tells it.
    package var recorded: Moment?
    /// When the entry before it was recorded, of those that are kept.
    package var after: Moment?
    /// When the entry after it was recorded, of those that are kept.
    package var before: Moment?

    package init(
      position: Int,
      reason: String,
      id: String? = nil,
      entry: String? = nil,
      recorded: Moment? = nil,
      after: Moment? = nil,
      before: Moment? = nil
    ) {
      self.position = position
      self.reason = reason
      self.id = id
      self.entry = entry
      self.recorded = recorded
      self.after = after
      self.before = before
    }
  }

  /// Streams a backup, or what one lacks, as lines to be written to a file. Must be called with "more".
  package enum Write: VarlinkMethod {
    package static let name = "org.kith.Backup.Write"
    package static let parameterNames: FieldNames = ["header": [:], "end": [:], "bodiless": [:]]

    /// What Write takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The first line of the backup that is gone on with; a new one is begun, if left out.
      package var header: String?
      /// The last line of it.
      package var end: String?
      /// How many of its entries have no body. Where the record has fewer bodies by now, a new one is begun.
      package var bodiless: Int?

      package init(
        header: String? = nil,
        end: String? = nil,
        bodiless: Int? = nil
      ) {
        self.header = header
        self.end = end
        self.bodiless = bodiless
      }
    }

    /// What Write gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Lines of the backup, without their ends; docs/log-format.md describes them.
      package var lines: [String]
      /// How many entries were sent so far.
      package var entries: Int
      /// The position of the last.
      package var position: Int
      /// Whether these lines begin a new file: none was named, it is of another record, of a time before
      /// this one was restored, or has what was erased since.
      package var begins: Bool
      /// Whether the new file is to take the place of the one that was named, which it has all of but what
      /// was erased since.
      package var replaces: Bool
      /// Whether that is so is not known for sure, since the record is locked: what was named may be all that
      /// has the content of some entries, and is to be kept.
      package var unsure: Bool?
      /// A name for a new file, made of the date and the time: "20261126-091233".
      package var stamp: String
      /// Whether this is the last reply.
      package var finished: Bool

      package init(
        lines: [String],
        entries: Int,
        position: Int,
        begins: Bool,
        replaces: Bool,
        unsure: Bool? = nil,
        stamp: String,
        finished: Bool
      ) {
        self.lines = lines
        self.entries = entries
        self.position = position
        self.begins = begins
        self.replaces = replaces
        self.unsure = unsure
        self.stamp = stamp
        self.finished = finished
      }
    }
  }

  /// Reads a backup, a part at a time, and verifies it: no record and no key is needed for that. A few are
  /// read at a time, and of those that are kept one; who comes then is told so with Conflict.
  package enum Read: VarlinkMethod {
    package static let name = "org.kith.Backup.Read"
    package static let parameterNames: FieldNames = ["reading": [:], "part": [:], "keep": [:], "last": [:], "kit": [:]]

    /// What Read takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// Names this reading over all its calls: 32 hexadecimal digits, made by the client.
      package var reading: String
      /// The next part of the file, at most 512 KiB, cut anywhere.
      package var part: String
      /// Whether it is kept for Restore, rather than verified only.
      package var keep: Bool?
      /// Whether this is the last part.
      package var last: Bool
      /// With the last part, the lines of a recovery kit, to see whether it opens the backup.
      package var kit: [String]?

      package init(
        reading: String,
        part: String,
        keep: Bool? = nil,
        last: Bool,
        kit: [String]? = nil
      ) {
        self.reading = reading
        self.part = part
        self.keep = keep
        self.last = last
        self.kit = kit
      }
    }

    /// What Read gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What the backup holds, in the reply to the last part.
      package var extent: BackupExtent?
      /// How many of its entries no key of the kit opens; absent without a kit.
      package var unopened: Int?

      package init(
        extent: BackupExtent? = nil,
        unopened: Int? = nil
      ) {
        self.extent = extent
        self.unopened = unopened
      }
    }
  }

  /// Tells all keys of the record, for a recovery kit. Whoever has it and a backup can read everything.
  package enum MakeKit: VarlinkMethod {
    package static let name = "org.kith.Backup.MakeKit"
    package static let parameterNames: FieldNames = [:]

    /// What MakeKit takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What MakeKit gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Lines of the kit, without their ends.
      package var lines: [String]
      /// How many keys it has.
      package var keys: Int

      package init(
        lines: [String],
        keys: Int
      ) {
        self.lines = lines
        self.keys = keys
      }
    }
  }

  /// Brings the record back from a backup that was read to its end with keep, from what can be read of
  /// the record here, or from both. The files that were here are put aside.
  package enum Restore: VarlinkMethod {
    package static let name = "org.kith.Backup.Restore"
    package static let parameterNames: FieldNames = ["reading": [:], "kit": [:], "replace": [:], "partly": [:]]

    /// What Restore takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The reading of the backup; only what is here is brought back, if left out.
      package var reading: String?
      /// The lines of a recovery kit.
      package var kit: [String]?
      /// Takes the backup as it is, and puts aside what is here though it has more, or is another record.
      package var replace: Bool?
      /// Goes on though some entries cannot be opened with any key at hand; they read as erased.
      package var partly: Bool?

      package init(
        reading: String? = nil,
        kit: [String]? = nil,
        replace: Bool? = nil,
        partly: Bool? = nil
      ) {
        self.reading = reading
        self.kit = kit
        self.replace = replace
        self.partly = partly
      }
    }

    /// What Restore gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How many entries the record has now.
      package var entries: Int
      /// How many of them came from the backup.
      package var fromBackup: Int
      /// How many of them came from what was here.
      package var fromHere: Int
      /// The position of the last.
      package var position: Int
      /// How often the record was restored, and one more: cursors from before do not hold any more.
      package var epoch: Int
      /// Where the files are that were here; empty where there were none.
      package var putAside: String
      /// The entries that are gone, at most 1,000 of them; all stand in gone.txt where the files are.
      package var gone: [GoneEntry]
      /// How many are gone.
      package var goneCount: Int
      /// How many entries cannot be opened with the keys at hand.
      package var unopened: Int
      /// How many keys came from the kit.
      package var keysTaken: Int
      /// Whether the key file opens the record now, and it is not known that it did before: what opened the
      /// keys that were here was not at hand.
      package var keysByFile: Bool
      /// How many entries of the backup were erased here since; they stay erased.
      package var stayErased: Int

      package init(
        entries: Int,
        fromBackup: Int,
        fromHere: Int,
        position: Int,
        epoch: Int,
        putAside: String,
        gone: [GoneEntry],
        goneCount: Int,
        unopened: Int,
        keysTaken: Int,
        keysByFile: Bool,
        stayErased: Int
      ) {
        self.entries = entries
        self.fromBackup = fromBackup
        self.fromHere = fromHere
        self.position = position
        self.epoch = epoch
        self.putAside = putAside
        self.gone = gone
        self.goneCount = goneCount
        self.unopened = unopened
        self.keysTaken = keysTaken
        self.keysByFile = keysByFile
        self.stayErased = stayErased
      }
    }
  }

  /// What was read is no backup, or is damaged.
  package struct Unusable: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Backup.Unusable"

    /// The number of the line in the file, from 1; 0 where the whole file is meant.
    package var line: Int
    /// What is wrong with it and what to do, for people.
    package var message: String

    package init(
      line: Int,
      message: String
    ) {
      self.line = line
      self.message = message
    }
  }

  /// The backup and the record here do not fit together, and nothing was changed.
  package struct Older: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Backup.Older"

    /// The position of the last entry of the backup.
    package var backup: Int
    /// The position of the last entry of the record here.
    package var here: Int
    /// What is so and what to do, for people.
    package var message: String

    package init(
      backup: Int,
      here: Int,
      message: String
    ) {
      self.backup = backup
      self.here = here
      self.message = message
    }
  }
}

extension BackupInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Copies of the record, and bringing it back from one.
  interface org.kith.Backup

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

  # What a backup holds.
  type BackupExtent (
    # The name of the log: 32 hexadecimal digits.
    log: string,
    # How often the record had been restored, and one more.
    epoch: int,
    # The position of its last entry.
    position: int,
    # How many entries it holds.
    entries: int,
    # When it was last added to.
    written: Moment,
    # Up to which position it is signed; absent where nothing is.
    signedPosition: ?int,
    # Whether it was signed with the key of the record here; absent where either has none.
    signedHere: ?bool
  )

  # An entry that could not be brought back, or not whole.
  type GoneEntry (
    # Its position in the record.
    position: int,
    # unreadable, nothing of it is left; behindGap, it can be read, but one before it is gone, on which
    # it rests; withoutContent, it is there, and what it said is not.
    reason: string,
    # The entry's id: 32 hexadecimal digits; absent where nothing tells it.
    id: ?string,
    # Its short name in its course: "e57"; absent where nothing tells it.
    entry: ?string,
    # When it was recorded; absent where nothing tells it.
    recorded: ?Moment,
    # When the entry before it was recorded, of those that are kept.
    after: ?Moment,
    # When the entry after it was recorded, of those that are kept.
    before: ?Moment
  )

  # Streams a backup, or what one lacks, as lines to be written to a file. Must be called with "more".
  method Write(
    # The first line of the backup that is gone on with; a new one is begun, if left out.
    header: ?string,
    # The last line of it.
    end: ?string,
    # How many of its entries have no body. Where the record has fewer bodies by now, a new one is begun.
    bodiless: ?int
  ) -> (
    # Lines of the backup, without their ends; docs/log-format.md describes them.
    lines: []string,
    # How many entries were sent so far.
    entries: int,
    # The position of the last.
    position: int,
    # Whether these lines begin a new file: none was named, it is of another record, of a time before
    # this one was restored, or has what was erased since.
    begins: bool,
    # Whether the new file is to take the place of the one that was named, which it has all of but what
    # was erased since.
    replaces: bool,
    # Whether that is so is not known for sure, since the record is locked: what was named may be all that
    # has the content of some entries, and is to be kept.
    unsure: ?bool,
    # A name for a new file, made of the date and the time: "20261126-091233".
    stamp: string,
    # Whether this is the last reply.
    finished: bool
  )

  # Reads a backup, a part at a time, and verifies it: no record and no key is needed for that. A few are
  # read at a time, and of those that are kept one; who comes then is told so with Conflict.
  method Read(
    # Names this reading over all its calls: 32 hexadecimal digits, made by the client.
    reading: string,
    # The next part of the file, at most 512 KiB, cut anywhere.
    part: string,
    # Whether it is kept for Restore, rather than verified only.
    keep: ?bool,
    # Whether this is the last part.
    last: bool,
    # With the last part, the lines of a recovery kit, to see whether it opens the backup.
    kit: ?[]string
  ) -> (
    # What the backup holds, in the reply to the last part.
    extent: ?BackupExtent,
    # How many of its entries no key of the kit opens; absent without a kit.
    unopened: ?int
  )

  # Tells all keys of the record, for a recovery kit. Whoever has it and a backup can read everything.
  method MakeKit() -> (
    # Lines of the kit, without their ends.
    lines: []string,
    # How many keys it has.
    keys: int
  )

  # Brings the record back from a backup that was read to its end with keep, from what can be read of
  # the record here, or from both. The files that were here are put aside.
  method Restore(
    # The reading of the backup; only what is here is brought back, if left out.
    reading: ?string,
    # The lines of a recovery kit.
    kit: ?[]string,
    # Takes the backup as it is, and puts aside what is here though it has more, or is another record.
    replace: ?bool,
    # Goes on though some entries cannot be opened with any key at hand; they read as erased.
    partly: ?bool
  ) -> (
    # How many entries the record has now.
    entries: int,
    # How many of them came from the backup.
    fromBackup: int,
    # How many of them came from what was here.
    fromHere: int,
    # The position of the last.
    position: int,
    # How often the record was restored, and one more: cursors from before do not hold any more.
    epoch: int,
    # Where the files are that were here; empty where there were none.
    putAside: string,
    # The entries that are gone, at most 1,000 of them; all stand in gone.txt where the files are.
    gone: []GoneEntry,
    # How many are gone.
    goneCount: int,
    # How many entries cannot be opened with the keys at hand.
    unopened: int,
    # How many keys came from the kit.
    keysTaken: int,
    # Whether the key file opens the record now, and it is not known that it did before: what opened the
    # keys that were here was not at hand.
    keysByFile: bool,
    # How many entries of the backup were erased here since; they stay erased.
    stayErased: int
  )

  # What was read is no backup, or is damaged.
  error Unusable (
    # The number of the line in the file, from 1; 0 where the whole file is meant.
    line: int,
    # What is wrong with it and what to do, for people.
    message: string
  )

  # The backup and the record here do not fit together, and nothing was changed.
  error Older (
    # The position of the last entry of the backup.
    backup: int,
    # The position of the last entry of the record here.
    here: int,
    # What is so and what to do, for people.
    message: string
  )

  """#
}
