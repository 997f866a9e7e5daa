import RuleMatching

/// Recognises messages by which a follower asks to hear no more.
///
/// A keyword counts where it is all that a message or its first sentence says but for polite words, and one that has no other meaning also
/// where it is all that a clause says. A wording counts wherever it stands. “I can't stop using it” has neither.
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
    filter = WordFilter(words: Set(keywords.compactMap { OptOutText($0).words.first } + wordings.keys))
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
    for clause in text.clauses {
      // “Do you have play, pause, stop?”
      if clause.isListed, clause.words.count == 1 { continue }
      // “Stop! That's too kind” is praise.
      if clause.isExclaimed, text.words.contains(where: OptOutWordings.praise.contains) { continue }
      if let keyword = keyword(clause.words, of: clear) { return keyword }
    }
    for sentence in text.sentences {
      for word in sentence {
        for wording in wordings[word] ?? [] {
          if let found = wording.found(in: sentence) { return found.joined(separator: " ") }
        }
      }
    }
    return Self.unspacedWording(in: message)
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
    guard words.count <= Self.mostWords else { return nil }
    let whole = words.joined(separator: " ")
    if keywords.contains(whole) { return whole }
    // “No stop, no rest” asks for nothing.
    if words.first == "no", words.count == 2 { return nil }
    var bare = words.indices.filter { index in
      !OptOutWordings.isPolite(words[index]) || words[index...].starts(with: ["no", "more"])
    }.map { words[$0] }
    if let first = bare.first, bare.allSatisfy({ $0 == first }) { bare = [first] }
    let rest = bare.joined(separator: " ")
    return keywords.contains(rest) ? rest : nil
  }

  private static let mostWords = 10
}
