import Quality

/// Good messages of about 200 bytes with facts, in the notation of `ExampleMessage`, as the gate's speed is measured on them.
enum GateMessages {
  /// A class, so that passing a sample on copies nothing.
  final class Sample: Sendable {
    let message: Message
    let context: PreparedContext

    init(_ message: Message, _ context: GateContext) {
      self.message = message
      self.context = PreparedContext(context)
    }
  }

  static func samples(_ texts: [String]) -> [Sample] {
    texts.compactMap { text in
      (try? ExampleMessage(text)).map { Sample($0.message, $0.context) }
    }
  }

  static let english = [
    """
    kind: link
    domains: northwind.example
    ---
    Hi {first_name:Ada}, thanks for your talk on {bio:compilers} in {location:London}. {=We wrote down what broke in our own backend last year.} [Read the three pages on inlining: {cta.link:https://northwind.example/inlining?utm_source=x-dm}]
    """,
    """
    kind: meeting
    ---
    Hello {first_name:Tom}, your question about {text:actuarial models} was a good one. {=Our team has an answer that fits on a page, with the tables for {location:Leeds}.} [Does {cta.slot:Thursday at 10:30 AM} work for a call?]
    """,
    """
    kind: reply
    ---
    Hi {first_name:Kai}, great {bio:storage} thread last week. {=We keep a list of every bug that an object store ever had, and 40 of them are from {location:Oslo}.} [Which one should we write up first, the lost bucket or the slow one?]
    """,
    """
    kind: offer
    ---
    Good morning {first_name:Ines}! A {bio:flour-dusted dad} in {location:Porto} is our kind of person. {=Your first loaf is on us, and so is the coffee that goes with it, whichever day you come.} [Show {cta.code:BREAD-INES} at the counter until Sunday.]
    """,
    """
    kind: task
    ---
    Hi {first_name:Max}, we enjoyed {text:your notes on tables}. {=The survey of {bio:design} teams takes four minutes and you get the raw numbers before anyone else does.} [Send us your two answers by {cta.deadline:Friday at noon}: {cta.link:https://poll.example/tables}]
    """,
  ]

  static let european = [
    """
    kind: meeting
    lang: es
    ---
    Hola {first_name:Lucía}, gracias por tu hilo sobre {bio:energía solar} en {location:Málaga}. {=Tenemos los datos de doce tejados de tu calle y nadie los ha mirado todavía.} [¿Te viene bien el {cta.slot:jueves a las 10:30} para verlos?]
    """,
    """
    kind: link
    lang: fr
    ---
    Bonjour {first_name:Zoé}, merci pour votre article sur {bio:la céramique} de {location:Sèvres}. {=Nous avons numérisé les carnets d'un atelier qui a fermé en 1911.} [Lisez les vingt premières pages : {cta.link:https://atelier.example/carnets}]
    """,
    """
    kind: reply
    lang: de
    ---
    Guten Tag {first_name:Sabine}, Ihr Stand in {location:Köln} hat uns sehr gefallen. {=Wer {bio:Papier} schöpft, bekommt bei uns drei Proben für den Anfang, und zwar ohne Rechnung.} [Welche Grammatur brauchen Sie für Ihre Bögen?]
    """,
    """
    kind: reply
    lang: pt
    ---
    Olá {first_name:João}, obrigado pelo texto sobre {bio:café de altitude}. {=Temos amostras de três fazendas perto de {location:Poços de Caldas}, colhidas em setembro e ainda não vendidas.} [Qual torra você prefere para provar, média ou escura?]
    """,
    """
    kind: meeting
    lang: it
    ---
    Ciao {first_name:Niccolò}, complimenti per il lavoro su {bio:acustica} a {location:Forlì}. {=Abbiamo misurato la città di notte e i risultati sono più strani di quanto pensassimo.} [Va bene {cta.slot:giovedì alle 10:30} per una chiamata?]
    """,
  ]

  static let otherScripts = [
    """
    kind: reply
    lang: ja
    ---
    {first_name:美咲}さん、{location:京都}の{bio:焙煎}の記事をありがとうございます。{=三つの農園の豆が届きました。}[浅煎りと深煎りのどちらをお送りしましょうか？]
    """,
    """
    kind: meeting
    lang: ru
    ---
    {first_name:Анна}, спасибо за статью про {bio:керамику}. {=У нас есть архив мастерской из города {location:Гжель}.} [Удобно ли в четверг {cta.slot:в 10:30}?]
    """,
    """
    kind: reply
    lang: ko
    ---
    {first_name:지민}님, {location:부산} {bio:도예} 글 고맙습니다. {=새 가마의 온도 기록을 모두 모았습니다.} [어느 유약부터 보내 드릴까요?]
    """,
  ]

  /// With emoji in English text.
  static let emoji = [
    """
    kind: reply
    ---
    Hi {first_name:Jo}, glad {text:the Leeds show} was worth the drive 🎉 {=We’re picking the B-side by vote — fans in {location:York} get the demo tape two weeks before everyone else does ❤️} [Which song from that night should it be?]
    """
  ]
}
