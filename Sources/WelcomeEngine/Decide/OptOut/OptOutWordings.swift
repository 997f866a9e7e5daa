/// What people write who want to hear no more, in the languages of the shipped flows and the platform's largest. From general knowledge.
enum OptOutWordings {
  /// What a clause says, folded, and nothing else. The English ones are those that CTIA's messaging principles (2023) want honoured, but
  /// for those that mean other things, too.
  static let clearKeywords: Set<String> = [
    "stop", "stopall", "stop all", "unsubscribe", "opt out", "optout", "stop messaging", "stop dming", "stop writing",
    "darme de baja", "désabonner", "désinscrire", "désinscription", "désabonnement", "arrêtez", "abmelden",
    "abbestellen", "abmeldung", "stopp", "parar de receber", "cancellami", "afmelden", "配信停止", "수신거부", "стоп",
    "отписаться", "退订",
  ]

  /// What a message or its first sentence says, folded, and nothing else.
  static let keywords: Set<String> = [
    "no more", "remove", "remove me", "quit", "baja", "cancel", "cancel all", "end", "parar", "arrêt", "arrête", "sair",
    "basta",
    "ストップ", "停止", "やめて", "やめてください", "그만",
  ]

  /// What a sentence says, folded, and nothing else, to have done with somebody.
  static let complaints: Set<String> = [
    "stop it", "stop that", "stop them", "stop sending", "stop posting", "stop doing", "stop doing it",
    "stop doing that",
    "stop with", "make it stop", "make that stop", "make them stop", "make stop", "quit it", "quit that",
    "quit sending",
    "quit doing", "quit doing it", "quit doing that", "cut it out", "knock it off",
    "para de una vez", "detenganse", "deténganse", "parem", "pare agora", "pare já", "para com isso", "pare com isso",
    "parem com isso",
    "arrête ça", "arrêtez ça", "stop ça", "hör auf", "hört auf", "hören sie auf", "hör auf damit",
    "hört auf damit", "hören sie auf damit", "lass das", "lasst das", "lassen sie das", "schluss damit",
    "aufhören", "smettila", "smettetela", "smetti", "smettete", "la smetta",
    "hou op", "hou op ermee", "hou ermee op", "ophouden", "stop ermee",
    "хватит", "прекрати", "прекратите", "перестань", "перестаньте", "그만해", "그만하세요", "别发了", "停", "住手",
  ]

  /// Complaints that say something else without an exclamation mark: “for now” is an answer, too.
  static let exclaimedComplaints: Set<String> = [
    "para ya", "ya para", "por favor para", "para por favor", "paren", "detente", "ça suffit", "schluss",
  ]

  /// Whether a word around a keyword, or before what opens a sentence, changes nothing.
  static func isPolite(_ word: String) -> Bool { fillers.contains(word) }

  private static let fillers: Set<String> = Set(
    """
    please pls plz me now just hi hello hey thanks thank you from this these the your all list messages message dms dm already
    immediately ok okay so and but no yes yeah sorry again guys bot i i'd i'll i'm said say told tell asked asking want like need to
    can could will would reply
    por favor gracias ya ahora responde y bitte danke jetzt sofort endlich und svp merci maintenant répondez répondre et obrigado
    obrigada já agora e per favore grazie ora adesso subito
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// With these, an exclaimed “stop!” is meant kindly.
  static let praise: Set<String> = [
    "kind", "sweet", "nice", "cute", "funny", "love", "loved", "adorable", "beautiful", "amazing", "gorgeous", "haha",
    "hahaha", "lol", "lmao", "omg", "blushing", "blush", "best", "great", "awesome", "wow", "hilarious", "aww", "adore",
    "wonderful", "incredible", "brilliant",
  ]

  static let all: [OptOutWording] =
    lines(english) + lines(german) + lines(spanish) + lines(french) + lines(portuguese) + lines(italian) + lines(others)

  private static func lines(_ text: String) -> [OptOutWording] {
    text.split(separator: "\n").map { OptOutWording(line: $0) }
  }

  private static let english = """
    ^ stop|quit dm'ing|dm'n|msging|adding|tagging
    ^ stop it|this|that now|please|immediately
    please|pls stop it|this|that
    ^ stop|quit or i|i'll|we|we'll report|block|unfollow|complain|sue|flag
    ^ stop|quit it|this|that|messaging|sending|dming|spamming or i|i'll|we|we'll report|block|unfollow|complain|sue|flag
    ^ stop|quit or else i|i'll|we|we'll report|block|unfollow|complain|sue|flag
    ^ stop|quit or i|we will|shall|must|am|are|have report|reporting|block|blocking|unfollow|sue|flag|complain
    ^ stop|quit or i'm|we're reporting|blocking|unfollowing|suing|flagging
    ^ stop|quit or be|get reported|blocked|sued
    ^ stop|quit messaging|dming|spamming|writing|texting|contacting|emailing|bothering|pinging|bugging|harassing
    ^ stop|quit sending me|us|this|these|messages|dms
    ^ stop|quit the|these|this|your messages|dms|spam|texts|automated
    stop|quit messaging|dming|spamming|writing|texting|contacting|emailing|bothering|pinging|bugging|harassing|sending me|us
    don't|dont|not|never message|dm|contact|text|email|spam|write me|us
    don't|dont|not|never write to me|us
    don't|dont|not|never send me|us any|anymore|these|more|this|messages|dms|spam|stuff
    don't|dont|not want|need any|these|your|more|such messages|dms|texts|spam
    don't|dont|not want|need any more|further messages|dms|texts|spam
    no more messages|dms|spam|texts
    opt me|us out
    ^ opt out me|us|of|from|please|now|immediately
    want|like|wish|need to stop receiving|getting|hearing
    stop|quit receiving|getting messages|dms|these|them|your|any|this
    not interested stop messaging|dming|texting|writing|contacting|sending
    ^ unsubscribe i|because|as|since|from|right|immediately
    please remove me|us
    remove me|us please
    want|like|wish|need|trying to opt out
    can|do|must|should i|we opt out
    want|like|wish|need|trying to unsubscribe
    can|do|must|should i|we unsubscribe
    ^ unsubscribe me|us
    please unsubscribe
    unsubscribe me|us from|please
    remove|take|delete me|us from|off this|your|the|all list|lists|mailing|contacts|messages|dms|database
    leave me|us alone
    """

  private static let german = """
    keine nachrichten|dms|werbung|mails mehr
    keine weiteren nachrichten|dms|mails
    lass|lasst|lassen mich|uns in ruhe|frieden
    lassen sie mich|uns in ruhe|frieden
    schreib|schreibt mir|uns nicht|nichts mehr
    schreiben sie mir|uns nicht|nichts mehr
    hör|hört auf mir|uns zu schreiben|spammen
    hören sie auf mir|uns zu schreiben|spammen
    auf mich|uns anzuschreiben|zuzuspammen
    nicht mehr anschreiben|kontaktieren|angeschrieben|kontaktiert
    mich|uns abmelden|austragen
    melde|meldet mich|uns ab
    """

  private static let spanish = """
    no me escriban|escribas|escribáis|envíen|envíes|enviéis|manden|mandes|contacten|contactes más
    no me escriban|escribas|escribáis|envíen|envíes|enviéis|manden|mandes más mensajes
    para|paren|parad|pare de escribirme|enviarme|mandarme|molestarme|contactarme
    deja|dejen|dejad|deje de escribirme|enviarme|mandarme|molestarme|contactarme
    no quiero|deseo recibir más
    no me manden|mandes|envíen|envíes|escriban|escribas mensajes|dms
    no quiero|deseo más mensajes|dms
    no más mensajes|dms
    darme|dame|denme|dadme de baja
    déjame|dejame|déjenme|dejenme|dejadme|déjeme en paz
    """

  private static let french = """
    arrête|arrêtez|arrêter de m'écrire|m'envoyer|m'embêter|m'importuner
    arrête|arrêtez|arrêter de me contacter|spammer|harceler|déranger
    ne m'écrivez|m'écris|m'envoyez|m'envoie|m'envoies|m'écrire plus
    ne veux|souhaite plus recevoir
    ne veux|souhaite plus de messages|dm|mp
    désabonnez|désinscrivez|désabonne|désinscris moi
    me désabonner|désinscrire
    laisse|laissez moi tranquille
    fous|foutez|fichez moi la paix
    """

  private static let portuguese = """
    pare|parem|para de me enviar|mandar|escrever|chamar|contatar
    não me envie|enviem|mande|mandem|escreva|escrevam mais
    não quero mais|receber mensagens|mais
    sair da lista
    me deixa|deixe|deixem em paz
    deixa|deixe|deixem me em paz
    """

  private static let italian = """
    smettila|smetti|smettetela|smettete di scrivermi|mandarmi|inviarmi|contattarmi
    non scrivermi|scrivetemi|mandatemi|mandarmi|inviatemi|contattatemi più
    non voglio|desidero più|ricevere messaggi|altri
    lasciami|lasciatemi in pace
    """

  private static let others = """
    geen berichten|dm's|reclame meer
    stop met berichten|sturen|appen|mailen|dm'en
    stuur|stuurt me|mij geen berichten
    laat me|mij met rust
    не пишите|пиши|присылайте|присылай мне|больше
    больше не пишите|пиши|присылайте|присылай
    хочу отписаться
    отпишите|отпиши меня
    """

  /// Of scripts without spaces between words, wherever they stand.
  static let unspaced: [String] = [
    "配信停止", "送らないで", "送信しないで", "連絡しないで", "送ってこないで", "DMをやめて", "DMはやめて", "メッセージをやめて",
    "보내지 마", "보내지마", "그만 보내", "그만보내", "연락하지 마", "수신거부", "수신 거부", "退订", "取消订阅", "不要再发", "别再发", "別再傳",
    "不要再傳",
  ]
}
