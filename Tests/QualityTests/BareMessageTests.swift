import Testing

@testable import Quality

@Suite("A bare text to audit")
struct BareMessageTests {
  private func ask(_ text: String, lang: String = "en") -> String? {
    let message = Message(auditing: text, facts: [], lang: lang)
    let bytes = Array(text.utf8)
    let parts = message.segments.filter { $0.region != nil }
    return parts.isEmpty ? nil : parts.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
  }

  @Test(
    "its last ask is the call to action",
    arguments: [
      ("Hi Ada. Does Thursday work?", "en", "Does Thursday work?"), ("Is it tea? Reply TEA. Bye!", "en", "Reply TEA."),
      ("Hi. Read the guide: https://a.example", "en", "Read the guide: https://a.example"),
      ("Hi. Does Friday suit you?\n\nhttps://cal.example", "en", "Does Friday suit you?\n\nhttps://cal.example"),
      ("Thanks! Check out my blog!", "en", "Check out my blog!"),
      ("Which one? Reply STOP to hear no more.", "en", "Which one?"),
      ("Read it: https://a.example Reply STOP to end.", "en", "Read it: https://a.example"),
      ("Which one? Just reply “stop” to hear no more.", "en", "Which one?"),
      ("Hi. Where do you stop for coffee?", "en", "Where do you stop for coffee?"),
      ("Hi. Vote A for “Stop plan” or B for “End plan”.", "en", "Vote A for “Stop plan” or B for “End plan”."),
      ("Code ADA20 ends on Sunday.", "en", "Code ADA20 ends on Sunday."),
      (
        "Hi. Do you have a minute? Pick a time: https://a.example", "en",
        "Do you have a minute? Pick a time: https://a.example"
      ), ("Hi, please send us a photo.", "en", "Hi, please send us a photo."), ("Thanks for the follow!", "en", nil),
      ("I use tea.", "en", nil),
      ("感谢关注！请告诉我您用哪款磨豆机。", "zh", "请告诉我您用哪款磨豆机。"), ("감사합니다. 로고를 보내 주세요.", "ko", "로고를 보내 주세요."),
      ("ありがとうございます。色を教えて。", "ja", "色を教えて。"), ("谢谢关注！", "zh", nil),
      ("Danke! Melde dich gern.", "de", "Melde dich gern."), ("Hei! Sopiiko torstai?", "fi", "Sopiiko torstai?"),
      ("", "en", nil),
      ("Hola. Tráenos el telar el 4 de mayo.", "es", "Tráenos el telar el 4 de mayo."),
      ("Hola. Pruébalo el jueves a las 18.", "es", "Pruébalo el jueves a las 18."),
      ("Ciao. Portaci il telaio il 4 maggio.", "it", "Portaci il telaio il 4 maggio."),
      ("Olá. Me manda o seu tamanho.", "pt", "Me manda o seu tamanho."),
      ("Bonjour. Apportez le métier le 4 mai.", "fr", "Apportez le métier le 4 mai."),
      ("Hallo. Bring am Freitag den Webstuhl mit.", "de", "Bring am Freitag den Webstuhl mit."),
      ("Hi. Tag us in a picture by Friday.", "en", "Tag us in a picture by Friday."),
      ("Hi. All we need is your postcode.", "en", "All we need is your postcode."),
      ("Hi. A yes or no will do.", "en", "A yes or no will do."),
      ("We knit. That gives us the size.", "en", nil), ("Nos gustó. Ella me manda fotos.", "es", nil),
      // Of verbs in these nothing is known.
      ("Hoi Anna. Stuur ons een foto.", "nl", "Stuur ons een foto."), ("Hoi Anna.", "nl", nil),
      // A remark steps back behind what it remarks on.
      ("Which loom do you use? Take your time.", "en", "Which loom do you use?"),
      ("Our dye chart: https://a.example. Start with page 3.", "en", "Our dye chart: https://a.example."),
      ("Can you play on Friday at 19:00? Bring a chair.", "en", "Can you play on Friday at 19:00?"),
      ("Use code WOOL20 by Sunday. Give the sheep a pat from us.", "en", "Use code WOOL20 by Sunday."),
      ("Which loom do you use? Let us know!", "en", "Which loom do you use?"),
      ("¿Qué telar usas? Cuídalo, y dinos.", "es", "¿Qué telar usas?"),
      ("Welchen Webstuhl nutzt du? Lass dir Zeit.", "de", "Welchen Webstuhl nutzt du?"),
      ("Which loom do you use? Check out my blog!", "en", "Check out my blog!"),
      ("Which loom do you use? Join our tribe of weavers!", "en", "Join our tribe of weavers!"),
      ("Are you a weaver? I sell looms. Let me know!", "en", "Let me know!"),
      ("Do you weave? Call me!", "en", "Call me!"),
      ("Do you weave? Let me show you how.", "en", "Let me show you how."),
      ("Do you weave? Ask for our price list!", "en", "Ask for our price list!"),
      ("Which loom do you use? I'd love to know.", "en", "Which loom do you use?"),
      ("Which loom do you use? Feel free to reach out.", "en", "Feel free to reach out."),
      ("Take your time. Keep warm.", "en", "Keep warm."),
      // What it points to stands before it.
      ("Hi. We drew a chart of all knots. https://a.example", "en", "We drew a chart of all knots. https://a.example"),
      ("Hi.⏎12 knots, free to print.⏎https://a.example Bye!", "en", "12 knots, free to print.⏎https://a.example"),
      (
        "Hi. We drew all 12 knots. It's free. Get it here: https://a.example.", "en",
        "We drew all 12 knots. It's free. Get it here: https://a.example."
      ),
      ("Hi. We weave on Friday at 18:30. You in?", "en", "We weave on Friday at 18:30. You in?"),
      ("Hi. Shall I send the chart? Reply \"yes\".", "en", "Shall I send the chart? Reply \"yes\"."),
      (
        "Hola. Hemos dibujado todos los nudos. https://a.example", "es",
        "Hemos dibujado todos los nudos. https://a.example"
      ),
      (
        "Bonjour. Nos fiches de nœuds sont libres. https://a.example", "fr",
        "Nos fiches de nœuds sont libres. https://a.example"
      ),
      (
        "Hallo. Wir haben alle Knoten gezeichnet. https://a.example", "de",
        "Wir haben alle Knoten gezeichnet. https://a.example"
      ),
      ("Olá. Fizemos um cartaz de nós. https://a.example", "pt", "Fizemos um cartaz de nós. https://a.example"),
      ("Ciao. Abbiamo disegnato i nodi. https://a.example", "it", "Abbiamo disegnato i nodi. https://a.example"),
      ("こんにちは。結び方の図を公開しました。https://a.example", "ja", "結び方の図を公開しました。https://a.example"),
      ("Thanks for following! https://a.example", "en", nil),
      // Nobody asks by wishing well.
      ("Hi Tom, thank you! Have a great day in London.", "en", nil), ("Hi Tom. Enjoy your weekend!", "en", nil),
      ("Thanks, Tom! Keep up the great work.", "en", nil), ("Hi Tom. Stay awesome, and take good care.", "en", nil),
      ("Hi Tom. Have a great day and tell us your size.", "en", "Have a great day and tell us your size."),
      ("Hi Tom. Have a look at our looms.", "en", "Have a look at our looms."),
      ("Bonjour. Passez une belle journée.", "fr", nil), ("Hallo Tom. Komm gut nach Hause!", "de", nil),
      ("Ciao Tom. Passa una buona serata.", "it", nil),
      // Too short to be told for English, and English enough.
      ("Hi Tom, welcome. Greetings to London.", "und", nil), ("Thanks Tom! Cheers to London.", "und", nil),
      ("Hi Tom, welcome. London is a fine place.", "und", nil),
      ("Hi Tom, karibu. Niambie kuhusu Nairobi.", "und", "Niambie kuhusu Nairobi."),
      ("Hi Tom. Kerro lempikirjasi Helsingistä.", "fi", "Kerro lempikirjasi Helsingistä."),
      ("Weaving must be fun. https://a.example", "en", nil), ("It is fun. https://a.example", "en", nil),
      ("Hope you have 3 lovely days. https://a.example", "en", nil),
      (
        "Hi. A weaver will enjoy all 12 knots. https://a.example", "en",
        "A weaver will enjoy all 12 knots. https://a.example"
      ),
      ("Happy Friday! You in?", "en", "You in?"),
      ("I like your looms. Reply \"yes\".", "en", "Reply \"yes\"."),
      (
        "Tell me the °C in your loft and I'll pick the yarn.", "en",
        "Tell me the °C in your loft and I'll pick the yarn."
      ),
    ] as [(String, String, String?)])
  func asks(text: String, lang: String, expected: String?) {
    #expect(ask(text.replacing("⏎", with: "\n"), lang: lang) == expected?.replacing("⏎", with: "\n"))
  }

  @Test("its facts stay facts, inside the ask too")
  func facts() {
    let message = Message(
      auditing: "Hi Ada. Is it wet in Bath?",
      facts: [("follower.location", 21..<25), ("follower.first_name", 3..<6), ("follower.name", 4..<6), ("x", 90..<99)])
    #expect(
      message.segments == [
        .init(range: 0..<3, origin: .literal), .init(range: 3..<6, origin: .fact("follower.first_name")),
        .init(range: 6..<8, origin: .literal), .init(range: 8..<21, origin: .literal, region: .cta(0)),
        .init(range: 21..<25, origin: .fact("follower.location"), region: .cta(0)),
        .init(range: 25..<26, origin: .literal, region: .cta(0)),
      ])
  }
}
