/// Whether the ask of a call to action of kind `reply` can be answered: it asks a question, or says what to reply with. An ask belongs to
/// no language here, so the signs of all of them count together.
struct ReplyAsk {
  /// The ask without what Liquid puts into it.
  private let text: String
  /// Whether Liquid puts in a value that may be the word to reply with.
  private let showsValue: Bool

  init(_ ask: String) {
    var text = ""
    var rest = ask[...]
    var showsValue = false
    while let open = rest.firstRange(of: /\{[{%]/) {
      text += rest[..<open.lowerBound] + " "
      let closing = rest[open].hasSuffix("%") ? "%}" : "}}"
      let close = rest[open.upperBound...].firstRange(of: closing)
      let inside = rest[open.upperBound..<(close?.lowerBound ?? rest.endIndex)].drop { $0.isWhitespace || $0 == "-" }
      if closing == "}}", inside.hasPrefix("brand.") { showsValue = true }
      rest = rest[(close?.upperBound ?? rest.endIndex)...]
    }
    self.text = text + rest
    self.showsValue = showsValue
  }

  var canBeAnswered: Bool {
    if showsValue || text.contains(where: { Self.marks.contains($0) }) || hasQuote { return true }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return words.contains { $0.first?.isNumber == true } || Self.namesWord(words)
      || words.contains { Self.questionWords.contains($0.lowercased()) } || Self.asksWithoutSpaces(words)
      || Self.namesObject(words)
  }

  /// A single quote that opens, unlike an apostrophe: `'dark'`.
  private var hasQuote: Bool {
    zip(" " + text, text).contains { before, sign in sign == "'" && !before.isLetter && !before.isNumber }
  }

  /// “Send us your order number.”: a verb that asks for an answer, and a word that says which.
  private static func namesObject(_ words: [Substring]) -> Bool {
    let verb = words.firstIndex { ReplyWords.verbs.contains($0.lowercased()) }
    let object = verb.map { words[($0 + 1)...] } ?? []
    return object.contains {
      $0.count > 1 && !nobodysReply.contains($0.lowercased()) && !ReplyWords.empty.contains($0.lowercased())
    }
      || words.contains(where: ReplyWords.asksForObject) || ReplyWords.asksForKoreanObject(words)
  }

  /// Question marks of any script, and quotes around something to reply with.
  private static let marks: Set<Character> = [
    "?", "？", "؟", ";", "՞", "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "`",
  ]

  /// “Reply LIGHT or DARK.”: a word in capitals among others that aren't.
  private static func namesWord(_ words: [Substring]) -> Bool {
    guard words.contains(where: { $0.contains { $0.isLetter && !$0.isUppercase } }) else { return false }
    // “DARKと返信”: words of scripts without capitals may run on in the same token.
    return words.lazy.flatMap { $0.split { !$0.isCased && !$0.isNumber } }.contains { word in
      word.count > 1 && word.contains(where: \.isUppercase) && !word.contains(where: \.isLowercase)
        && !nobodysReply.contains(word.lowercased())
    }
  }

  /// What is written in capitals and is no reply: “DM us”, “ASAP”.
  private static let nobodysReply: Set<String> = ["dm", "dms", "pm", "pms", "asap", "faq", "faqs", "fyi", "us", "id"]

  /// “Tell us which roast you drink.”
  private static let questionWords: Set<String> = [
    "which", "what", "who", "whose", "where", "when", "why", "how", "whether", "qué", "cuál", "cuáles", "quién",
    "quiénes",
    "cómo", "dónde", "cuándo", "cuánto", "cuánta", "cuántos", "cuántas", "quel", "quelle", "quels", "quelles", "quoi",
    "comment", "où", "combien", "pourquoi", "lequel", "laquelle", "welche", "welcher", "welches", "welchen", "welchem",
    "wer", "wie", "wo", "wann", "warum", "womit", "wofür", "wohin", "woran", "qual", "quais", "quem", "onde", "quanto",
    "quantos", "quantas", "quale", "quali", "chi", "dove", "quanti", "quante", "cosa",
  ]

  /// Japanese, Chinese and Korean: a question's word or its last syllable.
  private static func asksWithoutSpaces(_ words: [Substring]) -> Bool {
    words.contains { word in
      parts.contains { word.contains($0) } || word.hasSuffix("か") || word.hasSuffix("吗") || word.hasSuffix("嗎")
        || word.hasSuffix("呢") || word.hasSuffix("까") || word.hasSuffix("나요") || word.hasSuffix("가요")
    }
  }

  private static let parts = [
    "何", "どの", "どれ", "どんな", "どこ", "どちら", "いつ", "誰", "なに", "いくつ", "什么", "什麼", "哪", "怎么", "怎麼", "多少", "几", "谁", "誰",
    "무엇", "무슨", "어떤", "어디", "언제", "누구", "어느", "몇",
  ]
}
