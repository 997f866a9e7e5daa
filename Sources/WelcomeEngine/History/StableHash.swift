/// A hash that is the same on every machine and in every version: 64-bit FNV-1a, mixed by the finalizer of splitmix64 so that its high bits
/// are as good as its low ones.
///
/// Sources: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm" (constants); Steele, Lea and Flood, "Fast Splittable
/// Pseudorandom Number Generators", 2014 (finalizer). Never replace it: what has been assigned or counted with it is stored.
public struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init(seed: String = "") {
    if !seed.isEmpty { combine(seed) }
  }

  @inline(__always)
  public mutating func combine(byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  public mutating func combine(bytes: some Sequence<UInt8>) {
    // Byte by byte through an iterator takes several times as long.
    let hashed = bytes.withContiguousStorageIfAvailable { [copy = self] bytes in
      var hash = copy
      for byte in bytes { hash.combine(byte: byte) }
      return hash
    }
    if let hashed { self = hashed } else { for byte in bytes { combine(byte: byte) } }
  }

  /// Adds a text and its end, so that ("ab", "c") and ("a", "bc") differ.
  public mutating func combine(_ text: String) {
    combine(bytes: text.utf8)
    combine(byte: 0xff)
  }

  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// The value as a share of the whole, at least 0 and below 1.
  public var fraction: Double { Double(value >> 11) * 0x1p-53 }
}
