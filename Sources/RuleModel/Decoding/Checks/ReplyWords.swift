/// Words of asks for an answer, of all languages together. From general knowledge of the languages.
enum ReplyWords {
  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Verbs that ask for an answer.
  static let verbs = set(
    """
    reply answer respond send text tell share write name say type pick choose comment describe list
    responde responda respóndenos contesta conteste contéstanos escribe escriba escríbenos envía envíe envíanos envíenos dime dinos díganos
    indícanos indíquenos cuéntanos cuéntenos manda mándanos elige elija nombra
    réponds répondez écris écrivez envoie envoyez dis dites indique indiquez donne donnez choisis choisissez nomme nommez précise précisez
    antworte antworten schreib schreibe schreiben schick schicke schicken sende senden sag sagen nenn nenne nennen verrat verrate verraten
    erzähl erzähle erzählen wähle wählen teile teilen
    responda responde escreva escreve envie envia mande manda diga diz conte conta escolha escolhe indique informe
    rispondi risponda rispondici scrivi scriva scrivici invia invii inviaci manda mandaci dimmi dicci ci dica raccontaci scegli scelga indica
    indicaci
    """)

  /// What behind such a verb names no answer.
  static let empty = set(
    """
    me us to back it that this here now soon today please just anytime any time quick quickly directly dm message if you want need like can
    know about yourself more everything anything something all there and or so the an when whenever ready at your our with of for on by in
    hi hello hey is are be will we ll re ve
    nos nosotros aquí pronto hoy ya cuando quieras algo todo por favor un una el la los las tu su con mensaje de en al si que puedes
    moi nous vous ici vite bientôt quand voulez veux plaît svp un une le la les des votre ton avec message si et ou tout quelque chose
    mir uns dich dir sie euch hier jetzt bald gern gerne einfach jederzeit bitte mal eine einen ein der die das den dem und oder mit ihrer
    ihre deine deiner nachricht wenn etwas alles an zu doch kurz
    para cá aqui agora logo quando quiser algo tudo um uma os as seu sua com mensagem se nós gente
    ci noi qui ora presto quando vuoi pure qualcosa tutto un uno una il lo la gli le tuo tua con messaggio se
    """)

  /// Japanese, Chinese and Korean: an object and a request to answer in words that run on. “ご注文番号をご返信ください”
  static func asksForObject(_ word: Substring) -> Bool {
    for marker in ["を", "と"] {
      guard let place = word.firstRange(of: marker), place.lowerBound > word.startIndex else { continue }
      let rest = word[place.upperBound...]
      if japanese.contains(where: { rest.contains($0) }) { return true }
    }
    return chinese.contains { request in
      word.firstRange(of: request).map { word[$0.upperBound...].filter { !"我们我們一下吧".contains($0) }.count > 1 } == true
    }
  }

  private static let japanese = [
    "返信", "教えて", "お聞かせ", "聞かせて", "送って", "お送り", "お選び", "選んで", "お答え", "答えて", "回答", "書いて", "お書き", "お知らせ", "知らせて", "入力",
    "ご連絡",
  ]

  /// Of Korean, which has spaces: “주문 번호를 알려 주세요”.
  static func asksForKoreanObject(_ words: [Substring]) -> Bool {
    words.contains { $0.count > 1 && ($0.hasSuffix("를") || $0.hasSuffix("을")) }
      && words.contains { word in ["알려", "보내", "적어", "답장", "답해", "말씀"].contains { word.hasPrefix($0) } }
  }

  private static let chinese = ["回复", "回覆", "告诉", "告訴", "发送", "發送", "填写", "填寫"]
}
