import Liquid
import RuleModel
import TwitterText

/// The most that a message can come to, from the pieces that a path through its template prints.
struct MessageLength: Sendable {
  /// How values are counted.
  enum Values: Sendable {
    /// As the longest that they can be: in a script whose letters count 2.
    case heaviest
    /// As the longest that they can be in plain letters.
    case plain
  }

  let counting: Channel.Counting
  /// Lines stay as they are, not folded into paragraphs.
  let keepsLines: Bool
  var values = Values.heaviest
  var literals = LiteralLengths()

  /// What a link counts, however long it is.
  static let link = 23

  func callAsFunction(_ pieces: [OutputPiece]) -> Int {
    let (heaviest, plain) = both(pieces)
    return values == .heaviest ? heaviest : plain
  }

  /// With values in the heaviest letters and in plain ones.
  func both(_ pieces: [OutputPiece]) -> (heaviest: Int, plain: Int) {
    var counter = Counter(length: self)
    for piece in pieces {
      switch piece {
      case .literal(let text, _): counter.add(text)
      case .value(let limit, _, _): counter.add(limit)
      }
    }
    counter.finish()
    return (min(counter.heaviest, TextLimit.unboundedCount), min(counter.plain, TextLimit.unboundedCount))
  }

  func count(_ text: String) -> Int {
    switch counting {
    case .weighted: literals.length(of: text) { WeightedLength.of($0).weighted }
    case .characters: text.count
    }
  }

  func count(_ limit: TextLimit) -> Int { count(limit, values) }

  fileprivate func count(_ limit: TextLimit, _ values: Values) -> Int {
    switch counting {
    case .characters: limit.characters
    case .weighted:
      switch values {
      case .heaviest: limit.counted ?? sum(limit.weight, limit.isBounded ? limit.links * Self.link : 0)
      case .plain: min(limit.plain, limit.counted ?? limit.weight)
      }
    }
  }

  fileprivate func sum(_ left: Int, _ right: Int) -> Int { min(left + right, TextLimit.unboundedCount) }

  private struct Counter {
    let length: MessageLength
    var heaviest = 0
    var plain = 0
    /// Known text since the last value, as UTF-8.
    private var text: [UInt8] = []
    /// White space that hasn't been printed.
    private var space = Space.none
    private var isStarted = false
    private var lastValue: TextLimit?

    private enum Space { case none, word, paragraph }

    init(length: MessageLength) { self.length = length }

    /// Known text, folded as the message will be.
    mutating func add(_ literal: String) {
      var literal = literal
      literal.withUTF8 { length.keepsLines ? text.append(contentsOf: $0) : fold($0) }
    }

    private mutating func fold(_ literal: UnsafeBufferPointer<UInt8>) {
      // White space is ASCII, so that bytes show where it starts and ends.
      var start = 0
      while start < literal.count {
        var end = Self.endOfWords(in: literal, from: start)
        if end > start {
          flushSpace()
          text.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start..<end]))
          isStarted = true
        }
        var breaks = 0
        while end < literal.count, Self.isSpace(literal[end]) {
          if literal[end] == UInt8(ascii: "\n") { breaks += 1 }
          if breaks > 1 { space = .paragraph } else if space == .none { space = .word }
          end += 1
        }
        start = end
      }
    }

    /// Where text ends that stays as it is: words with a single space between them.
    private static func endOfWords(in literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var end = start
      while end < literal.count {
        if isSpace(literal[end]) {
          let isBetween = literal[end] == 0x20 && end > start && end + 1 < literal.count && !isSpace(literal[end + 1])
          if !isBetween { break }
        }
        end += 1
      }
      return end
    }

    mutating func add(_ value: TextLimit) {
      guard value.characters > 0 else { return }
      flushSpace()
      isStarted = true
      let last = Self.last(of: text)
      // A value and what stands right before it may be a link together.
      if mayJoin(value, before: last) { add(MessageLength.link) }
      if text.isEmpty, let last = lastValue, !last.isLinkFree, !value.isLinkFree { add(MessageLength.link) }
      var limit = value
      if value.counted != nil, !mayStartLink(behind: last, or: lastValue) { limit.counted = nil }
      flushText()
      heaviest = length.sum(heaviest, length.count(limit, .heaviest))
      plain = length.sum(plain, length.count(limit, .plain))
      lastValue = value
    }

    private mutating func add(_ count: Int) {
      heaviest = length.sum(heaviest, count)
      plain = length.sum(plain, count)
    }

    mutating func finish() { flushText() }

    private mutating func flushSpace() {
      guard space != .none else { return }
      if isStarted { text += space == .paragraph ? [0x0A, 0x0A] : [0x20] }
      space = .none
    }

    private mutating func flushText() {
      guard !text.isEmpty else { return }
      let known = String(decoding: text, as: UTF8.self)
      if let value = lastValue, mayJoin(value, after: known.unicodeScalars) { add(MessageLength.link) }
      add(length.count(known))
      text.removeAll(keepingCapacity: true)
      lastValue = nil
    }

    private static func last(of text: [UInt8]) -> Unicode.Scalar? {
      guard let last = text.last, last >= 0x80 else { return text.last.map { Unicode.Scalar($0) } }
      return String(decoding: text.suffix(4), as: UTF8.self).unicodeScalars.last
    }

    private func mayJoin(_ value: TextLimit, before last: Unicode.Scalar?) -> Bool {
      guard length.counting == .weighted, !value.isLinkFree, value.counted == nil, let last else { return false }
      return last == "." || Self.isLabel(last)
    }

    private func mayJoin(_ value: TextLimit, after text: String.UnicodeScalarView) -> Bool {
      guard length.counting == .weighted, value.counted == nil, let first = text.first else { return false }
      if first == "." { return text.dropFirst().first.map(Self.isLabel) ?? false }
      return !value.isLinkFree && Self.isLabel(first)
    }

    /// X takes no link that stands right behind a letter or some signs.
    private func mayStartLink(behind last: Unicode.Scalar?, or value: TextLimit?) -> Bool {
      guard let last else { return value == nil }
      return Self.isSpace(last) || "(\"':,;“«—→!?".unicodeScalars.contains(last)
    }

    private static func isLabel(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "-", "_", "0"..."9", "A"..."Z", "a"..."z": true
      case "\0"..."\u{7F}": false
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || (0x09...0x0d).contains(scalar.value)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
  }
}
