import Testing

@testable import RuleMatching

@Suite("Texts as numbers")
struct TextScanTests {
  @Test("Characters, classes, places and edges are those of the plain evaluator", arguments: [false, true])
  func wordsAgree(_ caseSensitive: Bool) {
    let form = TextForm(unit: .words, caseSensitive: caseSensitive)
    var cache = CharacterCache()
    var scan = WordScan()
    for seed in UInt64(1)...500 {
      var generator = ConditionGenerator(seed: seed)
      let text = generator.text() + Self.joiners[Int(seed) % Self.joiners.count] + generator.text()
      let plain = WordText(text, caseSensitive: caseSensitive)
      var alphabet = Alphabet()
      let keys = alphabet.add(plain.atoms.map(\.key))
      // What it remembers is the alphabet's.
      cache = CharacterCache()
      var read = text
      read.withUTF8 { scan.read($0, form, alphabet, &cache) }
      #expect((0..<scan.count).map { scan.key(at: $0) } == keys, "\(text.debugDescription)")
      #expect((0..<scan.count).map { scan.kind(at: $0) } == plain.atoms.map(\.kind), "\(text.debugDescription)")
      let edges = (0...plain.atoms.count)
      #expect(edges.map { scan.canStart(at: $0) } == edges.map { plain.canStart(at: $0) }, "\(text.debugDescription)")
      #expect(edges.map { scan.canEnd(at: $0) } == edges.map { plain.canEnd(at: $0) }, "\(text.debugDescription)")
      let places = plain.atoms.map { text.utf8.distance(from: text.startIndex, to: $0.place.lowerBound) }
      #expect((0..<scan.count).map { scan.scan.place(at: $0).start } == places, "\(text.debugDescription)")
    }
  }

  private static let joiners = [
    "", " ", "l'", "a@b.c", "C++", "c#x", "x'S", "\r\n", "\u{301}", "\u{200D}", "🇫🇷🇩🇪", "👍🏽", "1,2", "l·l", "ﬃ", "K",
    "\u{37E}",
    "א\"ב", "ﾞ", "각", "ᄀ", "\u{600}1", "क्ष", "☕️", "0️⃣", "＃x", "don’t",
  ]

  @Test("Between solo scalars there is always a boundary")
  func soloScalars() {
    let solo = (UInt32(0x20)...0x1FFFF).filter(SoloScalars.contains).compactMap(Unicode.Scalar.init)
    #expect(solo.count > 40_000)
    for index in stride(from: 0, to: solo.count, by: 7) {
      let other = solo[(index &* 7919 &+ 13) % solo.count]
      var text = String.UnicodeScalarView([solo[index], other, "a", solo[index], solo[index]])
      text.append(other)
      #expect(String(text).count == 6, "U+\(String(solo[index].value, radix: 16))")
    }
  }
}

@Suite("Tries of texts")
struct KeyTrieTests {
  private func found(_ words: [String], in text: String) -> [String] {
    let trie = KeyTrie(words.map { $0.unicodeScalars.map(\.value) })
    let keys = text.unicodeScalars.map(\.value)
    var found: [String] = []
    for start in keys.indices {
      trie.walk(keys, from: start, count: keys.count) { word, end in found.append("\(start)..<\(end) \(words[word])") }
    }
    return found
  }

  @Test("All words are found that start at a place, the shortest first")
  func nested() {
    #expect(
      found(["he", "hers", "she", "h", "é"], in: "shersé") == [
        "0..<3 she", "1..<2 h", "1..<3 he", "1..<5 hers", "5..<6 é",
      ])
  }

  @Test("A text that ends inside a word doesn't have it")
  func cut() {
    #expect(found(["founder", "foundry"], in: "founde") == [])
    #expect(found(["founder"], in: "founde") == [])
    #expect(found([], in: "founde") == [])
  }

  @Test("Backwards it finds words that end at a place")
  func backwards() {
    let trie = KeyTrie([[3, 2], [3]])
    var found: [Int] = []
    trie.walk([1, 2, 3], from: 2, count: 3, step: -1) { word, _ in found.append(word) }
    #expect(found == [1, 0])
  }
}

@Suite("Scales of numbers")
struct NumberScaleTests {
  @Test("A value's place tells every comparison")
  func places() {
    let scale = NumberScale([.number(1), .number(2.5), .number(2.5), .number(0x1p53), .number(.nan)])
    let places = [0, 1, 2, 3, 1 << 53, 1 << 53 + 1].map { scale.place(of: .count($0)) }
    #expect(places == [0, 1, 2, 4, 5, 6])
    #expect(scale.place(of: FieldValue.number(2.5)) == 3)
    #expect(scale.place(of: FieldValue.number(.nan)) == nil)
    #expect(scale.placeCount == 7)
  }
}
