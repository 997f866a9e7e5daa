/// Cuts a message into tokens. Linear in the text.
struct Tokenizer {
  private let message: Message
  private let links: [MessageLink]
  private var scalars: [Unicode.Scalar] = []
  /// The UTF-8 offset of each scalar, and behind them the length of the text.
  private var offsets: [Int] = []

  init(message: Message, links: [MessageLink]) {
    self.message = message
    self.links = links
    let count = message.text.utf8.count
    scalars.reserveCapacity(count)
    offsets.reserveCapacity(count + 1)
    var offset = 0
    for scalar in message.text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  func tokens() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count / 4 + 4)
    var position = 0
    var segment = 0
    var link = 0
    var gap = Token.Gap.none
    while position < scalars.count {
      let start = position
      let kind: Token.Kind
      if link < links.count, links[link].range.lowerBound <= offsets[start] {
        let range = links[link].range
        link += 1
        guard range.upperBound > offsets[start] else { continue }
        while position < scalars.count, offsets[position] < range.upperBound { position += 1 }
        kind = .link
      } else {
        switch CharacterClass(scalars[start]) {
        case .space:
          position += 1
          gap = max(gap, .space)
          continue
        case .newline:
          position += 1
          gap = gap >= .line ? .paragraph : .line
          continue
        case .letter:
          position = endOfWord(from: start)
          kind = .word
        case .digit:
          position = endOfNumber(from: start)
          kind = .number
        case .symbol:
          position = endOfSymbol(from: start)
          kind = .symbol
        case .punctuation:
          (position, kind) = endOfPunctuation(from: start)
        }
      }
      let range = offsets[start]..<offsets[position]
      while segment + 1 < message.segments.count, message.segments[segment].range.upperBound <= range.lowerBound {
        segment += 1
      }
      let origin = message.segments.indices.contains(segment) ? message.segments[segment] : nil
      let written = key(start..<position)
      let key = kind == .word ? DrawnOut.shortened(written) : written
      tokens.append(
        Token(
          kind: kind, range: range, key: key, hash: FirstWords.hash(key), letters: letters(start..<position), gap: gap,
          segment: segment, isFact: origin?.origin.fact != nil, region: origin?.region))
      gap = .none
    }
    return tokens
  }

  private func isWordPart(_ position: Int) -> Bool {
    guard position < scalars.count else { return false }
    switch CharacterClass(scalars[position]) {
    case .letter, .digit: return true
    default: return false
    }
  }

  private func endOfWord(from start: Int) -> Int {
    var position = start
    while position < scalars.count {
      if isWordPart(position) {
        position += 1
      } else if scalars[position] == "_" || isApostrophe(scalars[position]), isWordPart(position + 1) {
        position += 2
      } else {
        break
      }
    }
    return position
  }

  private func endOfNumber(from start: Int) -> Int {
    var position = start
    while position < scalars.count {
      if isWordPart(position) {
        position += 1
      } else if ",.:".unicodeScalars.contains(scalars[position]), position + 1 < scalars.count,
        CharacterClass(scalars[position + 1]) == .digit
      {
        position += 2
      } else {
        break
      }
    }
    return position
  }

  /// One emoji with what belongs to it: joiners, selectors, skin tones, the second half of a flag.
  private func endOfSymbol(from start: Int) -> Int {
    var position = start + 1
    while position < scalars.count {
      switch scalars[position].value {
      case 0x200D where position + 1 < scalars.count: position += 2
      case 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: position += 1
      case 0x1F1E6...0x1F1FF where position == start + 1 && (0x1F1E6...0x1F1FF).contains(scalars[start].value):
        position += 1
      default: return min(position, scalars.count)
      }
    }
    return min(position, scalars.count)
  }

  private func endOfPunctuation(from start: Int) -> (Int, Token.Kind) {
    let sign = scalars[start]
    if sign == "@" || sign == "#", isWordPart(start + 1), !(start > 0 && isWordPart(start - 1)) {
      var end = start + 1
      while isWordPart(end) || (end < scalars.count && scalars[end] == "_") { end += 1 }
      return (end, sign == "@" ? .handle : .hashtag)
    }
    var end = start + 1
    if sign == "." { while end < scalars.count, scalars[end] == "." { end += 1 } }
    return (end, .punctuation)
  }

  private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

  private func key(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var isPlain = true
    for scalar in scalars[range] {
      switch scalar {
      case "A"..."Z": text.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20)))
      case "’": text.append("'")
      case "…": text.append(contentsOf: "...".unicodeScalars)
      default:
        if !scalar.isASCII { isPlain = false }
        text.append(scalar)
      }
    }
    return isPlain ? String(text) : String(text).lowercased()
  }

  private func letters(_ range: Range<Int>) -> Token.Letters {
    var upper = 0
    var lower = 0
    var startsUpper = false
    for scalar in scalars[range] {
      if isUpper(scalar) {
        if upper + lower == 0 { startsUpper = true }
        upper += 1
      } else if isLower(scalar) {
        lower += 1
      }
    }
    if upper + lower == 0 { return .caseless }
    if upper == 0 { return .lower }
    if upper == 1 && startsUpper { return .capitalized }
    return lower == 0 ? .upper : .mixed
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private func isLower(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
  }
}
