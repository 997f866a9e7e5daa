/// How a text is taken apart before it is compared: as `has_word` does or as the other operators do, with or without case. Each
/// character (grapheme cluster) is folded on its own, so that what became of it can be remembered.
struct TextForm: Sendable, Hashable {
  enum Unit: Sendable, Hashable {
    /// As in `WordText`.
    case words
    /// As in `FoldedText`.
    case characters
  }

  let unit: Unit
  let caseSensitive: Bool

  static let count = 4
  /// The form's place among all.
  var place: Int { (unit == .words ? 0 : 2) + (caseSensitive ? 1 : 0) }

  /// What a character is compared as; nothing when it can't be seen. All parts are of one class.
  func parts(of character: Character) -> (characters: [Character], kind: WordClass) {
    switch unit {
    case .words:
      let atoms = WordText(String(character), caseSensitive: caseSensitive).atoms
      return (atoms.map(\.key), atoms.first?.kind ?? .other)
    case .characters: return (FoldedText(String(character), caseSensitive: caseSensitive).characters, .other)
    }
  }

  /// The key and class of each ASCII character; each is compared as one character.
  var asciiTable: ASCIITable {
    switch (unit, caseSensitive) {
    case (.words, false): ASCIITable.words
    case (.words, true): ASCIITable.caseSensitiveWords
    case (.characters, false): ASCIITable.characters
    case (.characters, true): ASCIITable.caseSensitiveCharacters
    }
  }
}

/// For each byte its key and, shifted by 8, its class. Bytes that aren't a character of their own have a class that no character has.
struct ASCIITable: @unchecked Sendable {
  // Never changed and never freed: there are four tables.
  let entries: UnsafePointer<UInt32>

  /// The bit of the class of bytes of longer characters, and of a carriage return, which may be half of a character.
  static let notPlain: UInt32 = 1 << 31

  private init(_ form: TextForm) {
    let entries = UnsafeMutablePointer<UInt32>.allocate(capacity: 0x100)
    entries.initialize(repeating: 31 << 8, count: 0x100)
    for byte in UInt8(0)..<0x80 where byte != 0x0D {
      let parts = form.parts(of: Character(UnicodeScalar(byte)))
      let key = parts.characters.first?.asciiValue ?? byte
      entries[Int(byte)] = UInt32(parts.kind.rawValue) << 8 | UInt32(key)
    }
    self.entries = UnsafePointer(entries)
  }

  fileprivate static let words = ASCIITable(TextForm(unit: .words, caseSensitive: false))
  fileprivate static let caseSensitiveWords = ASCIITable(TextForm(unit: .words, caseSensitive: true))
  fileprivate static let characters = ASCIITable(TextForm(unit: .characters, caseSensitive: false))
  fileprivate static let caseSensitiveCharacters = ASCIITable(TextForm(unit: .characters, caseSensitive: true))
}
