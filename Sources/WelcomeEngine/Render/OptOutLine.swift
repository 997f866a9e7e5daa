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

  private func tellsHowToOptOut(_ line: String) -> Bool {
    text.holds(line) || Self.tellsHowToOptOut(text)
  }

  /// Whether a text says how to get no more messages.
  static func tellsHowToOptOut(_ text: String) -> Bool {
    guard mayTellHowToOptOut(text) else { return false }
    let words = text.split { !$0.isLetter }
    return words.contains("STOP") || words.contains { $0.lowercased() == "unsubscribe" }
      || text.lowercased().contains("opt out")
  }

  /// Whether any of the words is in a text, if only as a part of others.
  private static func mayTellHowToOptOut(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { place in
        switch bytes[place] | 0x20 {
        case UInt8(ascii: "s"): bytes.holds("stop", at: place)
        case UInt8(ascii: "u"): bytes.holds("unsubscribe", at: place)
        case UInt8(ascii: "o"): bytes.holds("opt out", at: place)
        default: false
        }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a word stands at a place, in letters of any case.
  /// - Parameter word: in small letters of ASCII.
  fileprivate func holds(_ word: StaticString, at place: Int) -> Bool {
    guard place + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount where self[place + index] | 0x20 != word.utf8Start[index] { return false }
    return true
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
