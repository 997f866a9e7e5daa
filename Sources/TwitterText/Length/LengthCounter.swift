/// Counts a text part by part: link, emoji or single scalar.
enum LengthCounter {
  static func measure(_ original: String, limit: Int, configuration: Configuration) -> WeightedLength {
    let stable = UTF8Text.with(original) { text in
      let wide = ByteSearch.firstWide(in: text.bytes, from: 0)
      guard wide == text.count || Normalization.isStable(text, from: wide) else { return nil as WeightedLength? }
      return measure(text, nil, firstWide: wide, limit: limit, configuration: configuration)
    }
    if let stable { return stable }
    return UTF8Text.with(Normalization.nfc(original)) {
      measure(
        $0, original.utf16.count, firstWide: ByteSearch.firstWide(in: $0.bytes, from: 0), limit: limit,
        configuration: configuration)
    }
  }

  /// - Parameters:
  ///   - originalCount: the UTF-16 length before normalisation; nil when there was nothing to normalise.
  ///   - firstWide: the offset of the first byte beyond ASCII; the end of the text where there is none.
  private static func measure(
    _ text: UTF8Text, _ originalCount: Int?, firstWide: Int, limit: Int, configuration: Configuration
  ) -> WeightedLength {
    let most = Configuration.scale.multipliedReportingOverflow(by: max(0, limit))
    let mostWeight = most.overflow ? Int.max : most.partialValue
    let mayHaveLinks = Links.mayHave(text.bytes)
    var counter = Counter(
      text: text, configuration: configuration, mostWeight: mostWeight, isASCII: firstWide == text.count)
    if mayHaveLinks {
      var scanner = LinkScanner(text: text, withoutProtocol: true)
      scanner.scan { counter.count(to: $0.range.lowerBound, link: $0.range.upperBound) }
    }
    counter.count(to: text.count, link: nil)

    let normalizedCount = counter.isASCII ? text.count : text.utf16Count(0..<text.count)
    let count = originalCount ?? normalizedCount
    // As the specification has it, the change of length by normalisation is taken to lie before the end of the valid part.
    let shift = count - normalizedCount
    let validEnd = counter.validEnd
    let inside = validEnd == text.count ? normalizedCount : text.utf16Count(0..<validEnd)
    let valid = validEnd == 0 ? 0 : min(max(inside + shift, 0), count)
    return WeightedLength(
      weighted: counter.weight / Configuration.scale, hasInvalidCharacters: counter.hasInvalid, displayRange: 0..<count,
      validRange: 0..<valid, limit: limit)
  }

  private struct Counter {
    let text: UTF8Text
    let configuration: Configuration
    let mostWeight: Int
    let isASCII: Bool
    var weight = 0
    var hasInvalid = false
    var validEnd = 0
    private var offset = 0

    init(text: UTF8Text, configuration: Configuration, mostWeight: Int, isASCII: Bool) {
      self.text = text
      self.configuration = configuration
      self.mostWeight = mostWeight
      self.isASCII = isASCII
    }

    /// Counts up to an offset, and the link that starts there.
    mutating func count(to end: Int, link linkEnd: Int?) {
      while offset < end {
        countPlain(to: end)
        guard offset < end, let (value, length) = text.scalar(at: offset) else { break }
        if configuration.countsEmojiAsOne, EmojiScanner.mayStart(value),
          let next = EmojiScanner.end(in: text, at: offset)
        {
          weight += Configuration.defaultWeight
          offset = next
        } else {
          weight += Configuration.weight(of: value)
          offset += length
          hasInvalid = hasInvalid || URLCharacters.isInvalid(value)
        }
        mark()
      }
      guard let linkEnd, offset == end else { return }
      weight += Configuration.linkLength * Configuration.scale
      offset = linkEnd
      mark()
    }

    private mutating func mark() { if !hasInvalid, weight <= mostWeight { validEnd = offset } }

    /// ASCII that nothing but more ASCII follows counts one a byte.
    private mutating func countPlain(to end: Int) {
      let start = offset
      if isASCII {
        offset = max(offset, end)
      } else {
        while offset + 1 < end, (text.bytes[offset] | text.bytes[offset + 1]) < 0x80 { offset += 1 }
      }
      guard offset > start else { return }
      let fitting = mostWeight > weight ? (mostWeight - weight) / Configuration.scale : 0
      weight += (offset - start) * Configuration.scale
      if !hasInvalid {
        if offset - start <= fitting { validEnd = offset } else if fitting > 0 { validEnd = start + fitting }
      }
    }
  }
}
