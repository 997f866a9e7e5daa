/// A pattern of words, the notation of the check's own lists and of `policy.stock_phrases`:
///
/// - words compare without case, with either apostrophe: `let's connect`
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

  /// A pattern stands for at most this many plain phrases.
  static let limit = 4096

  /// The plain phrases that the pattern stands for.
  let alternatives: [[Element]]

  /// Reads a pattern. Throws a `Problem` that says in one sentence what is wrong with it.
  public init(_ text: String) throws(Problem) {
    var parser = Parser(text)
    alternatives = try parser.parse()
  }
}

extension PhrasePattern {
  private struct Parser {
    private var characters: [Character]
    private var position = 0
    private let text: String

    init(_ text: String) {
      self.text = text
      characters = text.lowercased().map { $0 == "’" ? "'" : $0 }
    }

    mutating func parse() throws(Problem) -> [[Element]] {
      let result = try choices(depth: 0)
      guard position == characters.count else { throw Problem(message: "a `)` without its `(` in `\(text)`") }
      let phrases = result.filter { !$0.isEmpty }
      guard phrases.contains(where: { $0.contains(where: Self.isSpecific) }), phrases.count == result.count else {
        throw Problem(message: "`\(text)` would be found everywhere: it needs at least one word that is always there")
      }
      return phrases
    }

    private static func isSpecific(_ element: Element) -> Bool {
      switch element {
      case .word, .prefix: true
      default: false
      }
    }

    private mutating func choices(depth: Int) throws(Problem) -> [[Element]] {
      guard depth < 16 else { throw Problem(message: "groups nest too deeply in `\(text)`") }
      var all = try sequence(depth: depth)
      while position < characters.count, characters[position] == "|" {
        position += 1
        all += try sequence(depth: depth)
        guard all.count <= PhrasePattern.limit else { throw tooMany }
      }
      return all
    }

    private var tooMany: Problem {
      Problem(message: "`\(text)` stands for more than \(PhrasePattern.limit) phrases: write it as several patterns")
    }

    private mutating func sequence(depth: Int) throws(Problem) -> [[Element]] {
      var phrases: [[Element]] = [[]]
      while position < characters.count {
        let character = characters[position]
        if character == "|" || character == ")" { break }
        position += 1
        if character.isWhitespace { continue }
        let next: [[Element]]
        if character == "(" {
          next = try choices(depth: depth + 1)
          guard position < characters.count, characters[position] == ")" else {
            throw Problem(message: "a `(` without its `)` in `\(text)`")
          }
          position += 1
        } else {
          position -= 1
          next = [[element(from: word())]]
        }
        guard phrases.count * next.count <= PhrasePattern.limit else { throw tooMany }
        phrases = phrases.flatMap { start in next.map { start + $0 } }
      }
      return phrases
    }

    private mutating func word() -> String {
      var word = ""
      while position < characters.count, !characters[position].isWhitespace, !"(|)".contains(characters[position]) {
        word.append(characters[position])
        position += 1
      }
      return word
    }

    private func element(from word: String) -> Element {
      switch word {
      case "*": .anyWord
      case "...", "…": .gap
      case ".", "!": .sentenceEnd
      case "^": .clauseStart
      case "$": .clauseEnd
      default: word.count > 1 && word.hasSuffix("*") ? .prefix(String(word.dropLast())) : .word(word)
      }
    }
  }
}
