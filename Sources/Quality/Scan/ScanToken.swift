/// A token of a scan: what `Token` says, without strings.
struct ScanToken: Sendable {
  /// Equal for words that are equal without case.
  var hash: UInt64
  var classes: WordClass
  var start: Int32
  var end: Int32
  /// The number of the word in the language's lexicon.
  var id: UInt16
  var prefix: UInt16
  /// The same in the policy's own.
  var policyID: UInt16
  var policyPrefix: UInt16
  /// The segment that it starts in; the number of segments where there is none.
  var segment: Int32
  /// The number of the call to action; -1 without a region, -2 in the value line.
  var region: Int32
  var kind: Token.Kind
  var letters: Token.Letters
  var gap: Token.Gap
  /// Which mark or sign it is; see `Sign`. 0 for words.
  var sign: UInt8
  var isFact: Bool
  var startsSentence: Bool
  var isVague: Bool

  @inline(__always) var count: Int { Int(end &- start) }

  @inline(__always)
  var isWordLike: Bool {
    switch kind {
    case .word, .number, .handle, .hashtag: true
    default: false
    }
  }

  @inline(__always) var isTerminator: Bool { kind == .punctuation && Sign.isTerminator(sign) }
}

/// Marks and signs by one byte: ASCII ones by their own, some others by numbers that no mark has.
enum Sign {
  static let twoDots: UInt8 = 1
  static let ellipsis: UInt8 = 2
  static let manyDots: UInt8 = 3
  static let openQuote: UInt8 = 4
  static let closeQuote: UInt8 = 5
  static let lowQuote: UInt8 = 6
  static let openGuillemet: UInt8 = 7
  static let closeGuillemet: UInt8 = 8
  static let emDash: UInt8 = 9
  static let enDash: UInt8 = 10
  static let wideQuestion: UInt8 = 11
  static let wideExclamation: UInt8 = 12
  static let ideographicStop: UInt8 = 13
  static let arabicQuestion: UInt8 = 14
  static let danda: UInt8 = 15
  static let cornerBracket: UInt8 = 16
  static let whiteCornerBracket: UInt8 = 17
  static let openSingleQuote: UInt8 = 18
  static let invertedExclamation: UInt8 = 19
  static let currency: UInt8 = 20
  static let other: UInt8 = 0x7F

  @inline(__always)
  static func code(_ value: UInt32) -> UInt8 {
    if value < 0x7F { return UInt8(value) }
    return switch value {
    case 0x2026: ellipsis
    case 0x2019: UInt8(ascii: "'")
    case 0x201C: openQuote
    case 0x201D: closeQuote
    case 0x201E: lowQuote
    case 0xAB: openGuillemet
    case 0xBB: closeGuillemet
    case 0x2014: emDash
    case 0x2013: enDash
    case 0xFF1F: wideQuestion
    case 0xFF01: wideExclamation
    case 0x3002: ideographicStop
    case 0x061F: arabicQuestion
    case 0x0964: danda
    case 0x300D: cornerBracket
    case 0x300F: whiteCornerBracket
    case 0x2018: openSingleQuote
    case 0xA1: invertedExclamation
    case 0x20AC, 0xA3, 0xA5: currency
    default: other
    }
  }

  @inline(__always)
  static func isTerminator(_ sign: UInt8) -> Bool {
    switch sign {
    case 0x2E, 0x21, 0x3F, twoDots, ellipsis, manyDots, ideographicStop, wideExclamation, wideQuestion, arabicQuestion,
      danda:
      true
    default: false
    }
  }

  /// Whether the UTF-8 bytes of a symbol are those of one that stands with a word or number and ends no sentence, unlike an emoji: all of
  /// ASCII and Latin-1 (`$`, `°`, `®`), currencies (`€`), letter-like ones (`№`, `™`, `℃`) and operators (`≈`).
  static func isOfUnit(_ bytes: some Sequence<UInt8>) -> Bool {
    var iterator = bytes.makeIterator()
    guard let first = iterator.next() else { return false }
    switch first {
    case ..<0x80, 0xC2, 0xC3: return true
    case 0xE2:
      switch iterator.next() {
      case 0x82, 0x83, 0x84, 0x85, 0x88, 0x89, 0x8A, 0x8B: return true
      default: return false
      }
    default: return false
    }
  }

  @inline(__always)
  static func isClosing(_ sign: UInt8) -> Bool {
    switch sign {
    case 0x29, 0x5D, 0x22, 0x27, closeQuote, closeGuillemet, cornerBracket, whiteCornerBracket: true
    default: false
    }
  }

  /// May stand between the words of a phrase.
  static func isPassed(_ sign: UInt8) -> Bool {
    switch sign {
    case 0x2C, 0x2D, 0x27, 0x22, 0x2A, 0x5F, enDash, openQuote, closeQuote: true
    default: false
    }
  }

  /// Doesn't end a clause.
  static func isJoining(_ sign: UInt8) -> Bool {
    switch sign {
    case 0x2D, 0x27, 0x22, 0x26, 0x2F, openQuote: true
    default: false
    }
  }

  /// One of scripts that put no space behind it.
  @inline(__always)
  static func isWideTerminator(_ sign: UInt8) -> Bool {
    sign == ideographicStop || sign == wideExclamation || sign == wideQuestion
  }

  @inline(__always)
  static func isQuestion(_ sign: UInt8) -> Bool { sign == 0x3F || sign == wideQuestion || sign == arabicQuestion }
}
