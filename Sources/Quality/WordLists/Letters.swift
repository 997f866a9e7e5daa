/// The letters of ASCII that a word starts with, as its first sound is told from them.
struct Letters {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter bytes: letters of either case and nothing else.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// A letter without its case.
  func letter(_ index: Int) -> UInt8 { bytes[index] | 0x20 }

  func isLarge(_ index: Int) -> Bool { bytes[index] & 0x20 == 0 }

  var isAllLarge: Bool { bytes.allSatisfy { $0 & 0x20 == 0 } }

  /// Whether one behind the first is.
  var hasLargeInside: Bool { bytes.dropFirst().contains { $0 & 0x20 == 0 } }

  func prefix(_ count: Int) -> Letters { Letters(UnsafeBufferPointer(rebasing: bytes.prefix(count))) }

  var written: String { String(decoding: bytes, as: UTF8.self) }
  var small: String { String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self) }

  private func starts(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard wanted.count <= count else { return false }
    for index in wanted.indices where wanted[index] != letter(index) { return false }
    return true
  }

  private func starts(_ texts: [StaticString]) -> Bool { texts.contains { starts($0) } }

  private func isOne(of texts: [StaticString]) -> Bool {
    texts.contains { $0.utf8CodeUnitCount == count && starts($0) }
  }

  private func isVowel(_ index: Int) -> Bool { Self.isVowel(letter(index)) }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  // MARK: Sounds

  /// How the first letter's name starts.
  var bySpelling: InitialSound {
    switch letter(0) {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "h"), UInt8(ascii: "i"),
      UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "r"),
      UInt8(ascii: "s"), UInt8(ascii: "x"):
      .vowel
    default: .consonant
    }
  }

  /// How the word starts when it is read as one; nil when that isn't known.
  var byReading: InitialSound? {
    switch letter(0) {
    case UInt8(ascii: "a"): .vowel
    case UInt8(ascii: "i"): starts("ia") ? nil : .vowel
    case UInt8(ascii: "e"): eSound
    case UInt8(ascii: "o"): oSound
    case UInt8(ascii: "u"): uSound
    case UInt8(ascii: "h"): hSound
    case UInt8(ascii: "x"): starts("xbox") || starts("xray") ? .vowel : nil
    case UInt8(ascii: "y"): count > 1 && isVowel(1) ? .consonant : nil
    default: .consonant
    }
  }

  var hasNoVowel: Bool { !bytes.contains { Self.isVowel($0 | 0x20) || $0 | 0x20 == UInt8(ascii: "y") } }

  /// Whether reading it isn't safe: no vowel at all, or a start that English words don't have.
  var isUnsure: Bool {
    if hasNoVowel { return bySpelling != byReading }
    return count > 1 && isOddStart
  }

  /// Whether English words don't start with the first two letters, so that the first may be said by its name: “an rsync job”, “an lvalue”.
  /// Only of letters whose name starts with another sound.
  private var isOddStart: Bool {
    if isVowel(1) { return false }
    let second = letter(1)
    switch letter(0) {
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

  private var eSound: InitialSound? {
    if starts("eu") { return .consonant }
    return starts("ew") ? nil : .vowel
  }

  private var oSound: InitialSound? {
    // Ouija, Ouagadougou, Oaxaca start as “w”.
    if starts("oui") || starts("oua") || starts("oax") { return nil }
    guard starts("one") else { return isOne(of: ["once"]) ? .consonant : .vowel }
    if isOne(of: ["one", "ones", "oneself", "onetime", "oneness"]) { return .consonant }
    return starts("oner") || starts("oneir") ? .vowel : nil
  }

  private var uSound: InitialSound? {
    if isOne(of: ["us"]) { return nil }
    if starts("unanim") || starts("uvul") || isOne(of: ["unary", "utah"]) { return .consonant }
    if count < 5, isOne(of: ["ui", "ux", "uk", "url", "urls", "usb", "ufo", "ufos", "usa", "utf", "utc"]) {
      return .consonant
    }
    if starts("uni") { return uniSound }
    if starts([
      "use", "usa", "usu", "uti", "ute", "uto", "ubi", "ukr", "uku", "ura", "uro", "ure", "uga", "usi",
    ]) {
      return .consonant
    }
    return starts([
      "uly", "uru", "uri", "ude", "uma", "upa", "uva", "uda", "uig", "uyg", "ubu", "uta", "uvu",
    ]) ? nil : .vowel
  }

  private var uniSound: InitialSound? {
    guard count > 3 else { return .consonant }
    switch letter(3) {
    case UInt8(ascii: "n"), UInt8(ascii: "m"): return starts("unimod") || starts("unimog") ? nil : .vowel
    case UInt8(ascii: "v"), UInt8(ascii: "t"), UInt8(ascii: "q"), UInt8(ascii: "f"), UInt8(ascii: "c"),
      UInt8(ascii: "o"), UInt8(ascii: "s"), UInt8(ascii: "x"):
      return .consonant
    default: return starts("unilat") ? .consonant : nil
    }
  }

  private var hSound: InitialSound? {
    if starts(["hour", "honest", "honor", "honour", "heir"]) { return .vowel }
    // An unstressed first syllable: “an historic”, “an hotel”, “an herb” are heard too.
    return starts([
      "his", "hot", "hab", "hal", "hys", "her", "hil", "hum", "hom", "hyp", "har", "hor", "hex", "hib", "hia",
    ]) ? nil : .consonant
  }
}
