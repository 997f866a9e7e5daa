/// Imperatives that ask for an answer, in all persons and with the pronouns that are written onto them: “mándanos”, “contame”, “scriveteci”.
/// From general knowledge of the languages; people leave accents out.
enum ReplyVerbs {
  static let spanish = Set(spanishForms(of: spanishVerbs).flatMap { [$0] + Accents.dropped(from: $0) })
    // “di” and “da” are too short to stand alone.
    .union(
      "dime dinos dímelo dínoslo decidme decidnos dígame díganos díganme dígannos decime decinos danos dadnos denos haznos"
        .split(
          separator: " "
        ).map(String.init))

  static let italian = Set(italianForms(of: italianVerbs)).union(
    "dimmi dicci dimmelo diccelo ditemi diteci dica fammi facci fatemi fateci dacci dateci dammi".split(separator: " ")
      .map(String.init))

  /// In Portuguese the pronoun stands before the verb or behind a hyphen.
  static let portuguese = set(
    """
    responda responde respondam escreva escreve escrevam envie envia enviem mande manda mandem diga diz digam conte conta contem escolha
    escolhe indique indica mostre mostra confirme confirma avise avisa informe informa nomeie
    """)

  static let french = set(
    """
    réponds répondez répondre écris écrivez écrire envoie envoyez envoyer dis dites dire choisis choisissez choisir donne donnez donner
    raconte racontez raconter indique indiquez indiquer montre montrez montrer précise précisez préciser confirme confirmez confirmer
    décris décrivez nomme nommez
    """)

  static let german = set(
    """
    antworte antworten antwortet schreib schreibe schreibt schick schicke schickt sende sag sage sagt sagen nenn nenne nennt verrat verrate
    verratet erzähl erzähle erzählt wähl wähle wählt such gib gebt zeig zeige zeigt beschreib beschreibe bestätige bestätigt
    """)

  /// A Spanish verb: for “tú” alone and before a pronoun, for “usted” the same, and for “vosotros”.
  private static let spanishVerbs = [
    "manda mánda mande mánde mandad", "envía envía envíe envíe enviad", "escribe escríbe escriba escríba escribid",
    "cuenta cuénta cuente cuénte contad", "responde respónde responda respónda responded",
    "contesta contésta conteste contéste contestad", "indica indíca indique indíque indicad",
    "muestra muéstra muestre muéstre mostrad", "confirma confírma confirme confírme confirmad",
    "avisa avísa avise avíse avisad", "elige elíge elija elíja elegid", "enseña enséña enseñe enséñe enseñad",
    "describe descríbe describa descríba describid", "- pása - páse pasad", "- déja - déje dejad",
  ]

  private static func spanishForms(of verbs: [String]) -> [String] {
    verbs.flatMap { verb -> [String] in
      let parts = verb.split(separator: " ").map(String.init)
      guard parts.count == 5 else { return [] }
      let pronouns = ["me", "nos", "melo", "mela", "noslo", "nosla"]
      var forms = [parts[0], parts[2]].filter { $0 != "-" }
      if parts[0] != "-" { forms.append(parts[4]) }
      // “contame”: what is said to “vos” is “contad” without its last letter.
      for stem in [parts[1], parts[3], parts[3] + "n", parts[4], String(parts[4].dropLast())] {
        forms += pronouns.map { stem + $0 }
      }
      return forms
    }
  }

  /// An Italian verb: for “tu”, “Lei” and “voi”.
  private static let italianVerbs = [
    "scrivi scriva scrivete", "manda mandi mandate", "invia invii inviate", "racconta racconti raccontate",
    "rispondi risponda rispondete", "indica indichi indicate", "mostra mostri mostrate", "scegli scelga scegliete",
    "conferma confermi confermate", "descrivi descriva descrivete", "segnala segnali segnalate",
  ]

  private static func italianForms(of verbs: [String]) -> [String] {
    verbs.flatMap { verb -> [String] in
      let parts = verb.split(separator: " ").map(String.init)
      let pronouns = ["mi", "ci", "melo", "mela", "celo", "cela"]
      return parts + [parts[0], parts[parts.count - 1]].flatMap { stem in pronouns.map { stem + $0 } }
    }
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Asks for an answer in several words, in the notation of `PhrasePattern`: what is wanted stands behind them, or in them before a “please”.
  static let wordings = """
    == en
    ^ (give|drop|ping|shoot|hand|lend|show|slip|pass) (me|us)
    ^ (drop|ping|post|type|pop) (your|the)
    ^ (all|the only thing) (i|we) (need|want|lack) (now|still|) (is|are)
    ^ (i|we) just need (your|the|a)
    ^ (your|the) (*|* *|* * *) please
    == es
    ^ (haznos|hazme|háganos|hágame|hacednos|hacedme) (saber|llegar)
    ^ (sólo|solo) (necesitamos|necesito|nos falta|me falta|falta|hace falta) (tu|la|el|su|que)
    ^ (basta con|con) que (nos|me) (digas|diga|mandes|mande|envíes|envíe|escribas|escriba|cuentes)
    ^ (basta|bastaría) con (tu|la|el|su|un|una)
    == fr
    ^ il (vous|te|) suffit de
    ^ il (nous|me) (faut|manque) (juste|seulement|)
    ^ il ne (nous|me|) (faut|manque) (plus|) que
    ^ (faites|fais) (nous|moi) (savoir|parvenir|part)
    == de
    ^ (teil|teile|teilt|teilen sie) (mir|uns)
    ^ (lass|lasst|lassen sie) (mich|uns) wissen
    ^ (geben|nennen|schicken|senden|schreiben|sagen|verraten|erzählen|zeigen) sie (mir|uns)
    ^ (uns|mir) (fehlt|fehlen) (nur|noch|nur noch|)
    ^ (wir|ich) (brauchen|brauche) (nur|nur noch|noch)
    ^ (es|) (genügt|reicht) (uns|mir|) (ein|eine|dein|deine|ihr|ihre)
    == pt
    ^ (me|nos) (manda|mande|diz|diga|conta|conte|escreve|escreva|envia|envie|responde|responda|mostra|mostre|avisa|avise|passa|passe|indica|indique|dá|dê|fala|fale)
    ^ (avisa|avise|conta|conte|fala|fale|manda|mande) (pra|para|) (a gente|nós)
    ^ (só|apenas) (preciso|precisamos|falta|me falta|nos falta|faltam)
    ^ (basta|bastam|chega) (o|a|um|uma|seu|sua|teu|tua|dizer|mandar|enviar|responder|escrever)
    == it
    ^ (fammi|facci|fatemi|fateci|mi faccia|ci faccia) (sapere|avere)
    ^ (ci|mi) (dica|scriva|mandi|invii|racconti|risponda|indichi|mostri|dia)
    ^ (ci|mi) (serve|servono|basta|bastano|manca|mancano) (solo|soltanto|)
    """
}
