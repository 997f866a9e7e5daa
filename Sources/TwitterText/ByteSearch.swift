/// Looks for a byte eight bytes at a time.
package enum ByteSearch {
  /// The first place of a byte at or behind an offset; the end of the text when there is none.
  @inlinable
  package static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    while offset &+ 8 <= bytes.count {
      let rest = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian ^ pattern
      // The lowest bit that is set is that of the first byte that is zero.
      let zeros = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
      if zeros != 0 { return offset &+ zeros.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < bytes.count, bytes[offset] != byte { offset &+= 1 }
    return offset
  }

  /// The first place of a byte beyond ASCII at or behind an offset; the end of the text when there is none.
  @inlinable
  package static func firstWide(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset &+ 8 <= bytes.count {
      let wide = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
      if wide != 0 { return offset &+ wide.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset &+= 1 }
    return offset
  }
}
