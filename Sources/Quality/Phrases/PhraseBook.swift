/// Lists of patterns by language, read from a plain text: `== en`, optionally with the name of a section, starts the patterns of a
/// language, one a line; `#` starts a comment.
struct PhraseBook: Sendable {
  private let sets: [Language: PhraseSet]

  subscript(language: Language?) -> PhraseSet? { language.flatMap { sets[$0] } }

  /// The lists are the project's own data, tested as such; a line that isn't a pattern is left out.
  init(_ text: String) {
    var sets: [Language: PhraseSet] = [:]
    var language: Language?
    var section = ""
    for line in text.split(separator: "\n") {
      let content = line.prefix { $0 != "#" }
      let words = content.split(separator: " ")
      guard let first = words.first else { continue }
      if first == "==" {
        language = words.count > 1 ? Language(tag: String(words[1])) : nil
        section = words.count > 2 ? String(words[2]) : ""
      } else if let language, let pattern = try? PhrasePattern(String(content)) {
        sets[language, default: PhraseSet()].insert(pattern, section: section)
      }
    }
    self.sets = sets
  }

  /// The lines that aren't patterns, and what is wrong with them.
  static func problems(in text: String) -> [String] {
    text.split(separator: "\n").map { $0.prefix { $0 != "#" } }
      .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("==") }
      .compactMap { line in
        do throws(PhrasePattern.Problem) {
          _ = try PhrasePattern(String(line))
          return nil
        } catch { return error.message }
      }
  }
}
