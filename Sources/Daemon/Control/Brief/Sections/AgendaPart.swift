import ControlAPI
import Domain
import Projections

/// What the person put on the list for the session.
enum AgendaPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let open = material.views.agenda.open
    return BriefInterface.BriefSection(
      "agenda", BriefWords.agenda, .list, open.map { .init(text: text($0, material)) },
      items: open.map { item in
        .init(
          id: item.id.description, when: material.wording.moment(item.addedAt),
          text: text(item, material))
      }, limit: material.details ? 200 : 10)
  }

  private static func text(_ item: Agenda.Item, _ material: BriefMaterial) -> String {
    material.question.shownText(item).onOneLine()
  }
}
