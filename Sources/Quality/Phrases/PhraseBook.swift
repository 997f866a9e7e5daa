/// Lists of patterns by language, read from a plain text: `== en`, optionally with the name of a section, starts the patterns of a
/// language, one a line; a line that starts with `#` is a comment. A line `<name> = (a|b)` gives
/// a part of patterns a name, for the lines below it to use.
struct PhraseBook: Sendable {
  private let sets: [Language: PhraseSet]

  subscript(language: Language?) -> PhraseSet? { language.flatMap { sets[$0] } }

  /// The lists are the project's own data, tested as such; a line that isn't a pattern is left out.
  /// - Parameter namesLines: each line is a section of its own, for measuring what lines are good for.
  init(_ text: String, namesLines: Bool = false) {
    var sets: [Language: PhraseSet] = [:]
    var language: Language?
    var section = ""
    for content in Self.lines(of: text) {
      let words = content.split(separator: " ")
      if words.first == "==" {
        language = words.count > 1 ? Language(tag: String(words[1])) : nil
        section = words.count > 2 ? String(words[2]) : ""
      } else if let language, let pattern = try? PhrasePattern(content) {
        sets[language, default: PhraseSet()].insert(pattern, section: namesLines ? content : section)
      }
    }
    self.sets = sets
  }

  /// The headings and patterns, with names put in and comments left out.
  private static func lines(of text: String) -> [String] {
    var names: [Substring: String] = [:]
    return text.split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      guard !line.isEmpty, line.first != "#" else { return nil }
      let equals = line.first == "<" ? line.firstRange(of: "> = ") : nil
      guard let equals else { return filled(line, names) }
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
    lines(of: text).filter { !$0.hasPrefix("==") }
      .compactMap { line in
        do throws(PhrasePattern.Problem) {
          _ = try PhrasePattern(line)
          return nil
        } catch { return error.message }
      }
  }
}
