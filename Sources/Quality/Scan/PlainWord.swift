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
    if part.count < 8 {
      guard part.count > 0, ends[Int(part.next)] else { return }
      let upper = part.upper
      count = part.count
      word = FoldedWord(part.folded, 0, 0, count: part.count)
      if upper != 0 { letters = upper == 0x80 ? .capitalized : part.lower == 0 ? .upper : .mixed }
      return
    }
    let second = Part(bytes + 8)
    var third = Part.none
    if second.count == 8 { third = Part(bytes + 16) }
    let length = 8 &+ second.count &+ third.count
    guard third.count < 8, ends[Int((bytes + length).load(as: UInt8.self))] else { return }
    count = length
    word = FoldedWord(part.folded, second.folded, third.folded, count: length)
    if part.upper | second.upper | third.upper == 0 {
      letters = .lower
    } else if part.upper == 0x80, second.upper | third.upper == 0 {
      letters = .capitalized
    } else {
      letters = part.lower | second.lower | third.lower == 0 ? .upper : .mixed
    }
  }

  /// The letters that eight bytes start with.
  private struct Part {
    static let none = Part(count: 0, folded: 0, upper: 0, lower: 0, next: 0)

    let count: Int
    /// In lower case, with zeros behind them.
    let folded: UInt64
    /// The highest bit of each byte that holds a letter in upper case, and of each in lower case.
    let upper: UInt64
    let lower: UInt64
    /// The first byte that is no letter, where there is one.
    let next: UInt8

    private init(count: Int, folded: UInt64, upper: UInt64, lower: UInt64, next: UInt8) {
      (self.count, self.folded, self.upper, self.lower, self.next) = (count, folded, upper, lower, next)
    }

    @inline(__always)
    init(_ bytes: UnsafeRawPointer) {
      let text = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
      let small = text | 0x2020_2020_2020_2020
      // Each byte without its highest bit goes over 0x7F where it is at least `a`, and where it is behind `z`.
      let bits = small & 0x7F7F_7F7F_7F7F_7F7F
      let letters = (bits &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(bits &+ 0x0505_0505_0505_0505) & ~text & 0x8080_8080_8080_8080
      let others = letters ^ 0x8080_8080_8080_8080
      // Up to the highest bit of the first other byte; all bits where there is none.
      let upToFirst = others ^ (others &- 1)
      let inside = others == 0 ? UInt64.max : upToFirst >> 8
      count = others == 0 ? 8 : others.trailingZeroBitCount >> 3
      folded = small & inside
      upper = letters & inside & ~(text << 2)
      lower = letters & inside & (text << 2)
      next = UInt8(truncatingIfNeeded: text &>> UInt64(truncatingIfNeeded: count &* 8))
    }
  }
}
