import RuleMatching

/// Recognises messages by which a follower asks to hear no more.
///
/// A keyword counts where it is all that a message or its first sentence says but for polite words, and one that has no other meaning also
/// where it is all that a clause says. A complaint counts where it is all that a sentence says, and nothing is said with a smile. A wording
/// counts wherever it stands. “I can't stop using it” has none of them.
struct OptOut: Sendable {
  /// Folded, with the policy's own.
  private let keywords: Set<String>
  /// Those of them that count as a clause.
  private let clear: Set<String>
  /// By each of the words of which a sentence has to have one.
  private let wordings: [String: [OptOutWording]]
  /// Passes over messages without any word that one of them needs; nil where none could be made.
  private let filter: WordFilter?

  /// - Parameter extra: the policy's own keywords; one without a letter or digit says nothing. One of several words counts wherever it
  ///   stands.
  init(extra: [String]) {
    let own = extra.map { OptOutText($0).words }.filter { !$0.isEmpty }
    clear = OptOutWordings.clearKeywords.union(own.map { $0.joined(separator: " ") })
    keywords = OptOutWordings.keywords.union(clear)
    var wordings: [String: [OptOutWording]] = [:]
    for wording in OptOutWordings.all + own.filter({ $0.count > 1 }).map({ OptOutWording($0.map { [$0] }) }) {
      for word in wording.needed { wordings[word, default: []].append(wording) }
    }
    self.wordings = wordings
    // Any word will do: the longest is in the fewest messages.
    let ofComplaints = OptOutWordings.complaints.union(OptOutWordings.exclaimedComplaints).compactMap {
      $0.split(separator: " ").max { $0.count < $1.count }
    }
    filter = WordFilter(
      words: Set(keywords.compactMap { OptOutText($0).words.first } + wordings.keys + ofComplaints.map { String($0) }))
  }

  /// What a message says that asks for it, folded; nil when it says anything else.
  func keyword(in message: String) -> String? {
    var message = message
    // Full-width letters start with this byte, and are folded on the long way.
    let mayHold = message.withUTF8 { bytes in filter.map { $0.mayHold(bytes) || bytes.contains(0xEF) } ?? true }
    return mayHold ? foundThoroughly(in: message) : nil
  }

  /// The long way, right for every message.
  func foundThoroughly(in message: String) -> String? {
    let text = OptOutText(message)
    if let keyword = keyword(text.words, of: keywords) { return keyword }
    if let opening = text.opening, opening.isClosed || opening.isInCapitals,
      let keyword = keyword(opening.words, of: keywords)
    {
      return keyword
    }
    if text.startsInCapitals, let first = text.words.first, OptOutWordings.clearKeywords.contains(first) {
      return first
    }
    let isPraise = text.words.contains(where: OptOutWordings.praise.contains)
    for clause in text.clauses {
      // “Do you have play, pause, stop?”
      if clause.isListed, clause.words.count == 1 { continue }
      // “Stop! That's too kind” is praise.
      if clause.isExclaimed, isPraise { continue }
      if let keyword = keyword(clause.words, of: clear) { return keyword }
    }
    if !isPraise, let complaint = complaint(in: text), !text.smiles { return complaint }
    for sentence in text.sentences {
      if let found = wording(in: sentence.words) { return found }
    }
    return Self.unspacedWording(in: message)
  }

  /// What a message says that is nothing but a complaint and polite words: “just stop it”. A question counts where it speaks to somebody.
  /// Behind a sentence about something else it is that which should stop.
  private func complaint(in text: OptOutText) -> String? {
    let isExclaimed = text.sentences.allSatisfy(\.isExclaimed)
    let speakOfMore = text.sentences.map { !$0.words.allSatisfy(OptOutWordings.isPolite) && !saysNo($0.words) }
    let most = speakOfMore.count { $0 }
    for (sentence, speaksOfMore) in zip(text.sentences, speakOfMore)
    where !sentence.isQuestion || sentence.words.contains("you") {
      guard isExclaimed || most == (speaksOfMore ? 1 : 0) else { continue }
      // “Stop it! You made me cry” may be kindly meant; without more it isn't.
      if sentence.isExclaimed, text.sentences.count > 1, !isExclaimed { continue }
      if let found = complaint(within: sentence.words, of: OptOutWordings.complaints) { return found }
      if sentence.isExclaimed, let found = complaint(within: sentence.words, of: OptOutWordings.exclaimedComplaints) {
        return found
      }
    }
    return nil
  }

  /// “I'm not interested”, “enough”, or another complaint.
  private func saysNo(_ words: [String]) -> Bool {
    words.suffix(2) == ["not", "interested"] || words == ["enough"] || words == ["no"]
      || keyword(words, of: OptOutWordings.complaints) != nil
  }

  /// A complaint with polite words before and behind it, where it has some of them itself: “¡para ya, por favor!”
  private func complaint(within words: [String], of complaints: Set<String>) -> String? {
    if let whole = keyword(words, of: complaints) { return whole }
    guard words.count <= Self.mostWords else { return nil }
    for start in 0...words.prefix(while: OptOutWordings.isPolite).count {
      for end in (words.count - words.reversed().prefix(while: OptOutWordings.isPolite).count)...words.count
      where start < end {
        let piece = words[start..<end].joined(separator: " ")
        if complaints.contains(piece) { return piece }
      }
    }
    return nil
  }

  /// The words of a sentence that are a wording, of those that it has a needed word of.
  private func wording(in sentence: [String]) -> String? {
    // Each word once: a wording is looked for in the whole sentence.
    var seen: Set<String> = []
    for word in sentence where seen.insert(word).inserted {
      for wording in wordings[word] ?? [] {
        if let found = wording.found(in: sentence) { return found.joined(separator: " ") }
      }
    }
    return nil
  }

  private static func unspacedWording(in message: String) -> String? {
    var message = message
    return message.withUTF8 { bytes in
      // The first bytes of kana, Han and Hangul.
      guard bytes.contains(where: { (0xE3...0xED).contains($0) }) else { return nil }
      return OptOutWordings.unspaced.first { wording in
        let sought = wording.utf8
        return bytes.indices.contains { bytes[$0] == sought.first && bytes[$0...].starts(with: sought) }
      }
    }
  }

  /// The keyword that all of the words are, or all but the polite ones, perhaps said several times.
  private func keyword(_ words: [String], of keywords: Set<String>) -> String? {
    if words.count <= Self.mostWords {
      let whole = words.joined(separator: " ")
      if keywords.contains(whole) { return whole }
      // “No stop, no rest” asks for nothing.
      if words.first == "no", words.count == 2 { return nil }
    } else if !Self.areFew(words) {
      return nil
    }
    let bare = words.indices.filter { index in
      !OptOutWordings.isPolite(words[index]) || words[index...].starts(with: ["no", "more"])
    }.map { words[$0] }
    for count in 1...Self.longestKeyword where bare.count >= count && bare.count.isMultiple(of: count) {
      // Said again and again it is said once.
      guard bare.indices.allSatisfy({ bare[$0] == bare[$0 % count] }) else { continue }
      let once = bare[..<count].joined(separator: " ")
      if keywords.contains(once) { return once }
    }
    let rest = bare.count <= Self.mostWords ? bare.joined(separator: " ") : ""
    return keywords.contains(rest) ? rest : nil
  }

  /// Whether no more than so many different words are said, however often.
  private static func areFew(_ words: [String]) -> Bool {
    var seen: Set<String> = []
    return words.allSatisfy { word in
      seen.insert(word)
      return seen.count <= mostWords
    }
  }

  private static let mostWords = 10
  /// In words, of those that may be said several times.
  private static let longestKeyword = 4
}
