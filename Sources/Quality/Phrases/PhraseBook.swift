import Foundation

/// Lists of patterns by language, read from a plain text: `== en`, optionally with the name of a section, starts the patterns of a
/// language, one a line; a line that starts with `#` is a comment. A line `<name> = (a|b)` gives
/// a part of patterns a name, for the lines below it to use.
///
/// A language's patterns are compiled when they are first asked for.
final class PhraseBook: @unchecked Sendable {
  private let text: String
  private let namesLines: Bool
  private let lock = NSLock()
  private var sets: [Language: PhraseSet] = [:]

  /// The lists are the project's own data, tested as such; a line that isn't a pattern is left out.
  /// - Parameter namesLines: each line is a section of its own, for measuring what lines are good for.
  init(_ text: String, namesLines: Bool = false) {
    self.text = text
    self.namesLines = namesLines
  }

  /// The patterns of a language; nil when it has none.
  subscript(language: Language?) -> PhraseSet? {
    guard let language else { return nil }
    return lock.withLock {
      if let known = sets[language] { return known.isEmpty ? nil : known }
      let set = compile(language)
      sets[language] = set
      return set.isEmpty ? nil : set
    }
  }

  private func compile(_ wanted: Language) -> PhraseSet {
    var set = PhraseSet()
    var isWanted = false
    var section = ""
    for content in Self.lines(of: text) {
      if content.isHeading {
        let words = content.text.split(separator: " ")
        isWanted = words.count > 1 && Language(tag: String(words[1])) == wanted
        section = words.dropFirst(2).joined(separator: " ")
      } else if isWanted, let pattern = try? PhrasePattern(content.filled) {
        set.insert(pattern, section: namesLines ? content.filled : section)
      }
    }
    return set
  }

  private struct Line {
    let text: Substring
    let names: [Substring: String]

    var isHeading: Bool { text.utf8.starts(with: "==".utf8) }
    var filled: String { PhraseBook.filled(text, names) }
  }

  /// The headings and patterns, without comments.
  private static func lines(of text: String) -> [Line] {
    var names: [Substring: String] = [:]
    return text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let line = Substring(line.drop { $0 == UInt8(ascii: " ") })
      guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return nil }
      let equals = first == UInt8(ascii: "<") ? line.firstRange(of: "> = ") : nil
      guard let equals else { return Line(text: line, names: names) }
      names[line[..<line.index(after: equals.lowerBound)]] = filled(line[equals.upperBound...], names)
      return nil
    }
  }

  /// A line with what its names stand for.
  private static func filled(_ line: Substring, _ names: [Substring: String]) -> String {
    var result = ""
    var rest = line
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: ">")), let part = names[rest[open...close]]
    {
      result += rest[..<open]
      result += part
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }

  /// The lines that aren't patterns, and what is wrong with them.
  static func problems(in text: String) -> [String] {
    lines(of: text).filter { !$0.isHeading }
      .compactMap { line in
        do throws(PhrasePattern.Problem) {
          _ = try PhrasePattern(line.filled)
          return nil
        } catch { return error.message }
      }
  }
}
