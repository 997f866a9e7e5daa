/// Recognises messages by which a follower asks to hear no more.
enum OptOut {
  /// What such a message says, folded; in the languages of the shipped flows and the platform's largest.
  private static let keywords: Set<String> = [
    "stop", "unsubscribe", "opt out", "optout", "stop messaging", "stop dming", "stop writing", "no more", "remove",
    "baja", "darme de baja", "parar", "désabonner", "désinscrire", "arrêt", "arrêtez", "abmelden", "stopp", "sair",
    "parar de receber", "cancellami", "配信停止",
  ]

  /// Words around it that change nothing.
  private static let fillers: Set<String> = [
    "please", "pls", "plz", "me", "now", "just", "hi", "hello", "hey", "thanks", "thank", "you", "from", "this",
    "these",
    "the", "your", "all", "list", "messages", "message", "dms", "dm", "por", "favor", "gracias", "bitte", "danke",
    "svp",
    "merci", "obrigado", "obrigada", "per", "favore", "grazie",
  ]

  /// The keyword that a message consists of, without regard to case, punctuation and polite words; nil when it says anything else: “can't
  /// stop using it” is no wish to hear nothing.
  static func keyword(in message: String, extra: [String]) -> String? {
    if isSomethingElse(message, hasExtra: !extra.isEmpty) { return nil }
    let words = words(of: message)
    guard words.count <= mostWords else { return nil }
    let whole = words.joined(separator: " ")
    if extra.contains(where: { Self.words(of: $0).joined(separator: " ") == whole }) || keywords.contains(whole) {
      return whole
    }
    let bare = words.filter { !fillers.contains($0) }.joined(separator: " ")
    return keywords.contains(bare) ? bare : nil
  }

  /// The words with which messages begin that ask for it.
  private static let openers = fillers.union(keywords.compactMap { words(of: $0).first })

  private static let mostWords = 10

  /// Whether a message of ASCII is too long, or begins with a word that no such message begins with: nearly all do, and need no closer
  /// look.
  /// - Parameter hasExtra: whether there are more keywords than the built-in ones.
  private static func isSomethingElse(_ message: String, hasExtra: Bool) -> Bool {
    var message = message
    return message.withUTF8 { bytes in
      var (count, first) = (0, 0..<0)
      var start: Int?
      for place in 0...bytes.count {
        let byte = place < bytes.count ? bytes[place] : UInt8(ascii: " ")
        if byte >= 0x80 { return false }
        let isWord =
          (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "'")
        if isWord {
          start = start ?? place
        } else if let begun = start {
          if count == 0 { first = begun..<place }
          count += 1
          start = nil
        }
      }
      if count > mostWords { return true }
      if hasExtra || first.isEmpty { return false }
      // Set in capitals, a letter differs in one bit; digits and the apostrophe have it set.
      return first.count > 15 || !openers.contains(String(decoding: bytes[first].map { $0 | 0x20 }, as: UTF8.self))
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}
