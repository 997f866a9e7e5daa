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
    if extra.isEmpty, startsOtherwise(message) { return nil }
    let words = words(of: message)
    guard words.count <= 10 else { return nil }
    let whole = words.joined(separator: " ")
    if extra.contains(where: { Self.words(of: $0).joined(separator: " ") == whole }) || keywords.contains(whole) {
      return whole
    }
    let bare = words.filter { !fillers.contains($0) }.joined(separator: " ")
    return keywords.contains(bare) ? bare : nil
  }

  /// The words with which messages begin that ask for it.
  private static let openers = fillers.union(keywords.compactMap { words(of: $0).first })

  /// Whether a message of ASCII begins with a word that no such message begins with: nearly all do, and need no closer look.
  private static func startsOtherwise(_ message: String) -> Bool {
    guard message.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let isWord = { (byte: UInt8) in
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "'")
    }
    let word = message.utf8.drop { !isWord($0) }.prefix(while: isWord)
    // A small string needs no memory, and the longest opener is one.
    guard !word.isEmpty else { return false }
    return word.count > 15
      || !openers.contains(String(decoding: word.map { $0 | ($0 >= 0x40 ? 0x20 : 0) }, as: UTF8.self))
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}
