import Quality

extension Message {
  /// The message without the period that its template puts behind a value which ends in a period, an exclamation or question mark or an
  /// ellipsis itself: “thank you for coming from Yo!. We”, “Acme Inc.. We”, “Chaux-de-Fonds, Switze.... We”.
  func withoutDoubledStops() -> Message {
    var text = self.text
    let doubled = text.withUTF8 { bytes in
      segments.indices.dropFirst().filter { isDoubled($0, bytes) }.map { segments[$0].range.lowerBound }
    }
    return doubled.isEmpty ? self : without(doubled)
  }

  /// Whether a segment starts with a period that a value before it has made needless.
  private func isDoubled(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (value, literal) = (segments[index - 1], segments[index])
    guard case .literal = literal.origin, !literal.range.isEmpty, literal.range.upperBound <= bytes.count,
      bytes[literal.range.lowerBound] == UInt8(ascii: ".")
    else { return false }
    if case .literal = value.origin { return false }
    // Dots in a row are meant.
    let next = literal.range.lowerBound + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: ".") { return false }
    let end = value.range.upperBound
    guard !value.range.isEmpty, end == literal.range.lowerBound else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    // The last byte of an ellipsis: E2 80 A6.
    case 0xA6: return value.range.count >= 3 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
    default: return false
    }
  }

  /// - Parameter places: of single bytes, in ascending order.
  private func without(_ places: [Int]) -> Message {
    var bytes = Array(text.utf8)
    for place in places.reversed() { bytes.remove(at: place) }
    let moved = { (offset: Int) in offset - places.count { $0 < offset } }
    // A period that was all of its segment takes it along.
    let segments = segments.compactMap { segment -> Segment? in
      let range = moved(segment.range.lowerBound)..<moved(segment.range.upperBound)
      if range.isEmpty { return nil }
      return segment.moved(to: range)
    }
    return Message(text: String(decoding: bytes, as: UTF8.self), segments: segments)
  }
}
