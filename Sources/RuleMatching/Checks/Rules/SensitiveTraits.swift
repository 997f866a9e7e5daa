/// A trait that X's Developer Policy ("Sensitive information") forbids to infer.
enum SensitiveTrait: String, CaseIterable {
  case health, finances, politics, religion, ethnicity, sexuality, union, crime

  /// What messages call it.
  var noun: String {
    switch self {
    case .health: "health"
    case .finances: "financial hardship"
    case .politics: "politics"
    case .religion: "religion"
    case .ethnicity: "ethnic origin"
    case .sexuality: "sexuality"
    case .union: "union membership"
    case .crime: "alleged or actual crimes"
    }
  }

  /// Words and phrases that people are told by, in English and Spanish; such as are often said of other things (`depression` of
  /// weather, `party`, `green`, `blind`, `union`) are left out.
  var phrases: String {
    switch self {
    case .health:
      """
      pregnant, pregnancy, expecting mother, expectant mother, diabetic, diabetes, cancer survivor, cancer patient, chemo, chemotherapy,
      hiv, hiv positive, aids, bipolar, schizophrenia, schizophrenic, autistic, autism, adhd, ptsd, anorexia, bulimia, anxiety disorder,
      clinical depression, suicidal, depressed, epilepsy, epileptic, asthma, asthmatic, infertile, infertility, ivf, miscarriage,
      wheelchair user, disabled, disability, recovering alcoholic, recovering addict, sobriety, chronic illness, chronically ill,
      spoonie, endometriosis, fibromyalgia, multiple sclerosis, dementia, alzheimer's, overweight, obese, mental illness,
      embarazada, embarazo, diabética, diabético, sobreviviente de cáncer, paciente oncológico, quimioterapia, vih, sida, esquizofrenia,
      autista, tdah, trastorno bipolar, trastorno de ansiedad, epilepsia, infértil, infertilidad, discapacidad, discapacitado,
      discapacitada, alcohólico en recuperación, enfermedad crónica, fibromialgia, obesidad, enfermedad mental
      """
    case .finances:
      """
      bankrupt, bankruptcy, in debt, debt free journey, drowning in debt, payday loan, foreclosure, evicted, eviction, unemployed,
      laid off, food stamps, on welfare, low income, bad credit, homeless,
      en bancarrota, bancarrota, endeudado, endeudada, desempleado, desempleada, en paro, desahucio, embargo hipotecario, sin hogar,
      bajos ingresos, morosa, moroso
      """
    case .politics:
      """
      republican, democrat, maga, never trump, trump supporter, trump voter, biden supporter, gop, leftist, right-wing, left-wing,
      conservative christian, libertarian, socialist, communist, antifa, pro-life, pro-choice, brexiteer, remainer, tory, labour voter,
      political conservative, progressive voter,
      votante de vox, votante del psoe, socialista, comunista, peronista, kirchnerista, macrista, chavista, uribista, petrista,
      morenista, independentista, ultraderecha, ultraizquierda, de izquierdas, de derechas, provida
      """
    case .religion:
      """
      christian, catholic, protestant, evangelical, mormon, lds, jewish, muslim, islam, islamic, hindu, buddhist, sikh, atheist,
      agnostic, jesus follower, follower of christ, child of god, born again, churchgoer, hijabi, bible verse, torah,
      cristiana, cristiano, católica, católico, evangélica, evangélico, mormón, judía, judío, musulmán, musulmana, hindú, budista,
      atea, ateo, agnóstica, agnóstico, hija de dios, hijo de dios, testigo de jehová
      """
    case .ethnicity:
      """
      black woman, black man, african american, african-american, latina, latino, latinx, hispanic, chicano, chicana, asian american,
      asian-american, native american, indigenous, roma people, gypsy, jewish descent, mixed race, biracial, white pride, blm,
      afroamericana, afroamericano, afrodescendiente, indígena, gitana, gitano, mestiza, mestizo, mapuche, quechua, raza negra
      """
    case .sexuality:
      """
      gay, lesbian, bisexual, queer, lgbt, lgbtq, lgbtqia, transgender, trans woman, trans man, nonbinary, non-binary, asexual,
      pansexual, polyamorous, swinger, closeted, homosexual, kinky, fetish,
      lesbiana, bisexual, transexual, transgénero, mujer trans, hombre trans, no binario, no binarie, poliamor, poliamorosa, lgbtiq
      """
    case .union:
      """
      trade union, labor union, labour union, union member, union rep, union steward, shop steward, trade unionist, unionist,
      union strong, teamster, afl-cio, seiu, uaw,
      sindicato, sindicalista, afiliado al sindicato, afiliada al sindicato, delegado sindical, delegada sindical, ccoo,
      enlace sindical
      """
    case .crime:
      """
      ex-con, ex-convict, convict, convicted, convicted felon, felon, formerly incarcerated, on parole, on probation,
      ex-offender, criminal record, served time, sex offender, drug dealer, gang member,
      convicto, convicta, exconvicto, exconvicta, expresidiario, expresidiaria, antecedentes penales,
      en libertad condicional, pandillero, pandillera
      """
    }
  }
}

extension SensitiveTrait {
  private static let words: [String: SensitiveTrait] = {
    var words: [String: SensitiveTrait] = [:]
    for trait in allCases {
      for phrase in trait.phrases.split(separator: ",") { words[key(of: String(phrase))] = trait }
    }
    return words
  }()

  /// By their first words, how many words the phrases have at most.
  private static let lengths: [String: Int] = words.keys.reduce(into: [:]) { lengths, phrase in
    let parts = phrase.split(separator: " ")
    guard let first = parts.first.map(String.init) else { return }
    lengths[first] = max(lengths[first] ?? 0, parts.count)
  }

  /// The trait that a keyword or pattern tells of, with the word that does; nil for none.
  static func named(by keyword: String, isPattern: Bool) -> (trait: SensitiveTrait, word: String)? {
    let text = isPattern ? withoutEscapes(keyword) : keyword
    let parts = parts(of: text)
    for start in parts.indices {
      guard let longest = lengths[parts[start]] else { continue }
      for length in 1...longest where start + length <= parts.count {
        let phrase = parts[start..<start + length].joined(separator: " ")
        if let trait = words[phrase] { return (trait, phrase) }
      }
    }
    return nil
  }

  /// The words in lower case with one space between; hyphens and apostrophes inside words stay.
  private static func key(of text: String) -> String { parts(of: text).joined(separator: " ") }

  private static func parts(of text: String) -> [String] {
    let lower = text.lowercased()
    guard lower.utf8.allSatisfy({ $0 < 0x80 }) else {
      return lower.split { character in
        !(character.isLetter || character.isNumber || character == "-" || character == "'")
      }.map(String.init)
    }
    return lower.utf8.split { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x27)
    }.map { String(Substring($0)) }
  }

  /// `\bgay\b` without what isn't meant as letters.
  private static func withoutEscapes(_ pattern: String) -> String {
    var result = ""
    var isEscaped = false
    for character in pattern {
      if isEscaped {
        result.append(" ")
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
