// A program that is linked with everything inside has no tests, and no module for them.
#if canImport(Testing)
  package import Domain
  package import Testing

  /// What has happened to a decider before a test begins: `given(…).when(…).then(…)`.
  package struct Scenario<State: Decider> {
    /// The state after all that is given.
    package var state: State
    /// The rules of zones that decisions use.
    package var zones: any ZoneRules = FixedZones.standard

    package init(_ events: [State.Event], at moment: Timestamp = .testStart) {
      state = State()
      for event in events { state.evolve(event, at: EventTime(at: moment)) }
    }

    /// Adds more of the past, so that a test can tell what happened at which moment.
    package func given(_ events: State.Event..., at moment: Timestamp = .testStart) -> Self {
      var next = self
      for event in events { next.state.evolve(event, at: EventTime(at: moment)) }
      return next
    }

    /// Asks for `command`.
    ///
    /// - Parameters:
    ///   - command: what is asked.
    ///   - moment: the moment of deciding.
    ///   - occurredAt: when the thing happened; `moment` when left out.
    ///   - zone: where the person is.
    /// - Returns: what was decided, and the state before and after.
    package func when(
      _ command: State.Command, at moment: Timestamp = .testStart, occurredAt: Timestamp? = nil,
      zone: ZoneName = .london
    ) -> Outcome<State> {
      let context = DecisionContext(
        now: moment, occurredAt: occurredAt, zone: zone, zones: zones)
      do throws(State.Refusal) {
        let events = try state.decide(command, context)
        var after = state
        for event in events { after.evolve(event, at: context.time) }
        return Outcome(decision: .success(events), before: state, after: after, zones: zones)
      } catch {
        return Outcome(decision: .failure(error), before: state, after: state, zones: zones)
      }
    }
  }

  /// What a command led to.
  package struct Outcome<State: Decider> {
    /// The events, or the refusal.
    package var decision: Result<[State.Event], State.Refusal>
    package var before: State
    /// The state with the events taken in; unchanged after a refusal.
    package var after: State
    package var zones: any ZoneRules

    /// The events; none after a refusal.
    package var events: [State.Event] {
      if case .success(let events) = decision { events } else { [] }
    }

    /// The refusal, if there was one.
    package var refusal: State.Refusal? {
      if case .failure(let refusal) = decision { refusal } else { nil }
    }

    /// The scenario that goes on from here.
    package var scenario: Scenario<State> {
      var next = Scenario<State>([])
      next.state = after
      next.zones = zones
      return next
    }
  }

  extension Outcome where State.Event: Equatable {
    /// Expects exactly these events, none when nothing is named.
    package func then(_ expected: State.Event..., at place: SourceLocation = #_sourceLocation) {
      guard case .success(let events) = decision else {
        Issue.record("Refused: \(decision)", sourceLocation: place)
        return
      }
      if events != expected {
        Issue.record("Decided \(events), not \(expected)", sourceLocation: place)
      }
    }
  }

  extension Outcome where State.Refusal: Equatable {
    /// Expects this refusal.
    package func refused(with expected: State.Refusal, at place: SourceLocation = #_sourceLocation)
    {
      guard case .failure(let refusal) = decision else {
        Issue.record("Not refused, but decided \(decision)", sourceLocation: place)
        return
      }
      if refusal != expected {
        Issue.record("Refused with \(refusal), not \(expected)", sourceLocation: place)
      }
    }
  }

  /// What has happened to a course.
  package func given(_ events: CourseEvent..., at moment: Timestamp = .testStart) -> Scenario<
    Course
  > {
    Scenario(events, at: moment)
  }

  /// What has happened to reminders.
  package func given(
    _ events: ReminderEvent..., at moment: Timestamp = .testStart
  ) -> Scenario<ReminderLedger> {
    Scenario(events, at: moment)
  }

  /// What a person has told about themselves.
  package func given(
    _ events: ProfileEvent..., at moment: Timestamp = .testStart
  ) -> Scenario<Profile> {
    Scenario(events, at: moment)
  }

  /// What has happened to the plan for hard times.
  package func given(
    _ events: PlanEvent..., at moment: Timestamp = .testStart
  ) -> Scenario<SafetyPlan> {
    Scenario(events, at: moment)
  }

  /// A decider to which nothing has happened.
  package func givenNothing<State: Decider>(_ type: State.Type) -> Scenario<State> { Scenario([]) }
#endif
