/// Looks words up in the lists of given and family names, which are read on first use.
enum GivenNames {
  enum Standing {
    /// A given name and hardly anything else.
    case sure
    /// A given name, but as often a word, a place, a brand or a family name.
    case alsoWord
    case unknown
  }

  /// Of a word in Latin letters, whatever its case and marks. Of a double name ("Jean-Luc") each part has to be sure.
  static func standing(of word: String) -> Standing {
    let standing = standing(ofFolded: Letters.folded(word))
    return standing != .unknown && WordsAbroad.isWord(word) ? .unknown : standing
  }

  private static func standing(ofFolded folded: String) -> Standing {
    if folded.utf8.allSatisfy(ASCIIWord.isLetter) { return standing(folded) }
    let whole =
      ASCIIWord.isASCII(folded)
      ? ASCIIWord.filtered(folded) { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }
      : folded.filter { $0 != "-" && $0 != "'" }
    guard folded.utf8.contains(UInt8(ascii: "-")) else { return standing(whole) }
    let parts = folded.split(separator: "-")
    if parts.count > 1 {
      return parts.allSatisfy { standing(String($0)) == .sure } || standing(whole) == .sure ? .sure : .unknown
    }
    return standing(whole)
  }

  private static func standing(_ folded: String) -> Standing {
    let marks = NameLexicon.shared.marks(of: folded)
    return marks.contains(.given) ? .sure : marks.contains(.givenAlsoWord) ? .alsoWord : .unknown
  }

  /// Whether a given name is an English word that begins names of things, too. "James" is no form of "jam", and few things are called
  /// "peter".
  static func isWord(_ name: String) -> Bool {
    let folded = Letters.folded(name)
    let marks = NameLexicon.shared.marks(of: folded)
    if NameWordLists.givenNamesAboveAll.contains(folded) { return false }
    return marks.contains(.commonGiven) ? marks.contains(.english) : EnglishWords.contains(folded: folded)
  }

  /// Whether a word is a given name because of its marks: "Ángel" is no English word, though "angel" is one.
  static func isMarkedName(_ word: String) -> Bool { !ASCIIWord.isASCII(word) && standing(of: word) != .unknown }

  static func isFamilyName(_ word: String) -> Bool {
    let folded = Letters.folded(word)
    let isListed = { (word: String) in NameLexicon.shared.marks(of: word).contains(.family) }
    if folded.utf8.allSatisfy(ASCIIWord.isLetter) { return isListed(folded) }
    // Of a double family name one part is enough.
    return folded.filter { $0 != "'" }.split(separator: "-").contains { isListed(String($0)) }
  }

  /// Whether a word is a family name, although an English word too.
  static func isWordyFamilyName(_ word: String) -> Bool {
    NameLexicon.shared.marks(of: Letters.folded(word)).contains(.familyAlsoWord)
  }

  /// Russian and Ukrainian given names that are words too (hope, faith, novel, lion); a family name has to stand
  /// behind them.
  static func isCyrillicName(_ word: String, before family: String) -> Bool {
    guard cyrillicAlsoWords.contains(Letters.folded(word)) else { return false }
    let family = Letters.folded(family)
    return cyrillicFamilyEndings.contains { family.hasSuffix($0) && family.count > $0.count + 2 }
  }

  /// Whether a capitalised word has an ending that hardly any word but a family name has.
  static func isCyrillicFamilyName(_ word: String) -> Bool {
    let folded = Letters.folded(word)
    return word.first?.isUppercase == true && written(word, in: .cyrillic) == nil
      && ["ов", "ова", "ев", "ева", "ский", "ская", "ський", "ська", "енко", "чук"].contains {
        folded.hasSuffix($0) && folded.count > $0.count + 2
      }
  }

  /// Persian given names that are words too (content, hope, message, faith).
  static func isPersianName(_ word: String, before family: String) -> Bool {
    guard persianAlsoWords.contains(Letters.folded(word)) else { return false }
    let family = Letters.folded(family)
    return persianFamilyNames.contains(family)
      || persianFamilyEndings.contains { family.hasSuffix($0) && family.count > $0.count + 2 }
  }

  private static let persianAlsoWords = Set(
    WordList.words("رضا امید آرزو پیام ایمان بهار ستاره آزاده نسیم باران آذر سعید نور روشن").map(Letters.folded))
  private static let persianFamilyNames = Set(
    WordList.words(
      """
      محمدی حسینی احمدی رضایی کریمی مرادی موسوی جعفری صادقی رحیمی ابراهیمی حیدری قاسمی اکبری نوری شریفی هاشمی یوسفی صالحی عباسی امیری
      سلیمانی محمودی کاظمی باقری علوی طاهری زارع سلطانی رستمی نظری بهرامی اسدی فرهادی میرزایی نجفی تهرانی شیرازی اصفهانی کاشانی تبریزی
      """
    ).map(Letters.folded))
  private static let persianFamilyEndings = ["زاده", "پور", "نژاد", "نیا", "یان"].map(Letters.folded)

  private static let cyrillicAlsoWords = WordList.set("любовь надежда вера роман лев роза лилия злата слава віра надія")
  private static let cyrillicFamilyEndings = [
    "ов", "ова", "ев", "ева", "ин", "ина", "ский", "ская", "ський", "ська", "ко", "юк", "ук", "чук", "ян", "ич", "их",
    "ых",
  ]

  /// The listed form of a word of another script, if it is a given name.
  static func written(_ word: String, in script: Letters.Script) -> String? {
    otherScripts[script]?[Letters.folded(word)]
  }

  /// Added by hand: short forms, names of India, Nigeria, Turkey and Iceland that the sources lack, and names that
  /// nearly always are a person's, although a place or a family has them, too.
  static let shortNames: StaticString = """
    aishwarya ankur bex bjork brittany cagla delaney farai gabby herbie izzy jamison jenn kat kev madison manny
    matty mckenzie mikey naledi olafur oli payton pharrell rach ritu seb seun shaz shreyas sigurdur sonal stace
    steph sunita tash tendai thordur tolga venkatesh
    """

  private static let otherScripts: [Letters.Script: [String: String]] = {
    let lists: [(Letters.Script, StaticString)] = [
      (.cyrillic, GivenNamesOfOtherScripts.cyrillic), (.cyrillic, shortRussianNames),
      (.greek, GivenNamesOfOtherScripts.greek), (.arabic, GivenNamesOfOtherScripts.arabic),
      (.hebrew, GivenNamesOfOtherScripts.hebrew), (.devanagari, GivenNamesOfOtherScripts.devanagari),
      (.thai, GivenNamesOfOtherScripts.thai), (.armenian, GivenNamesOfOtherScripts.armenian),
      (.georgian, GivenNamesOfOtherScripts.georgian),
      (.cyrillic, GivenNamesByHand.cyrillic), (.greek, GivenNamesByHand.greek), (.arabic, GivenNamesByHand.arabic),
      (.devanagari, GivenNamesByHand.devanagari), (.bengali, GivenNamesByHand.bengali), (.thai, GivenNamesByHand.thai),
    ]
    var names: [Letters.Script: [String: String]] = [:]
    for (script, list) in lists {
      for word in WordList.words(list) { names[script, default: [:]][Letters.folded(word)] = word }
    }
    return names
  }()

  /// Added by hand: what people call themselves.
  private static let shortRussianNames: StaticString = """
    Саша Маша Даша Паша Наташа Миша Дима Коля Лена Оля Юля Таня Аня Катя Настя Ира Женя Серёжа Вова Ваня Костя Лёша
    Алёша Андрюша Витя Толя Боря Гриша Стас Макс Влад Ксюша Полина Лиза Соня Варя Галя Валя Зина Рита Алина Дарья
    Анастасия Екатерина Елена Ольга Мария Анна
    """
}
