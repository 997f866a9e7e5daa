/// A city with its district or postcode: "London SE1", "Paris 11e", "10115 Berlin", "Austin 78704".
struct PostalDistrict {
  /// Without the code.
  let place: String
  /// The codes of the countries in which such a code stands in that place.
  let countries: Set<String>
  /// Whether no other country has codes of the kind, so that a city of a name that others have is meant there.
  let isSure: Bool

  /// Nil where a text holds no code.
  init?(in text: String) {
    guard text.utf8.contains(where: ASCIIWord.isDigit) || Self.mayEndInRomanNumeral(text) else { return nil }
    let words = ASCIIWord.words(text)
    guard (2...5).contains(words.count), let found = Self.leading(words) ?? Self.trailing(words) else { return nil }
    place = found.place.joined(separator: " ")
    countries = found.countries
    isSure = found.isSure
    if place.isEmpty { return nil }
  }

  private static func mayEndInRomanNumeral(_ text: String) -> Bool {
    switch text.utf8.last {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): true
    default: false
    }
  }

  private typealias Found = (place: ArraySlice<Substring>, countries: Set<String>, isSure: Bool)

  // From general knowledge of the Universal Postal Union's address formats.

  /// "10115 Berlin", "D-10115 Berlin", "1012 AB Amsterdam", "114 55 Stockholm", "00-001 Warszawa".
  private static func leading(_ words: [Substring]) -> Found? {
    var code = words[0]
    if let hyphen = code.firstIndex(of: "-"), (1...3).contains(code[..<hyphen].count),
      code[..<hyphen].allSatisfy(isCapital)
    {
      code = code[code.index(after: hyphen)...]
    }
    switch shape(code) {
    case "0000":
      if words.count > 2, words[1].count == 2, words[1].allSatisfy(isCapital) { return (words[2...], ["NL"], true) }
      return (words[1...], ["AT", "BE", "BG", "CH", "CY", "DK", "HU", "LI", "LU", "LV", "NL", "NO", "SI"], false)
    case "00000":
      return (
        words[1...],
        [
          "CZ", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "ID", "IT", "LT", "MX", "MY", "RS", "SE", "SK", "TH", "TR",
          "UA",
        ], false
      )
    case "000000": return (words[1...], ["BY", "CN", "KZ", "RO", "RU"], false)
    case "00-000": return (words[1...], ["PL"], false)
    case "0000-000": return (words[1...], ["PT"], false)
    case "000" where words.count > 2 && shape(words[1]) == "00": return (words[2...], ["CZ", "GR", "SE", "SK"], false)
    default: return nil
    }
  }

  private static func trailing(_ words: [Substring]) -> Found? {
    let last = words[words.count - 1]
    let before = words.dropLast()
    let shape = shape(last)
    switch shape {
    case "0AA" where isOutwardCode(before[before.endIndex - 1]): return (before.dropLast(), ["GB"], true)
    case "0A0" where Self.shape(before[before.endIndex - 1]) == "A0A": return (before.dropLast(), ["CA"], true)
    case "A0A" where !isOutwardCode(last): return (before, ["CA"], true)
    // Not behind a year: "Paris 2024".
    case "0000" where !last.hasPrefix("19") && !last.hasPrefix("20"):
      return (before, ["AT", "AU", "BE", "CH", "DK", "HU", "NL", "NO", "NZ", "PH", "ZA"], false)
    case "00000", "00000-0000": return (before, ["US"], false)
    case "000000": return (before, ["CN", "IN", "RO", "RU", "SG"], false)
    case "00000-000": return (before, ["BR"], false)
    default: break
    }
    if isOutwardCode(last) { return (before, ["GB"], true) }
    guard let number = districtNumber(last), let city = numberedCities[Letters.folded(before.joined(separator: " "))],
      (1...city.count).contains(number)
    else { return nil }
    return (before, [city.country], true)
  }

  /// `A` for each capital, `0` for each digit; other characters stay.
  private static func shape(_ word: Substring) -> String {
    guard word.utf8.count <= 10 else { return "" }
    return String(word.map { isCapital($0) ? "A" : $0.isASCII && $0.isNumber ? "0" : $0 })
  }

  private static func isCapital(_ character: Character) -> Bool { ("A"..."Z").contains(character) }

  /// The first half of a British postcode: `N1`, `SE1`, `LS6`, `M20`, `EC1A`.
  private static func isOutwardCode(_ word: Substring) -> Bool {
    guard let digit = word.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return false }
    let area = String(word[..<digit])
    guard areas.contains(area) else { return false }
    switch shape(word[digit...]) {
    case "0", "00": return true
    // In the middle of London only.
    case "0A": return ["E", "EC", "N", "NW", "SE", "SW", "W", "WC"].contains(area) && "1234".contains(word[digit])
    default: return false
    }
  }

  private static let areas = Set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG
    HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE
    SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Cities that people give with the number of their district, in the form of `Letters.folded`, and how many districts they have.
  private static let numberedCities: [String: (country: String, count: Int)] = [
    "paris": ("FR", 20), "lyon": ("FR", 9), "marseille": ("FR", 16), "dublin": ("IE", 24), "colombo": ("LK", 15),
    "praha": ("CZ", 22), "prague": ("CZ", 22), "prag": ("CZ", 22), "wien": ("AT", 23), "vienna": ("AT", 23),
    "budapest": ("HU", 23), "zurich": ("CH", 12),
  ]

  /// "6", "07", "11e", "11ème", "6W", "XIII".
  private static func districtNumber(_ word: Substring) -> Int? {
    if let roman = romanNumerals.firstIndex(of: String(word)) { return roman + 2 }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count),
      ["", "e", "er", "ème", "eme", "è", "W", "."].contains(word[digits.endIndex...])
    else { return nil }
    return Int(digits)
  }

  /// From 2 on, without those of one letter, which may be anything.
  private static let romanNumerals = [
    "II", "III", "IV", "", "VI", "VII", "VIII", "IX", "", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII",
    "XIX", "XX", "XXI", "XXII", "XXIII",
  ]
}
