/// A word of ASCII letters alone, read eight bytes at a time: one load tells where it ends, its cases and its fold.
struct PlainWord {
  /// In bytes; 0 where no such word stands, or one that is long or may go on with something else than a letter.
  private(set) var count = 0
  private(set) var word = FoldedWord(0, 0, 0, count: 0)
  private(set) var letters = Token.Letters.lower

  /// A word of at least eight letters.
  ///
  /// - Parameters:
  ///   - bytes: at least 32 more bytes can be read.
  ///   - ends: by byte, whether a word of letters ends before it.
  init(_ first: LetterBytes, _ bytes: UnsafeRawPointer, ends: UnsafePointer<Bool>) {
    let second = LetterBytes(bytes + 8)
    let third = second.others == 0 ? LetterBytes(bytes + 16) : LetterBytes.none
    guard third.others != 0 else { return }
    let (inside, insideThird) = (second.inside, third.inside)
    let count = second.others == 0 ? 16 &+ third.count : 8 &+ second.count
    guard ends[Int((bytes + count).load(as: UInt8.self))] else { return }
    self.count = count
    word = FoldedWord(first.small, second.small & inside, third.small & insideThird, count: count)
    let (rest, restOfThird) = (second.letters & inside, third.letters & insideThird)
    let upper = (second.upper & inside) | (third.upper & insideThird)
    let hasLower =
      first.upper != first.letters || second.upper & inside != rest || third.upper & insideThird != restOfThird
    letters = Self.letters(first.upper, upper, hasLower: hasLower)
  }

  /// - Parameters:
  ///   - upper: the highest bit of each of the first eight bytes that holds a large letter.
  ///   - others: the same of the bytes behind them.
  @inline(__always)
  static func letters(_ upper: UInt64, _ others: UInt64, hasLower: Bool) -> Token.Letters {
    if upper | others == 0 { return .lower }
    if upper == 0x80, others == 0 { return .capitalized }
    return hasLower ? .mixed : .upper
  }
}

/// Eight bytes of a text, seen as letters of ASCII and others.
struct LetterBytes {
  static let none = LetterBytes()

  private let text: UInt64
  /// With bit 5 of all bytes set, which makes letters small.
  let small: UInt64
  /// The highest bit of each byte that holds a letter, and of each that doesn't.
  let letters: UInt64
  let others: UInt64

  private init() { (text, small, letters, others) = (0, 0, 0, 0x80) }

  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    text = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    small = text | 0x2020_2020_2020_2020
    // Each byte without its highest bit goes over 0x7F where it is at least `a`, and where it is behind `z`.
    let bits = small & 0x7F7F_7F7F_7F7F_7F7F
    letters = (bits &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(bits &+ 0x0505_0505_0505_0505) & ~text & 0x8080_8080_8080_8080
    others = letters ^ 0x8080_8080_8080_8080
  }

  /// The highest bit of each byte that holds a large letter.
  @inline(__always) var upper: UInt64 { letters & ~(text << 2) }
  /// How many letters it starts with.
  @inline(__always) var count: Int { others == 0 ? 8 : others.trailingZeroBitCount >> 3 }
  /// All bits of these letters.
  @inline(__always) var inside: UInt64 { others == 0 ? .max : insideOfFew }
  /// The same where there are less than eight.
  @inline(__always) var insideOfFew: UInt64 { (others ^ (others &- 1)) >> 8 }
}
