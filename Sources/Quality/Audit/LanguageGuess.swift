/// The language of a bare text, by its words of grammar. A text of a sentence or two is enough where it has some.
public enum LanguageGuess {
  /// A BCP 47 tag: one that the checks know, or that of another language that was recognised; `und` where too little speaks for one, or
  /// as much for another. Greetings and thanks alone speak for none, since people borrow them.
  ///
  /// - Parameter facts: where values of the follower stand, by UTF-8 range and in order, which say nothing of the language around them.
  public static func tag(of text: String, facts: [Range<Int>] = []) -> String {
    let reading = Reading(
      Message(text: text, segments: [Message.Segment(range: 0..<text.utf8.count, origin: .literal)]))
    let words = Self.words(of: reading) { word in !facts.contains { $0.overlaps(word.range) } }
    var tally = Tally()
    for word in words { tally.add(word.token, isName: word.isName) }
    if let plain = reading.plain(in: .en) {
      var meant = Tally()
      for word in Self.words(of: plain.reading, where: { _ in true }) { meant.add(word.token, isName: word.isName) }
      // “†hank$ f0r f0ll0w1ng”; what is no disguise is no English either.
      if meant.winner == "en", meant.most > tally.most { return "en" }
    }
    if let tag = ScriptCount(words.map(\.token.key)).tag { return tag }
    if text.unicodeScalars.contains(where: TellingWords.openingMarks.unicodeScalars.contains) {
      tally.add(["es"], share: 1)
    }
    return tally.winner ?? "und"
  }

  /// Whether a sentence without facts is mostly made of such words of English as a guess goes by.
  static func looksEnglish(_ sentence: [Token]) -> Bool {
    let known = sentence.count {
      table[$0.key]?.languages.contains(0) == true || courtesies[$0.key]?.contains(0) == true
    }
    return known > 0 && known * 3 >= sentence.count
  }

  /// The words of a text, with whether their capital makes names of them: inside a sentence, where not every word has one.
  private static func words(of reading: Reading, where isTold: (Token) -> Bool) -> [(token: Token, isName: Bool)] {
    let tokens = reading.tokens
    // “I'm” has its capital everywhere.
    func hasCapital(_ token: Token) -> Bool { token.letters == .capitalized && !token.key.hasPrefix("i'") }
    let hasNames =
      tokens.count { $0.kind == .word && hasCapital($0) } < tokens.count { $0.kind == .word && $0.letters == .lower }
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      guard token.kind == .word, isTold(token) else { return nil }
      return (token, hasNames && hasCapital(token) && !reading.isSentenceStart(index))
    }
  }

  /// What a word says that only one language has; others say a part of it.
  private static let whole = 12

  /// For each word its languages, by their place in the list.
  private static let table: [String: (languages: [Int], points: Int)] = {
    var table: [String: (languages: [Int], points: Int)] = [:]
    for (place, entry) in TellingWords.ofGrammar.enumerated() {
      for word in entry.words { table[word, default: ([], 0)].languages.append(place) }
    }
    return table.mapValues { ($0.languages, max(1, whole / $0.languages.count)) }
  }()

  private static let courtesies: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (place, entry) in TellingWords.ofGrammar.enumerated() {
      for word in TellingWords.courtesies[entry.tag] ?? [] { table[word, default: []].append(place) }
    }
    return table
  }()

  /// The places of languages that write words of grammar with a capital: “Sie”, “Cię”, “De”, “I”, “U”.
  private static let capitalizing = Set(["de", "pl", "da", "nb", "nl"].compactMap { places[$0] })

  /// The places of languages; that behind the last is the one of all that aren't known.
  private static let places: [String: Int] = Dictionary(
    uniqueKeysWithValues: (TellingWords.ofGrammar.map(\.tag) + ["und"]).enumerated().map { ($1, $0) })

  private struct Tally {
    private var points = [Int](repeating: 0, count: places.count)
    /// Words of a language's grammar.
    private var counts = [Int](repeating: 0, count: places.count)
    /// Greetings and thanks.
    private var courtesies = [Int](repeating: 0, count: places.count)
    private var wordCount = 0

    /// - Parameter isName: whether it is a word of grammar only in a language that writes those with a capital.
    mutating func add(_ word: Token, isName: Bool) {
      if let languages = LanguageGuess.courtesies[word.key], LanguageGuess.table[word.key] == nil {
        for language in languages { courtesies[language] += 1 }
        return
      }
      if word.kind == .word { wordCount += 1 }
      if let (languages, share) = LanguageGuess.table[word.key] {
        for language in languages where !isName || LanguageGuess.capitalizing.contains(language) {
          points[language] += share
          counts[language] += 1
        }
        return
      }
      if word.kind == .word { addParts(of: word) }
    }

    /// What the letters of a word say, and what an apostrophe parts from it.
    private mutating func addParts(of word: Token) {
      if word.key.utf8.contains(UInt8(ascii: "'")) {
        for elision in TellingWords.elisions
        where elision.starts.contains(where: word.key.hasPrefix) || elision.ends.contains(where: word.key.hasSuffix) {
          add(elision.tags, share: elision.tags.count)
        }
      }
      // Names keep their letters in any language.
      guard word.letters == .lower, !word.key.utf8.allSatisfy({ $0 < 0x80 }) else { return }
      for entry in TellingWords.letters
      where word.key.unicodeScalars.contains(where: entry.letters.unicodeScalars.contains) {
        add(entry.tags, share: 2 * entry.tags.count)
      }
      // Vietnamese.
      if word.key.unicodeScalars.contains(where: { (0x1EA0...0x1EF9).contains($0.value) }) { add(["und"], share: 1) }
    }

    /// - Parameter share: what part of a whole word's points each language gets.
    mutating func add(_ tags: [String], share: Int) {
      for tag in tags {
        guard let place = places[tag] else { continue }
        points[place] += whole / share
        counts[place] += 1
      }
    }

    private var totals: [Int] { points.indices.map { points[$0] == 0 ? 0 : points[$0] + courtesies[$0] } }
    var most: Int { totals.max() ?? 0 }

    /// The language with the most points; nil where it has too few, or where another one that the checks know has as many.
    var winner: String? {
      let (totals, most) = (totals, most)
      let best = totals.indices.filter { totals[$0] == most }
      let isDoubtful = best.count(where: { Language(tag: LanguageGuess.tag(at: $0)) != nil }) > 1
      guard !isDoubtful, let first = best.first, points[first] >= whole / 3, counts[first] * 8 >= wordCount else {
        return nil
      }
      return LanguageGuess.tag(at: first)
    }
  }

  private static func tag(at place: Int) -> String {
    place < TellingWords.ofGrammar.count ? TellingWords.ofGrammar[place].tag : "und"
  }
}
