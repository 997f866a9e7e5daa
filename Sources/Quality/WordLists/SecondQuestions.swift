/// Words that tell two asks in a row from a question that leads to the ask. From general knowledge of the languages.
enum SecondQuestions {
  private static func sets(_ lists: [Language: String]) -> [Language: Set<String>] {
    lists.mapValues { Set($0.split(separator: " ").map(String.init)) }
  }

  /// What a question starts with that wants an answer in words. Of times it leads to the meeting.
  static let words = sets([
    .en: "which what how where who whose why", .es: "qué cuál cuáles cómo dónde quién cuánto cuánta cuántos cuántas",
    .fr: "quel quelle quels quelles combien comment où qui quoi",
    .de: "welche welcher welches welchen welchem was wie wo wer womit wieviel wieviele",
    .pt: "que qual quais como onde quem quanto quanta quantos quantas",
    .it: "che quale quali come dove chi quanto quanta quanti quante",
  ])

  /// What a question about times says.
  static let ofTimes: Set<String> = [
    "time", "times", "day", "days", "date", "hour", "week", "hora", "horas", "día", "fecha", "heure", "jour", "date",
    "uhrzeit",
    "tag", "zeit", "dia", "data", "ora", "giorno", "suits", "suit",
  ]

  /// What joins an ask to one before it.
  static let joiners: Set<String> = [
    "and", "also", "plus", "y", "además", "et", "und", "außerdem", "e", "ed", "também", "inoltre",
  ]

  /// What a meeting is called.
  static let meetings: Set<String> = [
    "call", "chat", "meeting", "demo", "zoom", "coffee", "talk", "llamada", "reunión", "café", "appel", "rendez",
    "visio", "anruf",
    "gespräch", "telefonat", "termin", "ligação", "chamada", "reunião", "conversa", "chiamata", "incontro", "caffè",
  ]
}
