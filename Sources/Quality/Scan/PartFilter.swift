/// Tells by the first two or three scalars of Japanese where none of some texts can start, whatever the case of Latin letters in them. It
/// may say yes where none does, never the reverse.
struct PartFilter: Sendable {
  /// Texts of six bytes or more by their first six, shorter ones by their first three.
  private var long = [UInt64](repeating: 0, count: 64)
  private var short = [UInt64](repeating: 0, count: 64)
  /// A text is shorter still.
  private var takesAll = false

  init(_ texts: [[UInt8]]) {
    for text in texts {
      if text.count < 3 { takesAll = true }
      var word: UInt64 = 0
      for byte in text.prefix(6).reversed() { word = word << 8 | UInt64(byte) }
      if text.count >= 6 {
        let (place, bit) = Self.place(word)
        long[place] |= bit
      } else {
        let (place, bit) = Self.place(word & 0xFF_FFFF)
        short[place] |= bit
      }
    }
  }

  /// - Parameter text: the next eight bytes, the first lowest.
  func mayHold(_ text: UInt64) -> Bool {
    if takesAll { return true }
    let (one, bit) = Self.place(text & 0xFFFF_FFFF_FFFF)
    if long[one] & bit != 0 { return true }
    let (other, shortBit) = Self.place(text & 0xFF_FFFF)
    return short[other] & shortBit != 0
  }

  /// - Parameter word: bytes, zeros behind the end.
  private static func place(_ word: UInt64) -> (Int, UInt64) {
    let hash = (word | 0x2020_2020_2020_2020) &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: hash >> 58), 1 << (hash >> 52 & 63))
  }
}
