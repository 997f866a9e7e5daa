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
    var count = 0
    var place = 0
    // Lines are long, and the system looks at many bytes at a time.
    while let found = firstNewline(from: place) {
      count += 1
      place = found + 1
    }
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
