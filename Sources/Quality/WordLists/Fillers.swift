/// Words that name nothing by themselves: of grammar, of vague asking, and the general words for what a link leads to.
enum Fillers {
  static func words(_ language: Language?) -> Set<String>? { language.flatMap { sets[$0] } }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static let sets: [Language: Set<String>] = [
    .en: set(
      """
      a an the and or but so if then than that this these those it its it's is are was be been being am i i'm i'd i'll me my we we're
      we'd we'll us our you you're you'd you'll your yours u ur he she they them their there here in on at to for from with of by as into up
      out off over about around below above via not no do does did can could would will shall should may might must have has had just
      also too very really more most much many some any all every each other what which who how when where why please pls kindly now
      today soon anytime sometime always ever never again first new quick quickly little bit great good nice cool awesome amazing
      interesting free best more latest own really super
      check checking click clicking tap look looking see seeing visit visiting view go going head get getting grab take taking find
      finding learn learning read reading have having let let's lets know want wanna like love try make come give use using open browse
      discover explore follow following connect connecting chat chatting talk reach touch contact message dm feel hesitate happy glad
      info information detail details link links site website webpage web page pages url bio profile stuff things thing something
      anything everything content post posts blog homepage online internet further hi hello hey thanks thank welcome cheers yes ok okay
      hope enjoy think thoughts question questions interested help start started it'll that's there's here's what's
      """),
    .es: set(
      """
      el la los las un una y o pero que si en a de del al por para con sin mi mis tu tus su sus nuestro nuestra nuestros nuestras te se
      nos me le lo es son está más mas muy aquí aqui ahí hoy ahora gratis info información detalles enlace link web página sitio perfil
      blog visita mira echa échale vistazo haz clic clica pulsa entra ver lee conoce descubre saber cosas algo todo favor qué quieres puedes
      """),
    .fr: set(
      """
      le la les l un une des et ou mais que qui si en à au aux de du d par pour avec sans mon ma mes ton ta tes votre vos notre nos vous tu te se
      nous me y ce cette ça c'est est sont plus très ici là gratuit info infos informations détails lien site web page profil blog visitez
      visite regardez regarde jetez jette œil oeil coup cliquez clique voir lire lisez découvrez découvre savoir chose choses tout allez va
      """),
    .de: set(
      """
      der die das den dem des ein eine einen einem einer und oder aber dass wenn in im an am auf aus bei mit von zu zum zur für ohne mein
      meine unser unsere dein deine ihr ihre dir dich sich uns mir es ist sind mehr sehr hier da jetzt heute gratis kostenlos info infos
      informationen details link seite website webseite homepage blog profil besuche besuchen schau schauen schaut sieh an mal vorbei rein
      klick klicke klicken lies lesen erfahre erfahren sachen etwas alles bitte gern gerne einfach doch du sie wir ich
      """),
    .pt: set(
      """
      o a os as um uma e ou mas que se em no na nos nas de do da dos das por para com sem meu minha nosso nossa seu sua te nos me é são mais
      muito aqui lá hoje agora grátis info informações detalhes link site página perfil blog visite veja dê dá olhada clique acesse
      confira conheça leia saiba coisa coisas tudo favor você ao à
      """),
    .it: set(
      """
      il lo la i gli le un una e o ma che se in a di da del della al alla per con senza mio mia nostro nostra tuo tua ti si ci mi è sono più
      molto qui là oggi ora gratis info informazioni dettagli link sito pagina profilo blog visita guarda dai un'occhiata clicca scopri
      leggi sapere cosa cose tutto favore
      """),
    .ja: [],
  ]

  /// Verbs that ask for an answer.
  static let replyVerbs: [Language: Set<String>] = [
    .en: [
      "reply", "answer", "respond", "send", "text", "tell", "share", "write", "name", "say", "dm", "message", "type",
      "pick", "choose", "comment", "know", "show", "describe", "hear", "curious", "wondering",
      "vote",
    ],
    .es: ReplyVerbs.spanish, .fr: ReplyVerbs.french, .de: ReplyVerbs.german, .pt: ReplyVerbs.portuguese,
    .it: ReplyVerbs.italian,
  ]
}
