/// Most display names are plain: up to five words of Latin letters in the usual case, perhaps a title first of them and pictures, a
/// tagline or something in brackets behind. For those the decision, for a name or against one, takes a few look-ups; it is the same as the
/// one that `FirstName` comes to by taking the name apart.
struct PlainName {
  /// Without the title.
  private let words: ArraySlice<PlainWord>
  private let hasTitle: Bool
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Nil where the name isn't that plain, or not that sure.
  static func decide(_ displayName: String, username: String? = nil) -> FirstName.Decision? {
    var text = displayName
    return text.withUTF8 { bytes -> FirstName.Decision? in
      guard (2...96).contains(bytes.count), let text = PlainText(bytes), let name = PlainName(text.words, in: bytes)
      else { return nil }
      return name.decide(username: username)
    }
  }

  /// What the long way has to look at, wherever it stands.
  private static let weighed: NameLexicon.Marks = [
    .title, .informalTitle, .titleOrName, .suffix, .impersonal, .alias, .joiner, .fan,
  ]

  /// What shows that there is no person, where the first word is no given name.
  private static let refused: NameLexicon.Marks = [.organisation, .thing, .rank, .phrase]

  /// Nil where a word may be more than a name, or the words no person.
  private init?(_ all: [PlainWord], in bytes: UnsafeBufferPointer<UInt8>) {
    hasTitle = all.count > 1 && Self.isTitle(all[0], in: bytes)
    words = all.dropFirst(hasTitle ? 1 : 0)
    self.bytes = bytes
    guard let first = words.first, !first.hasDot || first.length == 1,
      first.marks.isDisjoint(with: Self.weighed.union(.firstHalf))
    else { return nil }
    // "Ana y Luis", "Ana de Armas Brasil"
    if words.count > 2, let last = words.last,
      words[words.startIndex + 1].marks.contains(.smallJoiner) || last.marks.contains(.tail)
    {
      return nil
    }
    for word in words.dropFirst() {
      guard !word.hasHyphen, word.marks.isDisjoint(with: Self.weighed.union(.role)) else { return nil }
    }
    guard !isNoPerson(all), !mayBeginWithFamily else { return nil }
  }

  /// Whether a word is a title, and neither a name nor something else; the first half of none of two words.
  private static func isTitle(_ word: PlainWord, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.marks.contains(.commonTitle) { return true }
    let others: NameLexicon.Marks = [
      .titleOrName, .given, .givenAlsoWord, .firstHalf, .organisation, .impersonal, .joiner, .alias, .fan, .suffix,
    ]
    return !word.marks.isDisjoint(with: [.title, .informalTitle]) && word.marks.isDisjoint(with: others)
      && !word.hasHyphen && !word.hasApostrophe && !NameTitle.startsPair(Letters.folded(written(word, in: bytes)))
  }

  private func decide(username: String?) -> FirstName.Decision? {
    guard let first = words.first else { return nil }
    if first.length == 1 { return initial(first) }
    // "Summer Smith": a given name is no thing for being a word, too.
    let isGiven = !first.marks.isDisjoint(with: [.given, .givenAlsoWord])
    let speaksAgainst = first.marks.subtracting(isGiven ? .thing : []).union(
      words.dropFirst().reduce(into: []) { $0.formUnion($1.marks) })
    if first.marks.contains(.role) || !speaksAgainst.isDisjoint(with: Self.refused) { return refusal(first) }
    guard words.dropFirst().allSatisfy({ !$0.hasDot || $0.length == 1 }) else { return nil }
    guard isSure(first) else { return unsure(first, username: username) }
    // A title before one name is for the long way.
    guard !hasTitle || words.count > 1, words.dropFirst().allSatisfy({ $0.isName && !$0.isAgentNoun }) else {
      return nil
    }
    return name(first).map { .known($0) }
  }

  private func isSure(_ first: PlainWord) -> Bool {
    guard first.hasHyphen else {
      guard first.marks.contains(.given) else { return false }
      return first.isASCII || name(first).map(WordsAbroad.isWord) == false
    }
    guard let text = name(first) else { return false }
    if text.split(separator: "-").contains(where: { NameWords.startsTagline(String($0)) }) { return false }
    return GivenNames.standing(of: text) == .sure
  }

  /// "A. Kumar", "J Smith": what says that there is no name where the first word is one letter; nil where more has to be weighed.
  private func initial(_ first: PlainWord) -> FirstName.Decision? {
    let others = words.dropFirst()
    guard !hasTitle, !mayStandBeforeComma, !UnusableFact.isNonValue(bytes),
      first.marks.isDisjoint(with: [.organisation, .thing, .rank, .role]),
      others.allSatisfy({ $0.length > 1 && !$0.hasDot && $0.marks.isDisjoint(with: Self.refused) })
    else { return nil }
    let written = written(first)
    if first.marks.contains(.phrase) {
      return FirstName.Decision(name: nil, reason: "looks like a phrase: \(written)")
    }
    if others.count > 1, let second = others.first, !second.marks.isDisjoint(with: [.given, .givenAlsoWord]) {
      return nil
    }
    return FirstName.Decision(name: nil, reason: "it starts with initials: \(written)")
  }

  /// What the words are instead of a person's name, where the first isn't a given name; nil where more has to be weighed.
  private func refusal(_ first: PlainWord) -> FirstName.Decision? {
    guard !hasTitle, !first.hasHyphen, first.marks.isDisjoint(with: [.given, .givenAlsoWord]),
      !words.contains(where: { $0.hasDot && $0.length > 1 && !$0.marks.contains(.organisation) }),
      !UnusableFact.isNonValue(bytes)
    else { return nil }
    if let word = words.first(where: { $0.marks.contains(.organisation) }) {
      let written = String(decoding: UnsafeBufferPointer(rebasing: bytes[word.range]), as: UTF8.self)
      return FirstName.Decision(name: nil, reason: "looks like an organisation: \(written)")
    }
    // "Nagy Péter"; "Giannis A"
    guard !mayStandBeforeComma, HungarianName.given(in: words.map(written)) == nil,
      words.count != 2 || words.last?.length != 1
    else { return nil }
    if let word = words.first(where: { $0.marks.contains(.phrase) }) {
      return FirstName.Decision(name: nil, reason: "looks like a phrase: \(written(word))")
    }
    let isThing = { (word: PlainWord) in word.marks.contains(.thing) && !word.marks.contains(.family) }
    let thing = first.marks.isDisjoint(with: [.rank, .thing]) ? words.dropFirst().first(where: isThing) : first
    return thing.map { FirstName.Decision(name: nil, reason: "looks like a thing or a slogan: \(written($0))") }
  }

  /// Where the first word is no given name, or as often something else.
  private func unsure(_ first: PlainWord, username: String?) -> FirstName.Decision? {
    let written = words.map(self.written)
    guard !first.hasHyphen, !first.marks.contains(.given), first.isASCII || !WordsAbroad.isWord(written[0]),
      !mayStandBeforeComma, !UnusableFact.isNonValue(bytes),
      HungarianName.given(in: written) == nil
    else { return nil }
    guard first.marks.contains(.givenAlsoWord) else { return unknown(first, written, username: username) }
    let name = NameCase.natural(written[0])
    guard let last = words.last, words.count > 1 else {
      return FirstName.Decision(name: nil, reason: "“\(name)” is as often a word, a place or a family name")
    }
    guard last.marks.contains(.family), !KoreanName.isFamilyFirst(written) else { return nil }
    let family = NameCase.natural(written[written.count - 1])
    return FirstName.Decision(
      name: name, reason: "“\(name)” is a given name before the family name “\(family)”")
  }

  private func unknown(_ first: PlainWord, _ written: [String], username: String?) -> FirstName.Decision? {
    // "Wisdom Okafor"
    guard !first.marks.contains(.virtue) else { return nil }
    if words.count == 1, let username, Letters.folded(username) == Letters.folded(written[0]) { return nil }
    return FirstName.Decision(name: nil, reason: "“\(written[0])” isn't a known given name")
  }

  /// Whether the whole, or any number of its first words, is known as something else.
  private func isNoPerson(_ all: [PlainWord]) -> Bool {
    guard all.first?.marks.contains(.startsNotPeople) == true else { return false }
    var start = ""
    for word in all {
      start += (start.isEmpty ? "" : " ") + ASCIIWord.filtered(Letters.folded(written(word)), ASCIIWord.isLetter)
      if NameWordLists.notPeople.contains(start) { return true }
    }
    return false
  }

  /// Vietnamese names do, unless one of the few family names of Vietnam is the last word.
  private var mayBeginWithFamily: Bool {
    guard let last = words.last, words.count > 1, words.contains(where: \.hasVietnameseLetter) else { return false }
    return !NameWordLists.vietnameseFamilyNames.contains(Letters.folded(written(last)))
  }

  /// "García López, Ana": whether there is a comma, and a given name may stand behind it.
  private var mayStandBeforeComma: Bool {
    guard words.count < 3, let last = words.last, bytes.contains(UInt8(ascii: ",")) else { return false }
    let tail = bytes[last.range.upperBound...]
    if tail.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }) { return true }
    return tail.split { !ASCIIWord.isLetter($0) }.contains { word in
      NameLexicon.shared.marks(ofBare: UnsafeBufferPointer(rebasing: word))?.contains(.given) != false
    }
  }

  private func written(_ word: PlainWord) -> String { Self.written(word, in: bytes) }

  /// Without the dot behind it.
  private static func written(_ word: PlainWord, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let range = word.hasDot ? word.range.dropLast() : word.range
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// As `NameCase.natural`; nil where that takes more than a capital.
  private func name(_ word: PlainWord) -> String? {
    let written = written(word)
    if word.isCapitalised { return written }
    guard ASCIIWord.isASCII(written), !written.hasPrefix("mc"), !word.hasHyphen else { return nil }
    return written.prefix(1).uppercased() + written.dropFirst()
  }
}
