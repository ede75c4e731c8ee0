import Domain

/// What a skill is, in plain words of our own.
struct SkillGuide {
  /// 60 to 110 words.
  var explanation: String
  /// One sentence as somebody might say it.
  var example: String
  /// What has to be so before it is tried.
  var care: String?

  private static let safety = "Only with someone you feel safe with."

  static func of(_ skill: Skill) -> Self {
    switch skill {
    case .activeListening: listening
    case .iStatement: iStatements
    case .assertiveness: assertiveness
    case .boundarySetting: boundaries
    case .conflictResolution: conflict
    case .expressingFeeling: feelings
    case .askingForHelp: help
    }
  }

  private static let listening = Self(
    explanation: """
      Listening well means giving somebody your whole attention for a while. Put the phone away and \
      turn towards them. Let them finish, even if there is a pause. Then say back in your own words \
      what you heard, and ask if you got it right. You do not have to agree, and you do not have to \
      solve anything. Most people feel lighter when they see that they were heard. Two or three \
      minutes of this are enough to begin with. If your thoughts wander off, that happens to \
      everybody; just come back.
      """,
    example: "\"So it was the waiting that was hard, more than the answer. Is that right?\"")

  private static let iStatements = Self(
    explanation: """
      An I-statement tells how something is for you, instead of what is wrong with the other person. \
      It has three parts: what happened, how you felt, and what you would like. Start with what a \
      camera could have seen. Then name one feeling. Then ask for one thing that the other person \
      can really do. "You never listen" asks somebody to defend themselves; "I felt alone" is hard \
      to argue with. It may sound stiff the first few times. Trying it in your head, or on paper, \
      counts as practice too.
      """,
    example: "\"When the visit was called off, I felt let down. Could we find another day?\"")

  private static let assertiveness = Self(
    explanation: """
      Being assertive is saying what you want, or saying no, in a clear and friendly way. It lies \
      between staying silent and being harsh. Say it in one or two short sentences, look at the \
      other person, and stop there. You do not need a long list of reasons. If they push, you can \
      say the same sentence again in the same calm voice. The other person may say no as well, and \
      that is their right. Start with something small, such as what to eat or when to meet, before \
      you try it with something that matters a lot.
      """,
    example: "\"I can't stay late tonight. I can do an hour tomorrow morning.\"", care: safety)

  private static let boundaries = Self(
    explanation: """
      A boundary tells others what is all right for you and what is not. It is about what you will \
      do, not about making somebody else change. Think first: what is too much for me, and what do I \
      need instead? Then say it at a quiet time, not in the middle of a quarrel. Name the limit and \
      what you will do to keep it. People who are used to something else may be surprised, and may \
      forget. You can remind them kindly. You may also change a boundary when you have thought \
      about it again.
      """,
    example: "\"After nine I switch my phone off. I will read your message in the morning.\"",
    care: safety)

  private static let conflict = Self(
    explanation: """
      Talking through a disagreement goes better with a few simple rules. Pick a time when neither \
      of you is tired or in a hurry. Take one matter, and leave the old ones for another day. Each \
      of you says what matters to them, while the other listens and says it back. Then look for \
      things you could try for a week, however small, and see how it goes. You do not have to end up \
      of one mind. If it gets too hot, take a break and say when you will come back to it. What you \
      decide in the end is up to the two of you.
      """,
    example: "\"Could we talk about the weekends for ten minutes after dinner, just that?\"",
    care: safety)

  private static let feelings = Self(
    explanation: """
      Others cannot see how you feel; they can only guess, and often guess wrong. Saying it helps \
      them to know you. First find the word for yourself: sad, hurt, angry, worried, lonely, glad, \
      or two at once. Notice where in your body it sits. Then say it in a short sentence to somebody \
      you trust. You do not have to explain it or apologise for it. A small feeling is a good one to \
      begin with. Telling somebody what you are glad about is practice as well, and often the \
      easiest way to start.
      """,
    example: "\"I felt hurt on Saturday, and I wanted you to know.\"")

  private static let help = Self(
    explanation: """
      Asking for help is a skill, and few people find it easy. Choose one thing that would make this \
      week lighter. Choose one person who could do it. Ask for that thing plainly, say when you need \
      it, and leave room for a no. A small, clear request is easier to say yes to than a big, vague \
      one. If the answer is no, it is about their time, not about your worth; you can ask somebody \
      else. People often like to be asked. Say thank you, and let them know what it changed for you.
      """,
    example: "\"Could you come with me to the doctor on Thursday at ten?\"")
}
