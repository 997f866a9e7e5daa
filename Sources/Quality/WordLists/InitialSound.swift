/// How an English word or number starts when it is spoken. Nil when that isn't known, or people differ.
///
/// Lists and rules from general knowledge of English usage; letter names as in any dictionary.
enum InitialSound: Sendable {
  case vowel, consonant

  // MARK: Numbers

  /// - Parameter number: starts with a digit: `8`, `11th`, `18,000`, `80k`, `8:30`.
  init?(number: String) {
    let digits = number.prefix { $0.isNumber || $0 == "," }
    guard digits.allSatisfy({ $0.isASCII }), let first = digits.first, first != "0" else { return nil }
    if first == "8" {
      self = .vowel
      return
    }
    let groups = digits.split(separator: ",")
    let plain = digits.filter { $0 != "," }
    let lead = groups.count > 1 ? groups[0].count : (plain.count - 1) % 3 + 1
    let leading = plain.prefix(lead)
    if leading == "11" || leading == "18" {
      self = .vowel
    } else if groups.count == 1, plain.count == 4, plain.hasPrefix("11") || plain.hasPrefix("18") {
      // A year or an amount: eighteen hundred, or one thousand eight hundred.
      return nil
    } else {
      self = .consonant
    }
  }

  // MARK: Words

  /// - Parameters:
  ///   - word: as written; what follows its first letters says nothing.
  ///   - isJoined: whether a hyphen, a slash or the like follows without a space.
  init?(word: String, isJoined: Bool = false) {
    var letters: [UInt8] = []
    for character in String(String.UnicodeScalarView(word.unicodeScalars.prefix { $0.properties.isAlphabetic })) {
      guard let letter = Self.plain(character) else { return nil }
      letters.append(letter)
    }
    let sound = letters.withUnsafeBufferPointer { InitialSound(Letters($0), isJoined: isJoined) }
    guard let sound else { return nil }
    self = sound
  }

  /// - Parameter letters: of ASCII, all that the word starts with.
  init?(_ letters: Letters, isJoined: Bool) {
    guard letters.count > 1 else {
      // A small letter on its own is rarely read out; with a hyphen it is: x-ray, e-book, n-gram.
      guard letters.count == 1, letters.isLarge(0) || isJoined else { return nil }
      self = letters.bySpelling
      return
    }
    let isSecondLarge = letters.isLarge(1)
    if !letters.isLarge(0), isSecondLarge {
      // mRNA, fMRI, mTLS, iOS: the small letter is said by its name.
      self = letters.bySpelling
      return
    }
    let bySpelling = letters.bySpelling
    if isSecondLarge, letters.isAllLarge {
      // Capitals may be spelled or spoken as a word.
      let word = letters.small
      let isSaidBothWays = Self.saidBothWays.contains(word)
      guard
        Self.spelled.contains(word) || !isSaidBothWays && (letters.hasNoVowel || letters.byReading == bySpelling)
      else { return nil }
      self = bySpelling
      return
    }
    if letters.hasLargeInside, Self.isSpelledMixed(letters) {
      self = bySpelling
      return
    }
    guard let byReading = letters.byReading, !letters.isUnsure else { return nil }
    // MLOps, RStudio, LZMAFile: several capitals first may be letters.
    if isSecondLarge, bySpelling != byReading { return nil }
    self = byReading
  }

  /// A letter without the accents of French and German loan words; nil for other scripts.
  private static func plain(_ character: Character) -> UInt8? {
    let letter: Character
    switch character.lowercased() {
    case "é", "è", "ê", "ë": letter = "e"
    case "à", "â", "ä", "á", "å": letter = "a"
    case "î", "ï", "í": letter = "i"
    case "ô", "ö", "ó", "ø": letter = "o"
    case "û", "ü", "ú": letter = "u"
    case "ç": letter = "c"
    case "ñ": letter = "n"
    default: letter = character
    }
    guard let byte = letter.asciiValue, letter.isLetter else { return nil }
    return character.isUppercase ? byte & ~0x20 : byte | 0x20
  }

  /// PhD is a word by its first letter anyway; MSc, MEng, LLMs, NFTs, SDKs are spelled.
  private static func isSpelledMixed(_ letters: Letters) -> Bool {
    let last = letters.count - 1
    if letters.letter(last) == UInt8(ascii: "s"), !letters.isLarge(last), letters.prefix(last).isAllLarge {
      let base = letters.prefix(last)
      return spelled.contains(base.small) || base.hasNoVowel && !saidBothWays.contains(base.small)
    }
    return ["MSc", "MEng", "MPhil", "LLb", "LLm", "HoD", "MoU"].contains(letters.written)
  }

  private static let spelled: Set<String> = [
    "ai", "api", "apis", "eu", "ev", "fbi", "faa", "fda", "hbo", "hvac", "iot", "iq", "irs", "ibm", "la", "lgbt",
    "ma", "mba", "mit", "mpa", "nba", "nhs", "ngo", "nyc", "nyu", "oem", "roi", "rpa", "rpg", "sdk", "seo", "sla",
    "sme", "soa", "ssd", "sso", "uae", "ucla", "ufo", "ui", "uk", "ukg", "un", "url", "us", "usa", "usb", "ux", "uxr",
    "vp", "xai", "xml", "nlp", "llm", "fpga", "erp", "esg", "etf", "esl", "elt", "emt", "eeg", "ecg", "ipo", "ide",
    "ios", "isp", "ota", "oss", "mvp", "hr", "rn", "mri", "mmo", "rfid", "rnai", "sba", "sre", "ae", "am", "ap", "ar",
  ]

  private static let saidBothWays: Set<String> = [
    "sql", "faq", "led", "sap", "lan", "ram", "rom", "sim", "scsi", "hud", "lidar", "mysql", "fyi", "ftse", "nginx",
    "xss", "roe", "mooc",
  ]
}
