/// Scalars of a text in UTF-8, read without a string. Swift's strings are valid UTF-8; of anything else there is nil, and the long way has
/// to be gone.
extension UnsafeBufferPointer<UInt8> {
  /// A scalar beyond ASCII, and how many bytes it takes.
  @inline(__always)
  func wideScalar(at index: Int) -> (value: UInt32, length: Int)? {
    guard index < count else { return nil }
    let byte = self[index]
    let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    guard byte >= 0x80, index + length <= count else { return nil }
    var value = UInt32(byte) & (length == 4 ? 0x07 : length == 3 ? 0x0f : 0x1f)
    for next in index + 1..<index + length { value = value << 6 | UInt32(self[next] & 0x3f) }
    return (value, length)
  }

  /// The scalar that starts at a place.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < count else { return nil }
    return self[index] < 0x80 ? Unicode.Scalar(self[index]) : wideScalar(at: index).flatMap { Unicode.Scalar($0.value) }
  }

  /// The scalar that ends before a place.
  func scalar(before index: Int) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, self[start] & 0xc0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalar(at: start)
  }
}
