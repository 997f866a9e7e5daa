import RuleMatching

/// Recognises messages by which a follower asks to hear no more.
///
/// A keyword counts where it is all that a message says but for polite words, or all that its first sentence says. A wording counts
/// wherever it stands. “I can't stop using it” has neither.
struct OptOut: Sendable {
  /// Folded, with the policy's own.
  private let keywords: Set<String>
  /// By each of the words of which a sentence has to have one.
  private let wordings: [String: [OptOutWording]]
  /// Passes over messages without any word that one of them needs; nil where none could be made.
  private let filter: WordFilter?

  /// - Parameter extra: the policy's own keywords; one without a letter or digit says nothing. One of several words counts wherever it
  ///   stands.
  init(extra: [String]) {
    let own = extra.map { OptOutText($0).words }.filter { !$0.isEmpty }
    keywords = OptOutWordings.keywords.union(own.map { $0.joined(separator: " ") })
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
    let mayHold = message.withUTF8 { bytes in filter?.mayHold(bytes) ?? true }
    return mayHold ? foundThoroughly(in: message) : nil
  }

  /// The long way, right for every message.
  func foundThoroughly(in message: String) -> String? {
    let text = OptOutText(message)
    if let keyword = keyword(text.words) { return keyword }
    // “Stop! That's too kind” is praise, “STOP, I never asked for this” isn't.
    if let opening = text.opening, opening.isClosed || opening.isInCapitals, let keyword = keyword(opening.words) {
      return keyword
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

  /// The keyword that all of the words are, or all but the polite ones.
  private func keyword(_ words: [String]) -> String? {
    guard words.count <= Self.mostWords else { return nil }
    let whole = words.joined(separator: " ")
    if keywords.contains(whole) { return whole }
    let bare = words.filter { !OptOutWordings.fillers.contains($0) }.joined(separator: " ")
    return keywords.contains(bare) ? bare : nil
  }

  private static let mostWords = 10
}
