import Diagnostics
import RuleModel
import Testing

@testable import Quality

@Suite("Checks of the call to action")
struct CallToActionTests {
  private func isVague(_ kind: String, _ ask: String, lang: String = "en") throws -> Bool {
    let example = try ExampleMessage("kind: \(kind)\nlang: \(lang)\n---\nHi. [\(ask)]")
    return !CTAVague().findings(in: example.message, context: example.context).isEmpty
  }

  @Test(
    "specific asks",
    arguments: [
      ("meeting", "Does Thursday at 10:30 AM work?"), ("meeting", "Pick a slot: https://cal.example/me"),
      ("meeting", "Free at 3pm?"),
      ("meeting", "Does {cta.slot:the first slot} suit you?"), ("meeting", "Coffee on Friday, or let me know?"),
      ("meeting", "Call at noon?"),
      ("link", "Read the migration guide: https://a.example"),
      ("link", "Check out the {bio:Kafka} notes: https://a.example"),
      ("link", "Here's the pricing sheet: https://a.example"),
      ("link", "Learn more about row-level security: https://a.example"),
      ("reply", "Which database do you run?"), ("reply", "Reply DEMO to see it."),
      ("reply", "Reply with your biggest blocker."),
      ("reply", "Tell me which SDK you use."), ("reply", "What made you pick {bio:Rust}?"), ("reply", "Just send YES."),
      ("reply", "Interested in the {bio:Kafka} beta?"), ("reply", "Are you open to a chat about {bio:Kafka} lag?"),
      ("reply", "What do you think of the new parser?"), ("reply", "Can I ask you which parser you use?"),
      ("reply", "Do you use tabs or spaces?"),
      ("reply", "Reply 1 for steel, 2 for wood."),
      ("task", "Send us your talk by Friday."), ("task", "Post a photo with #loaf."),
      ("task", "Fill in the form at https://a.example"),
      ("task", "Open a pull request on the docs repo before May 3."), ("offer", "Use code ADA20."),
      ("offer", "Half price until Friday."),
      ("offer", "Enter {cta.code:ada-2xk} at checkout."), ("offer", "It ends on May 3."),
    ])
  func specific(kind: String, ask: String) throws {
    #expect(try !isVague(kind, ask))
  }

  @Test(
    "vague asks",
    arguments: [
      ("meeting", "Let's connect sometime!"), ("meeting", "Let's chat soon."), ("meeting", "Want to talk?"),
      ("meeting", "Can we meet next week?"),
      ("link", "Check it out: https://a.example"), ("link", "Click here https://a.example"),
      ("link", "More info: https://a.example"),
      ("link", "Have a look at our website: https://a.example"), ("link", "https://a.example"),
      ("link", "Read the migration guide."),
      ("link", "Learn more at https://a.example"), ("link", "Visit https://a.example for more information"),
      ("reply", "Let me know!"), ("reply", "Let me know what you think."), ("reply", "Feel free to reach out."),
      ("reply", "Any questions?"),
      ("reply", "Thoughts?"), ("reply", "Interested?"), ("reply", "How can I help you?"),
      ("reply", "What do you think?"), ("reply", "Reply anytime."),
      ("reply", "DM me!"), ("reply", "Follow me back?"), ("reply", "Are you open to connecting?"),
      ("reply", "What do you think about our content?"), ("reply", "Can I ask you a question?"),
      ("meeting", "Would you be open to a quick chat sometime?"), ("task", "Be part of our journey!"),
      ("reply", "Sound good?"), ("task", "Get involved!"), ("task", "Join us."),
      ("task", "Tell your friends."),
      ("offer", "Enjoy a discount!"), ("offer", "Check our deals."),
    ])
  func vague(kind: String, ask: String) throws {
    #expect(try isVague(kind, ask))
  }

  @Test(
    "other languages",
    arguments: [
      ("meeting", "¿Te va bien el jueves a las 10:30?", "es", false), ("meeting", "¿Hablamos?", "es", true),
      ("link", "Haz clic aquí: https://a.example", "es", true),
      ("link", "Consulta las tarifas: https://a.example", "es", false), ("reply", "¿Te interesa?", "es", true),
      ("reply", "¿Qué base de datos usas?", "es", false),
      ("meeting", "Jeudi à 10 h 30 ?", "fr", false), ("reply", "N'hésitez pas à nous contacter !", "fr", true),
      ("link", "En savoir plus : https://a.example", "fr", true),
      ("meeting", "Passt dir Donnerstag?", "de", false), ("reply", "Melde dich gern!", "de", true),
      ("link", "Mehr Infos: https://a.example", "de", true),
      ("link", "Clique aqui: https://a.example", "pt", true), ("reply", "Qual banco você usa?", "pt", false),
      ("link", "Scopri di più: https://a.example", "it", true),
      ("reply", "Quale database usi?", "it", false), ("reply", "どのDBを使っていますか？", "ja", false),
      ("reply", "Mitä kantaa käytät?", "fi", false),
      ("link", "Lue lisää: https://a.example", "fi", false), ("meeting", "Käykö 10:30?", "fi", false),
    ])
  func languages(kind: String, ask: String, lang: String, expected: Bool) throws {
    #expect(try isVague(kind, ask, lang: lang) == expected)
  }

  @Test(
    "Japanese, Chinese and Korean, of all five kinds",
    arguments: [
      ("meeting", "12月4日15時はいかがですか。", "ja"), ("meeting", "来週の木曜日はいかがでしょうか？", "ja"),
      ("meeting", "{cta.slot:木曜日15時}に話しませんか。", "ja"),
      ("meeting", "予約はこちら: https://cal.example", "ja"), ("link", "導入ガイドはこちらです: https://a.example", "ja"),
      ("link", "12月号をどうぞ: https://a.example", "ja"), ("reply", "どのミルをお使いですか。", "ja"), ("reply", "普段はどのお茶を飲まれますか", "ja"),
      ("reply", "色を教えてください。", "ja"), ("reply", "「深煎り」か「浅煎り」とお答えください。", "ja"), ("reply", "1か2でお知らせください。", "ja"),
      ("task", "12月4日までにロゴを送ってください。", "ja"), ("task", "今週末までにロゴをお送りください。", "ja"),
      ("task", "#loafを付けて写真を投稿してください。", "ja"),
      ("task", "リポジトリにスターを付けてください。", "ja"), ("task", "{cta.deadline:12月4日}までにロゴを送ってください。", "ja"),
      ("offer", "コード{cta.code:ADA20}をお使いください。", "ja"), ("offer", "クーポンコードADA20をご利用ください。", "ja"),
      ("offer", "12月4日まで半額です。", "ja"),
      ("meeting", "周四下午3点方便吗？", "zh"), ("meeting", "12月4日15:00可以吗？", "zh-Hans"),
      ("meeting", "預約：https://cal.example", "zh-TW"),
      ("link", "请看安装指南：https://a.example", "zh"), ("reply", "请告诉我您用哪款磨豆机。", "zh"), ("reply", "您用哪款磨豆机？", "zh"),
      ("task", "请在12月4日前把标志发给我们。", "zh"), ("offer", "结账时输入ADA20。", "zh"), ("offer", "使用代码{cta.code:ada-2xk}。", "zh"),
      ("offer", "优惠到周五为止。", "zh"),
      ("meeting", "목요일 오후 3시 괜찮으세요?", "ko"), ("meeting", "12월 4일은 어떠세요?", "ko"),
      ("link", "설치 안내서: https://a.example", "ko"),
      ("reply", "어떤 그라인더를 쓰시는지 알려 주세요.", "ko"), ("reply", "어떤 그라인더를 쓰시나요.", "ko"),
      ("task", "12월 4일까지 로고를 보내 주세요.", "ko"),
      ("offer", "쿠폰 코드 ADA20을 사용하세요.", "ko"), ("offer", "금요일까지 반값입니다.", "ko"),
    ])
  func eastAsian(kind: String, ask: String, lang: String) throws {
    #expect(try !isVague(kind, ask, lang: lang))
  }

  @Test(
    "vague asks in Japanese, Chinese and Korean",
    arguments: [
      ("meeting", "ぜひお話ししましょう。", "ja"), ("link", "詳しくはこちら。", "ja"), ("reply", "よろしくお願いします。", "ja"),
      ("reply", "ぜひ教えてください。", "ja"),
      ("task", "お気軽にご連絡ください。", "ja"), ("task", "ぜひ仲間になってください。", "ja"), ("offer", "お得な割引をどうぞ。", "ja"),
      ("link", "请看安装指南。", "zh"),
      ("offer", "欢迎使用我们的优惠。", "zh"), ("offer", "할인을 즐기세요!", "ko"), ("link", "https://a.example", "ko"),
      ("reply", "谢谢！", "zh"),
      ("reply", "감사합니다!", "ko"),
    ])
  func vagueEastAsian(kind: String, ask: String, lang: String) throws {
    #expect(try isVague(kind, ask, lang: lang))
  }

  @Test(
    "in a language that the lists don't know, a sentence isn't called vague",
    arguments: [
      ("meeting", "Подойдёт четверг?", "ru", false), ("reply", "Напишите, какую базу вы используете.", "ru", false),
      ("task", "Пришлите логотип до пятницы.", "ru", false), ("link", "Прочтите руководство.", "ru", true),
      ("offer", "Скидка для вас!", "ru", true),
      ("meeting", "Jutellaan!", "fi", true),
    ])
  func unknownLanguages(kind: String, ask: String, lang: String, expected: Bool) throws {
    #expect(try isVague(kind, ask, lang: lang) == expected)
  }

  @Test("an ask of no known kind may be specific in any way")
  func noKind() throws {
    func count(_ text: String) throws -> Int {
      CTAVague().findings(in: try ExampleMessage(text).message, context: GateContext()).count
    }
    #expect(try count("[Does Thursday work?]") == 0)
    #expect(try count("[Use code ADA20.]") == 0)
    #expect(try count("[Read the guide: https://a.example]") == 0)
    #expect(try count("[Visit us at https://a.example to see what we're all about!]") == 1)
    #expect(try count("[How are you today?]") == 1)
    #expect(try count("[Let me know!]") == 1)
  }

  @Test("the policy's own wordings are vague too")
  func ownWordings() throws {
    let span = Span(Source(path: "r.yaml", bytes: []), 0..<0)
    let message = try ExampleMessage("[Shall we vibe this week?]").message
    #expect(CTAVague().findings(in: message, context: GateContext()) == [])
    let policy = Policy(vagueAsks: [Located("shall we vibe ... week", at: span)])
    #expect(CTAVague().findings(in: message, context: GateContext(policy: policy)).count == 1)
  }

  private func competing(_ text: String) throws -> [String] {
    let message = try ExampleMessage(text).message
    return CTACompeting().findings(in: message, context: GateContext()).map { finding in
      finding.range.map { String(decoding: Array(message.text.utf8)[$0], as: UTF8.self) } ?? ""
    }
  }

  @Test(
    "competing asks",
    arguments: [
      ("[One?] [Two?]", "Two?"),
      ("Read the paper: https://a.example. [Which one?]", "Read the paper: https://a.example"),
      ("Nice, and follow us on Instagram. [Which one?]", "follow us on Instagram"),
      ("Do you have 15 minutes today? [Which one?]", "Do you have 15 minutes today?"),
      ("Would you like to join our beta? [Which one?]", "Would you like to join our beta?"),
      ("[Read A: https://a.example or join B: https://b.example]", "join B: https://b.example"),
      ("Subscribe to our newsletter! [Which one?]", "Subscribe to our"),
      ("Please retweet this. [Which one?]", "retweet this"),
      ("[Which one?] P.S. Book a demo at https://b.example", "Book a demo at https://b.example"),
    ])
  func competes(text: String, expected: String) throws {
    #expect(try competing(text) == [expected])
  }

  @Test("a question that leads to the ask of a meeting or a reply is a part of it", arguments: ["meeting", "reply"])
  func leadingQuestion(kind: String) throws {
    let example = try ExampleMessage("kind: \(kind)\n---\nDo you have 15 minutes on Friday? [Pick 10:00 or 11:00.]")
    #expect(CTACompeting().findings(in: example.message, context: example.context) == [])
  }

  @Test(
    "no second ask",
    arguments: [
      "Our paper is at https://a.example. [Which one?]", "Is that a juniper? [Which one?]",
      "[Which one?] Reply STOP to hear no more.",
      "{=Read it at https://a.example.} [Which one?]", "You can read it at https://a.example. [Which one?]",
      "How did you get into {bio:tea}? [Which one?]",
      "[Does Thursday work? Or book at https://cal.example]",
      "See https://a.example. [Read more: https://www.a.example/?utm=1]",
      "I saw you follow us on Instagram. [Which one?]", "{bio:Follow me on Instagram}. [Which one?]",
      "Thanks for the talk you gave. [Which one?]",
      "Unsubscribe at https://a.example/out. [Which one?]",
    ])
  func noCompetition(text: String) throws {
    #expect(try competing(text) == [])
  }
}
