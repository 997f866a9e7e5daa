import Quality

extension Message {
  /// The message with a line behind it that tells how to opt out; unchanged where it tells so itself.
  func closing(with line: Message) -> Message {
    guard !line.text.isEmpty, !tellsHowToOptOut(line.text) else { return self }
    let gap = "\n"
    let start = text.utf8.count
    let behind = start + gap.utf8.count
    var joined = segments
    joined.append(Segment(range: start..<behind, origin: .literal))
    joined += line.segments.map {
      Segment(
        range: $0.range.lowerBound + behind..<$0.range.upperBound + behind, origin: $0.origin, region: $0.region,
        span: $0.span)
    }
    return Message(text: text + gap + line.text, segments: joined)
  }

  private func tellsHowToOptOut(_ line: String) -> Bool {
    text.contains(line) || Self.tellsHowToOptOut(text)
  }

  /// Whether a text says how to get no more messages.
  static func tellsHowToOptOut(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return words.contains("STOP") || words.contains { $0.lowercased() == "unsubscribe" }
      || text.lowercased().contains("opt out")
  }
}
