/// One spelling of English words that are spelled in two ways: “organise” and “organize”, “centre” and “center”.
enum SpellingVariants {
  /// - Parameter word: in small letters.
  static func plain(_ word: String) -> String {
    guard word.utf8.count > 5, word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    for (ending, other) in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.utf8.count)
      if stem.utf8.count > 2 { return stem + other }
    }
    return word
  }

  /// British endings, the longer before the shorter, and American ones.
  private static let endings: [(String, String)] =
    [("ise", "ize"), ("yse", "yze")].flatMap { british, american in
      ["", "d", "s", "r", "rs"].map { (british + $0, american + $0) }
    }
    + [
      ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ysing", "yzing"), ("tre", "ter"),
      ("tres", "ters"), ("ogue", "og"), ("ogues", "ogs"), ("ellers", "elers"), ("eller", "eler"), ("elling", "eling"),
    ]
}
