/// Recognises messages by which a follower asks to hear no more.
enum OptOut {
  /// Whole messages that opt out, folded; in the languages of the shipped flows and the platform's largest.
  private static let keywords: Set<String> = [
    "stop", "unsubscribe", "opt out", "optout", "stop messaging me", "stop dming me", "no more messages", "remove me",
    "baja", "darme de baja", "parar", "désabonner", "arrêt", "abmelden", "stopp", "sair", "parar de receber",
    "cancellami", "配信停止",
  ]

  /// The keyword that a message consists of, without regard to case and punctuation; nil when it says anything else.
  static func keyword(in message: String, extra: [String]) -> String? {
    let folded = fold(message)
    guard folded.count <= 40 else { return nil }
    return keywords.contains(folded) || extra.contains(where: { fold($0) == folded }) ? folded : nil
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
