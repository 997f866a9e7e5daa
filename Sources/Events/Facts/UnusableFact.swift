/// Tells values that say nothing. Texts come cleaned.
enum UnusableFact {
  /// Nothing at all, a word that programs write for a missing value, or punctuation alone.
  static func isNonValue(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if text.utf8.count <= longestNonValue, mayStartNonValue(first), nonValues.contains(text.lowercased()) {
      return true
    }
    if isLetter(first) { return false }
    return text.unicodeScalars.allSatisfy { isPunctuation($0) }
  }

  /// In UTF-8 bytes, and more.
  static let longestNonValue = 12

  /// The first bytes of `nonValues`, in either case.
  static func mayStartNonValue(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "#"),
      UInt8(ascii: "<"):
      true
    // With the bit of small letters set, `[` is `{`. Nothing beyond ASCII folds to one of these.
    default: false
    }
  }

  /// Of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Not one letter of any script: emoji, digits and signs alone.
  static func hasNoLetter(_ text: String) -> Bool {
    if text.utf8.contains(where: isLetter) { return false }
    return !text.unicodeScalars.contains(where: isLetter)
  }

  /// Of any script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic && !isSymbol(scalar) }

  static func hasNoLetterOrDigit(_ text: String) -> Bool {
    hasNoLetter(text) && !text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
  }

  /// One link and nothing else, with or without its scheme.
  static func isLink(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }),
      !text.utf8.contains(UInt8(ascii: " "))
    else { return false }
    let text = text.lowercased()
    if text.contains("://") || text.hasPrefix("www.") { return true }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, labels.allSatisfy({ !$0.isEmpty }) else { return false }
    // A joke about being at home.
    if labels.count == 4, labels.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) { return true }
    return linkEndings.contains(String(last)) || (host.count < text.count && last.allSatisfy { $0.isLetter })
  }

  /// Left out on purpose: "nil", "na" and "void", which are names of people and places.
  static let nonValues: Set<String> = [
    "null", "(null)", "[null]", "none", "undefined", "n/a", "n.a.", "n\\a", "nan", "not set", "no name", "noname",
    "unknown", "#n/a", "<null>", "nullptr",
  ]

  /// The endings of links that people put into names and locations.
  private static let linkEndings: Set<String> = [
    "com", "net", "org", "io", "co", "ai", "app", "dev", "xyz", "me", "info", "biz", "tv", "gg", "ly", "link", "page",
    "site",
    "online", "store", "shop", "blog", "tech", "eth", "uk", "de", "fr", "es", "it", "nl", "in", "br", "jp", "ru", "eu",
    "us", "ca",
  ]

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator, .mathSymbol, .modifierSymbol:
      true
    default: false
    }
  }

  /// Circled letters and the like are alphabetic to Unicode.
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .otherSymbol && scalar.properties.isEmoji
  }
}
