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
    + each([PersonErased(person: PersonID(number: 3), entries: 12, taken: taken, dropped: [4, 9])])
  {
    .erasing(.person($0))
  }
    + each([EntryErased(entry: EntryNumber(number: 57), taken: taken, dropped: [57, 60])]) {
      .erasing(.entry($0))
    }
    + [
      body(
        .profile(
          .courseErased(
            CourseErased(course: CourseID(bits: 0xC0), entries: 214, reminders: [1, 2])))),
      body(
        .profile(
          .entriesLeftOut(
            EntriesLeftOut(parts: [
              .init(stream: "000000000000000000000000000000c0", entries: [57, 60])
            ])))),
    ]
}
