/// A set of ASCII names, looked up by bytes in any case without making a string of them.
struct NameTable: Sendable {
  /// Indices of `ends`, by hash; -1 where no name is.
  private var slots: [Int32]
  private var bytes: [UInt8] = []
  /// Where each name ends in `bytes`; the next starts there.
  private var ends: [Int32] = []

  /// - Parameter names: lower-case.
  init(_ names: some Collection<String>) {
    var size = 16
    while size < names.count * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for name in names {
      let start = bytes.count
      bytes += Array(name.utf8)
      let number = Int32(ends.count)
      ends.append(Int32(bytes.count))
      var slot = bytes.withUnsafeBufferPointer { Self.hash($0, start..<$0.count) } & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = number
    }
  }

  func contains(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var slot = Self.hash(text, range) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let start = number == 0 ? 0 : Int(ends[number - 1])
      if Int(ends[number]) - start == range.count, matches(text, range, start) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func matches(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ start: Int) -> Bool {
    for offset in 0..<range.count where text[range.lowerBound + offset] | 0x20 != bytes[start + offset] | 0x20 {
      return false
    }
    return true
  }

  /// FNV-1a over letters in lower case.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for offset in range { hash = (hash ^ UInt32(text[offset] | 0x20)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}
