// Made by interface-generator from org.kith.Keys.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Locking the record, and where the key comes from that opens it.
package enum KeysInterface {
  package static let name = "org.kith.Keys"

  /// Where the key comes from, and whether the record is open.
  package struct KeyStanding: Codable, Hashable, Sendable {
    /// file, passphrase, credential or keyring.
    package var source: String
    /// Whether the record is locked: what is in it cannot be read, by the daemon either.
    package var locked: Bool
    /// Why it is locked: start, asked, idle or sleep.
    package var why: String?
    /// After how many minutes in which nobody asked for anything it is locked; none, if never.
    package var idleMinutes: Int?
    /// Whether it is locked when the machine goes to sleep.
    package var atSleep: Bool
    /// What was done, or how it is, for people.
    package var summary: String

    package init(
      source: String,
      locked: Bool,
      why: String? = nil,
      idleMinutes: Int? = nil,
      atSleep: Bool,
      summary: String
    ) {
      self.source = source
      self.locked = locked
      self.why = why
      self.idleMinutes = idleMinutes
      self.atSleep = atSleep
      self.summary = summary
    }
  }

  /// Says where the key comes from, and whether the record is open. Answers while it is locked.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Keys.Show"
    package static let parameterNames: FieldNames = [:]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How it is.
      package var standing: KeyStanding
      /// Which record it is: its id, 32 hexadecimal digits; absent where it cannot be used.
      package var record: String?

      package init(
        standing: KeyStanding,
        record: String? = nil
      ) {
        self.standing = standing
        self.record = record
      }
    }
  }

  /// Locks the record: what opens it is forgotten, and so is what was read of it. Calls under way are
  /// finished or refused. Nothing is done where the key lies in a file, which opens it by itself.
  package enum Lock: VarlinkMethod {
    package static let name = "org.kith.Keys.Lock"
    package static let parameterNames: FieldNames = [:]

    /// What Lock takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Lock gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How it is afterwards.
      package var standing: KeyStanding

      package init(
        standing: KeyStanding
      ) {
        self.standing = standing
      }
    }
  }

  /// Opens the record. Nothing is done when it is open.
  package enum Unlock: VarlinkMethod {
    package static let name = "org.kith.Keys.Unlock"
    package static let parameterNames: FieldNames = ["passphrase": [:], "secret": [:]]

    /// What Unlock takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The passphrase, where that is the source.
      package var passphrase: String?
      /// What the keyring keeps, where that is the source: 64 hexadecimal digits.
      package var secret: String?

      package init(
        passphrase: String? = nil,
        secret: String? = nil
      ) {
        self.passphrase = passphrase
        self.secret = secret
      }
    }

    /// What Unlock gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How it is afterwards.
      package var standing: KeyStanding

      package init(
        standing: KeyStanding
      ) {
        self.standing = standing
      }
    }
  }

  /// Has the key come from elsewhere, or from another passphrase. Every key is wrapped anew.
  package enum Change: VarlinkMethod {
    package static let name = "org.kith.Keys.Change"
    package static let parameterNames: FieldNames = ["to": [:], "passphrase": [:], "secret": [:], "current": [:]]

    /// What Change takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// file, passphrase, credential or keyring.
      package var to: String
      /// The new passphrase.
      package var passphrase: String?
      /// What the keyring keeps, 64 hexadecimal digits.
      package var secret: String?
      /// The passphrase until now, where that is the source.
      package var current: String?

      package init(
        to: String,
        passphrase: String? = nil,
        secret: String? = nil,
        current: String? = nil
      ) {
        self.to = to
        self.passphrase = passphrase
        self.secret = secret
        self.current = current
      }
    }

    /// What Change gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How it is afterwards.
      package var standing: KeyStanding

      package init(
        standing: KeyStanding
      ) {
        self.standing = standing
      }
    }
  }

  /// Makes a new key in the place of the one in force, from the same source, and wraps every key anew.
  package enum Rotate: VarlinkMethod {
    package static let name = "org.kith.Keys.Rotate"
    package static let parameterNames: FieldNames = [:]

    /// What Rotate takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Rotate gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How it is afterwards.
      package var standing: KeyStanding

      package init(
        standing: KeyStanding
      ) {
        self.standing = standing
      }
    }
  }

  /// What was given does not open the record. It takes longer to be answered each time.
  package struct WrongKey: VarlinkErrorReply, Hashable {
    package static let name = "org.kith.Keys.WrongKey"

    /// What to do, for people.
    package var message: String

    package init(
      message: String
    ) {
      self.message = message
    }
  }
}

extension KeysInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Locking the record, and where the key comes from that opens it.
  interface org.kith.Keys

  # Where the key comes from, and whether the record is open.
  type KeyStanding (
    # file, passphrase, credential or keyring.
    source: string,
    # Whether the record is locked: what is in it cannot be read, by the daemon either.
    locked: bool,
    # Why it is locked: start, asked, idle or sleep.
    why: ?string,
    # After how many minutes in which nobody asked for anything it is locked; none, if never.
    idleMinutes: ?int,
    # Whether it is locked when the machine goes to sleep.
    atSleep: bool,
    # What was done, or how it is, for people.
    summary: string
  )

  # Says where the key comes from, and whether the record is open. Answers while it is locked.
  method Show() -> (
    # How it is.
    standing: KeyStanding,
    # Which record it is: its id, 32 hexadecimal digits; absent where it cannot be used.
    record: ?string
  )

  # Locks the record: what opens it is forgotten, and so is what was read of it. Calls under way are
  # finished or refused. Nothing is done where the key lies in a file, which opens it by itself.
  method Lock() -> (
    # How it is afterwards.
    standing: KeyStanding
  )

  # Opens the record. Nothing is done when it is open.
  method Unlock(
    # The passphrase, where that is the source.
    passphrase: ?string,
    # What the keyring keeps, where that is the source: 64 hexadecimal digits.
    secret: ?string
  ) -> (
    # How it is afterwards.
    standing: KeyStanding
  )

  # Has the key come from elsewhere, or from another passphrase. Every key is wrapped anew.
  method Change(
    # file, passphrase, credential or keyring.
    to: string,
    # The new passphrase.
    passphrase: ?string,
    # What the keyring keeps, 64 hexadecimal digits.
    secret: ?string,
    # The passphrase until now, where that is the source.
    current: ?string
  ) -> (
    # How it is afterwards.
    standing: KeyStanding
  )

  # Makes a new key in the place of the one in force, from the same source, and wraps every key anew.
  method Rotate() -> (
    # How it is afterwards.
    standing: KeyStanding
  )

  # What was given does not open the record. It takes longer to be answered each time.
  error WrongKey (
    # What to do, for people.
    message: string
  )

  """#
}
