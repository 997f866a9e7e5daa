/// Recognises messages by which a follower asks to hear no more.
struct OptOut: Sendable {
  /// What such a message says, folded; in the languages of the shipped flows and the platform's largest.
  private static let common: Set<String> = [
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

  /// The keywords, folded, with the policy's own.
  private let keywords: Set<String>
  /// The words with which messages begin that ask for it.
  private let openers: Set<String>
  /// In UTF-8 bytes.
  private let longestOpener: Int
  private let hasOpenersBeyondASCII: Bool

  /// - Parameter extra: the policy's own keywords; one without a letter or digit says nothing.
  init(extra: [String]) {
    let own = extra.map { Self.words(of: $0).joined(separator: " ") }.filter { !$0.isEmpty }
    keywords = Self.common.union(own)
    openers = Self.fillers.union(keywords.compactMap { Self.words(of: $0).first })
    longestOpener = openers.reduce(0) { max($0, $1.utf8.count) }
    hasOpenersBeyondASCII = own.contains { ($0.utf8.first ?? 0) >= 0x80 }
  }

  /// The keyword that a message consists of, without regard to case, punctuation and polite words; nil when it says anything else: “can't
  /// stop using it” is no wish to hear nothing.
  func keyword(in message: String) -> String? { isSomethingElse(message) ? nil : foundThoroughly(in: message) }

  /// The long way, right for every message.
  func foundThoroughly(in message: String) -> String? {
    let words = Self.words(of: message)
    guard words.count <= Self.mostWords else { return nil }
    let whole = words.joined(separator: " ")
    if keywords.contains(whole) { return whole }
    let bare = words.filter { !Self.fillers.contains($0) }.joined(separator: " ")
    return Self.common.contains(bare) ? bare : nil
  }

  private static let mostWords = 10

  /// Whether a message is too long, or begins with a word that no such message begins with: nearly all do, and need no closer look.
  private func isSomethingElse(_ message: String) -> Bool {
    var message = message
    return message.withUTF8 { bytes in
      if Self.hasMore(than: Self.mostWords, bytes) { return true }
      guard let start = bytes.firstIndex(where: { Self.isWord($0) || $0 >= 0x80 }) else { return false }
      if !hasOpenersBeyondASCII, Self.beginsWithOtherLetter(bytes[start]) { return true }
      guard let end = bytes[start...].firstIndex(where: { !Self.isWord($0) }), bytes[end] < 0x80 else { return false }
      guard end - start <= longestOpener else { return true }
      return !openers.contains(
        String(unsafeUninitializedCapacity: longestOpener) { opener in
          // Set in capitals, a letter differs in one bit; digits and the apostrophe have it set.
          for place in start..<end { opener[place - start] = bytes[place] | 0x20 }
          return end - start
        })
    }
  }

  /// Whether more words of ASCII stand between other characters of ASCII; there may be further words.
  private static func hasMore(than most: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var (isInside, isPlain) = (false, true)
    for byte in bytes {
      if isWord(byte) || byte >= 0x80 {
        isPlain = byte < 0x80 && (isPlain || !isInside)
        isInside = true
      } else {
        if isInside, isPlain { count += 1 }
        isInside = false
      }
    }
    return count + (isInside && isPlain ? 1 : 0) > most
  }

  /// Of ASCII: what `words` doesn't part at.
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "'")
  }

  /// Whether a byte begins a letter of a script in which no keyword is written: of Cyrillic (U+0400 to U+047F), or a Chinese character below
  /// U+9000.
  private static func beginsWithOtherLetter(_ byte: UInt8) -> Bool {
    byte == 0xd0 || byte == 0xd1 || (0xe5...0xe8).contains(byte)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}
