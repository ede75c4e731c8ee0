import Domain
import Journal

extension Golden {
  private static var taken: TakenNumbers {
    var taken = TakenNumbers()
    taken.goals = 2
    taken.people = 3
    return taken
  }

  static let erasing =
    each([PersonErased(person: PersonID(number: 3), entries: 12, taken: taken)]) { erased in
      .erasing(.person(erased))
    }
    + each([EntryErased(entry: EntryNumber(number: 57), taken: taken)]) { erased in
      .erasing(.entry(erased))
    }
    + [
      body(.profile(.courseErased(CourseErased(course: CourseID(bits: 0xC0), entries: 214)))),
      body(.profile(.recordErased(RecordErased()))),
    ]
}
