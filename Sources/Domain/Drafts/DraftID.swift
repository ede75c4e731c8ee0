/// Names something that was begun and is not finished: `d1`.
package struct DraftID: EntityID {
  package static let prefix: Character = "d"
  package let number: Int
  package init(number: Int) { self.number = number }
}
