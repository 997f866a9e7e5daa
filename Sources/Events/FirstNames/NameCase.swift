/// The case in which names are written.
enum NameCase {
  static func isAllCapitals(_ word: String) -> Bool {
    if ASCIIWord.isASCII(word) {
      return word.utf8.contains { $0 &- UInt8(ascii: "A") < 26 } && !word.utf8.contains { $0 &- UInt8(ascii: "a") < 26 }
    }
    if word.utf8.contains(where: { $0 &- UInt8(ascii: "a") < 26 }) { return false }
    return word.contains { $0.isUppercase } && !word.contains { $0.isLowercase }
  }

  /// A capital first and at least one small letter, or a script without case.
  static func isNatural(_ word: String) -> Bool {
    if ASCIIWord.isASCII(word) {
      guard let first = word.utf8.first else { return false }
      if !ASCIIWord.containsLetter(word) { return true }
      return first &- UInt8(ascii: "A") < 26 && word.utf8.contains { $0 &- UInt8(ascii: "a") < 26 }
    }
    if startsWithCapital(word), word.utf8.contains(where: { $0 &- UInt8(ascii: "a") < 26 }) { return true }
    return isNaturalThoroughly(word)
  }

  /// Whether a Latin capital is the first of two letters that no mark stands on. False doesn't mean that it isn't.
  private static func startsWithCapital(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      guard !bytes.isEmpty, let first = LatinLetter(bytes, at: 0), first.isCapital, first.length < bytes.count else {
        return false
      }
      return LatinLetter(bytes, at: first.length) != nil
    }
  }

  /// The long way, right for every word.
  static func isNaturalThoroughly(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if !word.contains(where: { $0.isCased }) { return true }
    return first.isUppercase && word.contains { $0.isLowercase }
  }

  /// "ADA" and "ada" become "Ada", "MARIA-JOSÉ" "Maria-José", "o'neil" "O'Neil", "MCKENZIE" "McKenzie", "JoHN" "John"; a second capital that
  /// starts a part stays as it was written ("DeShawn").
  static func natural(_ word: String) -> String {
    if isNatural(word), !isScrambled(word) { return word }
    return ASCIIWord.isASCII(word) ? naturalASCII(word) : naturalThoroughly(word)
  }

  /// Whether a part between hyphens or apostrophes has capitals where no name has them: "JoHN", "jAmES". One may stand
  /// behind two letters or more, with two small ones or more behind it: "DeShawn", "McKenzie", "MaryAnn".
  private static func isScrambled(_ word: String) -> Bool {
    if ASCIIWord.isASCII(word), !word.utf8.dropFirst().contains(where: { $0 &- UInt8(ascii: "A") < 26 }) {
      return false
    }
    return word.split { !$0.isLetter }.contains { part in
      let isCapital = part.map(\.isUppercase)
      guard let place = isCapital.dropFirst().firstIndex(of: true) else { return false }
      return place < 2 || isCapital.count < place + 3 || isCapital[(place + 1)...].contains(true)
    }
  }

  /// The quick way for words of ASCII alone.
  private static func naturalASCII(_ word: String) -> String {
    let hasCapital = word.utf8.contains { $0 &- UInt8(ascii: "A") < 26 }
    if hasCapital, word.utf8.contains(where: { $0 &- UInt8(ascii: "a") < 26 }) {
      let capitalised = word.prefix(1).uppercased() + word.dropFirst()
      if !isScrambled(capitalised) { return capitalised }
    }
    let count = word.utf8.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    // Where the part between hyphens or spaces starts.
    var start = 0
    var isCapital = true
    for (place, byte) in word.utf8.enumerated() {
      let isLetter = ASCIIWord.isLetter(byte)
      bytes.append(isLetter ? (isCapital ? byte & ~0x20 : byte | 0x20) : byte)
      isCapital = false
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: " "):
        start = place + 1
        isCapital = true
      case UInt8(ascii: "'"):
        isCapital =
          place == start + 1 && [UInt8(ascii: "o"), UInt8(ascii: "d"), UInt8(ascii: "l")].contains(bytes[start] | 0x20)
      default:
        isCapital =
          count > 4 && place == start + 1 && bytes[start] | 0x20 == UInt8(ascii: "m")
          && byte | 0x20 == UInt8(ascii: "c")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The long way, right for every word that isn't natural already.
  static func naturalThoroughly(_ word: String) -> String {
    if word.contains(where: { $0.isUppercase }), word.contains(where: { $0.isLowercase }) {
      // "aDA" is a slip of the shift key, "deShawn" isn't.
      let capitalised = word.prefix(1).uppercased() + word.dropFirst()
      if !isScrambled(capitalised) { return capitalised }
    }
    let isTurkish = word.contains { "İŞĞ".contains($0) }
    var result = ""
    var start = ""
    var capital = true
    for written in word {
      let character = small(written, isTurkish: isTurkish)
      // A capital stays as it was written: made small and large again, Turkish İ would lose its dot.
      result += !capital ? String(character) : written.isUppercase ? String(written) : written.uppercased()
      start.append(character)
      capital =
        character == "-" || character == " " || (isApostrophe(character) && ["o'", "d'", "l'"].contains(plain(start)))
      if character == "-" || character == " " { start = "" }
      if start == "mc", word.count > 4 { capital = true }
    }
    if result.hasSuffix("σ") { result = result.dropLast() + "ς" }
    return result
  }

  /// In Turkish the small letter of I has no dot, and that of İ has one.
  private static func small(_ character: Character, isTurkish: Bool) -> Character {
    if character == "İ" { return "i" }
    if character == "I", isTurkish { return "ı" }
    let small = character.lowercased()
    return small.count == 1 ? Character(small) : character
  }

  private static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }

  private static func plain(_ text: String) -> String { String(text.map { $0 == "’" ? "'" : $0 }) }
}
