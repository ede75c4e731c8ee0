// Made by interface-generator from org.kith.Profile.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// What Kith knows of the person themselves.
package enum ProfileInterface {
  package static let name = "org.kith.Profile"

  /// What a person told about themselves.
  package struct Settings: Codable, Hashable, Sendable {
    /// What they want to be called.
    package var name: String?
    /// Their country, for crisis numbers: ISO 3166-1 alpha-2, "GB".
    package var country: String?
    /// Whether others see the screen.
    package var sharedScreen: Bool?
    /// What was agreed about questionnaires: eachSession, everyFourth or none.
    package var questionnaires: String?
    /// Their own numbers to call, as they stand first in kith plan; an empty text takes them out.
    package var ownNumbers: String?
    /// Moods up to this one show where the plan is: 0 to 10, or -1 for none.
    package var moodLine: Int?

    package init(
      name: String? = nil,
      country: String? = nil,
      sharedScreen: Bool? = nil,
      questionnaires: String? = nil,
      ownNumbers: String? = nil,
      moodLine: Int? = nil
    ) {
      self.name = name
      self.country = country
      self.sharedScreen = sharedScreen
      self.questionnaires = questionnaires
      self.ownNumbers = ownNumbers
      self.moodLine = moodLine
    }
  }

  /// A country.
  package struct Country: Codable, Hashable, Sendable {
    /// ISO 3166-1 alpha-2: "GB".
    package var code: String
    /// Its name in English.
    package var name: String

    package init(
      code: String,
      name: String
    ) {
      self.code = code
      self.name = name
    }
  }

  /// What is known.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.Profile.Show"
    package static let parameterNames: FieldNames = [:]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What a person told.
      package var settings: Settings
      /// The country that the machine's time zone suggests, to offer when asking.
      package var suggestedCountry: Country?
      /// The machine's time zone.
      package var zone: String

      package init(
        settings: Settings,
        suggestedCountry: Country? = nil,
        zone: String
      ) {
        self.settings = settings
        self.suggestedCountry = suggestedCountry
        self.zone = zone
      }
    }
  }

  /// The country that somebody means: by its two letters, its name or the beginning of it.
  package enum FindCountry: VarlinkMethod {
    package static let name = "org.kith.Profile.FindCountry"
    package static let parameterNames: FieldNames = ["words": [:]]

    /// What FindCountry takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// What was said: "gb", "portugal".
      package var words: String

      package init(
        words: String
      ) {
        self.words = words
      }
    }

    /// What FindCountry gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The country.
      package var country: Country

      package init(
        country: Country
      ) {
        self.country = country
      }
    }
  }

  /// Changes what is known; what is left out stays.
  package enum Change: VarlinkMethod {
    package static let name = "org.kith.Profile.Change"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "settings": ["name": [:], "country": [:], "sharedScreen": [:], "questionnaires": [:], "ownNumbers": [:], "moodLine": [:]]]

    /// What Change takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What to change.
      package var settings: Settings

      package init(
        command: Command? = nil,
        settings: Settings
      ) {
        self.command = command
        self.settings = settings
      }
    }

    /// What Change gives back.
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
}

extension ProfileInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # What Kith knows of the person themselves.
  interface org.kith.Profile

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

  # What a person told about themselves.
  type Settings (
    # What they want to be called.
    name: ?string,
    # Their country, for crisis numbers: ISO 3166-1 alpha-2, "GB".
    country: ?string,
    # Whether others see the screen.
    sharedScreen: ?bool,
    # What was agreed about questionnaires: eachSession, everyFourth or none.
    questionnaires: ?string,
    # Their own numbers to call, as they stand first in kith plan; an empty text takes them out.
    ownNumbers: ?string,
    # Moods up to this one show where the plan is: 0 to 10, or -1 for none.
    moodLine: ?int
  )

  # A country.
  type Country (
    # ISO 3166-1 alpha-2: "GB".
    code: string,
    # Its name in English.
    name: string
  )

  # What is known.
  method Show() -> (
    # What a person told.
    settings: Settings,
    # The country that the machine's time zone suggests, to offer when asking.
    suggestedCountry: ?Country,
    # The machine's time zone.
    zone: string
  )

  # The country that somebody means: by its two letters, its name or the beginning of it.
  method FindCountry(
    # What was said: "gb", "portugal".
    words: string
  ) -> (
    # The country.
    country: Country
  )

  # Changes what is known; what is left out stays.
  method Change(
    # The command's id, course and date.
    command: ?Command,
    # What to change.
    settings: Settings
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  """#
}
