/// A message read as its own words are meant where their letters are disguised: “𝗧𝗵𝗮𝗻𝗸𝘀”, “fоllоw” with Cyrillic letters, “t h a n k s”,
/// “f0ll0w1ng”. What comes from the follower and what is a link stay as they are.
struct PlainReading {
  let reading: Reading
  /// By byte of the plain text, the bytes of the message that it stands for.
  private let places: [Range<Int>]

  /// Nil where nothing is disguised.
  init?(of reading: Reading, in language: Language?) {
    guard Self.isWorthwhile(reading) else { return nil }
    var text = DisguisedText(reading)
    text.plainLetters()
    text.lookalikes()
    text.spacedLetters()
    text.digitsForLetters()
    if language == .en { text.accents() }
    guard text.isChanged else { return nil }
    let (message, places) = text.message(reading.message)
    self.reading = Reading(message)
    self.places = places
  }

  /// False for most messages: those without a digit between letters, four single letters and a letter that may be drawn as another.
  private static func isWorthwhile(_ reading: Reading) -> Bool {
    if !reading.isASCII {
      let isOdd = reading.message.text.unicodeScalars.contains { scalar in
        scalar.value >= 0xC0 && (scalar.value < 0x530 || DisguisedLetters.plain(scalar) != nil)
      }
      if isOdd { return true }
    }
    let bytes = reading.bytes
    let isLetter = { (index: Int) in bytes.indices.contains(index) && Self.isLetter(bytes[index]) }
    let isSpace = { (index: Int) in !bytes.indices.contains(index) || bytes[index] <= 0x20 }
    var singles = 0
    for (index, byte) in bytes.enumerated() {
      if (0x30...0x37).contains(byte), isLetter(index - 1), isLetter(index + 1) { return true }
      if Self.isLetter(byte), isSpace(index - 1), !isLetter(index + 1) { singles += 1 }
    }
    return singles > 3
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// UTF-8 offsets of the message for those of the plain text.
  func range(_ plain: Range<Int>) -> Range<Int> {
    guard let first = places[plain.clamped(to: 0..<places.count)].first,
      let last = places[plain.clamped(to: 0..<places.count)].last
    else { return 0..<0 }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }
}

/// The scalars of a message, while they are made plain.
private struct DisguisedText {
  private struct Part {
    var scalar: Unicode.Scalar
    /// UTF-8 offsets of the message.
    let range: Range<Int>
    /// Neither of a value nor of a link.
    let isOwn: Bool
    /// Left out of the plain text.
    var isDropped = false
  }

  private var parts: [Part] = []
  private(set) var isChanged = false

  init(_ reading: Reading) {
    var (offset, segment, link) = (0, 0, 0)
    let segments = reading.message.segments
    for scalar in reading.message.text.unicodeScalars {
      let range = offset..<(offset + UTF8.width(scalar))
      while segment < segments.count, segments[segment].range.upperBound <= offset { segment += 1 }
      while link < reading.links.count, reading.links[link].range.upperBound <= offset { link += 1 }
      let isFact = segment < segments.count && segments[segment].origin.fact != nil
      let isLink = link < reading.links.count && reading.links[link].range.contains(offset)
      parts.append(Part(scalar: scalar, range: range, isOwn: !isFact && !isLink))
      offset = range.upperBound
    }
  }

  private mutating func set(_ index: Int, _ scalar: Unicode.Scalar) {
    guard parts[index].scalar != scalar else { return }
    parts[index].scalar = scalar
    isChanged = true
  }

  // MARK: Letters

  mutating func plainLetters() {
    for index in parts.indices where parts[index].isOwn {
      guard let plain = DisguisedLetters.plain(parts[index].scalar) else { continue }
      set(index, plain)
      // What makes an emoji of it.
      if index + 1 < parts.count, parts[index + 1].scalar.value == 0xFE0F { parts[index + 1].isDropped = true }
    }
  }

  /// In words of two alphabets, and where there are such, in those of one that look Latin.
  mutating func lookalikes() {
    var isMixed = false
    var foreign: [Range<Int>] = []
    for word in words where parts[word].contains(where: { DisguisedLetters.isForeign($0.scalar) }) {
      guard parts[word].allSatisfy({ part in Self.isLatin(part.scalar) }) else { continue }
      foreign.append(word)
      if parts[word].contains(where: { DisguisedLetters.isPlain($0.scalar) }) { isMixed = true }
    }
    guard isMixed else { return }
    for index in foreign.joined() {
      if let plain = DisguisedLetters.lookalike(parts[index].scalar) { set(index, plain) }
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    !DisguisedLetters.isForeign(scalar) || DisguisedLetters.lookalike(scalar) != nil
  }

  /// Several words with accents in English, where a name or a “café” is one at most.
  mutating func accents() {
    let accented = words.filter { word in parts[word].contains { Self.isAccented($0.scalar) } }
    guard accented.count > 1 else { return }
    for index in accented.joined() where Self.isAccented(parts[index].scalar) {
      let plain = Accents.plain(String(parts[index].scalar).lowercased()).unicodeScalars
      if plain.count == 1, let first = plain.first { set(index, first) }
    }
  }

  private static func isAccented(_ scalar: Unicode.Scalar) -> Bool {
    (0xC0...0x24F).contains(scalar.value) && scalar.value != 0xD7 && scalar.value != 0xF7
  }

  // MARK: Words

  /// Words of the template's own that start with a letter.
  private var words: [Range<Int>] {
    runs.filter { run in
      CharacterClass(parts[run.lowerBound].scalar) == .letter && !isNamed(run.lowerBound)
        && !isInsideWord(run.lowerBound)
    }
  }

  /// Letters and digits of the template's own side by side.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < parts.count {
      let start = index
      while index < parts.count, parts[index].isOwn, Self.isWordPart(parts[index].scalar) { index += 1 }
      if index == start {
        index += 1
      } else {
        runs.append(start..<index)
      }
    }
    return runs
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch CharacterClass(scalar) {
    case .letter, .digit: true
    default: scalar == "'" || scalar == "’" || scalar == "_"
    }
  }

  /// Carries on what a value starts.
  private func isInsideWord(_ start: Int) -> Bool { start > 0 && Self.isWordPart(parts[start - 1].scalar) }

  /// A handle or a hashtag.
  private func isNamed(_ start: Int) -> Bool {
    start > 0 && (parts[start - 1].scalar == "@" || parts[start - 1].scalar == "#")
  }

  /// “t h a n k s  f o r”: letters with one space between them are a word, where one of four letters shows the habit.
  mutating func spacedLetters() {
    let groups = spacedGroups
    guard groups.contains(where: isLongWord) else { return }
    for group in groups where group.count > 1 {
      for index in group.dropLast() where index + 1 < parts.count { parts[index + 1].isDropped = true }
    }
    isChanged = true
  }

  private func isLongWord(_ group: [Int]) -> Bool {
    group.count > 3 && group.contains { !"aeiouyAEIOUY".unicodeScalars.contains(parts[$0].scalar) }
  }

  /// The places of single letters, each a space behind the one before.
  private var spacedGroups: [[Int]] {
    var groups: [[Int]] = []
    for index in parts.indices where isSingleLetter(index) {
      if let last = groups.last?.last, last + 2 == index, parts[last + 1].scalar == " " {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups
  }

  private func isSingleLetter(_ index: Int) -> Bool {
    guard parts[index].isOwn, DisguisedLetters.isPlain(parts[index].scalar) else { return false }
    let isFree = { (place: Int) in
      !self.parts.indices.contains(place) || !Self.isWordPart(self.parts[place].scalar)
    }
    return isFree(index - 1) && isFree(index + 1)
  }

  /// “f0ll0w1ng”: where two words have a digit between letters. “k8s” and “i18n” are one each.
  mutating func digitsForLetters() {
    let written = words.filter { word in
      parts[word].allSatisfy { $0.scalar.isASCII } && word.contains { isInside($0, word) }
    }
    guard written.count > 1 else { return }
    for word in runs {
      for index in word where hasLetterBeside(index, word) {
        if let letter = Self.letters[parts[index].scalar] { set(index, letter) }
      }
    }
    for index in parts.indices where parts[index].isOwn {
      guard let letter = Self.signs[parts[index].scalar] else { continue }
      let isBehind = index > 0 && DisguisedLetters.isPlain(parts[index - 1].scalar)
      let isBefore = index + 1 < parts.count && DisguisedLetters.isPlain(parts[index + 1].scalar)
      if parts[index].scalar == "!" ? isBehind && isBefore : isBehind || isBefore { set(index, letter) }
    }
  }

  /// Whether a digit has letters on both sides.
  private func isInside(_ index: Int, _ word: Range<Int>) -> Bool {
    guard Self.letters[parts[index].scalar] != nil, index > word.lowerBound, index + 1 < word.upperBound else {
      return false
    }
    return DisguisedLetters.isPlain(parts[index - 1].scalar) && DisguisedLetters.isPlain(parts[index + 1].scalar)
  }

  private func hasLetterBeside(_ index: Int, _ word: Range<Int>) -> Bool {
    index > word.lowerBound && DisguisedLetters.isPlain(parts[index - 1].scalar)
      || index + 1 < word.upperBound && DisguisedLetters.isPlain(parts[index + 1].scalar)
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t",
  ]
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = ["$": "s", "†": "t", "!": "i"]

  // MARK: The plain text

  /// The message with the plain text, and by byte of that the place in the one that was written.
  func message(_ message: Message) -> (Message, [Range<Int>]) {
    var text = String.UnicodeScalarView()
    var places: [Range<Int>] = []
    var segments: [Message.Segment] = []
    var number = 0
    var start = 0
    let close = { (number: Int, range: Range<Int>, segments: inout [Message.Segment]) in
      guard number < message.segments.count, !range.isEmpty else { return }
      segments.append(message.segments[number].moved(to: range))
    }
    for part in parts {
      while number < message.segments.count, message.segments[number].range.upperBound <= part.range.lowerBound {
        close(number, start..<places.count, &segments)
        start = places.count
        number += 1
      }
      if part.isDropped { continue }
      text.append(part.scalar)
      for _ in 0..<UTF8.width(part.scalar) { places.append(part.range) }
    }
    close(number, start..<places.count, &segments)
    return (Message(text: String(text), segments: segments), places)
  }
}
