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
    let folded = Letters.folded(word)
    let whole = folded.filter { $0 != "-" && $0 != "'" }
    let parts = folded.split(separator: "-")
    if parts.count > 1 {
      if parts.allSatisfy({ names.contains(String($0)) }) || names.contains(whole) { return .sure }
      return .unknown
    }
    if names.contains(whole) { return .sure }
    return alsoWords.contains(whole) ? .alsoWord : .unknown
  }

  static func isFamilyName(_ word: String) -> Bool {
    // Of a double family name one part is enough.
    Letters.folded(word).filter { $0 != "'" }.split(separator: "-").contains { familyNames.contains(String($0)) }
  }

  /// The listed form of a word of another script, if it is a given name.
  static func written(_ word: String, in script: Letters.Script) -> String? {
    otherScripts[script]?[Letters.folded(word)]
  }

  private static let names = Set(words(GivenNamesData.names))
  private static let alsoWords = Set(words(GivenNamesData.alsoWords))
  private static let familyNames = Set(words(FamilyNamesData.names))

  private static let otherScripts: [Letters.Script: [String: String]] = {
    let lists: [(Letters.Script, StaticString)] = [
      (.cyrillic, GivenNamesOfOtherScripts.cyrillic), (.cyrillic, shortRussianNames),
      (.greek, GivenNamesOfOtherScripts.greek), (.arabic, GivenNamesOfOtherScripts.arabic),
      (.hebrew, GivenNamesOfOtherScripts.hebrew), (.devanagari, GivenNamesOfOtherScripts.devanagari),
      (.thai, GivenNamesOfOtherScripts.thai), (.armenian, GivenNamesOfOtherScripts.armenian),
      (.georgian, GivenNamesOfOtherScripts.georgian),
    ]
    var names: [Letters.Script: [String: String]] = [:]
    for (script, list) in lists {
      for word in words(list) { names[script, default: [:]][Letters.folded(word)] = word }
    }
    return names
  }()

  /// Added by hand: what people call themselves.
  private static let shortRussianNames: StaticString = """
    Саша Маша Даша Паша Наташа Миша Дима Коля Лена Оля Юля Таня Аня Катя Настя Ира Женя Серёжа Вова Ваня Костя Лёша Алёша Андрюша Витя
    Толя Боря Гриша Стас Макс Влад Ксюша Полина Лиза Соня Варя Галя Валя Зина Рита Алина Дарья Анастасия Екатерина Елена Ольга Мария Анна
    """

  private static func words(_ list: StaticString) -> [String] {
    UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
