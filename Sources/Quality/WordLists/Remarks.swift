/// Words that tell a remark on an ask from another ask. From general knowledge of the genre.
enum Remarks {
  /// Vague asks that close a specific one, in the notation of `PhrasePattern`.
  static let closings = """
    == en
    (let|please let) (me|us) know
    (tell|show) (me|us)
    (have|take) a (quick|good|) (look|peek)
    check (it|them) out
    (enjoy|thoughts|any thoughts|what do you think|sound good|deal|ok|okay) $
    == es
    (avísame|avísanos|dime|dinos|cuéntame|cuéntanos|qué te parece|qué opinas)
    (échale|dale) un vistazo
    == fr
    (dites-moi|dites-nous|dis-moi|dis-nous|tenez-moi au courant|qu'en pensez-vous|qu'en penses-tu)
    (jetez|jette) un (œil|oeil)
    == de
    (sag|sagen sie|gib|geben sie) (mir|uns|) (bescheid|)
    (was meinst du|was denkst du|melde dich|meld dich|schau mal rein)
    == pt
    (me avise|nos avise|me diga|me conta|o que acha|o que você acha)
    (dê|dá) uma olhada
    == it
    (fammi sapere|facci sapere|dimmi|che ne pensi|che ne dici)
    (dai|date) un'occhiata
    """

  /// Imperatives that wish the follower well, and ask for nothing.
  static let goodWishes = """
    == en
    have (a|an|) (very|really|) (great|good|nice|lovely|wonderful|fantastic|fabulous|fab|awesome|amazing|brilliant|beautiful|blessed|pleasant|productive|super|happy|merry|safe|relaxing|sunny|magical|) (rest of (your|the)|) (day|one|time|week|weekend|evening|night|morning|afternoon|month|year|summer|winter|spring|autumn|holiday|holidays|trip|stay|journey)
    have fun $
    enjoy (your|the|this|) (rest of (your|the)|) (day|week|weekend|evening|night|morning|afternoon|summer|winter|spring|autumn|holiday|holidays|trip|stay|weather|sun|sunshine)
    (stay|be) (safe|awesome|well|healthy|strong|blessed|cool|warm|curious|happy)
    keep up (the|your) (great|good|amazing|awesome|fantastic|excellent|inspiring|nice|) (work|job|content|posts|spirit)
    keep (being|shining|rocking|smiling|inspiring|it up)
    take (good|) care $
    take (good|) care (of yourself|of you|out there)
    == fr
    (passe|passez) (une|un) (bonne|belle|excellente|bon|bel|excellent|super|agréable) (journée|soirée|semaine|nuit|matinée|année|été|hiver|séjour|weekend|week-end|dimanche|samedi|moment|fin de (journée|semaine)) $
    (prends|prenez) (bien|) soin de (toi|vous)
    == de
    komm (gut|gesund) (in|durch|an|nach|heim|rein)
    lass es dir (gut|gutgehen|schmecken)
    == pt
    (passe|passa) (um|uma|bem) (bom|boa|ótimo|ótima|lindo|linda) (dia|tarde|noite|semana|fim de semana|mês|ano|verão|feriado) $
    == it
    (passa|passate) (una|un|un') (buona|bella|ottima|buon|bel|ottimo|splendida) (giornata|serata|settimana|notte|mattinata|estate|weekend|domenica|sabato|giorno) $
    """

  /// Verbs that ask for an action by themselves.
  static let promotingVerbs: [Language: Set<String>] = [
    .en: [
      "subscribe", "follow", "register", "signup", "join", "donate", "retweet", "rt", "buy", "shop", "book", "schedule",
      "vote", "ask", "let's", "lets",
    ],
    .es: ["suscríbete", "síguenos", "sígueme", "únete", "regístrate", "apúntate", "reserva", "compra"],
    .fr: ["abonnez", "abonne", "suivez", "rejoignez", "rejoins", "inscrivez", "réservez", "réserve", "achetez"],
    .de: ["abonniere", "folge", "folgt", "buche", "buchen", "registriere", "kaufe", "kauf", "bestell", "bestelle"],
    .pt: ["assine", "siga", "segue", "inscreva", "agende", "reserve", "compre"],
    .it: ["iscriviti", "segui", "seguici", "seguimi", "unisciti", "registrati", "prenota", "compra"],
  ]

  /// Verbs that, before what is the sender's, ask to spread it.
  static let sharingVerbs: [Language: Set<String>] = [
    .en: ["like", "share", "rate", "review", "add", "spread", "stream", "pre-order", "preorder", "love"],
    .es: ["comparte", "dale"], .fr: ["partagez", "partage", "aimez"], .de: ["teile", "teilt", "like"],
    .pt: ["compartilhe", "curta", "curte"], .it: ["condividi"],
  ]

  /// Verbs that, before a person, ask to get in touch.
  static let contactingVerbs: [Language: Set<String>] = [
    .en: ["call", "email", "dm", "message", "contact", "ping", "hire", "let"], .es: ["habla", "contacta", "escribe"],
    .fr: ["contactez", "contacte", "appelez", "appelle", "écrivez", "écris"],
    .de: ["kontaktiere", "kontaktieren", "ruf", "rufen", "schreib", "schreibe"],
    .pt: ["fale", "fala", "chama", "chame"],
    .it: ["contatta", "chiama", "parla"],
  ]

  static let persons: [Language: Set<String>] = [
    .en: ["me", "us"], .es: ["conmigo", "nos", "con"], .fr: ["moi", "nous"], .de: ["mich", "uns", "mir"],
    .pt: ["comigo", "conosco", "connosco", "a"], .it: ["mi", "ci", "con"],
  ]

  static let possessives: [Language: Set<String>] = [
    .en: ["my", "our"], .es: ["mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"],
    .fr: ["mon", "ma", "mes", "notre", "nos"],
    .de: [
      "mein", "meine", "meinen", "meinem", "meiner", "unser", "unsere", "unseren", "unserem", "unserer",
    ],
    .pt: ["meu", "minha", "meus", "minhas", "nosso", "nossa", "nossos", "nossas"],
    .it: ["mio", "mia", "miei", "mie", "nostro", "nostra", "nostri", "nostre"],
  ]
}
