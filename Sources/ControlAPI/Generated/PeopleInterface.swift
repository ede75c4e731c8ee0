// Made by interface-generator from org.kith.People.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// People in someone's life: what there is between them, the closeness circle, and contacts.
package enum PeopleInterface {
  package static let name = "org.kith.People"

  /// Someone in the person's life.
  package struct Person: Codable, Hashable, Sendable {
    /// Their short name, for good: "p1".
    package var id: String
    /// What the person calls them.
    package var alias: String
    /// What they are to the person, in the person's words.
    package var relation: String?
    /// inMyLife, died, ended or keepApart.
    package var state: String
    /// When they died, as much of it as was told: "2026", "2026-03" or "2026-03-14".
    package var diedOn: String?
    /// The ring of the circle, 1, the closest, to 4; absent while in none.
    package var ring: Int?
    /// The ring in words: closest, close, further or outer ring.
    package var ringWord: String?
    /// When the two were last in touch, as far as that was noted.
    package var lastContact: Moment?
    /// Whether they left the list.
    package var removed: Bool

    package init(
      id: String,
      alias: String,
      relation: String? = nil,
      state: String,
      diedOn: String? = nil,
      ring: Int? = nil,
      ringWord: String? = nil,
      lastContact: Moment? = nil,
      removed: Bool
    ) {
      self.id = id
      self.alias = alias
      self.relation = relation
      self.state = state
      self.diedOn = diedOn
      self.ring = ring
      self.ringWord = ringWord
      self.lastContact = lastContact
      self.removed = removed
    }
  }

  /// What there is between someone and the person; each answer the latest that was given.
  package struct Inventory: Codable, Hashable, Sendable {
    /// When something was last said of it.
    package var recorded: Moment
    /// How often they are in touch, in the person's words.
    package var contact: String?
    /// How much the person gives, 0 to 10.
    package var given: Int?
    /// How much the person gets, 0 to 10.
    package var received: Int?
    /// What should be otherwise.
    package var wanted: String?
    /// What the person expects of them.
    package var expected: String?
    /// What they expect of the person.
    package var theyExpect: String?
    /// How it goes together with mood, in the person's words.
    package var mood: String?

    package init(
      recorded: Moment,
      contact: String? = nil,
      given: Int? = nil,
      received: Int? = nil,
      wanted: String? = nil,
      expected: String? = nil,
      theyExpect: String? = nil,
      mood: String? = nil
    ) {
      self.recorded = recorded
      self.contact = contact
      self.given = given
      self.received = received
      self.wanted = wanted
      self.expected = expected
      self.theyExpect = theyExpect
      self.mood = mood
    }
  }

  /// Where someone stood in the circle from a moment on.
  package struct Placement: Codable, Hashable, Sendable {
    /// 1, the closest, to 4.
    package var ring: Int
    /// The same in words.
    package var ringWord: String
    /// Since when.
    package var when: Moment

    package init(
      ring: Int,
      ringWord: String,
      when: Moment
    ) {
      self.ring = ring
      self.ringWord = ringWord
      self.when = when
    }
  }

  /// Something that was recorded about someone.
  package struct HistoryLine: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it happened.
    package var when: Moment
    /// The entry in one line.
    package var text: String

    package init(
      entry: String,
      when: Moment,
      text: String
    ) {
      self.entry = entry
      self.when = when
      self.text = text
    }
  }

  /// Someone in a ring of the circle.
  package struct CircleMember: Codable, Hashable, Sendable {
    /// What the person calls them.
    package var alias: String
    /// The alias with what is to be known beside it: "Dad (died)".
    package var label: String
    /// inMyLife, died, ended or keepApart.
    package var state: String
    /// 1, the closest, to 4.
    package var ring: Int
    /// Where they stood at the start; absent for someone who came later.
    package var startRing: Int?
    /// nearer, further or new, against the start; absent where nothing moved.
    package var movement: String?
    /// Since when they stand here.
    package var since: Moment

    package init(
      alias: String,
      label: String,
      state: String,
      ring: Int,
      startRing: Int? = nil,
      movement: String? = nil,
      since: Moment
    ) {
      self.alias = alias
      self.label = label
      self.state = state
      self.ring = ring
      self.startRing = startRing
      self.movement = movement
      self.since = since
    }
  }

  /// The closeness circle, now and at the start.
  package struct Circle: Codable, Hashable, Sendable {
    /// Who stands in it, in order of naming.
    package var places: [CircleMember]
    /// Who is in no ring yet, by alias.
    package var unplaced: [String]
    /// The day asked about, in words: "26 November".
    package var day: String
    /// The day on which the first was placed, in words; absent while that is the same day or nobody
    /// is placed.
    package var start: String?
    /// How many of those in the person's life stand in the two nearest rings.
    package var nearest: Int
    /// How many stood there at the start.
    package var nearestAtStart: Int

    package init(
      places: [CircleMember],
      unplaced: [String],
      day: String,
      start: String? = nil,
      nearest: Int,
      nearestAtStart: Int
    ) {
      self.places = places
      self.unplaced = unplaced
      self.day = day
      self.start = start
      self.nearest = nearest
      self.nearestAtStart = nearestAtStart
    }
  }

  /// Someone of whom nothing was noted for a while.
  package struct QuietTie: Codable, Hashable, Sendable {
    /// What the person calls them.
    package var alias: String
    /// The last contact that was noted, if there was one.
    package var lastContact: Moment?

    package init(
      alias: String,
      lastContact: Moment? = nil
    ) {
      self.alias = alias
      self.lastContact = lastContact
    }
  }

  /// People, in order of naming.
  package enum List: VarlinkMethod {
    package static let name = "org.kith.People.List"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "all": [:]]

    /// What List takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to name those who left the list or are kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.all = all
      }
    }

    /// What List gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var people: [Person]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        people: [Person],
        leftOut: Bool? = nil
      ) {
        self.people = people
        self.leftOut = leftOut
      }
    }
  }

  /// Someone in full, whoever it is.
  package enum Show: VarlinkMethod {
    package static let name = "org.kith.People.Show"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "person": [:], "limit": [:]]

    /// What Show takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Who, by alias.
      package var person: String
      /// How many lines of what was recorded, 10 if left out.
      package var limit: Int?

      package init(
        query: Query? = nil,
        person: String,
        limit: Int? = nil
      ) {
        self.query = query
        self.person = person
        self.limit = limit
      }
    }

    /// What Show gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// Who it is.
      package var person: Person
      /// What there is between the two.
      package var inventory: Inventory?
      /// Where they stood, the first and the last few, in order of time.
      package var placements: [Placement]
      /// What was recorded about them, the latest first; notes among it.
      package var history: [HistoryLine]
      /// Whether there is more than that.
      package var more: Bool

      package init(
        person: Person,
        inventory: Inventory? = nil,
        placements: [Placement],
        history: [HistoryLine],
        more: Bool
      ) {
        self.person = person
        self.inventory = inventory
        self.placements = placements
        self.history = history
        self.more = more
      }
    }
  }

  /// Names someone.
  package enum Add: VarlinkMethod {
    package static let name = "org.kith.People.Add"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "alias": [:], "relation": [:]]

    /// What Add takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What the person calls them, at most 60 characters. No legal name is needed.
      package var alias: String
      /// What they are to the person, at most 60 characters.
      package var relation: String?

      package init(
        command: Command? = nil,
        alias: String,
        relation: String? = nil
      ) {
        self.command = command
        self.alias = alias
        self.relation = relation
      }
    }

    /// What Add gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// Where they stand now.
      package var person: Person

      package init(
        receipt: Receipt,
        person: Person
      ) {
        self.receipt = receipt
        self.person = person
      }
    }
  }

  /// Calls someone otherwise, or says what they are to the person.
  package enum Change: VarlinkMethod {
    package static let name = "org.kith.People.Change"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "person": [:], "alias": [:], "relation": [:]]

    /// What Change takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Who, by alias.
      package var person: String
      /// Another name for them.
      package var alias: String?
      /// What they are to the person.
      package var relation: String?

      package init(
        command: Command? = nil,
        person: String,
        alias: String? = nil,
        relation: String? = nil
      ) {
        self.command = command
        self.person = person
        self.alias = alias
        self.relation = relation
      }
    }

    /// What Change gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// Where they stand now.
      package var person: Person

      package init(
        receipt: Receipt,
        person: Person
      ) {
        self.receipt = receipt
        self.person = person
      }
    }
  }

  /// Records what there is between someone and the person. What is left out stays.
  package enum RecordInventory: VarlinkMethod {
    package static let name = "org.kith.People.RecordInventory"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "person": [:], "contact": [:], "given": [:], "received": [:], "wanted": [:], "expected": [:], "theyExpect": [:], "mood": [:], "draft": [:]]

    /// What RecordInventory takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Who, by alias; someone new is added.
      package var person: String
      /// How often they are in touch, in the person's words.
      package var contact: String?
      /// How much the person gives, 0 to 10.
      package var given: Int?
      /// How much the person gets, 0 to 10.
      package var received: Int?
      /// What should be otherwise.
      package var wanted: String?
      /// What the person expects of them.
      package var expected: String?
      /// What they expect of the person.
      package var theyExpect: String?
      /// How it goes together with mood.
      package var mood: String?
      /// The draft that it finishes: "d1".
      package var draft: String?

      package init(
        command: Command? = nil,
        person: String,
        contact: String? = nil,
        given: Int? = nil,
        received: Int? = nil,
        wanted: String? = nil,
        expected: String? = nil,
        theyExpect: String? = nil,
        mood: String? = nil,
        draft: String? = nil
      ) {
        self.command = command
        self.person = person
        self.contact = contact
        self.given = given
        self.received = received
        self.wanted = wanted
        self.expected = expected
        self.theyExpect = theyExpect
        self.mood = mood
        self.draft = draft
      }
    }

    /// What RecordInventory gives back.
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

  /// Puts someone in a ring of the circle; where they stood before is kept.
  package enum Place: VarlinkMethod {
    package static let name = "org.kith.People.Place"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "person": [:], "ring": [:]]

    /// What Place takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Who, by alias; someone new is added.
      package var person: String
      /// closest, close, further or outer, or 1 to 4.
      package var ring: String

      package init(
        command: Command? = nil,
        person: String,
        ring: String
      ) {
        self.command = command
        self.person = person
        self.ring = ring
      }
    }

    /// What Place gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// Where they stand now.
      package var person: Person

      package init(
        receipt: Receipt,
        person: Person
      ) {
        self.receipt = receipt
        self.person = person
      }
    }
  }

  /// Notes that the two were in touch.
  package enum LogContact: VarlinkMethod {
    package static let name = "org.kith.People.LogContact"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "person": [:], "kind": [:], "quality": [:], "note": [:]]

    /// What LogContact takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Who, by alias; someone new is added.
      package var person: String
      /// met, call, message, letter or other; other, if left out.
      package var kind: String?
      /// How it was, 0 (hard) to 10 (good).
      package var quality: Int?
      /// A word on it.
      package var note: String?

      package init(
        command: Command? = nil,
        person: String,
        kind: String? = nil,
        quality: Int? = nil,
        note: String? = nil
      ) {
        self.command = command
        self.person = person
        self.kind = kind
        self.quality = quality
        self.note = note
      }
    }

    /// What LogContact gives back.
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

  /// Says where someone stands. Whoever is kept apart has open homework with them withdrawn in the
  /// same step.
  package enum SetState: VarlinkMethod {
    package static let name = "org.kith.People.SetState"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "person": [:], "state": [:], "diedOn": [:]]

    /// What SetState takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Who, by alias.
      package var person: String
      /// inMyLife, died, ended or keepApart.
      package var state: String
      /// When they died, as a person says it: "2026", "2026-03", "14 march 2026".
      package var diedOn: String?

      package init(
        command: Command? = nil,
        person: String,
        state: String,
        diedOn: String? = nil
      ) {
        self.command = command
        self.person = person
        self.state = state
        self.diedOn = diedOn
      }
    }

    /// What SetState gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// Where they stand now.
      package var person: Person

      package init(
        receipt: Receipt,
        person: Person
      ) {
        self.receipt = receipt
        self.person = person
      }
    }
  }

  /// Takes someone off the list. What was written about them stays.
  package enum Remove: VarlinkMethod {
    package static let name = "org.kith.People.Remove"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "person": [:]]

    /// What Remove takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Who, by alias.
      package var person: String

      package init(
        command: Command? = nil,
        person: String
      ) {
        self.command = command
        self.person = person
      }
    }

    /// What Remove gives back.
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

  /// The closeness circle.
  package enum ShowCircle: VarlinkMethod {
    package static let name = "org.kith.People.ShowCircle"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "all": [:]]

    /// What ShowCircle takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to name those who left the list or are kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.all = all
      }
    }

    /// What ShowCircle gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How it stands, beside the start.
      package var circle: Circle
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        circle: Circle,
        leftOut: Bool? = nil
      ) {
        self.circle = circle
        self.leftOut = leftOut
      }
    }
  }

  /// How many are near, and how much the person was in touch with them.
  package enum Network: VarlinkMethod {
    package static let name = "org.kith.People.Network"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "quiet": [:]]

    /// What Network takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Whether to name those of whom nothing was noted for 28 days.
      package var quiet: Bool?

      package init(
        query: Query? = nil,
        quiet: Bool? = nil
      ) {
        self.query = query
        self.quiet = quiet
      }
    }

    /// What Network gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// How many of those in the person's life stand in the two nearest rings.
      package var nearest: Int
      /// How many stood there at the start.
      package var nearestAtStart: Int
      /// How many contacts were noted in the last 14 days.
      package var contacts: Int
      /// With how many people.
      package var contactPeople: Int
      /// Those of whom nothing was noted for 28 days, where that was asked.
      package var quiet: [QuietTie]?

      package init(
        nearest: Int,
        nearestAtStart: Int,
        contacts: Int,
        contactPeople: Int,
        quiet: [QuietTie]? = nil
      ) {
        self.nearest = nearest
        self.nearestAtStart = nearestAtStart
        self.contacts = contacts
        self.contactPeople = contactPeople
        self.quiet = quiet
      }
    }
  }

  /// Those in the person's life of whom nothing was noted for 28 days.
  package enum Quiet: VarlinkMethod {
    package static let name = "org.kith.People.Quiet"
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
      /// One for each.
      package var people: [QuietTie]

      package init(
        people: [QuietTie]
      ) {
        self.people = people
      }
    }
  }
}

extension PeopleInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # People in someone's life: what there is between them, the closeness circle, and contacts.
  interface org.kith.People

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

  # Someone in the person's life.
  type Person (
    # Their short name, for good: "p1".
    id: string,
    # What the person calls them.
    alias: string,
    # What they are to the person, in the person's words.
    relation: ?string,
    # inMyLife, died, ended or keepApart.
    state: string,
    # When they died, as much of it as was told: "2026", "2026-03" or "2026-03-14".
    diedOn: ?string,
    # The ring of the circle, 1, the closest, to 4; absent while in none.
    ring: ?int,
    # The ring in words: closest, close, further or outer ring.
    ringWord: ?string,
    # When the two were last in touch, as far as that was noted.
    lastContact: ?Moment,
    # Whether they left the list.
    removed: bool
  )

  # What there is between someone and the person; each answer the latest that was given.
  type Inventory (
    # When something was last said of it.
    recorded: Moment,
    # How often they are in touch, in the person's words.
    contact: ?string,
    # How much the person gives, 0 to 10.
    given: ?int,
    # How much the person gets, 0 to 10.
    received: ?int,
    # What should be otherwise.
    wanted: ?string,
    # What the person expects of them.
    expected: ?string,
    # What they expect of the person.
    theyExpect: ?string,
    # How it goes together with mood, in the person's words.
    mood: ?string
  )

  # Where someone stood in the circle from a moment on.
  type Placement (
    # 1, the closest, to 4.
    ring: int,
    # The same in words.
    ringWord: string,
    # Since when.
    when: Moment
  )

  # Something that was recorded about someone.
  type HistoryLine (
    # The entry's short name: "e57".
    entry: string,
    # When it happened.
    when: Moment,
    # The entry in one line.
    text: string
  )

  # Someone in a ring of the circle.
  type CircleMember (
    # What the person calls them.
    alias: string,
    # The alias with what is to be known beside it: "Dad (died)".
    label: string,
    # inMyLife, died, ended or keepApart.
    state: string,
    # 1, the closest, to 4.
    ring: int,
    # Where they stood at the start; absent for someone who came later.
    startRing: ?int,
    # nearer, further or new, against the start; absent where nothing moved.
    movement: ?string,
    # Since when they stand here.
    since: Moment
  )

  # The closeness circle, now and at the start.
  type Circle (
    # Who stands in it, in order of naming.
    places: []CircleMember,
    # Who is in no ring yet, by alias.
    unplaced: []string,
    # The day asked about, in words: "26 November".
    day: string,
    # The day on which the first was placed, in words; absent while that is the same day or nobody
    # is placed.
    start: ?string,
    # How many of those in the person's life stand in the two nearest rings.
    nearest: int,
    # How many stood there at the start.
    nearestAtStart: int
  )

  # Someone of whom nothing was noted for a while.
  type QuietTie (
    # What the person calls them.
    alias: string,
    # The last contact that was noted, if there was one.
    lastContact: ?Moment
  )

  # People, in order of naming.
  method List(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to name those who left the list or are kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    people: []Person,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # Someone in full, whoever it is.
  method Show(
    # The course and the moment asked about.
    query: ?Query,
    # Who, by alias.
    person: string,
    # How many lines of what was recorded, 10 if left out.
    limit: ?int
  ) -> (
    # Who it is.
    person: Person,
    # What there is between the two.
    inventory: ?Inventory,
    # Where they stood, the first and the last few, in order of time.
    placements: []Placement,
    # What was recorded about them, the latest first; notes among it.
    history: []HistoryLine,
    # Whether there is more than that.
    more: bool
  )

  # Names someone.
  method Add(
    # The command's id, course and date.
    command: ?Command,
    # What the person calls them, at most 60 characters. No legal name is needed.
    alias: string,
    # What they are to the person, at most 60 characters.
    relation: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # Where they stand now.
    person: Person
  )

  # Calls someone otherwise, or says what they are to the person.
  method Change(
    # The command's id, course and date.
    command: ?Command,
    # Who, by alias.
    person: string,
    # Another name for them.
    alias: ?string,
    # What they are to the person.
    relation: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # Where they stand now.
    person: Person
  )

  # Records what there is between someone and the person. What is left out stays.
  method RecordInventory(
    # The command's id, course and date.
    command: ?Command,
    # Who, by alias; someone new is added.
    person: string,
    # How often they are in touch, in the person's words.
    contact: ?string,
    # How much the person gives, 0 to 10.
    given: ?int,
    # How much the person gets, 0 to 10.
    received: ?int,
    # What should be otherwise.
    wanted: ?string,
    # What the person expects of them.
    expected: ?string,
    # What they expect of the person.
    theyExpect: ?string,
    # How it goes together with mood.
    mood: ?string,
    # The draft that it finishes: "d1".
    draft: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Puts someone in a ring of the circle; where they stood before is kept.
  method Place(
    # The command's id, course and date.
    command: ?Command,
    # Who, by alias; someone new is added.
    person: string,
    # closest, close, further or outer, or 1 to 4.
    ring: string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # Where they stand now.
    person: Person
  )

  # Notes that the two were in touch.
  method LogContact(
    # The command's id, course and date.
    command: ?Command,
    # Who, by alias; someone new is added.
    person: string,
    # met, call, message, letter or other; other, if left out.
    kind: ?string,
    # How it was, 0 (hard) to 10 (good).
    quality: ?int,
    # A word on it.
    note: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Says where someone stands. Whoever is kept apart has open homework with them withdrawn in the
  # same step.
  method SetState(
    # The command's id, course and date.
    command: ?Command,
    # Who, by alias.
    person: string,
    # inMyLife, died, ended or keepApart.
    state: string,
    # When they died, as a person says it: "2026", "2026-03", "14 march 2026".
    diedOn: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # Where they stand now.
    person: Person
  )

  # Takes someone off the list. What was written about them stays.
  method Remove(
    # The command's id, course and date.
    command: ?Command,
    # Who, by alias.
    person: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # The closeness circle.
  method ShowCircle(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to name those who left the list or are kept apart as well.
    all: ?bool
  ) -> (
    # How it stands, beside the start.
    circle: Circle,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # How many are near, and how much the person was in touch with them.
  method Network(
    # The course and the moment asked about.
    query: ?Query,
    # Whether to name those of whom nothing was noted for 28 days.
    quiet: ?bool
  ) -> (
    # How many of those in the person's life stand in the two nearest rings.
    nearest: int,
    # How many stood there at the start.
    nearestAtStart: int,
    # How many contacts were noted in the last 14 days.
    contacts: int,
    # With how many people.
    contactPeople: int,
    # Those of whom nothing was noted for 28 days, where that was asked.
    quiet: ?[]QuietTie
  )

  # Those in the person's life of whom nothing was noted for 28 days.
  method Quiet(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # One for each.
    people: []QuietTie
  )

  """#
}
