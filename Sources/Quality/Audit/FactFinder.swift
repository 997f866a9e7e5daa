import Diagnostics

/// Finds what a text says of one follower, by comparing it with what is known of them. For texts that no template made: a template
/// knows where its values went.
public struct FactFinder: Sendable {
  /// A value of the follower.
  public struct Value: Sendable {
    public enum Kind: Sendable {
      /// Found whole or in its words, such as a name or a place.
      case exact
      /// Found in any of its words that say something, also in another form of them: a bio's “founder” in “founders”.
      case prose
      /// Found as a number: `1200`, `1,200`, `1.2k`.
      case count
    }

    public let path: String
    public let text: String
    public let kind: Kind

    public init(_ path: String, _ text: String, _ kind: Kind) {
      self.path = path
      self.text = text
      self.kind = kind
    }
  }

  private let values: [(value: Value, text: AuditedText)]

  /// - Parameter values: in the order in which they are looked for; of two that are found in the same place the first counts.
  public init(_ values: [Value]) {
    self.values = values.map { ($0, AuditedText($0.text)) }
  }

  /// The places in the order of the text, none overlapping another, in UTF-8 offsets.
  public func facts(in text: String) -> [(path: String, range: Range<Int>)] {
    let audited = AuditedText(text)
    let edges = FactEdges(text)
    var taken = [Bool](repeating: false, count: audited.words.count)
    var takenRuns = audited.runs.map { [Bool](repeating: false, count: $0.scalars.count) }
    var found: [(path: String, range: Range<Int>)] = []
    for (value, parts) in values {
      var places = Self.places(of: value, parts.words, in: audited.words, &taken)
      for (number, run) in audited.runs.enumerated() {
        for part in parts.runs { places += run.places(of: part, value.kind, &takenRuns[number]) }
      }
      found += places.flatMap(edges.balanced).map { (value.path, $0) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Runs of words

  private typealias Word = AuditedText.Word

  /// Where words of a text, side by side, are a part of a value that says something.
  private static func places(of value: Value, _ parts: [Word], in words: [Word], _ taken: inout [Bool]) -> [Range<Int>]
  {
    var places: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard !taken[index], let place = place(of: value, parts, in: words, at: index, taken) else {
        index += 1
        continue
      }
      for place in index..<(index + place.count) { taken[place] = true }
      places.append(place.range)
      index += place.count
    }
    return places
  }

  /// How many words of the text, from one on, are a part of a value that says something, and where they stand; nil when none.
  private static func place(of value: Value, _ parts: [Word], in words: [Word], at index: Int, _ taken: [Bool]) -> (
    count: Int, range: Range<Int>
  )? {
    let word = words[index]
    if value.kind == .count {
      let next = words.indices.contains(index + 1) ? words[index + 1].key : ""
      return isCount(word, before: next, of: value) ? (1, word.range) : nil
    }
    let isOfPlaces = value.kind == .prose || value.path.hasSuffix("location")
    let preposition = isOfPlaces && index > 0 && word.letters == .capitalized ? words[index - 1].key : nil
    var longest: (count: Int, range: Range<Int>)?
    for start in parts.indices {
      // A name such as “Will” is a word of grammar too: then its capital tells.
      let isName = value.kind == .exact && parts.count == 1 && word.letters != .lower
      guard
        let first = match(words, at: index, parts, at: start, value.kind)
          ?? preposition.flatMap({ inflected(word, behind: $0, parts[start]) }),
        isName || first.isTelling || isHead(first.key, word)
      else { continue }
      var (count, partCount) = (first.count, first.partCount)
      // Words of grammar at the end belong to the sentence, not to the value.
      var length = (count: count, partCount: partCount, end: first.end)
      while index + count < words.count, start + partCount < parts.count, !taken[index + count],
        let next = match(words, at: index + count, parts, at: start + partCount, value.kind)
      {
        count += next.count
        partCount += next.partCount
        if next.isTelling { length = (count, partCount, next.end) }
      }
      if taken[index..<(index + length.count)].contains(true) || isTorn(start..<(start + length.partCount), of: parts) {
        continue
      }
      if length.count > longest?.count ?? 0 { longest = (length.count, first.start..<length.end) }
    }
    return longest
  }

  /// What one or two words of a text and of a part have in common.
  private struct Match {
    let key: String
    /// How many words it takes of the text, and of the part.
    var count = 1
    var partCount = 1
    let start: Int
    let end: Int
    let isTelling: Bool
  }

  /// What words of a text and of a part begin with that is the same, on either side perhaps with a hyphen: “E-07” and “E07”.
  private static func match(
    _ words: [Word], at index: Int, _ parts: [Word], at start: Int, _ kind: Value.Kind
  ) -> Match? {
    let (word, part) = (words[index], parts[start])
    if word.joined != nil || part.joined != nil {
      let (left, right) = (word.joined ?? word.forms[0], part.joined ?? part.forms[0])
      if isSame(left.key, right.key, word.isCode || part.isCode, kind) {
        return Match(
          key: left.key, count: word.joined == nil ? 1 : 2, partCount: part.joined == nil ? 1 : 2,
          start: left.range.lowerBound, end: left.range.upperBound, isTelling: isTelling(left.key, word, kind))
      }
      // “E-07” is nothing of “E-12”.
      if word.isCode, part.isCode { return nil }
    }
    guard let form = shared(word, part, kind) else { return nil }
    return Match(
      key: form.key, start: form.range.lowerBound, end: form.range.upperBound,
      isTelling: isTelling(form.key, word, kind))
  }

  /// A place in another case.
  private static func inflected(_ word: Word, behind preposition: String, _ part: Word) -> Match? {
    guard part.letters == .capitalized, PlaceCases.isForm(word.key, of: part.key, behind: preposition) else {
      return nil
    }
    return Match(key: word.key, start: word.range.lowerBound, end: word.range.upperBound, isTelling: true)
  }

  /// Whether a part of a value is half of a name: “Paulo” of São Paulo, or “San” of San José.
  private static func isTorn(_ range: Range<Int>, of parts: [Word]) -> Bool {
    var before = range.lowerBound - 1
    while before > 0, EmptyWords.particles.contains(parts[before].key), areJoined(parts[before], parts[before + 1]) {
      before -= 1
    }
    if before >= 0, EmptyWords.heads.contains(parts[before].key), areJoined(parts[before], parts[before + 1]) {
      return true
    }
    let end = range.upperBound
    return range.count == 1 && EmptyWords.heads.contains(parts[range.lowerBound].key)
      && !EmptyWords.shortNames.contains(parts[range.lowerBound].key) && end < parts.count
      && areJoined(parts[end - 1], parts[end])
  }

  /// “São” of São João, which is a word of grammar in small letters.
  private static func isHead(_ key: String, _ word: Word) -> Bool {
    word.letters == .capitalized && EmptyWords.heads.contains(key)
  }

  /// With no more than a space, a hyphen or the period of an abbreviation between them.
  private static func areJoined(_ word: Word, _ next: Word) -> Bool {
    let gap = next.range.lowerBound - word.range.upperBound
    return gap == 1 || gap == 2 && word.key.utf8.count < 4
  }

  /// The form of a word that is one of a part of a value, too.
  private static func shared(_ word: Word, _ part: Word, _ kind: Value.Kind) -> Word.Form? {
    word.forms.first { form in part.forms.contains { isSame(form.key, $0.key, word.isNumber, kind) } }
  }

  private static func isSame(_ word: String, _ part: String, _ isNumber: Bool, _ kind: Value.Kind) -> Bool {
    if word == part { return true }
    if let head = EmptyWords.shortHeads[word] ?? EmptyWords.shortHeads[part] { return head == word || head == part }
    if word.utf8.first ?? 0 >= 0xEA, isKoreanPlace(word, part) { return true }
    guard kind == .prose, !isNumber else { return stem(word) == part || word == stem(part) }
    let (left, right) = (stem(SpellingVariants.plain(word)), stem(SpellingVariants.plain(part)))
    if left == right, left.count > 2 { return true }
    // “potter” and “pottery”
    let (short, long) = word.count < part.count ? (word, part) : (part, word)
    return short.count > 4 && long.count - short.count < 4 && long.hasPrefix(short) || WordFamily.isShared(word, part)
  }

  /// 서울 of 서울특별시
  private static func isKoreanPlace(_ word: String, _ part: String) -> Bool {
    word.count > 1 && part.hasPrefix(word)
      && SpacelessWords.koreanPlaceEndings.contains(String(part.dropFirst(word.count)))
  }

  /// Whether a word alone shows that someone was looked at: not a word of grammar, nor one that fits anyone.
  private static func isTelling(_ key: String, _ word: Word, _ kind: Value.Kind) -> Bool {
    let isCommon = commonWords.contains(key)
    switch kind {
    case .exact:
      if EmptyWords.placeWords.contains(key) { return word.letters != .lower && !word.startsSentence }
      return !isCommon && !EmptyWords.nowhere.contains(key)
    case .prose:
      if isCommon || commonWords.contains(stem(key)) || isYear(key) { return false }
      // “AI” is no form of the French “avoir”.
      if EmptyWords.all.contains(key), word.letters != .upper || key.count == 1 { return false }
      if isModel(key) { return true }
      if word.isNumber, key.contains(where: \.isLetter) { return false }
      // Short words tell only as abbreviations: AI, UX, R.
      return key.count > 2 || word.letters == .upper || word.letters == .capitalized && key.count == 1
        || key.utf8.count > 5
    case .count: return false
    }
  }

  private static func isYear(_ key: String) -> Bool {
    key.utf8.count == 4 && (key.hasPrefix("19") || key.hasPrefix("20"))
      && key.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Letters and digits that name something, such as `v7` and `gt3`: no `2nd`, `90s` or `7pm`.
  private static func isModel(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first, key.contains(where: \.isNumber) else { return false }
    let rest = key.drop { $0.isNumber }
    if rest.isEmpty { return false }
    return CharacterClass(first) == .letter || rest.contains(where: \.isLetter) && !units.contains(String(rest))
  }

  private static let units: Set<String> = [
    "st", "nd", "rd", "th", "s", "am", "pm", "h", "k", "m", "x", "e", "er", "ère", "ème", "º", "ª", "y", "yo", "yrs",
    "min", "hrs",
  ]

  /// Words of grammar, and those that fit anyone.
  static let commonWords: Set<String> = {
    var words: Set<String> = []
    for language in Language.allCases { words.formUnion(Fillers.words(language) ?? []) }
    return words.union(generic).union(SpacelessWords.commonKorean)
  }()

  /// Words of many bios that say nothing about one person.
  private static let generic: Set<String> = [
    "life", "world", "people", "person", "business", "businesses", "follower", "followers", "follow", "tweet", "tweets",
    "twitter", "views", "view", "opinion", "opinions", "own", "fan", "day", "days", "time", "work", "working", "works",
    "help", "helping", "helps", "make", "making", "build", "community", "welcome", "team", "year", "years", "week",
    "social", "media", "online", "future", "stuff", "share", "sharing", "join", "joined", "company", "official",
    "account", "back", "based", "live", "living", "full", "part", "home", "real", "big", "small", "official", "still",
    "lover", "enthusiast", "passionate", "proud", "happy", "dream", "dreams", "change", "better", "success", "daily",
    "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "once", "since",
    "com", "www", "https", "http", "etc", "ceo", "inc", "ltd",
  ]

  /// Without the ending of a plural, a possessive or a form of a verb. Rough, as both sides go through it.
  private static func stem(_ key: String) -> String {
    var word = key[...]
    for ending in ["'s", "'"] where word.hasSuffix(ending) { word = word.dropLast(ending.count) }
    for ending in ["ings", "ing", "ers", "ies", "er", "ed", "es", "s", "y", "e"] where word.hasSuffix(ending) {
      guard word.count - ending.count > 2 else { continue }
      word = word.dropLast(ending.count)
      break
    }
    if word.count > 3, let last = word.last, word.dropLast().last == last { word = word.dropLast() }
    return String(word)
  }

  /// A small number tells where what it counts stands behind it: `2 posts`, for `follower.post_count`.
  private static func isCount(_ word: Word, before next: String, of value: Value) -> Bool {
    let count = value.text
    guard word.isNumber, let number = Int(count) else { return false }
    if number < 10 {
      guard word.key == count, let noun = value.path.split(separator: ".").last?.split(separator: "_").first else {
        return false
      }
      return stem(next) == stem(String(noun))
    }
    // “1200명”
    let digits = word.key.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    let unit = word.key.dropFirst(digits.count)
    if unit.utf8.allSatisfy({ $0 >= 0x80 }), digits.filter(\.isNumber) == count { return true }
    guard number >= 1000, word.key.hasSuffix("k") else { return false }
    return word.key == "\(number / 1000)k" || word.key == "\(number / 1000).\(number % 1000 / 100)k"
  }
}
