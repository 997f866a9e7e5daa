import Quality
import TwitterText

extension Message {
  /// The message with a line behind it that tells how to opt out; unchanged where it tells so itself.
  func closing(with line: Message) -> Message {
    guard !line.text.isEmpty, !tellsHowToOptOut(line.text) else { return self }
    let gap = "\n"
    let start = text.utf8.count
    let behind = start + gap.utf8.count
    var joined = segments
    joined.append(Segment(range: start..<behind, origin: .literal))
    joined += line.segments.map { $0.moved(to: $0.range.lowerBound + behind..<$0.range.upperBound + behind) }
    return Message(text: text + gap + line.text, segments: joined)
  }

  /// Only the brand's words can: a follower whose bio says “STOP the war” isn't told anything.
  private func tellsHowToOptOut(_ line: String) -> Bool {
    guard text.holds(line) || OptOutNotice.isIn(text) else { return false }
    guard segments.contains(where: { $0.source.fact != nil }) else { return true }
    let own = withoutFacts
    return own.holds(line) || OptOutNotice.isIn(own)
  }

  /// The text with a line break for each fact, which no phrase goes across.
  private var withoutFacts: String {
    var text = text
    return text.withUTF8 { bytes in
      var kept: [UInt8] = []
      for segment in segments {
        if segment.source.fact == nil {
          kept += bytes[segment.range.clamped(to: bytes.indices)]
        } else {
          kept.append(UInt8(ascii: "\n"))
        }
      }
      return String(decoding: kept, as: UTF8.self)
    }
  }
}

extension String {
  /// Whether another text stands in it, byte by byte.
  fileprivate func holds(_ other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { bytes in
      other.withUTF8 { wanted in
        guard let first = wanted.first else { return true }
        var place = ByteSearch.first(first, in: bytes, from: 0)
        while place + wanted.count <= bytes.count {
          if bytes[place..<place + wanted.count].elementsEqual(wanted) { return true }
          place = ByteSearch.first(first, in: bytes, from: place + 1)
        }
        return false
      }
    }
  }
}
