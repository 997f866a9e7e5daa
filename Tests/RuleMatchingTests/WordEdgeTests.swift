import RuleModel
import Testing

@testable import RuleMatching

/// The text with `|` at its inner edges, as far as one of the characters beside them belongs to a word.
private func edges(_ text: String) -> String {
  let words = WordText(text, caseSensitive: true)
  var result = ""
  for (index, atom) in words.atoms.enumerated() {
    let isBesideWord = index > 0 && (atom.kind.isWord || words.atoms[index - 1].kind.isWord)
    if isBesideWord, words.edges[index] { result += "|" }
    result += text[atom.place]
  }
  return result
}

/// The same by the standard library's default word boundaries.
private func edgesOfStandardLibrary(_ text: String) -> String {
  let boundary = #/\b/#.wordBoundaryKind(.default)
  let places = Set(text.matches(of: boundary).map(\.range.lowerBound))
  var result = ""
  for index in text.indices {
    let isBesideWord =
      index > text.startIndex
      && [index, text.index(before: index)].contains { WordClass(text[$0]).isWord }
    if isBesideWord, places.contains(index) { result += "|" }
    result.append(text[index])
  }
  return result
}

@Suite("Word edges")
struct WordEdgeTests {
  @Test(
    "Where words start and end",
    arguments: [
      "Hello|, |world|!", "I| |don't| |know", "node.js|, |v2.0", "10,000.50| €", "co|-|founder", "snake_case",
      "C#, |C++, |F#",
      "C++|17", "@acme", "@-", "a@b.io", "Founder|@acme", "#|tag", "Role|:|founder", "col·lega", "dad|·|runner",
      "東|京|タワー|に",
      "AI|開|発", "צה\"ל", "ג'.", "ג'a", "Ինչպե՞ս", "エンジニア", "e\u{301}te\u{301}", "🚀|moon|🚀", "don’t", "'|quoted|'",
      "3rd| |x", "a|..|b",
    ])
  func words(_ marked: String) {
    #expect(edges(marked.replacing("|", with: "")) == marked)
  }

  /// Without the signs that we treat otherwise than the annex, and without Hangul and iteration marks: the library parts Hangul
  /// syllables, which are ALetter in WordBreakProperty.txt, we take 々 for Han; and without Hebrew, where it parts `א'a` against WB7.
  @Test("Apart from our changes they are those of the standard library", arguments: Array(UInt64(1)...300))
  func standardLibrary(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let pieces = [
      "a", "Zoë", "e\u{301}", "ß", "я", "م", "क्षि", "1", "42", "٣", "_", ".", ",", "'", ";", "\"", "-",
      " ", "!", "東",
      "の", "カ", "ー", "ก", "ມ", "ក", "မ", "🚀", "👩‍💻", "(", "…", "\n", "ª", "〱", "Ⓐ", "𝒜", "՛",
    ]
    for _ in 0..<5 {
      let text = (0..<8).map { _ in generator.pick(pieces) }.joined()
      #expect(edges(text) == edgesOfStandardLibrary(text))
    }
  }
}
