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
  ///   - word: as written.
  ///   - isJoined: whether a hyphen, a slash or the like follows without a space.
  ///   - next: what follows the hyphen.
  init?(word: String, isJoined: Bool = false, next: String? = nil) {
    let letters = word.unicodeScalars.prefix { $0.properties.isAlphabetic }
    let head = String(String.UnicodeScalarView(letters))
    guard let first = head.first else { return nil }
    let lower = Self.fold(head)
    guard lower.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), !lower.isEmpty else { return nil }
    if head.count == 1 {
      self.init(letter: first, isLarge: first.isUppercase, isJoined: isJoined)
      return
    }
    let byWord = Self.wordSound(lower)
    guard head == head.uppercased() else {
      // mRNA, fMRI, mTLS, iOS: the small letter is said by its name.
      if first.isLowercase, head.dropFirst().first?.isUppercase == true {
        self = Self.letterSound(lower)
        return
      }
      if head.dropFirst().contains(where: \.isUppercase), Self.isSpelledMixed(head) {
        self = Self.letterSound(lower)
        return
      }
      guard let byWord, !Self.isUnsure(lower) else { return nil }
      // MLOps, RStudio, LZMAFile: several capitals first may be letters.
      if head.dropFirst().first?.isUppercase == true, Self.letterSound(lower) != byWord { return nil }
      self = byWord
      return
    }
    // Capitals may be spelled or spoken as a word.
    let byLetter = Self.letterSound(lower)
    if Self.spelled.contains(lower) || Self.hasNoVowel(lower) && !Self.saidBothWays.contains(lower) {
      self = byLetter
    } else if let byWord, byWord == byLetter, !Self.saidBothWays.contains(lower) {
      self = byLetter
    } else {
      return nil
    }
  }

  private init?(letter: Character, isLarge: Bool, isJoined: Bool) {
    // A small letter on its own is rarely read out; with a hyphen it is: x-ray, e-book, n-gram.
    guard isLarge || isJoined else { return nil }
    self = Self.letterSound(Self.fold(String(letter)))
  }

  private static func letterSound(_ lower: String) -> InitialSound {
    guard let first = lower.first else { return .consonant }
    return "aefhilmnorsx".contains(first) ? .vowel : .consonant
  }

  private static func hasNoVowel(_ lower: String) -> Bool { !lower.contains { "aeiouy".contains($0) } }

  /// Without case, and with the accents of French and German loan words taken off.
  private static func fold(_ text: String) -> String {
    String(
      text.lowercased().map { character -> Character in
        switch character {
        case "é", "è", "ê", "ë": "e"
        case "à", "â", "ä", "á", "å": "a"
        case "î", "ï", "í": "i"
        case "ô", "ö", "ó", "ø": "o"
        case "û", "ü", "ú": "u"
        case "ç": "c"
        case "ñ": "n"
        default: character
        }
      })
  }

  /// PhD is a word by its first letter anyway; MSc, MEng, LLMs, NFTs, SDKs are spelled.
  private static func isSpelledMixed(_ word: String) -> Bool {
    if word.hasSuffix("s"), word.dropLast().allSatisfy(\.isUppercase) {
      let base = word.dropLast().lowercased()
      return spelled.contains(base) || hasNoVowel(base) && !saidBothWays.contains(base)
    }
    return ["MSc", "MEng", "MPhil", "LLb", "LLm", "HoD", "MoU"].contains(word)
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

  /// Lower-case words whose reading isn't safe: no vowel at all, or a start that English words don't have.
  private static func isUnsure(_ lower: String) -> Bool {
    if hasNoVowel(lower) { return letterSound(lower) != wordSound(lower) }
    var letters = lower.utf8.makeIterator()
    guard let first = letters.next(), let second = letters.next() else { return false }
    return isOddStart(first, second)
  }

  /// Whether English words don't start with two letters, so that the first may be said by its name: “an rsync job”, “an lvalue”. Only of
  /// letters whose name starts with another sound.
  ///
  /// - Parameters:
  ///   - first: a small letter of ASCII, as the others.
  ///   - second: what follows it.
  static func isOddStart(_ first: UInt8, _ second: UInt8) -> Bool {
    switch second {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return false
    default: break
    }
    switch first {
    case UInt8(ascii: "f"): return !"lrjy".utf8.contains(second)
    case UInt8(ascii: "l"): return !"yh".utf8.contains(second)
    case UInt8(ascii: "m"): return !"cny".utf8.contains(second)
    case UInt8(ascii: "n"): return !"jy".utf8.contains(second)
    case UInt8(ascii: "r"): return !"hy".utf8.contains(second)
    case UInt8(ascii: "s"): return !"cfghjklmnpqrtvwyz".utf8.contains(second)
    case UInt8(ascii: "y"): return "tpvn".utf8.contains(second)
    default: return false
    }
  }

  private static func wordSound(_ lower: String) -> InitialSound? {
    guard let first = lower.first else { return nil }
    switch first {
    case "a": return .vowel
    case "i": return lower.hasPrefix("ia") ? nil : .vowel
    case "e": return eSound(lower)
    case "o": return oSound(lower)
    case "u": return uSound(lower)
    case "h": return hSound(lower)
    case "x": return lower.hasPrefix("xbox") || lower.hasPrefix("xray") ? .vowel : nil
    case "y": return lower.dropFirst().first.map { "aeiou".contains($0) } == true ? .consonant : nil
    default: return .consonant
    }
  }

  private static func eSound(_ lower: String) -> InitialSound? {
    if lower.hasPrefix("eu") { return .consonant }
    if lower.hasPrefix("ew") { return nil }
    return .vowel
  }

  private static func oSound(_ lower: String) -> InitialSound? {
    if ["one", "ones", "once", "oneself", "onetime", "oneness"].contains(lower) { return .consonant }
    // Ouija, Ouagadougou, Oaxaca start as “w”.
    if lower.hasPrefix("ou"), "ia".contains(lower.dropFirst(2).first ?? " ") { return nil }
    if lower.hasPrefix("oax") { return nil }
    if lower.hasPrefix("one"), !lower.hasPrefix("oner"), !lower.hasPrefix("oneir") { return nil }
    return .vowel
  }

  private static func uSound(_ lower: String) -> InitialSound? {
    let three = lower.prefix(3)
    if lower == "us" { return nil }
    if lower.hasPrefix("unanim") || lower == "unary" || lower == "utah" || lower.hasPrefix("uvul") { return .consonant }
    if ["ui", "ux", "uk", "url", "urls", "usb", "ufo", "ufos", "usa", "utf", "utc"].contains(lower) {
      return .consonant
    }
    if three == "uni" {
      switch lower.dropFirst(3).first {
      case "n", "m": return lower.hasPrefix("unimod") || lower.hasPrefix("unimog") ? nil : .vowel
      case "v", "t", "q", "f", "c", "o", "s", "x", nil: return .consonant
      case "l" where lower.hasPrefix("unilat"): return .consonant
      default: return nil
      }
    }
    switch three {
    case "use", "usa", "usu", "uti", "ute", "uto", "ubi", "ukr", "uku", "ura", "uro", "ure", "uga", "usi":
      return .consonant
    case "uly", "uru", "uri", "ude", "uma", "upa", "uva", "uda", "uig", "uyg", "ubu", "uta", "uvu": return nil
    default: return .vowel
    }
  }

  private static func hSound(_ lower: String) -> InitialSound? {
    for start in ["hour", "honest", "honor", "honour", "heir"] where lower.hasPrefix(start) { return .vowel }
    // An unstressed first syllable: “an historic”, “an hotel”, “an herb” are heard too.
    for start in [
      "his", "hot", "hab", "hal", "hys", "her", "hil", "hum", "hom", "hyp", "har", "hor", "hex", "hib", "hia",
    ]
    where lower.hasPrefix(start) { return nil }
    return .consonant
  }
}
