/// Counts a text part by part: link, emoji or single scalar.
enum LengthCounter {
  static func measure(_ original: String, limit: Int, configuration: Configuration) -> WeightedLength {
    let normalized = Normalization.nfc(original)
    let text = UTF8Text(normalized)
    var scanner = LinkScanner(text: text, withoutProtocol: true)
    let links = Links.mayHave(text.bytes) ? scanner.links() : []
    let most = Configuration.scale.multipliedReportingOverflow(by: max(0, limit))
    let mostWeight = most.overflow ? Int.max : most.partialValue

    var weight = 0
    var hasInvalid = false
    var validEnd = 0
    var nextLink = 0
    var offset = 0
    while let (value, length) = text.scalar(at: offset) {
      if nextLink < links.count, links[nextLink].range.lowerBound == offset {
        weight += Configuration.linkLength * Configuration.scale
        offset = links[nextLink].range.upperBound
        nextLink += 1
      } else if configuration.countsEmojiAsOne, let end = EmojiScanner.end(in: text, at: offset) {
        weight += Configuration.defaultWeight
        offset = end
      } else {
        weight += Configuration.weight(of: value)
        offset += length
        hasInvalid = hasInvalid || URLCharacters.isInvalid(value)
      }
      if !hasInvalid, weight <= mostWeight { validEnd = offset }
    }

    let count = original.utf16.count
    // As the specification has it, the change of length by normalisation is taken to lie before the end of the valid part.
    let shift = count - text.utf16Count(0..<text.count)
    let valid = validEnd == 0 ? 0 : min(max(text.utf16Count(0..<validEnd) + shift, 0), count)
    return WeightedLength(
      weighted: weight / Configuration.scale, hasInvalidCharacters: hasInvalid, displayRange: 0..<count,
      validRange: 0..<valid, limit: limit)
  }
}
