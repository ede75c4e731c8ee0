// Made by interface-generator from org.kith.Practice.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Practice: moments looked at, skills, decisions weighed, talks rehearsed.
package enum PracticeInterface {
  package static let name = "org.kith.Practice"

  /// Something that happened between two people, looked at step by step. Any part may be absent.
  package struct Analysis: Codable, Hashable, Sendable {
    /// What happened.
    package var happened: String?
    /// What was said; where the other's words are told apart, what I said.
    package var said: String?
    /// What they said.
    package var theySaid: String?
    /// What I felt.
    package var felt: String?
    /// What I meant.
    package var meant: String?
    /// What I wanted.
    package var wanted: String?
    /// Tone, face, silence.
    package var nonverbal: String?
    /// How it could have been put otherwise.
    package var otherwise: String?
    /// What I might try next time.
    package var nextTry: String?

    package init(
      happened: String? = nil,
      said: String? = nil,
      theySaid: String? = nil,
      felt: String? = nil,
      meant: String? = nil,
      wanted: String? = nil,
      nonverbal: String? = nil,
      otherwise: String? = nil,
      nextTry: String? = nil
    ) {
      self.happened = happened
      self.said = said
      self.theySaid = theySaid
      self.felt = felt
      self.meant = meant
      self.wanted = wanted
      self.nonverbal = nonverbal
      self.otherwise = otherwise
      self.nextTry = nextTry
    }
  }

  /// A moment that was looked at.
  package struct LookedAt: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it happened.
    package var when: Moment
    /// With whom, by alias.
    package var person: String?
    /// What was told of it.
    package var analysis: Analysis

    package init(
      entry: String,
      when: Moment,
      person: String? = nil,
      analysis: Analysis
    ) {
      self.entry = entry
      self.when = when
      self.person = person
      self.analysis = analysis
    }
  }

  /// A way of talking that can be practised.
  package struct Skill: Codable, Hashable, Sendable {
    /// What a person types: "i-statements".
    package var name: String
    /// What it is called: "saying it with I".
    package var title: String
    /// How often it was practised.
    package var count: Int
    /// When it was practised last.
    package var last: Moment?
    /// How it went the last times, 0 to 10, the latest last; at most 10.
    package var results: [Int]

    package init(
      name: String,
      title: String,
      count: Int,
      last: Moment? = nil,
      results: [Int]
    ) {
      self.name = name
      self.title = title
      self.count = count
      self.last = last
      self.results = results
    }
  }

  /// One time that a skill was practised.
  package struct Practised: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it was.
    package var when: Moment
    /// With whom, by alias.
    package var person: String?
    /// In the person's words.
    package var situation: String?
    /// 0, not at all as hoped, to 10, wholly as hoped.
    package var result: Int?
    /// The homework that it was an attempt at: "h12".
    package var homework: String?

    package init(
      entry: String,
      when: Moment,
      person: String? = nil,
      situation: String? = nil,
      result: Int? = nil,
      homework: String? = nil
    ) {
      self.entry = entry
      self.when = when
      self.person = person
      self.situation = situation
      self.result = result
      self.homework = homework
    }
  }

  /// One way that is open.
  package struct Option: Codable, Hashable, Sendable {
    /// What it is.
    package var option: String
    /// What speaks for it.
    package var pro: String?
    /// What speaks against it.
    package var con: String?

    package init(
      option: String,
      pro: String? = nil,
      con: String? = nil
    ) {
      self.option = option
      self.pro = pro
      self.con = con
    }
  }

  /// A decision that was weighed.
  package struct Decision: Codable, Hashable, Sendable {
    /// The entry's short name: "e12".
    package var entry: String
    /// When it was weighed.
    package var when: Moment
    /// What it is about.
    package var problem: String
    /// 2 to 6.
    package var options: [Option]
    /// Which was chosen: 1 is the first.
    package var chosen: Int?
    /// How it turned out, where that was told.
    package var result: String?
    /// When that was.
    package var resultWhen: Moment?

    package init(
      entry: String,
      when: Moment,
      problem: String,
      options: [Option],
      chosen: Int? = nil,
      result: String? = nil,
      resultWhen: Moment? = nil
    ) {
      self.entry = entry
      self.when = when
      self.problem = problem
      self.options = options
      self.chosen = chosen
      self.result = result
      self.resultWhen = resultWhen
    }
  }

  /// A talk that was rehearsed.
  package struct Rehearsal: Codable, Hashable, Sendable {
    /// The entry's short name: "e57".
    package var entry: String
    /// When it was rehearsed.
    package var when: Moment
    /// Whom the talk would be with, by alias.
    package var person: String?
    /// With whom it was rehearsed: therapist, alone or friend.
    package var rehearsedWith: String
    /// Whose part I played: myself, other or both.
    package var part: String?
    /// What I would say.
    package var script: String?
    /// How it went.
    package var went: String?
    /// How sure of myself I felt before, 0 to 10.
    package var before: Int?
    /// How sure of myself I felt after, 0 to 10.
    package var after: Int?

    package init(
      entry: String,
      when: Moment,
      person: String? = nil,
      rehearsedWith: String,
      part: String? = nil,
      script: String? = nil,
      went: String? = nil,
      before: Int? = nil,
      after: Int? = nil
    ) {
      self.entry = entry
      self.when = when
      self.person = person
      self.rehearsedWith = rehearsedWith
      self.part = part
      self.script = script
      self.went = went
      self.before = before
      self.after = after
    }
  }

  /// Keeps a moment: something that happened, looked at step by step. One answer is enough.
  package enum LookAt: VarlinkMethod {
    package static let name = "org.kith.Practice.LookAt"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "draft": [:], "person": [:], "analysis": ["happened": [:], "said": [:], "theySaid": [:], "felt": [:], "meant": [:], "wanted": [:], "nonverbal": [:], "otherwise": [:], "nextTry": [:]]]

    /// What LookAt takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What is begun and finished with it: "d1".
      package var draft: String?
      /// With whom, by alias; someone new is added.
      package var person: String?
      /// What is told of it.
      package var analysis: Analysis

      package init(
        command: Command? = nil,
        draft: String? = nil,
        person: String? = nil,
        analysis: Analysis
      ) {
        self.command = command
        self.draft = draft
        self.person = person
        self.analysis = analysis
      }
    }

    /// What LookAt gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// What was recorded.
      package var receipt: Receipt
      /// What could go on the list for the next session: "Saturday's talk with Sam". It has no content.
      package var bring: String
      /// When the next session is.
      package var session: Moment?

      package init(
        receipt: Receipt,
        bring: String,
        session: Moment? = nil
      ) {
        self.receipt = receipt
        self.bring = bring
        self.session = session
      }
    }
  }

  /// Moments, the latest first.
  package enum Moments: VarlinkMethod {
    package static let name = "org.kith.Practice.Moments"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "person": [:], "limit": [:], "before": [:], "all": [:]]

    /// What Moments takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Only those with this person, by alias.
      package var person: String?
      /// How many, 20 if left out.
      package var limit: Int?
      /// Only those before this entry, to go on from a page.
      package var before: String?
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        person: String? = nil,
        limit: Int? = nil,
        before: String? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.person = person
        self.limit = limit
        self.before = before
        self.all = all
      }
    }

    /// What Moments gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var moments: [LookedAt]
      /// Whether there are more before the last.
      package var more: Bool
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        moments: [LookedAt],
        more: Bool,
        leftOut: Bool? = nil
      ) {
        self.moments = moments
        self.more = more
        self.leftOut = leftOut
      }
    }
  }

  /// One moment.
  package enum ShowMoment: VarlinkMethod {
    package static let name = "org.kith.Practice.ShowMoment"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "entry": [:]]

    /// What ShowMoment takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// The entry's short name: "e57".
      package var entry: String

      package init(
        query: Query? = nil,
        entry: String
      ) {
        self.query = query
        self.entry = entry
      }
    }

    /// What ShowMoment gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The moment.
      package var moment: LookedAt

      package init(
        moment: LookedAt
      ) {
        self.moment = moment
      }
    }
  }

  /// All skills, with how often each was practised.
  package enum Skills: VarlinkMethod {
    package static let name = "org.kith.Practice.Skills"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]]]

    /// What Skills takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?

      package init(
        query: Query? = nil
      ) {
        self.query = query
      }
    }

    /// What Skills gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var skills: [Skill]

      package init(
        skills: [Skill]
      ) {
        self.skills = skills
      }
    }
  }

  /// One skill: what it is, and the times it was practised.
  package enum ShowSkill: VarlinkMethod {
    package static let name = "org.kith.Practice.ShowSkill"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "skill": [:], "all": [:]]

    /// What ShowSkill takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// Its name: "i-statements".
      package var skill: String
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        skill: String,
        all: Bool? = nil
      ) {
        self.query = query
        self.skill = skill
        self.all = all
      }
    }

    /// What ShowSkill gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The skill.
      package var skill: Skill
      /// What it is, in a few plain sentences.
      package var explanation: String
      /// An example of it.
      package var example: String
      /// What has to be so before it is tried with somebody; absent where nothing has.
      package var care: String?
      /// The latest times, the latest first; at most 20.
      package var practised: [Practised]
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        skill: Skill,
        explanation: String,
        example: String,
        care: String? = nil,
        practised: [Practised],
        leftOut: Bool? = nil
      ) {
        self.skill = skill
        self.explanation = explanation
        self.example = example
        self.care = care
        self.practised = practised
        self.leftOut = leftOut
      }
    }
  }

  /// Records that a skill was practised.
  package enum Practise: VarlinkMethod {
    package static let name = "org.kith.Practice.Practise"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "skill": [:], "person": [:], "situation": [:], "result": [:], "homework": [:]]

    /// What Practise takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// Its name: "i-statements".
      package var skill: String
      /// With whom, by alias; someone new is added.
      package var person: String?
      /// In the person's words, at most 64 KiB.
      package var situation: String?
      /// 0, not at all as hoped, to 10, wholly as hoped.
      package var result: Int?
      /// The homework that it was an attempt at: "h12".
      package var homework: String?

      package init(
        command: Command? = nil,
        skill: String,
        person: String? = nil,
        situation: String? = nil,
        result: Int? = nil,
        homework: String? = nil
      ) {
        self.command = command
        self.skill = skill
        self.person = person
        self.situation = situation
        self.result = result
        self.homework = homework
      }
    }

    /// What Practise gives back.
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

  /// Keeps a decision that was weighed.
  package enum Decide: VarlinkMethod {
    package static let name = "org.kith.Practice.Decide"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "draft": [:], "problem": [:], "options": [:], "chosen": [:]]

    /// What Decide takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What is begun and finished with it: "d1".
      package var draft: String?
      /// What it is about.
      package var problem: String
      /// 2 to 6.
      package var options: [Option]
      /// Which was chosen: 1 is the first.
      package var chosen: Int?

      package init(
        command: Command? = nil,
        draft: String? = nil,
        problem: String,
        options: [Option],
        chosen: Int? = nil
      ) {
        self.command = command
        self.draft = draft
        self.problem = problem
        self.options = options
        self.chosen = chosen
      }
    }

    /// What Decide gives back.
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

  /// Keeps how a decision turned out; the latest counts.
  package enum RecordResult: VarlinkMethod {
    package static let name = "org.kith.Practice.RecordResult"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "entry": [:], "result": [:]]

    /// What RecordResult takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// The decision's entry: "e12".
      package var entry: String
      /// How it turned out.
      package var result: String

      package init(
        command: Command? = nil,
        entry: String,
        result: String
      ) {
        self.command = command
        self.entry = entry
        self.result = result
      }
    }

    /// What RecordResult gives back.
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

  /// Decisions, the latest first.
  package enum Decisions: VarlinkMethod {
    package static let name = "org.kith.Practice.Decisions"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "limit": [:], "before": [:]]

    /// What Decisions takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many, 20 if left out.
      package var limit: Int?
      /// Only those before this entry, to go on from a page.
      package var before: String?

      package init(
        query: Query? = nil,
        limit: Int? = nil,
        before: String? = nil
      ) {
        self.query = query
        self.limit = limit
        self.before = before
      }
    }

    /// What Decisions gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var decisions: [Decision]
      /// Whether there are more before the last.
      package var more: Bool

      package init(
        decisions: [Decision],
        more: Bool
      ) {
        self.decisions = decisions
        self.more = more
      }
    }
  }

  /// One decision.
  package enum ShowDecision: VarlinkMethod {
    package static let name = "org.kith.Practice.ShowDecision"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "entry": [:]]

    /// What ShowDecision takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// The entry's short name: "e12".
      package var entry: String

      package init(
        query: Query? = nil,
        entry: String
      ) {
        self.query = query
        self.entry = entry
      }
    }

    /// What ShowDecision gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The decision.
      package var decision: Decision

      package init(
        decision: Decision
      ) {
        self.decision = decision
      }
    }
  }

  /// Keeps that a talk was rehearsed.
  package enum Rehearse: VarlinkMethod {
    package static let name = "org.kith.Practice.Rehearse"
    package static let parameterNames: FieldNames = ["command": ["id": [:], "course": [:], "at": [:]], "draft": [:], "person": [:], "rehearsedWith": [:], "part": [:], "script": [:], "went": [:], "before": [:], "after": [:]]

    /// What Rehearse takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The command's id, course and date.
      package var command: Command?
      /// What is begun and finished with it: "d1".
      package var draft: String?
      /// Whom the talk would be with, by alias; someone new is added.
      package var person: String?
      /// With whom it was rehearsed: therapist, alone or friend.
      package var rehearsedWith: String
      /// Whose part I played: myself, other or both.
      package var part: String?
      /// What I would say.
      package var script: String?
      /// How it went.
      package var went: String?
      /// How sure of myself I felt before, 0 to 10.
      package var before: Int?
      /// How sure of myself I felt after, 0 to 10.
      package var after: Int?

      package init(
        command: Command? = nil,
        draft: String? = nil,
        person: String? = nil,
        rehearsedWith: String,
        part: String? = nil,
        script: String? = nil,
        went: String? = nil,
        before: Int? = nil,
        after: Int? = nil
      ) {
        self.command = command
        self.draft = draft
        self.person = person
        self.rehearsedWith = rehearsedWith
        self.part = part
        self.script = script
        self.went = went
        self.before = before
        self.after = after
      }
    }

    /// What Rehearse gives back.
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

  /// Rehearsed talks, the latest first.
  package enum Rehearsals: VarlinkMethod {
    package static let name = "org.kith.Practice.Rehearsals"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "limit": [:], "before": [:], "all": [:]]

    /// What Rehearsals takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// How many, 20 if left out.
      package var limit: Int?
      /// Only those before this entry, to go on from a page.
      package var before: String?
      /// Whether to show what is about somebody who is kept apart as well.
      package var all: Bool?

      package init(
        query: Query? = nil,
        limit: Int? = nil,
        before: String? = nil,
        all: Bool? = nil
      ) {
        self.query = query
        self.limit = limit
        self.before = before
        self.all = all
      }
    }

    /// What Rehearsals gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// One for each.
      package var rehearsals: [Rehearsal]
      /// Whether there are more before the last.
      package var more: Bool
      /// Whether something about somebody who is kept apart is left out; absent where nothing is.
      package var leftOut: Bool?

      package init(
        rehearsals: [Rehearsal],
        more: Bool,
        leftOut: Bool? = nil
      ) {
        self.rehearsals = rehearsals
        self.more = more
        self.leftOut = leftOut
      }
    }
  }

  /// One rehearsed talk.
  package enum ShowRehearsal: VarlinkMethod {
    package static let name = "org.kith.Practice.ShowRehearsal"
    package static let parameterNames: FieldNames = ["query": ["course": [:], "asOf": [:], "atLeast": [:]], "entry": [:]]

    /// What ShowRehearsal takes.
    package struct Parameters: Codable, Hashable, Sendable {
      /// The course and the moment asked about.
      package var query: Query?
      /// The entry's short name: "e57".
      package var entry: String

      package init(
        query: Query? = nil,
        entry: String
      ) {
        self.query = query
        self.entry = entry
      }
    }

    /// What ShowRehearsal gives back.
    package struct Reply: Codable, Hashable, Sendable {
      /// The rehearsal.
      package var rehearsal: Rehearsal

      package init(
        rehearsal: Rehearsal
      ) {
        self.rehearsal = rehearsal
      }
    }
  }
}

extension PracticeInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Practice: moments looked at, skills, decisions weighed, talks rehearsed.
  interface org.kith.Practice

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

  # Something that happened between two people, looked at step by step. Any part may be absent.
  type Analysis (
    # What happened.
    happened: ?string,
    # What was said; where the other's words are told apart, what I said.
    said: ?string,
    # What they said.
    theySaid: ?string,
    # What I felt.
    felt: ?string,
    # What I meant.
    meant: ?string,
    # What I wanted.
    wanted: ?string,
    # Tone, face, silence.
    nonverbal: ?string,
    # How it could have been put otherwise.
    otherwise: ?string,
    # What I might try next time.
    nextTry: ?string
  )

  # A moment that was looked at.
  type LookedAt (
    # The entry's short name: "e57".
    entry: string,
    # When it happened.
    when: Moment,
    # With whom, by alias.
    person: ?string,
    # What was told of it.
    analysis: Analysis
  )

  # A way of talking that can be practised.
  type Skill (
    # What a person types: "i-statements".
    name: string,
    # What it is called: "saying it with I".
    title: string,
    # How often it was practised.
    count: int,
    # When it was practised last.
    last: ?Moment,
    # How it went the last times, 0 to 10, the latest last; at most 10.
    results: []int
  )

  # One time that a skill was practised.
  type Practised (
    # The entry's short name: "e57".
    entry: string,
    # When it was.
    when: Moment,
    # With whom, by alias.
    person: ?string,
    # In the person's words.
    situation: ?string,
    # 0, not at all as hoped, to 10, wholly as hoped.
    result: ?int,
    # The homework that it was an attempt at: "h12".
    homework: ?string
  )

  # One way that is open.
  type Option (
    # What it is.
    option: string,
    # What speaks for it.
    pro: ?string,
    # What speaks against it.
    con: ?string
  )

  # A decision that was weighed.
  type Decision (
    # The entry's short name: "e12".
    entry: string,
    # When it was weighed.
    when: Moment,
    # What it is about.
    problem: string,
    # 2 to 6.
    options: []Option,
    # Which was chosen: 1 is the first.
    chosen: ?int,
    # How it turned out, where that was told.
    result: ?string,
    # When that was.
    resultWhen: ?Moment
  )

  # A talk that was rehearsed.
  type Rehearsal (
    # The entry's short name: "e57".
    entry: string,
    # When it was rehearsed.
    when: Moment,
    # Whom the talk would be with, by alias.
    person: ?string,
    # With whom it was rehearsed: therapist, alone or friend.
    rehearsedWith: string,
    # Whose part I played: myself, other or both.
    part: ?string,
    # What I would say.
    script: ?string,
    # How it went.
    went: ?string,
    # How sure of myself I felt before, 0 to 10.
    before: ?int,
    # How sure of myself I felt after, 0 to 10.
    after: ?int
  )

  # Keeps a moment: something that happened, looked at step by step. One answer is enough.
  method LookAt(
    # The command's id, course and date.
    command: ?Command,
    # What is begun and finished with it: "d1".
    draft: ?string,
    # With whom, by alias; someone new is added.
    person: ?string,
    # What is told of it.
    analysis: Analysis
  ) -> (
    # What was recorded.
    receipt: Receipt,
    # What could go on the list for the next session: "Saturday's talk with Sam". It has no content.
    bring: string,
    # When the next session is.
    session: ?Moment
  )

  # Moments, the latest first.
  method Moments(
    # The course and the moment asked about.
    query: ?Query,
    # Only those with this person, by alias.
    person: ?string,
    # How many, 20 if left out.
    limit: ?int,
    # Only those before this entry, to go on from a page.
    before: ?string,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    moments: []LookedAt,
    # Whether there are more before the last.
    more: bool,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One moment.
  method ShowMoment(
    # The course and the moment asked about.
    query: ?Query,
    # The entry's short name: "e57".
    entry: string
  ) -> (
    # The moment.
    moment: LookedAt
  )

  # All skills, with how often each was practised.
  method Skills(
    # The course and the moment asked about.
    query: ?Query
  ) -> (
    # One for each.
    skills: []Skill
  )

  # One skill: what it is, and the times it was practised.
  method ShowSkill(
    # The course and the moment asked about.
    query: ?Query,
    # Its name: "i-statements".
    skill: string,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # The skill.
    skill: Skill,
    # What it is, in a few plain sentences.
    explanation: string,
    # An example of it.
    example: string,
    # What has to be so before it is tried with somebody; absent where nothing has.
    care: ?string,
    # The latest times, the latest first; at most 20.
    practised: []Practised,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # Records that a skill was practised.
  method Practise(
    # The command's id, course and date.
    command: ?Command,
    # Its name: "i-statements".
    skill: string,
    # With whom, by alias; someone new is added.
    person: ?string,
    # In the person's words, at most 64 KiB.
    situation: ?string,
    # 0, not at all as hoped, to 10, wholly as hoped.
    result: ?int,
    # The homework that it was an attempt at: "h12".
    homework: ?string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Keeps a decision that was weighed.
  method Decide(
    # The command's id, course and date.
    command: ?Command,
    # What is begun and finished with it: "d1".
    draft: ?string,
    # What it is about.
    problem: string,
    # 2 to 6.
    options: []Option,
    # Which was chosen: 1 is the first.
    chosen: ?int
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Keeps how a decision turned out; the latest counts.
  method RecordResult(
    # The command's id, course and date.
    command: ?Command,
    # The decision's entry: "e12".
    entry: string,
    # How it turned out.
    result: string
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Decisions, the latest first.
  method Decisions(
    # The course and the moment asked about.
    query: ?Query,
    # How many, 20 if left out.
    limit: ?int,
    # Only those before this entry, to go on from a page.
    before: ?string
  ) -> (
    # One for each.
    decisions: []Decision,
    # Whether there are more before the last.
    more: bool
  )

  # One decision.
  method ShowDecision(
    # The course and the moment asked about.
    query: ?Query,
    # The entry's short name: "e12".
    entry: string
  ) -> (
    # The decision.
    decision: Decision
  )

  # Keeps that a talk was rehearsed.
  method Rehearse(
    # The command's id, course and date.
    command: ?Command,
    # What is begun and finished with it: "d1".
    draft: ?string,
    # Whom the talk would be with, by alias; someone new is added.
    person: ?string,
    # With whom it was rehearsed: therapist, alone or friend.
    rehearsedWith: string,
    # Whose part I played: myself, other or both.
    part: ?string,
    # What I would say.
    script: ?string,
    # How it went.
    went: ?string,
    # How sure of myself I felt before, 0 to 10.
    before: ?int,
    # How sure of myself I felt after, 0 to 10.
    after: ?int
  ) -> (
    # What was recorded.
    receipt: Receipt
  )

  # Rehearsed talks, the latest first.
  method Rehearsals(
    # The course and the moment asked about.
    query: ?Query,
    # How many, 20 if left out.
    limit: ?int,
    # Only those before this entry, to go on from a page.
    before: ?string,
    # Whether to show what is about somebody who is kept apart as well.
    all: ?bool
  ) -> (
    # One for each.
    rehearsals: []Rehearsal,
    # Whether there are more before the last.
    more: bool,
    # Whether something about somebody who is kept apart is left out; absent where nothing is.
    leftOut: ?bool
  )

  # One rehearsed talk.
  method ShowRehearsal(
    # The course and the moment asked about.
    query: ?Query,
    # The entry's short name: "e57".
    entry: string
  ) -> (
    # The rehearsal.
    rehearsal: Rehearsal
  )

  """#
}
