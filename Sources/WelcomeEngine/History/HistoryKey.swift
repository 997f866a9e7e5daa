/// Stands for the id of an event or a follower in what is remembered: 128 bits of a hash, whatever the length of the id.
///
/// Not for storing: it may be another one in another version.
public struct HistoryKey: Sendable, Hashable {
  public let high: UInt64
  public let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Stands for the opt-out that an event of this key was.
  var ofOptOut: HistoryKey { HistoryKey(high: ~high, low: ~low) }

  public init(_ id: String) {
    var id = id
    self = id.withUTF8 { HistoryKey($0) }
  }

  /// Multiplies 8 bytes at a time into 128 bits and folds them, as wyhash does (Wang Yi, public domain), in two lanes with constants of
  /// their own.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var first: UInt64 = 0xa076_1d64_78bd_642f
    var second: UInt64 = 0xe703_7ed1_a0b4_28db
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset < raw.count {
      let word: UInt64
      if raw.count - offset >= 8 {
        word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      } else {
        var tail: UInt64 = 0
        for place in offset..<raw.count { tail |= UInt64(raw[place]) << UInt64((place - offset) * 8) }
        word = tail
      }
      first = Self.folded(first ^ word, 0x8ebc_6af0_9c88_c6e3 ^ second)
      second = Self.folded(second &+ word, 0x5899_65cc_7537_4cc3) ^ (first << 32 | first >> 32)
      offset += 8
    }
    let length = UInt64(raw.count)
    high = Self.folded(first ^ length, 0x1d8e_4e27_c47d_124f)
    low = Self.folded(second ^ length, 0xeb44_acca_b455_d165) ^ first
  }

  @inline(__always)
  private static func folded(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
