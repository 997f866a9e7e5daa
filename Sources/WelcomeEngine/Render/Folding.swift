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
    var builder = Builder(segments, capacity: bytes.count)
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
              builder.append(space.isParagraph ? "\n\n".utf8 : " ".utf8, of: space.origin)
            }
            pending = nil
          }
          builder.append(UnsafeBufferPointer(rebasing: bytes[index..<run]), of: number)
        }
        index = run
      }
    }
    return builder.finish()
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

  /// Puts a message together from pieces of another one's segments, joining neighbours that come from the same place.
  private struct Builder {
    private let sources: [Segment]
    private var bytes: [UInt8] = []
    private var segments: [Segment] = []
    /// Which segment the last pieces came from, and where the first of them starts.
    private var number = -1
    private var start = 0

    init(_ sources: [Segment], capacity: Int) {
      self.sources = sources
      bytes.reserveCapacity(capacity)
      segments.reserveCapacity(sources.count)
    }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ piece: some Collection<UInt8>, of number: Int) {
      if number != self.number {
        close()
        (self.number, start) = (number, bytes.count)
      }
      bytes += piece
    }

    private mutating func close() {
      guard number >= 0 else { return }
      let source = sources[number]
      if let last = segments.last, last.region == source.region, last.source == source.source {
        start = last.range.lowerBound
        segments.removeLast()
      }
      segments.append(source.moved(to: start..<bytes.count))
    }

    mutating func finish() -> Message {
      close()
      return Message(text: String(decoding: bytes, as: UTF8.self), segments: segments)
    }
  }
}
