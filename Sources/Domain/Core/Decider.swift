/// A state that decides which events a command leads to, and becomes the next state with each.
///
/// The shape is Jérémie Chassaing's Decider. `Self` is the state; its initial value is `init()`.
package protocol Decider: Sendable {
  associatedtype Command: Sendable
  associatedtype Event: Sendable
  associatedtype Refusal: Error

  init()

  /// The events that `command` leads to, none when it changes nothing.
  ///
  /// - Throws: a refusal, with nothing decided, when a rule is broken.
  func decide(_ command: Command, _ context: DecisionContext) throws(Refusal) -> [Event]

  /// Takes in an event that has happened. It cannot fail: what is in the log is true.
  mutating func evolve(_ event: Event, at time: EventTime)
}

/// What a decision may know beside the state: the time, and the rules of zones.
package struct DecisionContext: Sendable {
  /// The moment of deciding, which becomes the recorded time.
  package var now: Timestamp
  /// When the thing happened that is being recorded; equal to `now` unless dated back.
  package var occurredAt: Timestamp
  /// The person's zone.
  package var zone: ZoneName
  package var zones: any ZoneRules

  package init(
    now: Timestamp, occurredAt: Timestamp? = nil, zone: ZoneName, zones: any ZoneRules
  ) {
    self.now = now
    self.occurredAt = occurredAt ?? now
    self.zone = zone
    self.zones = zones
  }

  package var time: EventTime { EventTime(recordedAt: now, occurredAt: occurredAt, zone: zone) }

  /// The person's day on which the thing happened.
  package var today: CivilDate { zones.civil(at: occurredAt, in: zone).date }
  /// The day that the person counts that moment with.
  package var dayOfLife: CivilDate { zones.civil(at: occurredAt, in: zone).dayOfLife }
}

/// When an event was recorded, when the thing happened, and in which zone the person was.
package struct EventTime: Hashable, Sendable, Codable {
  /// The honest clock: set by the daemon, never dated back.
  package var recordedAt: Timestamp
  /// May be dated back by the person.
  package var occurredAt: Timestamp
  package var zone: ZoneName

  package init(recordedAt: Timestamp, occurredAt: Timestamp, zone: ZoneName) {
    self.recordedAt = recordedAt
    self.occurredAt = occurredAt
    self.zone = zone
  }
}
