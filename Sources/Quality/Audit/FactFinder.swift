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

  private struct Word {
    let key: String
    let letters: Token.Letters
    let isNumber: Bool
    let range: Range<Int>
  }

  private let values: [(value: Value, words: [Word])]

  /// - Parameter values: in the order in which they are looked for; of two that are found in the same place the first counts.
  public init(_ values: [Value]) {
    self.values = values.map { ($0, Self.words(of: $0.text)) }
  }

  /// The places in the order of the text, none overlapping another, in UTF-8 offsets.
  public func facts(in text: String) -> [(path: String, range: Range<Int>)] {
    let words = Self.words(of: text)
    var taken = [Bool](repeating: false, count: words.count)
    var found: [(path: String, range: Range<Int>)] = []
    for (value, parts) in values {
      var index = 0
      while index < words.count {
        let length = taken[index] ? 0 : Self.length(of: value, parts, in: words, at: index, taken)
        guard length > 0 else {
          index += 1
          continue
        }
        for place in index..<(index + length) { taken[place] = true }
        found.append((value.path, words[index].range.lowerBound..<words[index + length - 1].range.upperBound))
        index += length
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Runs of words

  /// How many words of the text, from one on, are a part of a value that says something; 0 when none.
  private static func length(of value: Value, _ parts: [Word], in words: [Word], at index: Int, _ taken: [Bool]) -> Int
  {
    if value.kind == .count { return isCount(words[index], of: value.text) ? 1 : 0 }
    // A name such as “Will” is a word of grammar too: then its capital tells.
    let isName = value.kind == .exact && parts.count == 1 && words[index].letters != .lower
    guard isName || isTelling(words[index], value.kind) else { return 0 }
    var longest = 0
    for start in parts.indices where isSame(words[index], parts[start], value.kind) {
      var length = 1
      while index + length < words.count, start + length < parts.count, !taken[index + length],
        isSame(words[index + length], parts[start + length], value.kind)
      {
        length += 1
      }
      // Words of grammar at the end belong to the sentence, not to the value.
      while length > 1, !isTelling(words[index + length - 1], value.kind) { length -= 1 }
      longest = max(longest, length)
    }
    return longest
  }

  private static func isSame(_ word: Word, _ part: Word, _ kind: Value.Kind) -> Bool {
    if word.key == part.key { return true }
    guard kind == .prose, !word.isNumber else { return stem(word.key) == part.key || word.key == stem(part.key) }
    let (left, right) = (stem(word.key), stem(part.key))
    if left == right, left.count > 2 { return true }
    // “potter” and “pottery”
    let (short, long) = word.key.count < part.key.count ? (word.key, part.key) : (part.key, word.key)
    return short.count > 4 && long.count - short.count < 4 && long.hasPrefix(short)
  }

  /// Whether a word alone shows that someone was looked at: not a word of grammar, nor one that fits anyone.
  private static func isTelling(_ word: Word, _ kind: Value.Kind) -> Bool {
    let isCommon = commonWords.contains(word.key)
    switch kind {
    case .exact: return !isCommon
    case .prose:
      if isCommon || commonWords.contains(stem(word.key)) { return false }
      // Short words tell only as abbreviations: AI, UX, R.
      return word.key.count > 2 || word.letters == .upper || word.letters == .capitalized && word.key.count == 1
        || word.key.utf8.count > 5
    case .count: return false
    }
  }

  private static let commonWords: Set<String> = {
    var words: Set<String> = []
    for language in Language.allCases { words.formUnion(Fillers.words(language) ?? []) }
    return words.union(generic)
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

  private static func isCount(_ word: Word, of count: String) -> Bool {
    guard word.isNumber, let number = Int(count), number >= 10 else { return false }
    let digits = word.key.filter { $0 != "," && $0 != "." }
    if digits == count { return true }
    guard number >= 1000, word.key.hasSuffix("k") else { return false }
    return word.key == "\(number / 1000)k" || word.key == "\(number / 1000).\(number % 1000 / 100)k"
  }

  // MARK: Words

  private static func words(of text: String) -> [Word] {
    let message = Message(text: text, segments: [Message.Segment(range: 0..<text.utf8.count, origin: .literal)])
    let reading = Reading(message)
    return reading.tokens.flatMap { token -> [Word] in
      guard token.isWordLike else { return [] }
      let key = token.key.first == "@" || token.key.first == "#" ? String(token.key.dropFirst()) : token.key
      let isSpaceless = key.unicodeScalars.contains { Script($0) != .other }
      if isSpaceless { return runs(of: token, reading) }
      return [Word(key: key, letters: token.letters, isNumber: token.kind == .number, range: token.range)]
    }
  }

  private enum Script {
    case han, katakana, hiragana, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x3040...0x309F: self = .hiragana
      case 0x30A0...0x30FF, 0x31F0...0x31FF: self = .katakana
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3005: self = .han
      default: self = .other
      }
    }
  }

  /// Japanese runs on without spaces; its words are taken to be the runs of one script. Kana of grammar are left out.
  private static func runs(of token: Token, _ reading: Reading) -> [Word] {
    var words: [Word] = []
    var start = token.range.lowerBound
    var end = start
    var script: Script?
    func close() {
      let key = reading.text(start..<end).lowercased()
      let least = script == .han ? 2 : 3
      guard let script, script != .hiragana, key.count >= least else { return }
      words.append(Word(key: key, letters: .caseless, isNumber: false, range: start..<end))
    }
    for scalar in reading.text(token).unicodeScalars {
      let next = Script(scalar)
      if next != script {
        close()
        start = end
        script = next
      }
      end += UTF8.width(scalar)
    }
    close()
    return words
  }
}
