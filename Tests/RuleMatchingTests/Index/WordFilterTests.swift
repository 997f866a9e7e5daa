import Testing
import TestSupport

@testable import RuleMatching

@Suite("The filter of first words")
struct WordFilterTests {
  private struct Lexicon {
    var alphabet = Alphabet()
    let lexicon: WordLexicon

    init(_ patterns: [String]) {
      var builder = WordLexiconBuilder()
      for (number, pattern) in patterns.enumerated() {
        let phrase = Phrase(WordPattern(pattern, caseSensitive: false), &alphabet)
        _ = builder.add(phrase) { UInt32(number) }
      }
      lexicon = builder.lexicon
    }

    /// Nil without a filter.
    func passes(_ text: String) -> Bool? {
      var text = text
      return text.withUTF8 { bytes in lexicon.filter?.mayHold(bytes) }
    }

    func finds(_ text: String) -> Bool {
      var scan = WordScan()
      var (cache, isFound) = (CharacterCache(), false)
      var text = text
      text.withUTF8 { scan.read($0, TextForm(unit: .words, caseSensitive: false), alphabet, &cache) }
      lexicon.scan(scan) { _, _ in isFound = true }
      return isFound
    }
  }

  @Test(
    "Texts without a first word don't pass",
    arguments: [
      "", "I love maps and tea", "☕ coffee | 📚 books ❤️", "Zoë, Łódź → “très” bien…", "swifty", "xswift", "engineer",
      "learn to cook",
    ])
  func stops(_ text: String) {
    #expect(Lexicon(["swift", "machine learning", "#hiring", "develop*", "engineering"]).passes(text) == false)
  }

  @Test(
    "Texts with one do, whether or not the phrase stands there",
    arguments: [
      "Swift!", "the machine", "hiring", "Developers", "develop", "❤️swift", "l'swift", "engineering",
      // What may become or hide a letter.
      "ſwift", "swi\u{AD}ft", "1\u{FE0F}\u{20E3}", "東京", "a\rb", "straße",
    ])
  func passes(_ text: String) {
    #expect(Lexicon(["swift", "machine learning", "#hiring", "develop*", "engineering"]).passes(text) == true)
  }

  @Test(
    "Where a phrase starts beyond ASCII, so may any text that goes there, and where it starts with a sign there is no filter"
  )
  func beyondASCII() {
    #expect(Lexicon(["école"]).passes("élan") == true)
    #expect(Lexicon(["école"]).passes("ecole") == false)
    #expect(Lexicon(["東京"]).passes("Tokyo 🗼") == true)
    #expect(Lexicon(["++"]).passes("a") == nil)
    #expect(Lexicon(["*"]).passes("a") == nil)
  }

  /// Every scalar by itself, between letters, and in the place of each letter that it may become.
  @Test("No scalar hides a phrase")
  func scalars() {
    let lexicon = Lexicon(["ki", "s", "b*", "c3", "co-op", "dont"])
    for scalar in (UInt32(1)...0x1FFFF).compactMap(Unicode.Scalar.init) {
      let (text, before, between) = (
        "\(scalar)i", "\(scalar)ki\(scalar)", "do\(scalar)nt \(scalar) co\(scalar)op b\(scalar)"
      )
      for text in [text, before, between, "\(scalar)", "c\(scalar)"] where lexicon.passes(text) == false {
        #expect(!lexicon.finds(text), "U+\(String(scalar.value, radix: 16)): \(text.debugDescription)")
      }
    }
  }

  @Test("What doesn't pass holds no phrase", arguments: 1...40)
  func law(_ block: Int) {
    var stopped = 0
    for part in 0..<50 {
      var generator = ConditionGenerator(seed: UInt64(block * 1000 + part))
      var random = SplitMix(seed: UInt64(block * 1000 + part))
      let patterns = (0..<3).map { _ in generator.text() + (Int.random(in: 0..<3, using: &random) == 0 ? "*" : "") }
      let lexicon = Lexicon(patterns.filter { !$0.allSatisfy(\.isWhitespace) })
      for _ in 0..<10 {
        var text = generator.text()
        if Bool.random(using: &random) { text = text.filter { $0.isASCII || $0.isEmoji } }
        guard lexicon.passes(text) == false else { continue }
        stopped += 1
        #expect(!lexicon.finds(text), "\(patterns) in \(text.debugDescription)")
      }
    }
    #expect(stopped > 20)
  }
}

extension Character {
  fileprivate var isEmoji: Bool { unicodeScalars.first?.properties.isEmojiPresentation == true }
}
