/// Decides whether words are a personal name, and which of them people would greet with.
struct PersonalName {
  let words: [String]
  let title: String?
  let username: String?

  func decide() -> FirstName.Decision {
    guard let first = words.first else { return no("it holds no name") }
    guard let script = Letters.script(of: first) else { return no("mixes alphabets: \(first)") }
    // A name is often repeated in another script; only words of the first one's count.
    let words = words.filter { Letters.script(of: $0) == script }
    switch script {
    case .latin: return latin(words)
    case .eastAsian: return no("the family name comes first in this script")
    case .other: return no("given names of this script aren't known")
    case .cyrillic, .greek, .arabic, .hebrew, .armenian, .georgian: return listed(words, script, alone: true)
    case .devanagari, .bengali, .thai: return listed(words, script, alone: false)
    }
  }

  private func no(_ reason: String) -> FirstName.Decision { FirstName.Decision(name: nil, reason: reason) }

  private func yes(_ name: String, _ reason: String) -> FirstName.Decision {
    FirstName.Decision(name: name, reason: reason)
  }

  private func listed(_ words: [String], _ script: Letters.Script, alone: Bool) -> FirstName.Decision {
    guard let first = words.first else { return no("it holds no name") }
    if words.count == 1, !alone { return no("one word of this script may be any word: \(first)") }
    if title != nil, words.count == 1 { return no("a title before one name is usually for a family name: \(first)") }
    if script == .cyrillic, words.count > 1, GivenNames.isCyrillicName(first, before: words[1]) {
      return yes(NameCase.natural(first), "“\(first)” is a given name before the family name “\(words[1])”")
    }
    if script == .cyrillic, words.count == 2, GivenNames.isCyrillicFamilyName(first),
      let given = GivenNames.written(words[1], in: script)
    {
      let name = NameCase.isNatural(words[1]) ? words[1] : given
      return yes(name, "“\(name)” is a given name behind the family name “\(NameCase.natural(first))”")
    }
    if script == .arabic, words.count == 2, GivenNames.isPersianName(first, before: words[1]) {
      return yes(first, "“\(first)” is a given name before the family name “\(words[1])”")
    }
    guard let written = GivenNames.written(first, in: script) else { return no("“\(first)” isn't a known given name") }
    // Capitals of Greek carry no accents; the list has them.
    let name = NameCase.isNatural(first) ? first : written
    return .known(name)
  }

  private func latin(_ all: [String]) -> FirstName.Decision {
    var words = all
    guard var first = words.first else { return no("it holds no name") }
    if Letters.isInitials(first) {
      guard words.count > 2, first.count == 1, GivenNames.standing(of: words[1]) == .sure else {
        return no("it starts with initials: \(first)")
      }
      words.removeFirst()
      first = words[0]
    }
    if words.count > 1, isFamilyInCapitals(words) {
      let second = words[1]
      guard GivenNames.standing(of: second) == .sure else { return no("the family name may stand first: \(first)") }
      return yes(NameCase.natural(second), "“\(second)” is a known given name, behind a family name in capitals")
    }
    if let servant = servantName(words) { return servant }
    if NameCase.isNatural(first), let fan = words.dropFirst().last, isFan(fan) {
      return no("looks like an account about someone: \(fan)")
    }
    if let tail = NameTail.reason(in: words) { return no(tail) }
    if let last = words.last, words.count > 1, words.contains(where: isVietnamese),
      !NameWordLists.vietnameseFamilyNames.contains(Letters.folded(last))
    {
      return no("Vietnamese names begin with the family name: \(first)")
    }
    if let company = NameWords.called((title.map { [$0] } ?? []) + words) {
      return no("known as no person: \(company)")
    }
    switch GivenNames.standing(of: first) {
    case .sure:
      if words.count == 1, let title, !NameWords.isInformal(title), !goesWithGivenName(title, first) {
        return no("a title before one name is usually for a family name: \(first)")
      }
      if let short = words.dropFirst().first(where: isAbbreviation) {
        return no("an abbreviation stands behind the name: \(short)")
      }
      // A title makes a person of "Prof Grace Hopper".
      if title == nil, let word = words.dropFirst().first(where: isPlainWord) {
        return person(words) ?? no("looks like a thing or a slogan: \(first) \(word)")
      }
      return .known(NameCase.natural(first))
    case .alsoWord:
      let name = NameCase.natural(first)
      if KoreanName.isFamilyFirst(words) { return no("the family name may stand first: \(name)") }
      guard let place = words.indices.dropFirst().last(where: { isFamilyName(words[$0], behind: first) }) else {
        return virtue(words) ?? person(words) ?? no("“\(name)” is as often a word, a place or a family name")
      }
      let family = words[place]
      // "Hope Miller Ceramics"
      if title == nil, let word = words[(place + 1)...].first(where: isPlainWord) {
        return person(words) ?? no("looks like a thing or a slogan: \(first) \(word)")
      }
      return yes(name, "“\(name)” is a given name before the family name “\(NameCase.natural(family))”")
    case .unknown:
      if let virtue = virtue(words) { return virtue }
      let isHandle = words.count == 1 && username.map { Letters.folded($0) == Letters.folded(first) } == true
      return no(
        isHandle ? "“\(first)” is the username, and no known given name" : "“\(first)” isn't a known given name")
    }
  }

  /// "Wisdom Okafor": a virtue before a family name of a country where people are called so.
  private func virtue(_ words: [String]) -> FirstName.Decision? {
    let marks = { (word: String) in NameLexicon.shared.marks(of: Letters.folded(word)) }
    guard words.count > 1, let first = words.first, let family = words.last, NameCase.isNatural(first),
      NameCase.isNatural(family), marks(first).contains(.virtue), marks(family).contains(.familyAbroad),
      !marks(family).contains(.english)
    else { return nil }
    return yes(first, "“\(first)” is a given name before the family name “\(family)”")
  }

  private func person(_ words: [String]) -> FirstName.Decision? {
    guard NameEvidence.isPerson(words, username: username) else { return nil }
    let name = NameCase.natural(words[0])
    let family = NameCase.natural(words[words.count - 1])
    return yes(name, "“\(name)” is a given name, and “\(family)” is a family name too")
  }

  /// "Dr Sarah": doctors and teachers are called so where the name can't be a family's.
  private func goesWithGivenName(_ title: String, _ name: String) -> Bool {
    ["dr", "dra", "prof"].contains(title) && !GivenNames.isFamilyName(name) && !EnglishWords.contains(name)
  }

  /// "Hunter Chen": East Asian family names speak for a given name of another kind before them.
  private func isFamilyName(_ word: String, behind first: String) -> Bool {
    if GivenNames.isFamilyName(word) { return true }
    let isEastAsian = { (word: String) in
      NameLexicon.shared.marks(of: Letters.folded(word)).contains(.eastAsianFamily)
    }
    // Of those that are words, too, only Lee is above all a name.
    let isWord = EnglishWords.contains(word) && Letters.folded(word) != "lee"
    return isEastAsian(word) && !isEastAsian(first) && !isWord && NameCase.isNatural(word) == NameCase.isNatural(first)
  }

  /// "María del Mar", "Maria do Mar": the second half of a given name, or of a family name.
  private func isBehindParticle(_ word: String) -> Bool {
    guard let place = words.firstIndex(of: word), place > 1, !GivenNames.isWord(words[0]) else { return false }
    return ["del", "da", "do", "de", "di", "la", "los", "las", "das", "dos"].contains(words[place - 1])
  }

  /// An everyday word that is no name: "Crystal Castles", "Julia Language". Behind a given name that is a word itself,
  /// family names that are words don't count as names.
  private func isPlainWord(_ word: String) -> Bool {
    // "Radka Holý", "María del Mar Ruiz"
    guard ASCIIWord.isASCII(word), !isBehindParticle(word) else { return false }
    let startsWithWord = words.first.map(GivenNames.isWord) ?? false
    guard EnglishWords.contains(word) || (startsWithWord && EnglishWords.isAgentNoun(word)), !NameWords.isParticle(word)
    else { return false }
    if GivenNames.isFamilyName(word) || GivenNames.standing(of: word) == .sure || GivenNames.isMarkedName(word) {
      return false
    }
    if startsWithWord { return true }
    return !GivenNames.isWordyFamilyName(word) && !NameWordLists.phraseWordsThatAreNames.contains(Letters.folded(word))
  }

  private func isFan(_ word: String) -> Bool {
    NameLexicon.shared.marks(of: word).contains(.fan)
  }

  /// "BC", "FC", "HQ" behind a name that isn't in capitals: a place, a club, a branch. One letter is a shortened
  /// family name.
  private func isAbbreviation(_ word: String) -> Bool {
    (2...3).contains(word.count) && NameCase.isAllCapitals(word) && words.first.map(NameCase.isAllCapitals) == false
  }

  /// French and others write "MARTIN Jean": the family name first, in capitals.
  private func isFamilyInCapitals(_ words: [String]) -> Bool {
    guard let first = words.first, first.count > 2, NameCase.isAllCapitals(first) else { return false }
    // "RIP Anna", "FREE Anna", "NYC Anna"
    guard GivenNames.isFamilyName(first) || (first.count > 3 && !EnglishWords.contains(first)) else { return false }
    return words.dropFirst().allSatisfy { !NameCase.isAllCapitals($0) && $0.first?.isUppercase == true }
  }

  /// Whether a word has letters that only Vietnamese writes: "Tuấn", "Hương".
  private func isVietnamese(_ word: String) -> Bool {
    !ASCIIWord.isASCII(word)
      && word.unicodeScalars.contains { (0x1ea0...0x1ef9).contains($0.value) || [0x1a1, 0x1b0].contains($0.value) }
  }

  /// Arabic names of the form "servant of …" are one name in two words: "Abdul Rahman"; "Abu" and "Umm" (father and
  /// mother of) aren't given names.
  private func servantName(_ words: [String]) -> FirstName.Decision? {
    guard let first = words.first else { return nil }
    switch Letters.folded(first) {
    case "abu", "abou", "umm", "ibn", "bin", "bint": return no("“\(first)” starts a name by a relative")
    case "abd", "abdel", "abdul", "abdal", "abdur":
      guard words.count > 1 else { return no("“\(first)” is the first half of a name") }
      guard NameWordLists.names99.contains(Letters.folded(words[1])) else { return nil }
      let name = "\(NameCase.natural(first)) \(NameCase.natural(words[1]))"
      return .known(name)
    default: return nil
    }
  }
}
