/// A text as the characters that `has_word` compares, with the edges of its words.
struct WordText: Sendable {
  struct Atom: Sendable {
    /// What is compared.
    let key: Character
    let kind: WordClass
    /// Where it stands in the text; the atoms of a folded `ß` share one place.
    let place: Range<String.Index>
  }

  let text: String
  let atoms: [Atom]
  /// Whether a word may start or end before the atom of that index; one more than there are atoms.
  let edges: [Bool]
  /// Further places where a word may start: behind an elided article, as in `l'ingénieur`.
  let extraStarts: Set<Int>
  /// Further places where a word may end: before a possessive ending, as in `founder's`.
  let extraEnds: Set<Int>

  /// For each atom the end of the run of scripts without spaces that it belongs to; its own index where it belongs to none.
  let unspacedEnds: [Int]

  init(_ text: String, caseSensitive: Bool) {
    let atoms = Self.atoms(of: text, caseSensitive: caseSensitive)
    let edges = WordEdges.edges(of: atoms)
    self.text = text
    self.atoms = atoms
    self.edges = edges
    extraStarts = WordEdges.startsBehindElision(atoms, edges)
    extraEnds = WordEdges.endsBeforePossessive(atoms, edges)
    var ends = Array(atoms.indices)
    for index in atoms.indices.reversed() where atoms[index].kind.isUnspaced {
      let next = index + 1
      ends[index] = next < atoms.count && atoms[next].kind.isUnspaced ? ends[next] : next
    }
    unspacedEnds = ends
  }

  func canStart(at index: Int) -> Bool { edges[index] || extraStarts.contains(index) }
  func canEnd(at index: Int) -> Bool { edges[index] || extraEnds.contains(index) }

  /// The text from one atom to before another, as it is written.
  func original(_ range: Range<Int>) -> String {
    guard let first = atoms[range].first, let last = atoms[range].last else { return "" }
    return String(text[first.place.lowerBound..<last.place.upperBound])
  }

  static func atoms(of text: String, caseSensitive: Bool) -> [Atom] {
    if let plain = ASCIIText(text) {
      return plain.map(caseSensitive: caseSensitive) { Atom(key: $0, kind: WordClass.ofASCII[Int($1)], place: $2) }
    }
    var atoms: [Atom] = []
    for index in text.indices {
      guard let visible = withoutInvisible(text[index]) else { continue }
      let place = index..<text.index(after: index)
      let plain = plain(visible)
      // The class is taken from what is written, since a variation selector makes a picture of a sign.
      let kind = plain == visible ? WordClass(text[index]) : WordClass(plain)
      if caseSensitive {
        atoms.append(Atom(key: plain, kind: kind, place: place))
      } else {
        for key in caseFolded(plain) { atoms.append(Atom(key: key, kind: kind, place: place)) }
      }
    }
    return atoms
  }

  /// Apostrophes, hyphens, the Hebrew geresh and gershayim, and the full-width forms of `#`, `@` and `+` compare as what they mean.
  private static func plain(_ character: Character) -> Character {
    switch character {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2BC}", "\u{5F3}", "\u{FF07}": "'"
    case "\u{5F4}": "\""
    case "\u{2010}", "\u{2011}", "\u{FE63}", "\u{FF0D}": "-"
    case "\u{FF03}": "#"
    case "\u{FF20}": "@"
    case "\u{FF0B}": "+"
    default: character
    }
  }

  /// The character without what can't be seen and says nothing about the word: soft hyphens, marks of the reading direction, word
  /// joiners, variation selectors. Nil when nothing is left. The joiners of emoji and of Persian and Indic words stay.
  private static func withoutInvisible(_ character: Character) -> Character? {
    if character.isASCII || !character.unicodeScalars.contains(where: isInvisible) { return character }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: character.unicodeScalars.lazy.filter { !isInvisible($0) })
    return String(rest).first
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0xE0100...0xE01EF:
      true
    default: false
    }
  }
}
