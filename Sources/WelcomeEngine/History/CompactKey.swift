/// 72 bits of a key: as much as is kept of an id.
///
/// Two different ids among n are taken for one with odds of n² / 2⁷³: for the 17 million events of a log of 10 GB 1 in 30 million, for a
/// thousand million 1 in 9,000. What would follow is one event taken for a duplicate, or one follower for another.
struct CompactKey: Equatable, Sendable {
  let low: UInt64
  let high: UInt8

  static let size = 9

  init(low: UInt64, high: UInt8) {
    // All zeros mark an empty place.
    self.low = low == 0 && high == 0 ? 1 : low
    self.high = high
  }

  init(_ key: HistoryKey) { self.init(low: key.low, high: UInt8(truncatingIfNeeded: key.high)) }
  init(_ key: CohortKey) { self.init(low: key.low, high: UInt8(truncatingIfNeeded: key.high)) }

  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    low = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    high = bytes[offset + 8]
  }

  @inline(__always)
  func store(in bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
    bytes.storeBytes(of: low, toByteOffset: offset, as: UInt64.self)
    bytes[offset + 8] = high
  }

  var isEmpty: Bool { low == 0 && high == 0 }

  /// Which of the parts of a table a key belongs to. A table of several parts needs room for one of them alone when it grows.
  var part: Int { Int(high) & (Self.parts - 1) }
  static let parts = 64

  /// Where to look first in a part of so many places.
  @inline(__always)
  func place(in capacity: Int) -> Int { Int(low.multipliedFullWidth(by: UInt64(capacity)).high) }

  /// The next size of a part that is full.
  static func grown(_ capacity: Int) -> Int { max(8, capacity + capacity / 6) }

  /// The size of a part that has room for its share of some keys: the keys are spread by chance, so that it is a little more than a share.
  static func capacity(for count: Int, besides present: Int) -> Int {
    guard count > 0 else { return 0 }
    let share = Double(count) / Double(parts)
    return max(8, Int((Double(present) + share + 4 * share.squareRoot() + 2) / 0.82))
  }

  /// Whether a part has to grow before another key is put into it: at seven eighths.
  static func isFull(_ count: Int, of capacity: Int) -> Bool { (count + 1) * 8 > capacity * 7 }
}
