/// A word of ASCII letters alone, read eight bytes at a time: one load tells where it ends, its cases and its fold.
struct PlainWord {
  /// In bytes; 0 where no such word stands, or one that is long or may go on with something else than a letter.
  private(set) var count = 0
  private(set) var word = FoldedWord(0, 0, 0, count: 0)
  private(set) var letters = Token.Letters.lower

  /// - Parameters:
  ///   - bytes: at least 32 more bytes can be read.
  ///   - ends: by byte, whether a word of letters ends before it.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, ends: UnsafePointer<Bool>) {
    let part = Part(bytes)
    guard part.others != 0 else {
      self = Self.long(part, bytes, ends)
      return
    }
    let count = part.others.trailingZeroBitCount >> 3
    guard ends[Int((bytes + count).load(as: UInt8.self))] else { return }
    let inside = Part.bytes(before: part.others)
    self.count = count
    word = FoldedWord(part.small & inside, 0, 0, count: count)
    let upper = part.letters & inside & ~(part.text << 2)
    if upper != 0 { letters = Self.letters(upper, 0, hasLower: upper != part.letters & inside) }
  }

  /// - Parameters:
  ///   - upper: the highest bit of each of the first eight bytes that holds a large letter; `others`, that of the rest.
  @inline(__always)
  private static func letters(_ upper: UInt64, _ others: UInt64, hasLower: Bool) -> Token.Letters {
    if upper | others == 0 { return .lower }
    if upper == 0x80, others == 0 { return .capitalized }
    return hasLower ? .mixed : .upper
  }

  /// A word of at least eight letters.
  @inline(never)
  private static func long(_ first: Part, _ bytes: UnsafeRawPointer, _ ends: UnsafePointer<Bool>) -> PlainWord {
    var plain = PlainWord()
    let second = Part(bytes + 8)
    let third = second.others == 0 ? Part(bytes + 16) : Part.none
    guard third.others != 0 else { return plain }
    let (inside, insideThird) = (Part.bytes(before: second.others), Part.bytes(before: third.others))
    let count = (second.others == 0 ? 16 : 8) &+ (second.others == 0 ? third : second).others.trailingZeroBitCount >> 3
    guard ends[Int((bytes + count).load(as: UInt8.self))] else { return plain }
    plain.count = count
    plain.word = FoldedWord(first.small, second.small & inside, third.small & insideThird, count: count)
    let (rest, restOfThird) = (second.letters & inside, third.letters & insideThird)
    let upper = (rest & ~(second.text << 2), restOfThird & ~(third.text << 2))
    let upperFirst = first.letters & ~(first.text << 2)
    plain.letters = letters(
      upperFirst, upper.0 | upper.1,
      hasLower: upperFirst != first.letters || upper.0 != rest || upper.1 != restOfThird)
    return plain
  }

  private init() {}

  /// Eight bytes.
  private struct Part {
    static let none = Part()

    let text: UInt64
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

    /// All bits of the bytes before the first one whose highest bit is set; all where there is none.
    @inline(__always)
    static func bytes(before marks: UInt64) -> UInt64 { marks == 0 ? .max : (marks ^ (marks &- 1)) >> 8 }
  }
}
