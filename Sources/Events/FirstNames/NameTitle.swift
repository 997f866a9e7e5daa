/// Finds titles before a name that the list of titles alone doesn't tell: abbreviations, titles of two words, and those that are given
/// names, too.
enum NameTitle {
  enum Reading {
    /// How many words the title takes; none where there is none.
    case words(Int)
    /// The first word may be a title as well as a given name.
    case either
  }

  /// - Parameter isAbbreviated: which of the first words have a dot behind them.
  static func reading(of words: [String], isAbbreviated: ArraySlice<Bool>) -> Reading {
    guard words.count > 1, let first = words.first else { return .words(0) }
    let (isTitle, isTitleOrName) = (NameWords.isTitle(first), NameWords.isTitleOrName(first))
    let isShort = isAbbreviated.first == true
    guard isTitle || isTitleOrName || isShort else { return .words(0) }
    let word = Letters.folded(first)
    if words.count > 2, let second = pairs[word], second.contains(Letters.folded(words[1])) { return .words(2) }
    if isTitle { return .words(1) }
    if isTitleOrName { return reading(ofName: first, word, words) }
    // "Yrd. Doç. Ayşe"
    let isBeforeShort =
      isAbbreviated.dropFirst().first == true && word.count < 5 && GivenNames.standing(of: first) == .unknown
    return isAbbreviatedTitle(word, before: words[1]) || (isBeforeShort && isAbbreviation(word)) ? .words(1) : .words(0)
  }

  /// Whether a word in the form of `Letters.folded` is the first of a title of two.
  static func startsPair(_ word: String) -> Bool { pairs[word] != nil }

  /// Titles that are given names, too, in the form of `Letters.folded`.
  static let wordsThatAreNames: Set<String> = [
    "abbe", "begum", "bishop", "dato", "dean", "dom", "don", "dona", "donna", "mamie", "marshal", "pastora", "santo",
    "tan", "tia", "tuan", "villa", "zia",
  ]

  /// Of Malaysia and Indonesia.
  private static let pairs: [String: Set<String>] = [
    "dato": ["seri", "sri"], "datuk": ["seri"], "raden": ["ajeng", "mas"], "tan": ["sri"], "tuan": ["guru", "haji"],
  ]

  private static func reading(ofName first: String, _ word: String, _ words: [String]) -> Reading {
    let isBeforeName = GivenNames.standing(of: words[1]) == .sure
    switch word {
    case "bishop": return .words(isBeforeName && words.count > 2 ? 1 : 0)
    // "Dean Henry Smith" may be called Dean.
    case "dean", "marshal":
      return .words(isBeforeName && words.count > 2 && !GivenNames.isFamilyName(words[1]) ? 1 : 0)
    // Turkish Begüm has a family name behind it, and Abbe without its accent is a name.
    case "begum": return .words(isBeforeName && ASCIIWord.isASCII(first) ? 1 : 0)
    case "abbe": return .words(ASCIIWord.isASCII(first) ? 0 : 1)
    // "Don Johnson", but "Don Pedro". Doña is no name.
    case "dom", "don", "dona": return .words(isRomance(words[1]) || !ASCIIWord.isASCII(first) ? 1 : 0)
    // Ladies, aunts, saints and houses.
    case "donna", "pastora", "santo", "tia", "villa", "zia": return isRomance(words[1]) ? .either : .words(0)
    // What French grandmothers are called.
    case "mamie": return isBeforeName && !GivenNames.isFamilyName(words[1]) ? .either : .words(0)
    default: return .words(0)
    }
  }

  private static func isRomance(_ word: String) -> Bool { romanceNames.contains(Letters.folded(word)) }

  /// "Avv. Giulio", "Arch. Mario": short for a title, before a given name. "Tom. Runner." is a name.
  private static func isAbbreviatedTitle(_ word: String, before next: String) -> Bool {
    isAbbreviation(word)
      && (NameWords.isTitle(next) || GivenNames.standing(of: next) == .sure && !Letters.isInitials(next))
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    word.count > 1 && !Letters.isInitials(word) && !shortForOthers.contains(word)
  }

  /// Families, companies and places that are abbreviated before a name: "Fam. Peter Schmidt", "St. John". From general knowledge.
  private static let shortForOthers = WordList.set(
    """
    alb avda bd bros ca casa cia cie ctra ed edif esc est fa fam fca feat fed ft gaststr gr hnos hot inh inst kg llc mt
    mte no nr ost past pension pizz pl pt pza rest rist rue soc st sta ste sto str tratt urb villa vs vw
    """)

  /// Frequent given names of Spain, Portugal, Italy and Latin America that are rare in English. From general knowledge.
  private static let romanceNames = WordList.set(
    """
    alberto alejandro alessandro alfonso alfredo alonso alvaro ana andre andrea andres angela angelo antonia antonio
    arturo assunta bartolome beatriz benito bernardo camilo carlo carlos carmela carmelo carmen carmine catalina
    cayetano cesar ciro clemente concetta consuelo cosimo cristobal diego dolores domenico domingo edoardo eduardo
    emiliano emilio enrique enzo ernesto esteban eugenio eusebio ezequiel fabio federico felipe fermin fernando fidel
    filippo francesca francesco francisca francisco gabriele gaetano gennaro gerardo giacomo gianni gilberto gino
    giorgio giovanna giovanni giulia giulio giuseppe giuseppina gonzalo gregorio guadalupe guido guillermo gustavo
    hector hernan hugo humberto ignacio ines isabel isidro jaime javier jesus joao joaquin jorge jose josefa juan juana
    julia julio lazaro leandro leonardo leonor lorenzo lucia luciano luigi luis luisa lupe manuel manuela marcello
    marcelo marcos margarita maria mariano mario massimo matilde matteo mauricio mauro mercedes michele miguel nicola
    nicolas nunzio octavio orazio osvaldo pablo paco paolo pascual pasquale paula paulo pedro peppe petra pietro pilar
    pio placido rafael raffaele ramiro ramon raul remedios renato ricardo roberto rocco rodolfo rodrigo rogelio rosa
    rosalia rosario salvador salvatore santiago sergio silvio sofia teofilo teresa tomas ubaldo umberto valentin
    vicente vincenzo virgilio vito vittorio
    """)
}
