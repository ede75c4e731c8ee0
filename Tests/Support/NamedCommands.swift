/// The commands that a sentence may send somebody to.
package enum NamedCommands {
  /// The verbs that a sentence may send somebody to.
  package static let verbs: [String: [String]] = [
    "begin": [], "today": [], "mood": [], "note": ["list", "show", "--about"],
    "bring": ["list", "done"],
    "tried": [], "brief": [], "sheet": [], "back": [], "log": [], "undo": [], "correct": [],
    "status": [], "verify": [], "lock": [], "unlock": [], "backup": [], "restore": [],
    "key": ["show-source", "change", "rotate"],
    "export": [], "import": [], "doctor": [],
    "erase": ["course", "person", "entry", "everything"],
    "session": [
      "list", "show", "schedule", "move", "cancel", "attended", "missed", "skip",
      "note",
    ],
    "homework": ["add", "list", "show", "review", "move", "withdraw"],
    "goal": ["add", "list", "rate", "revise", "achieve", "set-aside", "show"],
    "rhythm": ["show", "log", "weeks"], "benefits": ["show", "rate"], "distress": [],
    "measure": ["list", "show", "fill", "record", "skip", "series", "change", "recovery", "pack"],
    "reminders": [
      "list", "set", "next", "why", "snooze", "dismiss", "simulate", "test", "quiet", "",
    ],
    "course": [
      "list", "show", "pause", "resume", "renegotiate", "complete", "end", "phase", "reason",
      "ending",
    ],
    "consent": ["list", "record", "withdraw"],
    "person": ["list", "inventory", "died", "back"], "role": ["list"], "theme": ["list", "add"],
    "draft": ["list", "show", "resume", "keep", "discard"], "moment": [], "inbox": [],
    "decide": ["list", "add", "show", "result"], "skill": ["list", "show", "practised"],
    "roleplay": ["list", "add", "show"],
    "focus": ["", "add", "close", "tradition"], "timeline": [], "recover": [],
    "plan": ["", "write", "mood-line", "review"],
  ]

  /// The commands of a sentence that there are not.
  package static func unknown(in sentence: String) -> [String] {
    let words = sentence.split(whereSeparator: \.isWhitespace).map(\.trimmingPunctuation)
    return words.indices.filter { words[$0] == "kith" }.compactMap { index in
      let verb = index + 1 < words.count ? words[index + 1] : ""
      let next = index + 2 < words.count ? words[index + 2] : ""
      guard let below = verbs[verb] else { return "kith \(verb)" }
      return below.isEmpty || below.contains(next) ? nil : "kith \(verb) \(next)"
    }
  }
}

extension Substring {
  fileprivate var trimmingPunctuation: String {
    var rest = self
    while rest.last == "," || rest.last == "." || rest.last == ":" { rest.removeLast() }
    return String(rest)
  }
}
