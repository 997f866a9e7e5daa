/// A word in lower case as numbers, so that two words compare without a string: its first 24 bytes and its length. In words of plain ASCII
/// all bytes have bit 5 set, which is the lower case of letters and tells all other bytes of words apart still.
struct FoldedWord: Sendable, Hashable {
  var first: UInt64 = 0
  var second: UInt64 = 0
  var third: UInt64 = 0
  let count: Int

  /// The longest word that is told from all others.
  static let limit = 24
  private static let lower: UInt64 = 0x2020_2020_2020_2020

  /// - Parameters:
  ///   - bytes: at least 24 more bytes can be read behind the word.
  ///   - isPlain: ASCII alone, in any case; other words have to be in lower case already.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, count: Int, isPlain: Bool) {
    self.count = count
    let raw = UnsafeRawPointer(bytes)
    let lower = isPlain ? Self.lower : 0
    first = Self.part(raw, count, lower)
    if count > 8 {
      second = Self.part(raw + 8, count - 8, lower)
      if count > 16 { third = Self.part(raw + 16, count - 16, lower) }
    }
  }

  /// - Parameter text: in lower case.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    let count = bytes.count
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    if !isPlain { bytes = bytes.map { (0x40...0x5F).contains($0) ? $0 | 0x20 : $0 } }
    bytes += [UInt8](repeating: 0, count: Self.limit)
    self = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { FoldedWord($0, count: count, isPlain: isPlain) } ?? FoldedWord(count: 0)
    }
  }

  private init(count: Int) { self.count = count }

  @inline(__always)
  init(_ first: UInt64, _ second: UInt64, _ third: UInt64, count: Int) {
    (self.first, self.second, self.third, self.count) = (first, second, third, count)
  }

  @inline(__always)
  private static func part(_ bytes: UnsafeRawPointer, _ count: Int, _ lower: UInt64) -> UInt64 {
    let word = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) | lower
    return count >= 8 ? word : word & (1 << UInt64(truncatingIfNeeded: count &* 8) &- 1)
  }

  /// Equal words have equal hashes, also those over the limit.
  @inline(__always)
  var hash: UInt64 {
    let hash = Self.hash(ofShort: first)
    return count > 8 ? hash ^ second &* 0xC2B2_AE3D_27D4_EB4F ^ third &* 0x1656_67B1_9E37_79F9 : hash
  }

  /// Of a word of at most eight bytes.
  @inline(__always)
  static func hash(ofShort first: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 }

  /// False only for words without three equal bytes in a row.
  @inline(__always)
  var mayBeDrawnOut: Bool {
    if count <= 8 { return count > 2 && Self.hasRun(first, count) }
    // The parts overlap, so that no run is cut.
    return Self.hasRun(first, 8) || Self.hasRun(first >> 48 | second << 16, min(8, count - 6))
      || count > 14 && (Self.hasRun(second >> 32 | third << 32, min(8, count - 12)) || count > 20)
  }

  /// - Parameter count: of bytes, at most 8.
  @inline(__always)
  private static func hasRun(_ word: UInt64, _ count: Int) -> Bool {
    // A byte of the difference is zero where a byte equals the next.
    let difference = word ^ (word >> 8)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let equal = ~(((difference & low) &+ low) | difference | low)
    let inside: UInt64 = 1 << UInt64(truncatingIfNeeded: max(0, count &- 1) &* 8) &- 1
    return (equal & inside) & ((equal & inside) >> 8) != 0
  }

  /// Whether the word starts with another.
  @inline(__always)
  func hasPrefix(_ prefix: FoldedWord) -> Bool {
    guard prefix.count <= count else { return false }
    return Self.agree(first, prefix.first, prefix.count) && Self.agree(second, prefix.second, prefix.count - 8)
      && Self.agree(third, prefix.third, prefix.count - 16)
  }

  /// Its first bytes, at most `limit`.
  func prefix(_ count: Int) -> FoldedWord {
    FoldedWord(
      Self.low(first, count), Self.low(second, count - 8), Self.low(third, count - 16), count: min(count, self.count))
  }

  private static func low(_ word: UInt64, _ count: Int) -> UInt64 {
    if count <= 0 { return 0 }
    return count >= 8 ? word : word & (1 << UInt64(truncatingIfNeeded: count &* 8) &- 1)
  }

  @inline(__always)
  private static func agree(_ word: UInt64, _ prefix: UInt64, _ count: Int) -> Bool {
    if count <= 0 { return true }
    if count >= 8 { return word == prefix }
    return (word ^ prefix) & (1 << UInt64(truncatingIfNeeded: count &* 8) &- 1) == 0
  }
}
