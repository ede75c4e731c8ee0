import ControlAPI
import Domain
import Projections

/// The closeness circle.
enum ShowCircle: Verb {
  typealias Method = PeopleInterface.ShowCircle

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      let none = PeopleInterface.Circle(
        places: [], unplaced: [], day: "", nearest: 0, nearestAtStart: 0)
      return Method.Reply(circle: none)
    }
    let all = parameters.all ?? false
    let circle = question.circle(all: all)
    let whole = all ? circle : question.circle(all: true)
    let isLeftOut = (whole.places.map(\.id) + whole.unplaced.map(\.id)).contains {
      !all && !question.views.people.isShown($0)
    }
    let today = question.wording.today
    return Method.Reply(
      circle: PeopleInterface.Circle(
        places: circle.places.map { place($0, question) },
        unplaced: circle.unplaced.map(\.alias), day: question.plainDay(today),
        start: circle.startDay.flatMap { $0 < today ? question.plainDay($0) : nil },
        nearest: circle.nearest, nearestAtStart: circle.nearestAtStart),
      leftOut: Apart.leftOut(isLeftOut))
  }

  private static func place(
    _ place: ClosenessCircle.Place, _ question: CourseQuestion
  ) -> PeopleInterface.CircleMember {
    PeopleInterface.CircleMember(
      alias: place.alias, label: PeopleWords.label(place.alias, place.state),
      state: place.state.rawValue, ring: place.ring, startRing: place.startRing,
      movement: place.movement?.rawValue, since: question.wording.moment(place.since))
  }
}
