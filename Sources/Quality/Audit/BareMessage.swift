import Diagnostics

extension Message {
  /// A message from a text that no template made, such as an auto-DM that someone wants to have audited.
  ///
  /// The call to action is the last sentence that asks for something: a question, an imperative of the languages that the checks know, or
  /// an offer with its code or end. Where that is no more than a remark on something specific asked before it (“Which loom do you use? Take
  /// your time.”), it is that.
  /// A link that stands alone behind it belongs to it, and so does the sentence before it that says what it only points to (“We drew a chart
  /// of all knots. https://…”). A text without such a sentence has none.
  ///
  /// - Parameters:
  ///   - facts: the values of the follower that were found in the text, by UTF-8 range; what overlaps an earlier one or lies outside the
  ///     text is left out.
  ///   - lang: a BCP 47 tag.
  public init(auditing text: String, facts: [(path: String, range: Range<Int>)], lang: String = "en") {
    let count = text.utf8.count
    var values: [Segment] = []
    var end = 0
    for fact in facts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard fact.range.lowerBound >= end, fact.range.upperBound <= count, !fact.range.isEmpty else { continue }
      if fact.range.lowerBound > end { values.append(Segment(range: end..<fact.range.lowerBound, origin: .literal)) }
      values.append(Segment(range: fact.range, origin: .fact(fact.path)))
      end = fact.range.upperBound
    }
    if end < count { values.append(Segment(range: end..<count, origin: .literal)) }
    let bare = Message(text: text, segments: values)
    guard let ask = AskFinder(reading: Reading(bare), context: GateContext(lang: lang)).range else {
      self = bare
      return
    }
    self.init(text: text, segments: values.flatMap { Self.cut($0, at: ask) })
  }

  /// A segment's parts before, in and behind a range, of which the middle one is the call to action.
  private static func cut(_ segment: Segment, at ask: Range<Int>) -> [Segment] {
    let inside = segment.range.clamped(to: ask)
    guard !inside.isEmpty else { return [segment] }
    var parts: [Segment] = []
    if segment.range.lowerBound < inside.lowerBound {
      parts.append(segment.moved(to: segment.range.lowerBound..<inside.lowerBound))
    }
    parts.append(Segment(range: inside, region: .cta(0), source: segment.source))
    if inside.upperBound < segment.range.upperBound {
      parts.append(segment.moved(to: inside.upperBound..<segment.range.upperBound))
    }
    return parts
  }
}
