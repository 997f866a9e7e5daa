/// What the word lists say of a word, in one table: names are told by looking at each of their words once, without a string for it.
struct NameLexicon: Sendable {
  /// The lists that a word is in.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    private init(_ bit: UInt32) { rawValue = 1 << bit }

    static let given = Marks(0)
    /// A given name that is as often something else.
    static let givenAlsoWord = Marks(1)
    static let family = Marks(2)
    static let familyAlsoWord = Marks(3)
    static let commonGiven = Marks(4)
    static let rareFamily = Marks(5)
    /// A word of English in its basic form.
    static let english = Marks(6)
    static let title = Marks(7)
    static let informalTitle = Marks(8)
    /// A title that most people bear who bear one.
    static let commonTitle = Marks(9)
    static let suffix = Marks(10)
    static let role = Marks(11)
    static let organisation = Marks(12)
    static let thing = Marks(13)
    static let rank = Marks(14)
    static let phrase = Marks(15)
    static let impersonal = Marks(16)
    static let alias = Marks(17)
    static let joiner = Marks(18)
    static let particle = Marks(19)
    /// Begins a name of several words: "Abdul Rahman".
    static let firstHalf = Marks(20)
    /// The first word of what `NameWordLists.notPeople` lists.
    static let startsNotPeople = Marks(21)
    static let publication = Marks(22)
    static let organisationFamily = Marks(23)
    /// A family name of East Asia, which may come first.
    static let eastAsianFamily = Marks(24)
    /// Says that an account is about someone, in small letters behind a name: "Ada Lovelace stan".
    static let fan = Marks(25)
    /// A title that is a given name, too: "Bishop Peter Obi", "Don José García".
    static let titleOrName = Marks(26)
    /// Stands between two people, where both are given names: "Ana y Luis".
    static let smallJoiner = Marks(27)
    /// Behind a given and a family name no part of it: a country or a trade.
    static let tail = Marks(28)
    /// A family name of the lists by hand, which are of other countries than the United States.
    static let familyAbroad = Marks(29)
    /// A virtue, which is a given name before a family name from abroad: "Wisdom Okafor".
    static let virtue = Marks(30)
  }

  private struct Slot {
    var start: UInt32 = 0
    /// In bytes; 0 for a slot that is free.
    var count: UInt32 = 0
    var marks: Marks = []
  }

  static let shared = NameLexicon()

  /// The words one behind the other, in UTF-8.
  private var bytes: [UInt8] = []
  /// Found by open addressing; a power of two.
  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  private var wordCount = 0

  private init() {
    add(GivenNamesData.names, .given)
    add(GivenNames.shortNames, .given)
    add(GivenNamesByHand.names, .given)
    add(GivenNamesByCount.names, .given)
    add(GivenNamesData.alsoWords, .givenAlsoWord)
    add(FamilyNamesData.names, .family)
    add(GivenNamesByHand.familyNames, [.family, .familyAbroad])
    add(FamilyNamesData.alsoWords, .familyAlsoWord)
    add(CommonNamesData.givenNames, .commonGiven)
    add(CommonNamesData.rareFamilyNames, .rareFamily)
    add(EnglishWordsData.words, .english)
    add(FamilyNamesData.eastAsian, .eastAsianFamily)
    let lists: [(Set<String>, Marks)] = [
      (NameWordLists.titles, .title), (NameWordLists.informalTitles, .informalTitle),
      (["dr", "mr", "mrs", "ms", "prof"], .commonTitle), (NameWordLists.suffixes, .suffix),
      (NameWordLists.roles, .role), (NameWordLists.organisations, .organisation), (NameWordLists.things, .thing),
      (NameWordLists.ranks, .rank), (NameWordLists.phraseWords, .phrase), (NameWordLists.impersonalWords, .impersonal),
      (NameWords.aliases, .alias), (NameWords.joiners, .joiner), (NameWordLists.particles, .particle),
      (["abd", "abdel", "abdul", "abdal", "abdur", "abu", "abou", "umm", "ibn", "bin", "bint"], .firstHalf),
      (NameWordLists.publicationWords, .publication),
      (NameWordLists.familyNamesOfOrganisations, .organisationFamily),
      (NameWordLists.familyNamesThatAreThings, .familyAlsoWord), (["stan", "stans"], .fan),
      (Set(NameWordLists.notPeople.map { String($0.prefix { $0 != " " }) }), .startsNotPeople),
      (NameTitle.wordsThatAreNames, .titleOrName), (NameWordLists.smallJoiners, .smallJoiner),
      (NameWordLists.fanTails, .tail), (NameWordLists.familyNamesThatAreTrades, .tail),
      (NameWordLists.virtues, .virtue),
    ]
    for (words, marks) in lists {
      for var word in words { word.withUTF8 { add($0, marks) } }
    }
    for var word in WordsAbroad.alsoNames { word.withUTF8 { demote($0) } }
  }

  /// Makes a given name one that is as often something else.
  private mutating func demote(_ word: UnsafeBufferPointer<UInt8>) {
    let place = place(of: word)
    guard slots[place].marks.contains(.given) else { return }
    slots[place].marks.remove(.given)
    slots[place].marks.insert(.givenAlsoWord)
  }

  /// - Parameter list: as `WordList` has it.
  private mutating func add(_ list: StaticString, _ marks: Marks) {
    let text = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    for word in text.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      add(UnsafeBufferPointer(rebasing: word), marks)
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ marks: Marks) {
    guard !word.isEmpty else { return }
    if wordCount * 2 >= slots.count { grow() }
    let place = place(of: word)
    if slots[place].count == 0 {
      slots[place] = Slot(start: UInt32(truncatingIfNeeded: bytes.count), count: UInt32(truncatingIfNeeded: word.count))
      bytes.append(contentsOf: word)
      wordCount += 1
    }
    slots[place].marks.formUnion(marks)
  }

  private mutating func grow() {
    let known = slots
    slots = [Slot](repeating: Slot(), count: known.count * 4)
    bytes.withUnsafeBufferPointer { bytes in
      for slot in known where slot.count > 0 {
        slots[place(of: UnsafeBufferPointer(rebasing: bytes[Int(slot.start)..<Int(slot.start + slot.count)]))] = slot
      }
    }
  }

  /// Where a word stands, or the free slot that it would be put into.
  private func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while slots[place].count > 0, !isWord(word, at: slots[place]) { place = (place + 1) & mask }
    return place
  }

  private func isWord(_ word: UnsafeBufferPointer<UInt8>, at slot: Slot) -> Bool {
    guard Int(slot.count) == word.count else { return false }
    let start = Int(slot.start)
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 29
  }

  // MARK: Looking up

  /// - Parameter word: in the form of `Letters.folded`, in UTF-8.
  func marks(of word: UnsafeBufferPointer<UInt8>) -> Marks { word.isEmpty ? [] : slots[place(of: word)].marks }

  func marks(of word: String) -> Marks {
    var word = word
    return word.withUTF8 { marks(of: $0) }
  }

  /// The marks of a word in the form of `Letters.folded`, without what isn't a letter, `&` or `+`; nil where that form holds other than common
  /// letters, or is too long.
  func marks(ofBare word: String) -> Marks? {
    var word = word
    return word.withUTF8 { marks(ofBare: $0) }
  }

  func marks(ofBare word: UnsafeBufferPointer<UInt8>) -> Marks? {
    guard word.count <= Self.longest else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest * FoldedLetters.growth) { folded in
      guard let length = FoldedLetters.fold(word, into: folded) else { return nil }
      var count = 0
      var offset = 0
      while offset < length {
        let byte = folded[offset]
        var size = 1
        var isKept = ASCIIWord.isLetter(byte) || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "+")
        if let (value, length) = UnsafeBufferPointer(rebasing: folded[..<length]).wideScalar(at: offset) {
          guard StandaloneCharacters.isCommonLetter(value) || StandaloneCharacters.isEastAsianLetter(value) else {
            return nil
          }
          (size, isKept) = (length, true)
        }
        if isKept {
          for place in offset..<offset + size { folded[count + place - offset] = folded[place] }
          count += size
        }
        offset += size
      }
      return marks(of: UnsafeBufferPointer(rebasing: folded[..<count]))
    }
  }

  /// In UTF-8 bytes; no word of the lists is that long.
  private static let longest = 48

  /// Whether a word, or what it is a plural or another regular form of, is English.
  /// - Parameter word: as for `marks`.
  func isEnglish(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if marks(of: word).contains(.english) { return true }
    guard let last = word.last, word.count < Self.longest else { return false }
    let endings: [(ending: StaticString, instead: [StaticString])]
    switch last {
    case UInt8(ascii: "s"): endings = [("s", [""]), ("es", [""]), ("ies", ["y"])]
    case UInt8(ascii: "g"): endings = [("ing", ["", "e"])]
    case UInt8(ascii: "d"): endings = [("ed", ["", "e"])]
    case UInt8(ascii: "y"): endings = [("ly", [""])]
    default: return false
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { basic in
      _ = basic.initialize(from: word)
      for (ending, instead) in endings where word.ends(with: ending) {
        let stem = word.count - ending.utf8CodeUnitCount
        for other in instead {
          if other.utf8CodeUnitCount > 0 { basic[stem] = other.utf8Start[0] }
          let form = UnsafeBufferPointer(rebasing: basic[..<(stem + other.utf8CodeUnitCount)])
          if marks(of: form).contains(.english) { return true }
        }
      }
      return false
    }
  }
}

extension NameLexicon {
  /// Whether a word says who does something, by an English verb: "tracker", "finder". Many family names do so, too.
  /// - Parameter word: as for `marks`.
  func isAgentNoun(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let isPlural = word.last == UInt8(ascii: "s")
    let length = isPlural ? word.count - 1 : word.count
    guard length > 4, word[length - 1] == UInt8(ascii: "r"),
      word[length - 2] == UInt8(ascii: "e") || word[length - 2] == UInt8(ascii: "o")
    else { return false }
    let isListed = { (length: Int) in
      self.marks(of: UnsafeBufferPointer(rebasing: word[..<length])).contains(.english)
    }
    // track-er, mak-e-r, run-n-er
    if isListed(length - 2) || isListed(length - 1) { return true }
    return word[length - 3] == word[length - 4] && isListed(length - 3)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length else { return false }
    for offset in 0..<length where self[count - length + offset] != ending.utf8Start[offset] { return false }
    return true
  }
}
