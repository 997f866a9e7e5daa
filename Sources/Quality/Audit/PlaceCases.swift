/// Places in the cases that Slavic languages put them in behind a preposition: “w Krakowie”, “v Ostravě”, “в Казани”.
enum PlaceCases {
  /// Whether a word behind a preposition is a place in another case.
  /// - Parameters:
  ///   - word, preposition, place: in small letters.
  static func isForm(_ word: String, of place: String, behind preposition: String) -> Bool {
    guard prepositions.contains(preposition), word != place else { return false }
    let (word, place) = (plain(word), plain(place))
    for (ending, other) in changes where place.hasSuffix(ending) && word.hasSuffix(other) {
      let stem = place.dropLast(ending.count)
      if stem.count > 1, word.dropLast(other.count) == stem { return true }
    }
    var length = zip(word, place).prefix { $0 == $1 }.count
    // Both may begin their endings alike.
    while length > 3 {
      if cases.contains(word.dropFirst(length)), nominatives.contains(place.dropFirst(length)) { return true }
      length -= 1
    }
    return false
  }

  // From general knowledge of Polish, Czech, Slovak, Croatian, Serbian, Slovene, Russian and Ukrainian.

  private static let prepositions: Set<String> = [
    "w", "we", "z", "ze", "do", "od", "v", "ve", "vo", "zo", "u", "iz", "из", "в", "во", "у", "з", "із", "до", "от",
  ]

  private static let nominatives: Set<Substring> = ["", "a", "e", "o", "y", "i", "ь", "а", "я", "о", "е", "ы", "и"]

  private static let cases: Set<Substring> = [
    "", "a", "u", "i", "y", "e", "ie", "iu", "ia", "em", "m", "ach", "ich", "ech", "owie", "om", "и", "е", "і", "ї",
    "у", "ю", "а", "я", "ы",
    "ой", "ом", "ем", "ах", "ові", "ту",
  ]

  /// Where a vowel or a consonant of the stem changes, too: “Plzeň” and “Plzni”, “Харків” and “Харкові”, “Praha” and “Praze”.
  private static let changes: [(String, String)] = [
    ("en", "ni"), ("en", "ne"), ("ec", "ci"), ("ec", "ce"), ("ek", "ku"), ("ha", "ze"), ("ka", "ce"), ("ga", "ze"),
    ("ra", "rze"), ("ta", "cie"),
    ("da", "dzie"), ("в", "ві"), ("ів", "ові"), ("їв", "єві"), ("їв", "єва"), ("ів", "ова"),
  ]

  private static func plain(_ word: String) -> String { String(word.map { letters[$0] ?? $0 }) }

  private static let letters: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("ąćčďéěęíłńňóřśšťúůýźžáñ", "accdeeeilnnorsstuuyzzan"))
}
