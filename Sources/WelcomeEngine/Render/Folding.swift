import Quality

extension Message {
  /// The message with its lines joined into paragraphs: every run of white space becomes one space, or one blank line where the template
  /// has a blank line; white space at both ends goes.
  ///
  /// It works on the rendered text, so that a tag on a line of its own, such as `{% if %}`, leaves neither a space nor a blank line behind.
  func folded() -> Message {
    if isFolded { return self }
    var text = self.text
    return text.withUTF8(folded)
  }

  private func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> Message {
    var builder = Builder(capacity: bytes.count)
    var pending: (origin: Int, isParagraph: Bool)?
    for (number, segment) in segments.enumerated() {
      var index = segment.range.lowerBound
      let end = min(segment.range.upperBound, bytes.count)
      while index < end {
        var run = index
        if Self.isSpace(bytes[index]) {
          var breaks = 0
          while run < end, Self.isSpace(bytes[run]) {
            if bytes[run] == UInt8(ascii: "\n") { breaks += 1 }
            run += 1
          }
          // Line breaks of one segment only: those on both sides of a tag don't make a blank line.
          pending = (pending?.origin ?? number, breaks > 1 || pending?.isParagraph == true)
        } else {
          // Words with single spaces between them go as one piece. Most bytes are greater than any space.
          while run < end,
            bytes[run] > 0x20 || !Self.isSpace(bytes[run])
              || bytes[run] == 0x20 && run + 1 < end && !Self.isSpace(bytes[run + 1])
          {
            run += 1
          }
          if let space = pending {
            if !builder.isEmpty {
              builder.append(space.isParagraph ? "\n\n".utf8 : " ".utf8, like: segments[space.origin], space.origin)
            }
            pending = nil
          }
          builder.append(UnsafeBufferPointer(rebasing: bytes[index..<run]), like: segment, number)
        }
        index = run
      }
    }
    return builder.message
  }

  /// Whether every white space is a single space between two other characters.
  private var isFolded: Bool {
    var text = self.text
    return text.withUTF8 { bytes in
      var previous = UInt8(ascii: " ")
      for byte in bytes {
        // Most bytes are greater than any space.
        if byte <= 0x20, Self.isSpace(byte), byte != 0x20 || previous == 0x20 { return false }
        previous = byte
      }
      return previous != 0x20
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }

  /// Puts a message together from pieces, joining neighbours that come from the same segment.
  private struct Builder {
    private var bytes: [UInt8] = []
    private var segments: [Segment] = []
    /// Which segment the last piece came from.
    private var number = -1

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    var isEmpty: Bool { bytes.isEmpty }
    var message: Message { Message(text: String(decoding: bytes, as: UTF8.self), segments: segments) }

    mutating func append(_ piece: some Collection<UInt8>, like segment: Segment, _ number: Int) {
      let start = bytes.count
      bytes += piece
      let isSame = number == self.number
      self.number = number
      if let last = segments.last,
        isSame
          || (last.origin == segment.origin && last.region == segment.region && last.span == segment.span)
      {
        segments[segments.count - 1] = Segment(
          range: last.range.lowerBound..<bytes.count, origin: last.origin, region: last.region, span: last.span)
      } else {
        segments.append(
          Segment(range: start..<bytes.count, origin: segment.origin, region: segment.region, span: segment.span))
      }
    }
  }
}
