/// What the scan has to know of a scalar, looked up in a table for most.
struct ScalarInfo: Sendable {
  /// Bits 0 to 2: the `CharacterClass`. Then upper case, lower case, odd, a character of `safety/markup`, odd in the template's words.
  let bits: UInt8

  @inline(__always) var kind: UInt8 { bits & 7 }
  /// It may be one of several ways of writing the same text, so that its bytes don't tell whether two words are equal.
  @inline(__always) var isOdd: Bool { bits & 32 != 0 }
  @inline(__always) var isMarkup: Bool { bits & 64 != 0 }
  /// Odd where the template writes it; inside a value it is what it looks like.
  @inline(__always) var isOddOutsideFacts: Bool { bits & 128 != 0 }
  @inline(__always) var isWordPart: Bool { bits & 6 == 0 }

  static let letter: UInt8 = 0
  static let digit: UInt8 = 1
  static let space: UInt8 = 2
  static let newline: UInt8 = 3
  static let punctuation: UInt8 = 4
  static let symbol: UInt8 = 5
}

enum ScalarTable {
  /// Latin, Greek, Cyrillic, Hebrew and Arabic.
  static let limit: UInt32 = 0x700
  /// Behind the table of the first scripts: punctuation, then kana.
  private static let blocks: [Range<UInt32>] = [0x2000..<0x2100, 0x3000..<0x3100]

  /// All tables.
  struct Memory {
    let all = ScalarTable.all
    let plain = ScalarTable.plain
    let endsWord = ScalarTable.endsWord
    let lower = ScalarTable.lowerMemory
  }

  private static let table: [ScalarInfo] = (Array(0..<limit) + blocks.joined()).map { compute($0) }

  /// The same as memory that is never given back.
  nonisolated(unsafe) static let all: UnsafePointer<ScalarInfo> = {
    let memory = UnsafeMutablePointer<ScalarInfo>.allocate(capacity: table.count)
    for (index, info) in table.enumerated() { (memory + index).initialize(to: info) }
    return UnsafePointer(memory)
  }()

  /// The classes and cases of bytes, for texts of ASCII: 7 for bytes that take a closer look, those beyond ASCII and control characters.
  nonisolated(unsafe) static let plain: UnsafePointer<UInt8> = {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in 0..<256 {
      let info = table[byte]
      let isPlain = byte < 0x80 && !info.isMarkup && info.kind != ScalarInfo.newline
      (memory + byte).initialize(to: isPlain ? info.bits : 7)
    }
    return UnsafePointer(memory)
  }()

  /// Whether a word of letters ends before a byte: not before one that may carry it on by itself or with the next.
  nonisolated(unsafe) static let endsWord: UnsafePointer<Bool> = {
    let memory = UnsafeMutablePointer<Bool>.allocate(capacity: 256)
    for byte in 0..<256 {
      let carriesOn = byte >= 0x80 || table[byte].isWordPart || byte == 0x27 || byte == 0x5F
      (memory + byte).initialize(to: !carriesOn)
    }
    return UnsafePointer(memory)
  }()

  static let lower: [UInt16] = (0..<limit).map { value in
    guard let mapped = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars, mapped.count == 1,
      let scalar = mapped.first
    else { return 0 }
    return UInt16(exactly: scalar.value) ?? 0
  }

  /// The same as memory that is never given back.
  nonisolated(unsafe) static let lowerMemory: UnsafePointer<UInt16> = {
    let memory = UnsafeMutablePointer<UInt16>.allocate(capacity: lower.count)
    memory.initialize(from: lower, count: lower.count)
    return UnsafePointer(memory)
  }()

  static func info(_ value: UInt32) -> ScalarInfo {
    switch value {
    case 0..<limit: all[Int(value)]
    case 0x2000..<0x2100: all[Int(limit + value - 0x2000)]
    case 0x3000..<0x3100: all[Int(limit + 0x100 + value - 0x3000)]
    // Han and Hangul; emoji.
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: ScalarInfo(bits: ScalarInfo.letter)
    case 0x1F200...0x1FAFF: ScalarInfo(bits: ScalarInfo.symbol)
    case rareBlocks[0]: rare[Int(value - rareBlocks[0].lowerBound)]
    case rareBlocks[1]: rare[rareBlocks[0].count + Int(value - rareBlocks[1].lowerBound)]
    default: compute(value)
    }
  }

  /// The scripts of South and Southeast Asia up to Georgian; Latin letters of Vietnamese, and ancient Greek.
  private static let rareBlocks: [Range<UInt32>] = [0x0900..<0x1100, 0x1E00..<0x2000]
  /// Made when the first message has one of them.
  private static let rare: [ScalarInfo] = rareBlocks.joined().map { compute($0) }

  /// The lower case of a scalar; nil when that is several.
  static func lower(_ value: UInt32) -> UInt32? {
    if value < limit {
      let mapped = lower[Int(value)]
      return mapped == 0 ? nil : UInt32(mapped)
    }
    switch value {
    // Most of Asia's scripts have no cases.
    case 0x0900..<0x10A0, 0x3000..<0xA000, 0xAC00...0xD7A3: return value
    case 0x1EA0...0x1EFF: return value | 1
    default: break
    }
    guard let mapped = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars, mapped.count == 1 else {
      return nil
    }
    return mapped.first?.value
  }

  private static func compute(_ value: UInt32) -> ScalarInfo {
    guard let scalar = Unicode.Scalar(value) else { return ScalarInfo(bits: ScalarInfo.symbol) }
    var bits: UInt8 =
      switch CharacterClass(scalar) {
      case .letter: ScalarInfo.letter
      case .digit: ScalarInfo.digit
      case .space: ScalarInfo.space
      case .newline: ScalarInfo.newline
      case .punctuation: ScalarInfo.punctuation
      case .symbol: ScalarInfo.symbol
      }
    if scalar.isASCII {
      if (0x41...0x5A).contains(value) { bits |= 8 }
      if (0x61...0x7A).contains(value) { bits |= 16 }
    } else {
      // The properties are dear to look up; most letters have their case by their category.
      switch scalar.properties.generalCategory {
      case .uppercaseLetter: bits |= 8
      case .lowercaseLetter: bits |= 16
      case .modifierLetter, .otherLetter, .nonspacingMark, .letterNumber, .otherSymbol:
        if scalar.properties.isUppercase { bits |= 8 }
        if scalar.properties.isLowercase { bits |= 16 }
      default: break
      }
    }
    if isOdd(scalar) { bits |= isOddOutsideFacts(scalar) ? 128 : 32 }
    if value < 0x20 || value >= 0x7F, Markup.kind(of: scalar) != nil { bits |= 64 }
    return ScalarInfo(bits: bits)
  }

  /// Of what is odd, the letters that may pose as Latin ones, which only the template's words are searched for, and the marks of scripts that no
  /// list has words of.
  private static func isOddOutsideFacts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x037E, 0x0374, 0x0387: false
    case 0x0591...0x05C7, 0x0610...0x06ED, 0x0900...0x0DFF, 0x0E31...0x0E4E, 0x0F00...0x109F: true
    default: DisguisedLetters.isForeign(scalar)
    }
  }

  /// Marks that join what stands before them, letters that may pose as others, and characters that stand for another one (UAX #15, singletons), as far as words and
  /// marks that the checks compare are made of them.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // But for the selectors of emoji.
    case .nonspacingMark, .spacingMark: return !(0xFE00...0xFE0F).contains(scalar.value)
    default: break
    }
    if scalar.properties.canonicalCombiningClass != .notReordered { return true }
    // They may stand for a Latin letter.
    if DisguisedLetters.plain(scalar) != nil || DisguisedLetters.isForeign(scalar) { return true }
    switch scalar.value {
    case 0x037E, 0x0374, 0x0387, 0x1F71...0x1FFD, 0x2000, 0x2001, 0x2126, 0x212A, 0x212B, 0x2329, 0x232A: return true
    case 0x0900...0x0DFF, 0x0F00...0x0FFF, 0x1000...0x11FF, 0xF900...0xFAFF, 0xFB1D...0xFB4F, 0x11000...0x1D1FF,
      0x2F800...0x2FA1F:
      return true
    default: return false
    }
  }
}
