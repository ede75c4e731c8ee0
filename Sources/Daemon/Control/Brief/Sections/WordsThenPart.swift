import ControlAPI
import Domain
import Projections

/// A line from earlier in the course that the person chose to see again.
enum WordsThenPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    guard let event = material.chosen, let text = OwnText(event, material.question)?.text else {
      return nil
    }
    let when = event.time.occurredAt
    return BriefInterface.BriefSection(
      "wordsThen", "\(material.question.weekWords(when)) I wrote:", .wide,
      [.init(text: text.onOneLine())],
      items: [
        .init(
          id: event.number.description, when: material.wording.moment(when),
          text: text.onOneLine())
      ])
  }
}
