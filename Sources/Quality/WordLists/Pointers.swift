/// Words of asks that point to what was said before, and of the sentences that say it. From general knowledge of the languages.
enum Pointers {
  private static func sets(_ lists: [Language: String]) -> [Language: Set<String>] {
    lists.mapValues { Set($0.split { $0 == " " || $0 == "\n" }.map(String.init)) }
  }

  /// Of an ask with a link: “it's here”, “get it here”, “take a look”.
  static let toThing = sets([
    .en: """
    it it's its here here's they they're them these this that is are get grab see have take a quick look peek read open where
    there find at on you'll you will can just and
    """,
    .es:
      "aquí aqui está están lo la los las échale echa dale un vistazo mira míralo mírala léelo léela descárgalo descárgala en por",
    .fr:
      "le la les voici voilà ici c'est jetez jette un œil oeil coup d'œil d'oeil regardez regarde est sont par là y à",
    .de: "hier ist sind er sie es das schau schauen schaut mal rein an doch liegt steht findest du ihn gibt's",
    .pt: "aqui está estão ele ela dá dê uma olhada olha veja é só o a em",
    .it: "ecco eccolo eccola eccoli eccole qui qua lo la li le dai date dia un'occhiata guarda è sono trova trovi",
    .ja: "こちら こちらです こちらから こちらからどうぞ どうぞ ご覧ください ぜひご覧ください こちらをご覧ください",
  ])

  /// Of a question that asks for a yes to a time: “you in?”, “can you make it?”
  static let toTime = sets([
    .en: """
    you are in up for it can could make will would shall we fancy coming come interested sound sounds good does that this time work works
    suit suits ok okay deal around tempted join us me there be see free
    """,
    .es: """
    te le se os apuntas apunta anima animas animáis vienes viene venís puedes puede podéis contamos contigo usted va bien vendrías
    vendría y quieres quiere venir
    """,
    .fr: """
    vous tu venez viens viendrez viendras êtes es partant partante partants ça te tente dit en pouvez peux venir seriez serais des nôtres
    irait va convient
    """,
    .de: """
    bist du dabei sind sie seid ihr lust passt das dir ihnen euch kommst kommen kommt mit machst machen hast haben zeit wäre was kannst
    können da
    """,
    .pt:
      "topa topas você vem vens pode podes bora anima animas aceita aceitas contamos contigo com vamos te serve dá pra para",
    .it: "ci sei è stai sta ti le va vieni viene può puoi venire bene andrebbe verresti verrebbe",
    .ja: "いかがですか いかがでしょうか どうですか どうでしょうか ご都合いかがですか 来られますか お越しいただけますか ご参加いただけますか 参加できますか",
  ])

  /// Of a reply that only affirms.
  static let answers = sets([
    .en: "yes no yep yeah y", .es: "sí si no", .fr: "oui non", .de: "ja nein", .pt: "sim não", .it: "sì si no",
  ])

  /// Signs that what a sentence tells of is there to be had: whose it is, that it exists, that it was made, how many there are.
  static let offers = sets([
    .en: """
    our we've we'd here's there's there're two three four five six seven eight nine ten eleven twelve dozen made built wrote written drew
    drawn mapped scanned filmed recorded collected translated compiled sketched printed published posted listed tested measured
    photographed restored uploaded charted designed typed knitted sewed coded cracked solved counted printable yours asked
    """,
    .es:
      "nuestro nuestra nuestros nuestras hay dos tres cuatro cinco seis siete ocho nueve diez doce pediste preguntaste pidió preguntó",
    .fr: """
    notre nos voici voilà nous avons deux trois quatre cinq six sept huit neuf dix douze fait écrit dessiné filmé traduit mesuré libre
    libres imprimable imprimables demandé
    """,
    .de: """
    unser unsere unseren unserem unserer unseres wir zwei drei vier fünf sechs sieben acht neun zehn zwölf gemacht gebaut gezeichnet
    geschrieben gefilmt übersetzt gemessen gesammelt ausdrucken gefragt
    """,
    .pt:
      "nosso nossa nossos nossas há dois duas três quatro cinco seis sete oito nove dez doze pediu perguntou pediste perguntaste",
    .it: "nostro nostra nostri nostre c'è ecco due tre quattro cinque sei sette otto nove dieci dodici chiesto",
  ])

  /// Of verbs in the first person of the plural: “hemos”, “fizemos”, “abbiamo”.
  static let offeringEndings: [Language: [String]] = [
    .es: ["amos", "emos", "imos"], .fr: ["avons"], .pt: ["amos", "emos", "imos"], .it: ["iamo"],
  ]

  /// What a link can open.
  static let things = sets([
    .en: """
    chart charts sheet sheets worksheet worksheets guide pack map maps list checklist template templates calendar recipe recipes pattern
    patterns plan plans leaflet photo photos picture pictures video videos csv pdf spreadsheet script calculator notes paper draft dataset
    data code repo repository issue thread tutorial example examples firmware library handbook manual diagram diagrams drawing drawings
    table index archive scan scans transcript recording recordings clip clips form survey quiz poster formula trainer tool simulator
    policy schedule programme program menu catalogue catalog report timetable glossary phrasebook font model models
    """,
    .es: """
    guía plano mapa lista plantilla plantillas calendario receta recetas patrón patrones foto fotos vídeo vídeos hoja hojas ficha fichas
    informe código manual dibujo dibujos tabla archivo formulario encuesta cartel tarifas horario
    """,
    .fr: """
    guide plan carte cartes liste modèle modèles calendrier recette recettes patron patrons photo photos vidéo vidéos fiche fiches feuille
    rapport code manuel dessin dessins tableau archive formulaire affiche tarifs horaires
    """,
    .de: """
    karte karten plan liste vorlage vorlagen kalender rezept rezepte muster foto fotos video videos arbeitsblatt arbeitsblätter heft
    bericht code handbuch zeichnung zeichnungen tabelle archiv formular plakat leitfaden anleitung fahrplan
    """,
    .pt: """
    guia mapa lista modelo modelos calendário receita receitas molde moldes foto fotos vídeo vídeos ficha fichas folha relatório código
    manual desenho desenhos tabela arquivo formulário cartaz
    """,
    .it: """
    guida mappa lista modello modelli calendario ricetta ricette schema schemi foto video scheda schede foglio rapporto codice manuale
    disegno disegni tabella archivio modulo locandina
    """,
  ])

  /// The same of Japanese, by parts of its words.
  static let japaneseOffers = [
    "作りました", "作成しました", "公開しま", "公開中", "まとめま", "用意しま", "用意いたしま", "があります", "がございます", "無料", "翻訳しま", "撮りました", "撮影しま",
    "書きました",
    "描きました", "集めま", "録音しま", "測りました", "載せま", "掲載しま", "印刷できます",
  ]

  /// What wishes start with, in all languages.
  static let wishes: Set<String> = [
    "hope", "hoping", "wish", "wishing", "happy", "enjoy", "espero", "esperamos", "feliz", "espère", "espérons",
    "hoffe",
    "hoffen", "hoffentlich", "spero", "speriamo",
  ]
}
