import Quality

/// The next thing to try, for someone who has a text and no template.
enum AuditHelp {
  /// - Parameter knowsFollower: whether the text was compared with someone.
  static func help(for finding: Finding, knowsFollower: Bool) -> String {
    if finding.code.id == "personalization/no-facts", !knowsFollower {
      return
        "say something that is true of this one person; --follower tells who gets the text, so that what it says of them is found"
    }
    return texts[finding.code.id] ?? finding.help
  }

  private static let texts = [
    "personalization/no-facts":
      "say something that is true of this one person: their place, a word of their bio, what they wrote to you",
    "personalization/name-only":
      "a name can stand in any text: add their place, a word of their bio, or what they wrote to you",
    "cta/missing": "end with one thing that they can do: a question, a time to meet, a link with what is behind it",
    "cta/vague":
      "ask for one concrete thing: “Which database do you run?”, “Does Thursday at 10:30 work?”, “Read the setup guide: https://…”",
    "cta/competing": "keep the one ask that matters most, and leave the other for later",
    "grammar/placeholder":
      "the text was never filled in: put the value there, or turn the sentence so that it needs none",
    "grammar/empty-slot": "something is missing here: put the word in, or turn the sentence so that it needs none",
    "grammar/elision": "write it as it is said",
    "grammar/conjunction": "write it as it is said",
    "grammar/number-agreement": "let the noun follow the number: 1 year, 2 years",
    "grammar/capitalization": "start it with a large letter",
    "grammar/spacing": "keep one space between words, and put one behind a mark",
    "grammar/punctuation": "keep one mark, right behind its word, and close what is opened",
  ]
}
