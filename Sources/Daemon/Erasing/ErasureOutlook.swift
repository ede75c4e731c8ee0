import ControlAPI
import Domain
import Journal
import Projections

/// What a person should know before something is erased.
struct ErasureOutlook {
  let erasure: Erasure
  /// In a few words.
  let what: String
  var notices: [String] = []
  private(set) var mentions: Mentions?

  init(_ plan: ErasurePlan) async throws {
    let services = plan.services
    if plan.kind == .person {
      let (found, names) = try await plan.ofPerson()
      erasure = found
      let question = try await services.existing(Query(course: plan.course))
      let alias = found.person.flatMap { question.views.people.aliases[$0] } ?? "somebody"
      what = "\(alias), and \(ErasingWords.entries(found.count))"
      let mentions = try await Mentions(of: names, outside: found, services)
      notices = [ErasingWords.withPerson] + ErasingWords.on(mentions)
      notices += try await Self.elsewhere(alias, but: question.course, services)
      self.mentions = mentions
      return
    }
    let found = try await plan.erasure()
    erasure = found
    switch plan.kind {
    case .person: what = ""
    case .course:
      let begun = await services.journal.register.all.first { $0.course == found.course }
      let wording = Wording(
        now: services.now, zone: services.machineZone.name, zones: services.zones)
      let day = begun.map { " that began on \(wording.moment($0.begunAt).day)" } ?? ""
      what = "the course\(day), and \(ErasingWords.entries(found.count))"
      notices = ErasingWords.onCourse(compacts: plan.compacts)
    case .entry:
      let entry = found.entry?.description ?? ""
      what = found.count > 1 ? "\(entry), with what it was begun as or corrected to" : entry
      notices = ErasingWords.onEntry
    case .everything:
      what = "everything, \(ErasingWords.entries(found.count))"
      notices = ErasingWords.onEverything
    }
  }

  /// Courses in which somebody is called the same.
  private static func elsewhere(
    _ alias: String, but course: CourseID, _ services: Services
  ) async throws -> [String] {
    var lines: [String] = []
    for entry in await services.journal.register.all where entry.course != course {
      let views = try await services.readModels.views(entry.course)?.state
      guard views?.people.person(called: alias) != nil else { continue }
      lines.append(
        "Somebody is called so in another course too: kith erase person … --course "
          + "\(entry.course.description.prefix(8))")
    }
    return lines
  }
}
