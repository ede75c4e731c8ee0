import ControlAPI
import Domain

/// What was kept since the last session and happened before it: counted, so that nothing in the brief
/// is from before the day it says, and nothing seems lost.
enum EarlierPart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    if material.earlier == 0 { return nil }
    return BriefInterface.BriefSection(
      "earlier", BriefWords.earlier, .row, [.init(text: BriefWords.earlier(material.earlier))],
      items: [.init(count: material.earlier)])
  }
}
