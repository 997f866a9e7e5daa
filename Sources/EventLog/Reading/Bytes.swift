#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The place of the first line feed from a place on.
  func firstNewline(from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    guard let found = memchr(base + start, Int32(newline), count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// How many line feeds there are.
  var newlineCount: Int {
    let raw = UnsafeRawBufferPointer(self)
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var count = 0
    var place = 0
    while raw.count - place >= 8 {
      // A byte of the difference is zero where there is a line feed; adding 127 to its lower seven bits sets the eighth otherwise.
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ (ones &* UInt64(newline))
      count += (~(((word & ~highs) &+ ~highs) | word) & highs).nonzeroBitCount
      place += 8
    }
    for byte in raw[place...] where byte == newline { count += 1 }
    return count
  }

  /// The place of the last line feed before a place.
  func lastNewline(before end: Int) -> Int? {
    var index = end
    while index > 0 {
      index -= 1
      if self[index] == newline { return index }
    }
    return nil
  }
}
