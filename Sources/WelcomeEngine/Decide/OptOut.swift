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
    let words = words(of: message)
    guard words.count <= 10 else { return nil }
    let whole = words.joined(separator: " ")
    if extra.contains(where: { Self.words(of: $0).joined(separator: " ") == whole }) || keywords.contains(whole) {
      return whole
    }
    let bare = words.filter { !fillers.contains($0) }.joined(separator: " ")
    return keywords.contains(bare) ? bare : nil
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}
