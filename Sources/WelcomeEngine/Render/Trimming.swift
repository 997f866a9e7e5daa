import Liquid

extension Rendered {
  /// Without white space at both ends, such as the line break at the end of a file.
  var trimmed: Rendered {
    let bytes = Array(text.utf8)
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else {
      return Rendered(text: "", segments: [])
    }
    let kept = first..<last + 1
    let segments = self.segments.compactMap { segment -> Liquid.Segment? in
      let range = segment.range.clamped(to: kept)
      guard !range.isEmpty else { return nil }
      return Liquid.Segment(
        range: range.lowerBound - first..<range.upperBound - first, origin: segment.origin, region: segment.region,
        span: segment.span)
    }
    return Rendered(text: String(decoding: bytes[kept], as: UTF8.self), segments: segments)
  }
}
