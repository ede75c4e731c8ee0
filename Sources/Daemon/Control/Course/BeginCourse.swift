import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Begins a course, or records what was agreed in one that began without a therapist.
enum BeginCourse: Verb {
  typealias Method = CourseInterface.Begin

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let template = try await template(parameters, services)
    let (contract, notices) = try contract(parameters, template, services)
    let (course, command) = try await command(parameters, template, contract, recording)
    let outcome = try await recording.record(course, .contract(command))
    let begun = CourseID(stream: outcome.entries.first?.stream ?? course.stream) ?? course
    let question = try await services.existing(Query(course: begun.description))
    let next = question.views.schedule.next(after: question.wording.now, question.wording.zones)
    let summary =
      next.map { question.sentence($0) }
      ?? (contract == nil
        ? "Kept, without sessions yet. Until then: kith mood, kith note, kith plan"
        : "Kept. To add the next session: kith session schedule \"tuesday 15:00\"")
    let lapses = try await services.lapsedReminders(of: outcome, question)
    let clocks = try services.clockNotices(
      of: outcome, in: contract?.firstSession, question.wording)
    return Method.Reply(
      receipt: outcome.receipt(
        summary, notices: notices + clocks + lapses + beside(question, template, outcome)),
      course: begun.description, next: next.map { question.session($0) })
  }

  /// What to know beside a course that has just begun.
  private static func beside(
    _ question: CourseQuestion, _ template: CourseTemplate?, _ outcome: CommandOutcome
  ) -> [String] {
    let last =
      outcome.brought.map { [$0] }
      ?? (question.views.overview.previous == nil
        ? [] : ["It follows on your last course: kith course show"])
    return question.asks + last + (template?.notes ?? [])
  }

  /// A beginning, or the agreement of the live course that has none.
  private static func command(
    _ parameters: Method.Parameters, _ template: CourseTemplate?, _ contract: Contract?,
    _ recording: Recording
  ) async throws -> (CourseID, ContractCommand) {
    let services = recording.services
    let reasons = try services.reasons(parameters.reasons ?? [])
    if let course = await services.journal.register.live.first?.course, let contract {
      // A repeated call finds the agreement that it made.
      let isRepeated = try await recording.earlier(on: course) != nil
      let views = try await services.readModels.views(course)?.state
      if isRepeated || views?.overview.contract == nil {
        let last = await before(parameters, template, services, views?.overview.previous)
        return (
          course,
          .contract(
            contract, therapist: parameters.therapist, reasons: reasons,
            goesOn: try await goesOn(from: last, parameters, template, services))
        )
      }
    }
    // The id follows from the command's, so that a repeated call means the same course.
    let id = parameters.command?.id.flatMap { CourseID($0) }
    let last = await before(parameters, template, services)
    return (
      id ?? CourseID(bits: .random(in: .min ... .max)),
      .begin(
        therapist: parameters.therapist, contract: contract, previous: last, reasons: reasons,
        goesOn: try await goesOn(from: last, parameters, template, services))
    )
  }

  private static func contract(
    _ parameters: Method.Parameters, _ template: CourseTemplate?, _ services: Services
  ) throws -> (Contract?, [String]) {
    guard let template else {
      guard parameters.first == nil, parameters.plannedSessions == nil else {
        throw DaemonInterface.Invalid(
          parameter: "template", message: "Say from which template: --template ipt-16")
      }
      return (nil, [])
    }
    let zone = try services.zone(parameters.zone)
    // Somebody who joins mid-course, or notes an old one, may say a first session in the past.
    let first = try parameters.first.map { try services.sessionTime($0, zone: zone) }
    var contract = template.contract()
    if parameters.templateText != nil {
      contract.shape = template.shape
      contract.measures = template.measures
      contract.steps = template.steps.count > 1 ? template.steps : nil
    }
    contract.plannedSessions = parameters.plannedSessions ?? contract.plannedSessions
    contract.minutes = parameters.minutes ?? contract.minutes
    if parameters.minutes != nil { contract.firstMinutes = nil }
    if let cadence = try cadence(parameters.cadence) {
      contract.cadence = cadence
      contract.steps = nil
    }
    contract.firstSession = first?.agreed
    contract.attendedBefore = parameters.attended ?? 0
    contract.countsMissed = parameters.countsMissed ?? false
    return (contract, first.map { services.notices($0) } ?? [])
  }

  /// The template meant: one that Kith has, or one of the person's own.
  private static func template(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> CourseTemplate? {
    if let text = parameters.templateText {
      let file = TemplateFile(text, packs: await services.packs())
      if let template = file.template { return template }
      let fault = file.faults.first
      throw DaemonInterface.Invalid(
        parameter: "templateText",
        message: fault.map { "\($0.line):\($0.column): \($0.message)" } ?? "")
    }
    guard let name = parameters.template else { return nil }
    guard let template = CourseTemplate.named(name) else {
      let known = CourseTemplate.all.map(\.id).joined(separator: ", ")
      throw DaemonInterface.Invalid(
        parameter: "template",
        message: "There is no template \(name.prefix(20)). There are: \(known).")
    }
    return template
  }

  /// The course that this one follows on: the one known, else the latest that has ended. One of
  /// keeping well always does, another where the people of the course before come along.
  private static func before(
    _ parameters: Method.Parameters, _ template: CourseTemplate?, _ services: Services,
    _ known: CourseID? = nil
  ) async -> CourseID? {
    if let known { return known }
    guard template?.isMaintenance ?? false || parameters.bring ?? false else { return nil }
    return await services.journal.register.all.first { $0.status.hasEnded }?.course
  }

  /// What comes along from the course before; without a word on it, where this one keeps well what
  /// that one reached.
  private static func goesOn(
    from before: CourseID?, _ parameters: Method.Parameters, _ template: CourseTemplate?,
    _ services: Services
  ) async throws -> WhatGoesOn? {
    guard let before, parameters.bring ?? template?.isMaintenance ?? false else { return nil }
    return try await services.readModels.views(before).map { WhatGoesOn($0.state) }
  }

  static func cadence(_ name: String?) throws -> Cadence? {
    guard let name else { return nil }
    guard let cadence = Cadence(name: name) else {
      throw DaemonInterface.Invalid(
        parameter: "cadence",
        message: "\"\(name.prefix(20))\" is none of weekly, twice-weekly, every-two-weeks, monthly "
          + "and every-5-days.")
    }
    return cadence
  }
}
