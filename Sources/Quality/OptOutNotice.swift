/// Tells whether a text says how to get no more messages, in the languages of the shipped flows and the platform's largest. The one answer
/// for the engine, which else adds the policy's line, for the checks of templates, and for whoever looks for a text's call to action.
///
/// The words are those of opt-out lines in common use: CTIA's messaging principles (2023) for English, else from general knowledge.
package enum OptOutNotice {
  /// Whether a text says it.
  package static func isIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isIn($0) }
  }

  /// Whether a text in UTF-8 says it.
  package static func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mayBeIn(text) else { return false }
    let words = Word.words(of: String(decoding: text, as: UTF8.self))
    return words.indices.contains { start in
      let word = words[start]
      if word.isInCapitals, Self.capitals.contains(word.text) { return true }
      if Self.answers.contains(word.text), isSent(words[...start]) { return true }
      return Self.phrases[word.text]?.contains { isAt(words[start...], $0) } == true
    } || Self.unspaced.contains { Self.holds(text, $0) }
  }

  /// Whether the last of the words stands behind a verb that sends it: “reply with stop”.
  private static func isSent(_ words: ArraySlice<Word>) -> Bool {
    var rest = words
    while let word = rest.popLast(), word.isJoined, let before = rest.last {
      if senders.contains(before.text) { return true }
      if !bridges.contains(before.text) { return false }
    }
    return false
  }

  /// Whether the words begin with a phrase, and nothing ends a clause within it.
  private static func isAt(_ words: ArraySlice<Word>, _ phrase: [String]) -> Bool {
    guard words.count >= phrase.count, zip(words, phrase).allSatisfy({ $0.text == $1 }),
      words.prefix(phrase.count).dropFirst().allSatisfy(\.isJoined)
    else { return false }
    // “To hear no more about mites, read it.”
    return words.dropFirst(phrase.count).first.map { $0.isJoined && $0.text == "about" } != true
  }

  // MARK: Words

  /// In capitals they say it wherever they stand.
  private static let capitals: Set<String> = ["stop", "stopp"]

  /// Behind a verb that sends them they say it in small letters, too.
  private static let answers: Set<String> = ["stop", "stopp", "baja", "salir", "parar", "sair"]

  private static let senders: Set<String> = Set(
    """
    reply text send say type write answer message dm
    antworte antworten antwortet schreib schreibe schreiben sende senden
    responde responda respondan responded escribe escriba escribid envía envíe enviad manda mande
    escreva escreve envie envia mande réponds répondez répondre envoie envoyez écris écrivez
    rispondi rispondete scrivi scrivete invia inviate antwoord stuur
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What may stand between the verb and the word.
  private static let bridges: Set<String> = Set(
    """
    with the word back us me just sie mit dem wort uns einfach con la palabra nos com a palavra avec par le mot con parola met het
    woord
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whole, by their first words.
  private static let phrases: [String: [[String]]] = Dictionary(
    grouping:
      """
      unsubscribe
      opt out
      opt you out
      to opt-out
      can opt-out
      may opt-out
      to optout
      can optout
      hear no more
      reply quit
      text quit
      send quit
      for no more messages
      get no more messages
      receive no more messages
      stop these messages
      stop these dms
      stop these texts
      darte de baja
      darse de baja
      dejar de recibir
      cancelar la suscripción
      se désabonner
      vous désabonner
      te désabonner
      se désinscrire
      vous désinscrire
      zum abmelden
      dich abmelden
      sich abmelden
      zum abbestellen
      nachrichten abbestellen
      sair da lista
      cancelar a inscrição
      parar de receber
      annullare l'iscrizione
      je afmelden
      u afmelden
      om afmelden
      """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) },
    by: { $0.first ?? "" })

  /// Of scripts without spaces between words.
  private static let unspaced = ["配信停止", "수신거부", "수신 거부", "退订"]

  // MARK: The quick look

  /// In small letters of ASCII: each text that says it holds one of them, if only as a part of others.
  private static let stems: [[UInt8]] = [
    "stop", "unsubscribe", "opt", "baja", "salir", "sair", "parar", "quit", "no more", "recibir", "suscripci",
    "abonner",
    "inscri", "abmelden", "abbestellen", "iscrizione", "afmelden",
  ].map { Array($0.utf8) }

  /// By first letter.
  private static let stemsByLetter: [[[UInt8]]] = (0..<256).map { letter in stems.filter { $0.first == UInt8(letter) } }

  private static func mayBeIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    let (stemsByLetter, seconds) = (Self.stemsByLetter, Self.seconds)
    for place in 0..<text.count &- 1 {
      let letter = text[place]
      // The first bytes of Han and Hangul.
      if letter >= 0xE4, letter <= 0xED { return true }
      guard seconds[Int(letter | 0x20)] >> UInt32(text[place &+ 1] & 0x1F) & 1 != 0 else { continue }
      for stem in stemsByLetter[Int(letter | 0x20)] where holds(text, stem, at: place) { return true }
    }
    return false
  }

  /// By first letter, a bit for each second letter, which most places of a text don't have.
  private static let seconds: [UInt32] = stemsByLetter.map { stems in
    stems.reduce(0) { bits, stem in bits | stem.dropFirst().prefix(1).reduce(0) { $0 | 1 << UInt32($1 & 0x1F) } }
  }

  /// Whether a stem stands at a place, in letters of any case.
  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ stem: [UInt8], at place: Int) -> Bool {
    guard stem.count <= text.count - place else { return false }
    return stem.indices.allSatisfy { stem[$0] == text[place + $0] | 0x20 }
  }

  /// Whether another text stands in one, byte by byte.
  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ other: String) -> Bool {
    text.indices.contains { text[$0] == other.utf8.first && text[$0...].starts(with: other.utf8) }
  }
}

/// A word of a text, with its hyphens and apostrophes.
private struct Word {
  /// In small letters.
  let text: String
  let isInCapitals: Bool
  /// Nothing that ends a clause stands between it and the word before it.
  let isJoined: Bool

  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var word = ""
    var isJoined = false
    func close() {
      guard !word.isEmpty else { return }
      let small = word.lowercased()
      words.append(Word(text: small, isInCapitals: small != word && word == word.uppercased(), isJoined: isJoined))
      (word, isJoined) = ("", true)
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else if !word.isEmpty, character == "-" || character == "'" || character == "’" {
        word.append(character == "-" ? "-" : "'")
      } else {
        // “Reply — stop”, “reply: stop” and “reply ‘stop’” go on.
        close()
        if ".,;!?。！？\n".contains(character) || character.isNewline { isJoined = false }
      }
    }
    close()
    return words.map(\.trimmed)
  }

  /// Without quotes and dashes behind it.
  private var trimmed: Word {
    guard let last = text.last, last == "'" || last == "-" else { return self }
    let bare = String(text.reversed().drop { $0 == "'" || $0 == "-" }.reversed())
    return Word(text: bare, isInCapitals: isInCapitals, isJoined: isJoined)
  }
}
