/// Spellings of people who type without accents.
enum Accents {
  /// Other spellings of a word in small letters: `pagina` for `página`, `fur` and `fuer` for `für`. Empty for a word without accents.
  static func dropped(from word: String) -> [String] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return [] }
    var spellings: Set<String> = []
    for table in [plain, german] {
      let spelling = word.unicodeScalars.map { table[$0] ?? plain[$0] ?? String($0) }.joined()
      if spelling != word { spellings.insert(spelling) }
    }
    return spellings.sorted()
  }

  /// A word in small letters without its accents.
  static func plain(_ word: String) -> String { word.unicodeScalars.map { plain[$0] ?? String($0) }.joined() }

  private static let german: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]

  private static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = ["œ": "oe", "æ": "ae", "ß": "ss"]
    for (letters, base) in [
      ("áàâäãå", "a"), ("éèêë", "e"), ("íìîï", "i"), ("óòôöõ", "o"), ("úùûü", "u"), ("ç", "c"), ("ñ", "n"), ("ÿ", "y"),
    ] {
      for scalar in letters.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
