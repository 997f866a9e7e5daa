/// A pattern of words, the notation of the check's own lists and of `policy.stock_phrases`:
///
/// - words compare without case, with either apostrophe, and whether or not accents are written: `let's connect`, `página`
/// - letters that are drawn out don't count: `so` is found in “sooo”
/// - `*` stands for one word; at the end of a word for any ending: `follow*`
/// - `...` stands for up to four words
/// - `(a|b c|)` stands for one of several phrases, of which one may be empty; groups nest
/// - `.` stands for the end of a sentence, `^` at the start and `$` at the end of a pattern for the edge of a clause
///
/// Commas, hyphens, quotes and emoji between words don't count. Text in scripts without spaces is found as a part of the text.
public struct PhrasePattern: Sendable, Hashable {
  /// One step of a pattern.
  enum Element: Sendable, Hashable {
    case word(String)
    case prefix(String)
    case anyWord
    /// Up to four words.
    case gap
    case sentenceEnd
    case clauseStart
    case clauseEnd
  }

  /// What is wrong with a pattern.
  public struct Problem: Error, Sendable, Hashable {
    public let message: String
  }

  /// A step, or a choice of phrases.
  indirect enum Item: Sendable, Hashable {
    case element(Element)
    case choice([[Item]])
  }

  /// The longest pattern, in characters.
  static let limit = 4000

  let items: [Item]

  /// Reads a pattern. Throws a `Problem` that says in one sentence what is wrong with it.
  public init(_ text: String) throws(Problem) {
    var parser = Parser(text)
    items = try parser.parse()
  }
}

extension PhrasePattern {
  private struct Parser {
    /// In small letters, with straight apostrophes and plain spaces.
    private let bytes: [UInt8]
    private var position = 0
    private let text: String

    init(_ text: String) {
      self.text = text
      if text.utf8.allSatisfy({ $0 < 0x80 }) {
        bytes = Array(text.lowercased().utf8)
      } else {
        let plain = text.lowercased().unicodeScalars.map { scalar -> Unicode.Scalar in
          scalar == "’" ? "'" : scalar.properties.isWhitespace ? " " : scalar
        }
        bytes = Array(String(String.UnicodeScalarView(plain)).utf8)
      }
    }

    mutating func parse() throws(Problem) -> [Item] {
      guard bytes.count <= PhrasePattern.limit || text.count <= PhrasePattern.limit else {
        throw Problem(message: "a pattern has at most \(PhrasePattern.limit) characters")
      }
      let phrases = try choices(depth: 0)
      guard position == bytes.count else { throw Problem(message: "a `)` without its `(` in `\(text)`") }
      guard phrases.allSatisfy(Self.isSpecific) else {
        throw Problem(message: "`\(text)` would be found everywhere: it needs at least one word that is always there")
      }
      return phrases.count == 1 ? phrases[0] : [.choice(phrases)]
    }

    /// Whether a phrase has a word in whatever way its choices are made.
    private static func isSpecific(_ phrase: [Item]) -> Bool {
      phrase.contains { item in
        switch item {
        case .element(.word), .element(.prefix): true
        case .element: false
        case .choice(let phrases): phrases.allSatisfy(isSpecific)
        }
      }
    }

    private mutating func choices(depth: Int) throws(Problem) -> [[Item]] {
      guard depth < 16 else { throw Problem(message: "groups nest too deeply in `\(text)`") }
      var all = [try sequence(depth: depth)]
      while position < bytes.count, bytes[position] == UInt8(ascii: "|") {
        position += 1
        all.append(try sequence(depth: depth))
      }
      return all
    }

    private mutating func sequence(depth: Int) throws(Problem) -> [Item] {
      var items: [Item] = []
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "|"), UInt8(ascii: ")"): return items
        case let byte where Self.isSpace(byte): position += 1
        case UInt8(ascii: "("):
          position += 1
          items.append(.choice(try choices(depth: depth + 1)))
          guard position < bytes.count, bytes[position] == UInt8(ascii: ")") else {
            throw Problem(message: "a `(` without its `)` in `\(text)`")
          }
          position += 1
        default:
          // A hyphen parts words in messages, so it does here.
          let word = word()
          if word.contains(UInt8(ascii: "-")) {
            items += word.split(separator: UInt8(ascii: "-")).map { item(from: $0) }
          } else {
            items.append(item(from: word))
          }
        }
      }
      return items
    }

    private mutating func word() -> ArraySlice<UInt8> {
      let start = position
      while position < bytes.count, !Self.endsWord(bytes[position]) { position += 1 }
      return bytes[start..<position]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func endsWord(_ byte: UInt8) -> Bool {
      isSpace(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")")
    }

    /// A word with accents is found without them, too.
    private func item(from bytes: ArraySlice<UInt8>) -> Item {
      if bytes.allSatisfy({ $0 < 0x80 }) { return .element(element(from: bytes)) }
      let word = String(decoding: bytes, as: UTF8.self)
      let items = ([word] + Accents.dropped(from: word)).map { Item.element(element(from: Array($0.utf8)[...])) }
      return items.count == 1 ? items[0] : .choice(items.map { [$0] })
    }

    private func element(from word: ArraySlice<UInt8>) -> Element {
      if word.count == 1, let sign = word.first {
        switch sign {
        case UInt8(ascii: "*"): return .anyWord
        case UInt8(ascii: "."), UInt8(ascii: "!"): return .sentenceEnd
        case UInt8(ascii: "^"): return .clauseStart
        case UInt8(ascii: "$"): return .clauseEnd
        default: break
        }
      }
      if word.elementsEqual("...".utf8) || word.elementsEqual("…".utf8) { return .gap }
      return word.count > 1 && word.last == UInt8(ascii: "*")
        ? .prefix(String(decoding: word.dropLast(), as: UTF8.self)) : .word(String(decoding: word, as: UTF8.self))
    }
  }
}
