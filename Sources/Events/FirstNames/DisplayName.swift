/// Takes a display name apart: what may be a personal name is left, what stands around it goes.
enum DisplayName {
  enum Reading {
    /// The words of what may be a name, and the title that stood before them, in lower case.
    case words([String], title: String?)
    /// The given name behind a family name.
    case given(String, family: String)
    case refused(String)
  }

  static func read(_ displayName: String, username: String? = nil) -> Reading {
    let text = StyledLetters.plain(FactText.cleaned(displayName))
    if UnusableFact.isNonValue(text) { return .refused("it isn't a name: “\(text)”") }
    if UnusableFact.hasNoLetter(text) { return .refused("it holds no letter") }
    let isASCII = ASCIIWord.isASCII(text)
    if !isASCII, StyledLetters.hasStackedMarks(text) { return .refused("it holds stacked accents") }
    if let address = leadingAddress(in: text) { return .refused("it holds an address: \(address)") }
    if let label = NameWords.impersonal(in: text) { return .refused("marked as no person: \(label)") }

    var head = withoutBrackets(text)
    head = upToAlias(head)
    let parts = segments(head)
    guard let whole = parts.first.map({ withoutFlourish(withoutHashtags($0)) }) else {
      return .refused("it holds no name beside brackets and signs")
    }
    let beforePicture = NameBeforePicture.name(in: head)
    let first = beforePicture ?? whole
    if let sign = refusedSign(in: first) {
      return .refused("no name has the sign \(sign)")
    }
    if holdsNumber(first) { return .refused("it holds a number") }

    var words = ASCIIWord.words(first).map(String.init)
    if let word = words.first(where: { $0.utf8.last == UInt8(ascii: "s") && ($0.hasSuffix("'s") || $0.hasSuffix("’s")) }
    ) {
      return .refused("looks like something that belongs to someone: \(word)")
    }
    if let sign = words.first(where: NameWords.joinsPeople) {
      return .refused("looks like more than one person: \(sign)")
    }
    // Weighed only where something speaks against it.
    let written = words
    let isPerson = { NameEvidence.isPerson(person(in: written), username: username) }
    if let word = upToConnector(words).first(where: NameWords.isOrganisation), !isPerson() {
      return .refused("looks like an organisation: \(word)")
    }
    words = ShortenedMaria.removed(from: words)
    let isAbbreviated = words.prefix(6).compactMap { word in
      trimmed(word).isEmpty ? nil : word.utf8.last == UInt8(ascii: ".")
    }
    words = words.map(trimmed).filter { !$0.isEmpty }
    words = NameBeforePlace.name(in: upToRole(words)) ?? upToRole(words)
    if let first = words.first, let name = givenBeforeRole(first) { words[0] = name }
    var isOfOrder = false
    while words.count > 1, let last = words.last, NameWords.isSuffix(last) {
      isOfOrder = isOfOrder || NameWordLists.orders.contains(Letters.folded(last))
      words.removeLast()
    }
    var title: String?
    let count = words.count
    titles: while let word = words.first {
      switch NameTitle.reading(of: words, isAbbreviated: isAbbreviated.dropFirst(count - words.count)) {
      case .words(0): break titles
      case .words(let length):
        // "Fr. Michael OFM": monks and nuns go by their given names.
        title = isOfOrder ? nil : Letters.folded(word)
        words.removeFirst(length)
      case .either: return .refused("“\(word)” may be a title before “\(words[1])”")
      }
    }
    if joinsGivenNames(words) { return .refused("looks like more than one person: \(words[1])") }
    if beforePicture == nil, let given = givenBehindComma(words, parts, in: head) {
      guard let family = words.last, words.allSatisfy({ isFamilyNameBeforeComma($0, of: given) }) else {
        return .refused("the family name may stand before the comma")
      }
      return .words([given, family], title: title)
    }
    if let given = HungarianName.given(in: words) { return .given(given, family: words[0]) }
    if let word = words.first(where: { NameWords.isPhrase($0) && !mayEndName($0, in: words) }) {
      return .refused("looks like a phrase: \(word)")
    }
    if let word = thing(in: words), !isPerson() { return .refused("looks like a thing or a slogan: \(word)") }
    if words.count > 9 || words.count(where: { !NameWords.isParticle($0) }) > 5 {
      return .refused("too many words for a name")
    }
    return words.isEmpty ? .refused("it holds no name beside titles and signs") : .words(words, title: title)
  }

  /// "Ana y Luis", but "Robert E Lee".
  private static func joinsGivenNames(_ words: [String]) -> Bool {
    words.count > 2 && NameWords.joinsGivenNames(words[1]) && words[1].first?.isLowercase == true
      && NameCase.isNatural(words[0]) && GivenNames.standing(of: words[0]) == .sure
      && GivenNames.standing(of: words[2]) == .sure
  }

  /// A word that shows a thing or a slogan; words that are family names too do so only in the first place.
  private static func thing(in words: [String]) -> String? {
    guard let first = words.first else { return nil }
    if NameWords.isRank(first) || (NameWords.isThing(first) && GivenNames.standing(of: first) == .unknown) {
      return first
    }
    guard words.dropFirst().contains(where: NameWords.isThing) else { return nil }
    // "Luis Angel Pérez", "José Ángel": a second given name before a family name, or with its accent, is no thing.
    let isName = GivenNames.standing(of: first) == .sure
    let endsInFamilyName = isName && words.count > 2 && GivenNames.isFamilyName(words[words.count - 1])
    return words.dropFirst().first { word in
      NameWords.isThing(word) && !GivenNames.isFamilyName(word)
        && !(endsInFamilyName && GivenNames.standing(of: word) != .unknown)
        && !(isName && GivenNames.isMarkedName(word))
    }
  }

  /// “Giannis A”: a shortened family name, and no article. "Emre Can", "Kevin Le": a name that is a word elsewhere. "Maria Lo Russo": the
  /// first half of one.
  private static func mayEndName(_ word: String, in words: [String]) -> Bool {
    if word == "Lo", words.count > 2, words[words.count - 2] == word {
      return words.allSatisfy(NameCase.isNatural) && GivenNames.standing(of: words[0]) == .sure
        && !GivenNames.isWord(words[0]) && !EnglishWords.contains(words[words.count - 1])
    }
    guard words.count == 2, word == words[1] else { return false }
    if word.count == 1 { return NameCase.isAllCapitals(word) }
    return NameCase.isNatural(word) && NameWordLists.phraseWordsThatAreNames.contains(Letters.folded(word))
      && GivenNames.standing(of: words[0]) == .sure && !GivenNames.isWord(words[0]) && NameCase.isNatural(words[0])
  }

  private static func refusedSign(in text: String) -> Character? {
    // The signs of ASCII.
    if !text.utf8.contains(where: isRefusedSign), !text.unicodeScalars.contains(where: isWideRefusedSign) { return nil }
    return text.first { NameWords.refusedSigns.contains($0) }
  }

  private static func isRefusedSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isWideRefusedSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "€", "£", "™", "®", "©", "¡", "¿", "₿": true
    default: false
    }
  }

  private static func holdsNumber(_ text: String) -> Bool {
    if text.utf8.contains(where: ASCIIWord.isDigit) { return true }
    let mayBeNumber = { (scalar: Unicode.Scalar) in
      scalar.value >= 0x80 && !StandaloneCharacters.isCommonLetter(scalar.value)
        && scalar.properties.numericType != nil
    }
    return text.unicodeScalars.contains(where: mayBeNumber) && text.contains { $0.isNumber }
  }

  /// A link or an e-mail address.
  private static func isAddress(_ word: String) -> Bool {
    guard word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return false }
    if UnusableFact.isLink(word) { return true }
    guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
    return word[at...].contains(".")
  }

  /// A link or an address before any sign or connector behind which a tagline begins.
  private static func leadingAddress(in text: String) -> String? {
    guard mayHoldAddress(text) else { return nil }
    let leading = ASCIIWord.words(text).prefix { word in
      word.utf8.contains(where: ASCIIWord.isLetter)
        || word.contains { !NameWords.separators.contains($0) && $0 != "-" }
    }
    return upToConnector(leading.map { String($0) }).first(where: isAddress)
  }

  /// Whether there is a colon, a dot with something behind it, or a dot at all where a word may be an address up to it: "www.", "a@b.".
  private static func mayHoldAddress(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var hasDot = false
      for (offset, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: ":") { return true }
        guard byte == UInt8(ascii: ".") else { continue }
        hasDot = true
        if offset + 1 < bytes.count, bytes[offset + 1] != UInt8(ascii: " ") { return true }
      }
      return hasDot && bytes.contains { $0 == UInt8(ascii: "@") || $0 | 0x20 == UInt8(ascii: "w") }
    }
  }

  /// What stands before a job that follows the name without a sign between: "Ada Lovelace CEO", "Jamie from Acme".
  private static func upToRole(_ words: [String]) -> [String] {
    // "Greta Was Right" is a slogan.
    let role = words.dropFirst().firstIndex { NameWords.startsTagline($0) && $0 != "Was" }
    guard let role else { return words }
    return Array(words[..<role])
  }

  /// "Daniel-Dev", "Elena-UX": a given name, and no double one.
  private static func givenBeforeRole(_ word: String) -> String? {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return nil }
    let parts = word.split(separator: "-").map(String.init)
    guard parts.count == 2, NameWords.startsTagline(parts[1]), GivenNames.standing(of: parts[0]) == .sure else {
      return nil
    }
    return parts[0]
  }

  /// The words that may be a given and a family name, without titles, suffixes and what follows them.
  private static func person(in words: [String]) -> [String] {
    var words = upToRole(words.map(trimmed).filter { !$0.isEmpty })
    while words.count > 1, let last = words.last, NameWords.isSuffix(last) { words.removeLast() }
    return Array(words.drop(while: NameWords.isTitle))
  }

  /// What stands before "is", "at" and their like: an organisation behind them is where a person works.
  private static func upToConnector(_ words: [String]) -> ArraySlice<String> {
    let isConnector = { (word: String) in
      switch word {
      case "at", "from", "is", "was": true
      default: false
      }
    }
    return words[..<(words.dropFirst().firstIndex(where: isConnector) ?? words.endIndex)]
  }

  /// Without hashtags behind a name or before one: causes and events.
  private static func withoutHashtags(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "#")) else { return text }
    let words = text.split(separator: " ")
    let others = words.filter { !$0.hasPrefix("#") }
    if let first = others.first, GivenNames.standing(of: String(first)) == .sure {
      return others.joined(separator: " ")
    }
    return (words.prefix(1) + words.dropFirst().filter { !$0.hasPrefix("#") }).joined(separator: " ")
  }

  /// "Max!", "alex_", "Max !!", "anna~~": one word without the signs behind it. Before them stood a name if anything, which the lists tell.
  private static func withoutFlourish(_ text: String) -> String {
    guard let byte = text.utf8.last, isFlourish(byte), let last = text.last, isFlourish(last) else { return text }
    var rest = text[...]
    while let sign = rest.last, isFlourish(sign) || sign == " " { rest.removeLast() }
    return rest.contains(" ") ? text : String(rest)
  }

  private static func isFlourish(_ character: Character) -> Bool { character.asciiValue.map(isFlourish) ?? false }

  private static func isFlourish(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "^"): true
    default: false
    }
  }

  /// Signs of ASCII that may stand inside a name's part.
  private static func isPlainSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "\""), UInt8(ascii: "("),
      UInt8(ascii: ")"),
      UInt8(ascii: "&"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// The parts between taglines' signs that hold letters. Pronouns go first, since their slash would part them.
  static func segments(_ text: String) -> [String] {
    // Without any sign that parts, all of it is one part.
    if text.utf8.allSatisfy({ ASCIIWord.isLetter($0) || isPlainSign($0) }) {
      return ASCIIWord.containsLetter(text) ? [withSingleSpaces(text)] : []
    }
    var text = text
    return text.withUTF8 { StandaloneCharacters.make(up: $0) ? NameParts.parts(of: $0) : nil }
      ?? segmentsThoroughly(text)
  }

  /// The long way, right for every text.
  static func segmentsThoroughly(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    let words = text.split(separator: " ").filter { !NameWords.isPronouns($0) }
    let characters = Array(words.joined(separator: " "))
    for (index, character) in characters.enumerated() {
      let isSpaced =
        index > 0 && characters[index - 1] == " " && index + 1 < characters.count && characters[index + 1] == " "
      if NameWords.separators.contains(character) || (character == "-" && isSpaced) {
        parts.append(part)
        part = ""
      } else {
        part.append(Letters.isPicture(character) ? " " : character)
      }
    }
    parts.append(part)
    let trimmed = parts.map { $0.split(separator: " ").joined(separator: " ") }
    // "@ada" is a handle, not what stands before a tagline.
    guard trimmed.first.map({ $0.isEmpty }) != true || !text.hasPrefix("@") else { return [] }
    return trimmed.filter { part in part.contains { $0.isLetter } }
  }

  private static func withSingleSpaces(_ text: String) -> String {
    var previous = UInt8(ascii: " ")
    let isSingle = text.utf8.allSatisfy { byte in
      defer { previous = byte }
      return byte != UInt8(ascii: " ") || previous != UInt8(ascii: " ")
    }
    return isSingle && previous != UInt8(ascii: " ") ? text : ASCIIWord.words(text).joined(separator: " ")
  }

  /// Capitals, as in "WILLIAMS, Serena", tell a family name that is a given name, too.
  private static func isFamilyNameBeforeComma(_ word: String, of given: String) -> Bool {
    guard GivenNames.isFamilyName(word) else { return false }
    return GivenNames.standing(of: word) != .sure || (NameCase.isAllCapitals(word) && !NameCase.isAllCapitals(given))
  }

  private static func isOnlyFamilyName(_ word: String) -> Bool {
    GivenNames.isFamilyName(word) && GivenNames.standing(of: word) == .unknown
  }

  /// "Lovelace, Ada", "García López, Ana": one word before the comma, or two that are family names, and a given name behind it.
  private static func givenBehindComma(_ words: [String], _ parts: [String], in head: String) -> String? {
    guard parts.count > 1, head.utf8.contains(UInt8(ascii: ",")),
      words.count == 1 || (words.count == 2 && words.allSatisfy(isOnlyFamilyName)),
      head.first(where: NameWords.separators.contains) == ","
    else { return nil }
    let behind = parts[1].split(separator: " ").map(String.init)
    guard behind.count == 1, let given = behind.first, GivenNames.standing(of: given) == .sure else { return nil }
    return given
  }

  /// Without punctuation at its ends; the dot of an abbreviation goes too.
  static func trimmed(_ word: String) -> String {
    if word.utf8.allSatisfy(ASCIIWord.isLetter) || standsBetweenLetters(word) { return word }
    var word = word
    if word.withUTF8(StandaloneCharacters.make) {
      let scalars = word.unicodeScalars
      guard let first = scalars.firstIndex(where: \.properties.isAlphabetic),
        let last = scalars.lastIndex(where: \.properties.isAlphabetic)
      else { return "" }
      return String(scalars[first...last])
    }
    return trimmedThoroughly(word)
  }

  /// The long way, right for every word.
  static func trimmedThoroughly(_ word: String) -> String {
    let characters = Array(word)
    guard let first = characters.firstIndex(where: \.isLetter), let last = characters.lastIndex(where: { $0.isLetter })
    else { return "" }
    return String(characters[first...last])
  }

  /// Whether a word begins and ends with letters that no mark stands on.
  private static func standsBetweenLetters(_ word: String) -> Bool {
    let isCommon = { (scalar: Unicode.Scalar) in
      scalar.isASCII ? ASCIIWord.isLetter(UInt8(ascii: scalar)) : StandaloneCharacters.isCommonLetter(scalar.value)
    }
    guard let first = word.unicodeScalars.first, let last = word.unicodeScalars.last else { return false }
    return isCommon(first) && isCommon(last)
  }
}
