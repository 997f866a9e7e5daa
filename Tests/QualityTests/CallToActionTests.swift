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
    "an ask that points to what stands before it",
    arguments: [
      ("link", "We drew a chart of all knots. [https://a.example]", "en", false),
      ("link", "Hi, here's the chart of all knots: [https://a.example]", "en", false),
      ("link", "There's a chart of all knots. It's free. [Get it here: https://a.example]", "en", false),
      ("link", "We printed our chart of all knots in May. [You will find it at https://a.example]", "en", false),
      ("link", "We drew all knots on one page.\n\n[https://a.example]", "en", false),
      ("link", "You asked for the knots of Ghent. [Take a look: https://a.example]", "en", false),
      ("link", "Ihr wolltet unsere Knotentafel sehen. [Hier ist sie: https://a.example]", "de", false),
      ("meeting", "We tie knots on Friday at 18:30. [You in?]", "en", false),
      ("meeting", "El jueves a las 18:30 atamos nudos. [¿Te apuntas?]", "es", false),
      ("reply", "Knot night is on 4 December. Teams of two. [Can you make it?]", "en", false),
      ("reply", "Shall I post you the knot chart? [Reply \"yes\".]", "en", false),
      ("reply", "Soll ich dir die Knotentafel schicken? [Antworte „ja“.]", "de", false),
      ("link", "Thanks for following! [https://a.example]", "en", true),
      ("link", "We drew all knots on one page. [Check it out: https://a.example]", "en", true),
      ("link", "You're so right about knots. [Take a look: https://a.example]", "en", true),
      ("link", "We drew all knots on one page. [Visit our website: https://a.example]", "en", true),
      ("link", "We drew all knots on one page.\n\n[Get it: https://a.example]", "en", true),
      ("meeting", "We tie knots now and then. [You in?]", "en", true),
      ("meeting", "Happy Friday! [You in?]", "en", true),
      ("task", "We tie knots on Friday at 18:30. [You in?]", "en", true),
      ("reply", "We love knots. [Reply \"yes\".]", "en", true),
      ("reply", "Any questions? [Reply \"yes\".]", "en", true),
    ])
  func antecedents(kind: String, text: String, lang: String, expected: Bool) throws {
    let example = try ExampleMessage("kind: \(kind)\nlang: \(lang)\n---\nHi. \(text)")
    #expect(CTAVague().findings(in: example.message, context: example.context).isEmpty != expected)
  }

  @Test(
    "asks that say no more than that someone is there",
    arguments: [
      ("Let me know how I can support you!", "en"), ("Let us know if we can ever be of service.", "en"),
      ("Let me know what I can do for you.", "en"),
      ("Can I ask you a quick question?", "en"), ("Mind if I ask you something?", "en"),
      ("Ready to take the next step?", "en"), ("Are you ready to level up?", "en"),
      ("How's your week going so far?", "en"),
      ("What's new with you?", "en"), ("Does that sound like you?", "en"), ("Do you have a moment to talk?", "en"),
      ("¿Puedo hacerte una pregunta?", "es"), ("Avísame cómo puedo ayudarte.", "es"),
      ("Puis-je vous poser une question ?", "fr"),
      ("Dites-moi comment je peux vous aider.", "fr"), ("Darf ich dich kurz was fragen?", "de"),
      ("Sag mir, wie ich dir helfen kann.", "de"), ("Bereit für den nächsten Schritt?", "de"),
      ("Posso te fazer uma pergunta?", "pt"), ("Como você está?", "pt"), ("Posso farti una domanda?", "it"),
      ("Fammi sapere come posso aiutarti.", "it"), ("お元気ですか？", "ja"), ("最近どうですか。", "ja"), ("質問してもいいですか？", "ja"),
    ])
  func saysNothing(ask: String, lang: String) throws {
    for kind in ["reply", "meeting"] { #expect(try isVague(kind, ask, lang: lang)) }
    let bare = Message(auditing: "Ada. \(ask)", facts: [], lang: lang)
    #expect(CTAVague().findings(in: Reading(bare), context: GateContext(lang: lang)).count == 1)
  }

  @Test(
    "asks of the same start that say what for",
    arguments: [
      ("Let me know if I can print your photo of the tram.", "en"),
      ("Can I ask you a question about the Rust port?", "en"),
      ("Ready to start the loom on Friday?", "en"), ("Let us know which knot holds.", "en"),
      ("How's your loom going?", "en"),
      ("Dime si puedo imprimir tu foto del tranvía.", "es"), ("Darf ich dich was zu Knoten fragen?", "de"),
      ("牛はお元気ですか？", "ja"), ("木曜日に話しませんか？", "ja"),
    ])
  func saysWhatFor(ask: String, lang: String) throws {
    #expect(try !isVague("reply", ask, lang: lang))
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
    "a reply that is asked for in any person, with the pronoun before or behind the verb",
    arguments: [
      ("Mándanos una foto del telar.", "es"), ("Escríbeme tu talla.", "es"), ("Indicanos la talla.", "es"),
      ("Contadnos qué telar usáis.", "es"), ("Díganos qué telar usa.", "es"), ("Contame qué telar usás.", "es"),
      ("Avísanos si te falta el patrón 12.", "es"), ("Por favor, mándenmelo con la talla.", "es"),
      ("Basta con tu talla.", "es"),
      ("Mandaci una foto del telaio.", "it"), ("Scriveteci la taglia.", "it"), ("Ci dica quale telaio usa.", "it"),
      ("Facci sapere la taglia.", "it"), ("Raccontaci quale telaio usi.", "it"), ("Ci serve solo la taglia.", "it"),
      ("Me manda o seu tamanho.", "pt"), ("Diga-nos que tear usa.", "pt"), ("Avisa a gente qual tear usa.", "pt"),
      ("Só preciso do seu tamanho.", "pt"),
      ("Donnez-nous votre taille.", "fr"), ("Racontez-moi quel métier vous utilisez.", "fr"),
      ("Il suffit de nous donner votre taille.", "fr"), ("Faites-nous savoir quelle taille vous portez.", "fr"),
      ("Gib uns deine Größe durch.", "de"), ("Teilen Sie uns bitte Ihre Größe mit.", "de"),
      ("Lass uns wissen, welche Größe du trägst.", "de"), ("Such dir Rot oder Grün aus.", "de"),
      ("Sag uns Bescheid, welche Größe du trägst.", "de"),
      ("Stuur ons een foto van de steek.", "nl"), ("Skriv din storlek här.", "sv"),
      ("Give us your size and we'll keep one.", "en"), ("Drop me your size.", "en"),
      ("Ping us the model number.", "en"),
      ("Drop your postcode here.", "en"), ("All I need is your postcode.", "en"), ("Your shoe size, please.", "en"),
      ("A yes or no will do.", "en"), ("Just say yes and I'll post it.", "en"), ("Sí o no, con eso me basta.", "es"),
    ])
  func replies(ask: String, lang: String) throws {
    #expect(try !isVague("reply", ask, lang: lang))
  }

  @Test(
    "what can be given to anyone leaves it vague",
    arguments: [
      ("Give us a shout!", "en"), ("Drop me a line.", "en"), ("Ping me anytime!", "en"), ("Give us a follow.", "en"),
      ("Mándame un saludo.", "es"), ("Déjanos un like.", "es"), ("Avísame si te interesa.", "es"),
      ("Escríbenos un mensaje privado.", "es"),
      ("Mandaci un saluto.", "it"), ("Lasciami un like.", "it"), ("Fammi sapere se ti interessa.", "it"),
      ("Facci sapere cosa ne pensi!", "it"),
      ("Me manda um oi!", "pt"), ("Me avisa se tiver interesse.", "pt"), ("Donnez-nous un like !", "fr"),
      ("Gib uns ein Like!", "de"), ("Gib mir einfach Bescheid.", "de"), ("Lass es mich wissen.", "de"),
    ])
  func emptyReplies(ask: String, lang: String) throws {
    #expect(try isVague("reply", ask, lang: lang))
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

  @Test("a name in it says nothing of what an ask is about; a fact does")
  func named() throws {
    for kind in ["meeting", "reply", "task"] {
      #expect(try isVague(kind, "{first_name:Ada}, interested?"))
      #expect(try isVague(kind, "So {name:Ada Lovelace}, can we ask you something?"))
      #expect(try isVague(kind, "{first_name:Ada}, let me know."))
      #expect(try isVague(kind, "Tell us, {first_name:Ada}!"))
    }
    #expect(try isVague("link", "{first_name:Ada}, https://a.example"))
    #expect(try !isVague("link", "{first_name:Ada}, the knots: https://a.example"))
    #expect(try !isVague("reply", "{first_name:Ada}, interested in {bio:looms}?"))
    #expect(try !isVague("reply", "{first_name:Ada}, which loom?"))
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
      (
        "Which loom do you use? [And does Tuesday at 3 PM work for a call? https://a.example]", "Which loom do you use?"
      ),
      (
        "Which {bio:loom} do you use? [Also, are you free on Friday at 3 PM?]", "Which loom do you use?"
      ),
      ("How many looms do you have? [Could you do a call on May 3 at 10:00?]", "How many looms do you have?"),
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
      "When are you free for a call? [Does Tuesday at 3 PM work?]",
      "What's a snicket? [Does Tuesday at 3 PM work for a call?]",
      "Which loom do you use? [Would Tuesday at 3 PM do for a look at ours?]",
      "Which time suits you? [And does 3 PM work for a call?]",
      "Does Saturday at 8 work for you? [Tell us if the tide looks wrong.]",
      "Unsubscribe at https://a.example/out. [Which one?]",
    ])
  func noCompetition(text: String) throws {
    #expect(try competing(text) == [])
  }
}
