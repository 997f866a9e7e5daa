import Diagnostics
import RuleModel
import Testing

@testable import Quality

@Suite("Checks of personalization")
struct PersonalizationTests {
  private func codes(_ text: String, minFacts: Int = 1) throws -> [String] {
    let message = try ExampleMessage(text).message
    let gate = QualityGate(checks: [NoFacts(), NameOnly()])
    return gate.judge(message, context: GateContext(policy: Policy(minFacts: minFacts))).map(\.code.id)
  }

  @Test(
    "a fact beside the name makes a message personal",
    arguments: [
      "Hi {first_name:Ada} from {location:London}", "Hi {bio:compilers}", "Hi {match.bio:compilers}",
      "So: {event.text:pricing?}",
      "Your {attributes.plan:free} plan", "Hi [Does {event.keyword:pricing} matter?]", "{post_count:12}",
      "{match.text.amount:20}",
    ])
  func personal(text: String) throws {
    #expect(try codes(text) == [])
  }

  @Test(
    "no facts",
    arguments: [
      "Hi there", "Hi {?first_name:there}", "Hi {?there}", "Hi {location: }", "Hi {location:—}",
      "{brand.name:Acme} {cta.link:x} {now:today}",
      "On {event.at:Monday} {event.type:follow} {event.id:e1} {id:42}",
      "We speak {lang:en}, and it is {follows_you:true}, {can_dm:true}, {verified:false} and {protected:false}",
      "https://a.example/?u={username:ada}",
    ])
  func noFacts(text: String) throws {
    #expect(try codes(text) == ["personalization/no-facts"])
  }

  @Test(
    "names only",
    arguments: [
      "Hi {first_name:Ada}", "Hi {name:Ada Lovelace}", "Hi @{username:ada}", "Hi {match.name:Ada} {username:ada}",
      "Hi {first_name:Ada}, {?location:your city}",
    ])
  func nameOnly(text: String) throws {
    #expect(try codes(text) == ["personalization/name-only"])
  }

  @Test("min_facts counts different facts beside names")
  func minFacts() throws {
    #expect(
      try codes("{first_name:Ada} {location:London} {location:London}", minFacts: 2) == ["personalization/name-only"])
    #expect(try codes("{first_name:Ada} {location:London} {bio:maths}", minFacts: 2) == [])
    #expect(try codes("{first_name:Ada}", minFacts: 0) == [])
    #expect(try codes("Hi", minFacts: 0) == ["personalization/no-facts"])
  }

  @Test("no-facts says which value is missing")
  func missing() throws {
    let message = try ExampleMessage("Hi {?first_name:there}").message
    #expect(
      NoFacts().findings(in: message, context: GateContext()).map(\.message) == [
        "nothing in this message comes from the follower: `follower.first_name` is missing, so its default stands there"
      ])
  }

  private func stock(_ text: String, lang: String = "en", policy: Policy = Policy()) throws -> [String] {
    let message = try ExampleMessage(text).message
    return StockPhrase().findings(in: message, context: GateContext(policy: policy, lang: lang)).map { finding in
      let found = finding.range.map { String(decoding: Array(message.text.utf8)[$0], as: UTF8.self) } ?? ""
      return "\(finding.severity): \(found)"
    }
  }

  @Test(
    "stock-phrase finds the families of the auto-DM, in many spellings",
    arguments: [
      "Thanks for following", "thx 4 the follow", "Thank you so much for the follow", "Thank you for your follow",
      "thanks 4 following me",
      "Thanks for connecting", "thx for the add", "Thanks for the follow back", "Check out my website",
      "check out our new blog",
      "Like us on Facebook", "like my page", "follow me on Instagram", "Download my free ebook", "grab your free guide",
      "Visit my website", "let's connect", "Let’s connect on LinkedIn", "I look forward to your tweets",
      "looking forward to connecting",
      "How can I help you", "Subscribe to my YouTube channel", "link in my bio", "Great to connect",
      "feel free to reach out",
      "Please retweet", "as a thank you for following", "Sign up for our newsletter", "I help entrepreneurs like you",
      "Hope you enjoy my tweets", "Have a great day", "Welcome to my world", "Check us out", "appreciate the follow",
      "hit me up",
    ])
  func stockPhrases(text: String) throws {
    let found = try stock(text + "!")
    #expect(found.count == 1 && found[0].hasPrefix("error: "))
  }

  @Test(
    "stock-phrase leaves other uses of the same words alone",
    arguments: [
      "Let's connect Kafka to your lake.", "Thanks for the thread on parsers.", "Check out at the till by five.",
      "Thanks for your question.",
      "You follow the money.", "How can I help you with the Kafka lag you saw?", "We like Facebook's parser.",
      "Connect the two pipes.",
      "Looking forward to Thursday.", "Your website is a joy to visit.", "The free guide dog charity.",
      "Visit the museum in May.",
      "Follow the steps.", "I read your free ebook on tides.", "{bio:check out my website}",
    ])
  func noStockPhrases(text: String) throws {
    #expect(try stock(text) == [])
  }

  @Test("stock-phrase warns where two facts stand, names counting beside mere courtesy only")
  func severity() throws {
    #expect(try stock("Check out my blog, {first_name:Ada} of {location:London}") == ["error: Check out my blog"])
    #expect(try stock("Check out my blog, {bio:maths} of {location:London}") == ["warning: Check out my blog"])
    #expect(try stock("Thanks for following, {first_name:Ada}") == ["error: Thanks for following"])
    #expect(
      try stock("Thanks for following, {first_name:Ada} of {location:London}") == ["warning: Thanks for following"])
    #expect(try stock("Thanks for following, {location:London} {location:London}") == ["error: Thanks for following"])
    #expect(
      try stock("Thanks for following, {first_name:Ada} of {location:London}. Have a great day!")
        == ["error: Thanks for following", "error: Have a great day"])
    #expect(try stock("Thanks for following, {first_name:Ada} {name:Ada L}") == ["error: Thanks for following"])
  }

  @Test(
    "a pitch beside a second phrase is refused where two facts are known of the follower",
    arguments: [
      ("Thanks for following! Check out my blog.", ["error: Thanks for following", "error: Check out my blog"]),
      ("Check out my blog and follow us on Instagram.", ["error: Check out my blog", "error: follow us on Instagram"]),
      ("Check out my blog to earn money online.", ["error: Check out my blog"]),
      ("Check out my blog. Yes, check out my blog.", ["warning: Check out my blog", "warning: check out my blog"]),
      ("Thanks for following! Have a great day!", ["warning: Thanks for following", "warning: Have a great day"]),
      ("Thanks for following! Are you in?", ["warning: Thanks for following", "warning: Are you in"]),
      (
        "Thanks for following! Super stoked to meet you.",
        ["warning: Thanks for following", "warning: Super stoked to meet"]
      ),
      ("Super stoked to meet you. Check out my blog.", ["error: Check out my blog", "error: Super stoked to meet"]),
    ] as [(String, [String])])
  func pitches(text: String, expected: [String]) throws {
    let policy = Policy(stockPhrases: [Located("super stoked to *", at: Span(Source(path: "r.yaml", bytes: []), 0..<0))]
    )
    #expect(try stock("{bio:Weaver} of {location:Leeds}! \(text)", policy: policy) == expected)
  }

  @Test(
    "with three facts only a second pitch or spam refuses it",
    arguments: [
      ("Thanks for following! Check out my blog.", ["warning: Thanks for following", "warning: Check out my blog"]),
      ("Check out my blog and follow us on Instagram.", ["error: Check out my blog", "error: follow us on Instagram"]),
      ("Check out my blog to earn money online.", ["error: Check out my blog"]),
    ] as [(String, [String])])
  func pitchesWithThreeFacts(text: String, expected: [String]) throws {
    #expect(try stock("{bio:Weaver} of {location:Leeds}, on {match.text:indigo}! \(text)") == expected)
  }

  @Test(
    "a code with an end is an offer that was made, one without is a pitch, in every language",
    arguments: [
      ("Mit dem Code LANA20 gibt es bis 31. März 20 % auf Garn.", "de", []),
      ("Con el código LANA20, la lana cuesta menos hasta el 31 de marzo.", "es", []),
      ("Usa el código LANA20 antes del viernes.", "es", []),
      ("Avec le code LANA20, la laine est à 9 € jusqu'au 31 mars.", "fr", []),
      ("Con il codice LANA20 la lana costa meno fino al 31 marzo.", "it", []),
      ("Com o código LANA20, a lã custa menos até 31 de março.", "pt", []),
      ("Use our code LANA20 for 20% off, it ends on Friday.", "en", []),
      ("Mit dem Code LANA20 gibt es 20 % auf Garn.", "de", ["error"]),
      ("Usa el código LANA20 y ahorra.", "es", ["error"]),
      ("La laine à -10 % avec le code LANA20.", "fr", ["error"]),
      ("Usa il codice LANA20 e risparmia.", "it", ["error"]),
      ("Use o código LANA20 e economize.", "pt", ["error"]), ("Usa el código LANA20, solo hasta hoy.", "es", ["error"]),
      ("Use my code LANA20 for 20% off yarn.", "en", ["error"]), ("Use our code LANA20 for the yarn.", "en", []),
    ] as [(String, String, [String])])
  func codes(text: String, lang: String, expected: [String]) throws {
    let courtesy: [String: String] = [
      "de": "Danke fürs Folgen", "es": "Gracias por seguirme", "fr": "Merci de me suivre", "it": "Grazie per il follow",
      "pt": "Obrigado por me seguir", "en": "Thanks for following",
    ]
    let found = try stock("{bio:Weaver} {location:Leeds}. \(courtesy[lang] ?? "")! \(text)", lang: lang)
    #expect(found.dropFirst().map { String($0.prefix { $0 != ":" }) } == expected, "\(found)")
  }

  @Test(
    "who helps or teaches pitches where it is to an outcome",
    arguments: [
      ("We teach 15 beginners next week.", []), ("We teach children to solder.", []), ("We teach Welsh to adults.", []),
      ("We teach schools how to build hives.", []), ("We help schools find a hive.", []),
      ("We help beginners at the hackspace on Mondays.", []), ("I coach 12 women in Leeds.", []),
      ("Our new book has a chapter on looms.", []), ("Our video on felting is short.", []),
      ("I help small business owners get more clients.", ["I help small business owners get"]),
      ("We teach women how to trade.", ["We teach women how to trade"]),
      ("I teach people to make money online.", ["I teach people to make money"]),
      ("I coach busy professionals!", ["I coach busy professionals"]),
      ("I help women over 40 balance it.", ["I help women over 40"]),
      ("I help busy authors in Leeds sell.", ["I help busy authors in Leeds sell"]),
      ("Our new book has just dropped.", ["Our new book has just"]),
    ] as [(String, [String])])
  func helpers(text: String, expected: [String]) throws {
    let found = try stock("{bio:Weaver} of {location:Leeds}, on {match.text:indigo}! \(text)")
    #expect(found.map { String($0.drop { $0 != ":" }.dropFirst(2)) } == expected)
  }

  @Test(
    "a courtesy that leads over to a pitch is both",
    arguments: [
      ("ty for the follow 🖤 check out my twitch", "en", ["ty for the follow", "check out my twitch"]),
      ("Thanks for following, check out my site!", "en", ["Thanks for following", "check out my site"]),
      ("Feel free to visit my website.", "en", ["Feel free to", "visit my website"]),
      ("N'hésitez pas à visiter mon site.", "fr", ["N'hésitez pas à", "visiter mon site"]),
      ("Feel free to visit on Friday.", "en", ["Feel free to visit"]),
      ("Thanks for following us! You make looms.", "en", ["Thanks for following us"]),
    ])
  func swallowed(text: String, lang: String, expected: [String]) throws {
    let found = try stock("{bio:Weaver} {location:Leeds}. \(text)", lang: lang)
    #expect(found.map { String($0.drop { $0 != ":" }.dropFirst(2)) } == expected)
  }

  @Test(
    "quizzes, leads, drops, agendas and the weather are the same for everyone",
    arguments: [
      ("Take our two minute quiz!", "en"), ("See if you qualify today.", "en"),
      ("Have you considered going solar?", "en"),
      ("Ten WL spots are left.", "en"), ("RT + follow to get in.", "en"), ("Join the discord!", "en"),
      ("Weavers are earning $5k/mo with it.", "en"), ("Enroll here.", "en"), ("Is your resume up to date?", "en"),
      ("We have exciting opportunities for weavers.", "en"), ("lmk what you think of my new song", "en"),
      ("Your first class is free.", "en"), ("Subscribe for the cheapest yarn.", "en"),
      ("How can we be praying for you?", "en"),
      ("Check out our latest drop.", "en"), ("Are you happy with how many leads you get?", "en"),
      ("Is your website bringing you orders?", "en"), ("We build sites for weavers.", "en"),
      ("Would you swap reviews?", "en"),
      ("Do you need a reliable supplier?", "en"), ("Please send inquiry to us.", "en"),
      ("A quick survey for weavers.", "en"),
      ("Will you give $10 today?", "en"), ("What's your number one goal for this quarter?", "en"),
      ("Do you have 15 minutes this week for a quick call?", "en"),
      ("¡Échale un ojo a mi tienda!", "es"), ("Ya salió mi nuevo sencillo.", "es"),
      ("Un método para llenar tu agenda.", "es"),
      ("Ya son 200 ganando en dólares.", "es"), ("Escríbeme y te explico.", "es"), ("¿Qué tal el clima en Lima?", "es"),
      ("Estimation gratuite de votre bien.", "fr"), ("Un complément de revenus vous irait.", "fr"),
      ("Passez voir ma boutique !", "fr"), ("Recevez des chantiers qualifiés.", "fr"),
      ("Quel temps fait-il à Dijon ?", "fr"),
      ("Seriez-vous disponible pour un échange rapide ?", "fr"),
      ("Hör gern in meinen Podcast rein!", "de"), ("Wie ist das Wetter in Kiel?", "de"),
      ("Mein neuer Krimi ist da!", "de"),
      ("Lass ein Abo auf meinem Kanal da!", "de"), ("Jetzt kostenlos bewerten lassen.", "de"),
      ("Ich zeige Webern, wie du deine Kurse füllst.", "de"),
      ("Subscreva a nossa newsletter.", "pt"), ("Temos os melhores imóveis.", "pt"), ("Quer lotar sua agenda?", "pt"),
      ("Um desconto só hoje.", "pt"), ("Somos uma equipa em crescimento.", "pt"),
      ("Passa a trovarmi sul mio sito.", "it"), ("È uscito il mio nuovo romanzo!", "it"),
      ("Ti porto nuovi clienti.", "it"),
      ("Posso mandarti un preventivo?", "it"), ("Cerco 3 persone motivate.", "it"),
      ("無料診断はこちら。", "ja"), ("集客で月商アップ。", "ja"),
      ("Was machst du beruflich?", "de"), ("Ich habe dein Profil gesehen.", "de"),
      ("Interesse an einem zweiten Standbein?", "de"), ("¿A qué te dedicas?", "es"),
      ("Alles gut in Kiel?", "de"), ("¿Todo bien en Lima?", "es"), ("Tout va bien à Dijon ?", "fr"),
      ("All good in Leeds?", "en"), ("大阪の天気はいかがですか。", "ja"),
    ])
  func sameForEveryone(text: String, lang: String) throws {
    #expect(try stock("{bio:Weaver} {location:Leeds}. \(text)", lang: lang) != [])
  }

  @Test(
    "the same words of other things are left alone",
    arguments: [
      ("Is the loom all good in damp rooms?", "en"), ("In deinem Profil steht Leeds.", "de"),
      ("Si tout va bien à la cuisson, on goûte.", "fr"),
      ("Would you try our loom for an hour?", "en"), ("Have you considered a floor loom?", "en"),
      ("Which opportunities for weavers do you miss?", "en"), ("Is your loom up to date?", "en"),
      ("Have you considered selling it at our fair?", "en"), ("I work from home with it, too.", "en"),
      ("Is your website the one with the green loom?", "en"),
      ("We build looms for schools.", "en"), ("Would you swap shuttles?", "en"), ("The class is free on Friday.", "en"),
      ("The drop in tension came from our reed.", "en"), ("Do you need a longer shuttle?", "en"),
      ("Are you free on 4 May at 3 pm for a quick call about the show?", "en"),
      ("¿Le echas un ojo a la página 3?", "es"), ("¿Qué método usas para teñir?", "es"),
      ("Passez le 4 mai à 18 h.", "fr"), ("Quel temps vous faut-il pour un châle ?", "fr"),
      ("Wie ist das Garn in Kiel?", "de"), ("Hör mal in Takt 12 rein.", "de"),
      ("Wie du deine Kurse planst, ist klug.", "de"), ("Willst du ihn gratis testen?", "de"),
      ("Os melhores teares são de Braga?", "pt"), ("È uscito dal telaio storto?", "it"),
      ("Ti porto il filo giovedì.", "it"),
      ("Seriez-vous libre pour un appel lundi à 11 h ?", "fr"),
    ])
  func otherThings(text: String, lang: String) throws {
    #expect(try stock("{bio:Weaver} {location:Leeds}. \(text)", lang: lang) == [])
  }

  @Test("two words of one bio are two facts, the same one printed twice is one")
  func factsOfOneField() throws {
    let text = "{bio:Weaver} and {bio:dyer}, I saw your {bio:indigo}. Check out my blog."
    #expect(
      try stock("Thanks for following! " + text) == ["warning: Thanks for following", "warning: Check out my blog"])
    #expect(try stock("{bio:Weaver} to {match.bio:weaver}! Check out my blog.") == ["error: Check out my blog"])
  }

  @Test("a phrase in capitals is found in Japanese, once, and as long as it is")
  func japanesePhrases() throws {
    #expect(try stock("{bio:陶芸}の{location:金沢}さん、公式LINEで", lang: "ja") == ["warning: 公式LINE"])
    #expect(try stock("{bio:陶芸}の{location:金沢}さん、DMください", lang: "ja") == ["warning: DMください"])
    #expect(
      try stock("{bio:陶芸}の{location:金沢}さん、フォローありがとう。ぜひご覧ください", lang: "ja") == [
        "warning: フォローありがとう", "warning: ぜひご覧",
      ])
  }

  @Test(
    "the families of the auto-DM are known in every language",
    arguments: [
      ("es", "Lleva tu negocio al siguiente nivel."), ("es", "¡Últimas plazas!"), ("es", "¿De dónde eres?"),
      ("es", "¿Me ayudas con un RT?"), ("es", "Conectemos en LinkedIn."), ("es", "Hay webinar gratuito."),
      ("fr", "Fais passer ton activité au niveau supérieur."), ("fr", "Dernières places !"), ("fr", "Comment ça va ?"),
      ("fr", "Retweete mon tweet."), ("fr", "Connectons-nous sur LinkedIn."), ("fr", "J'adore ton contenu."),
      ("de", "Bring dein Business aufs nächste Level."), ("de", "Letzte Plätze!"), ("de", "Woher kommst du?"),
      ("de", "Retweete bitte meinen Beitrag."), ("de", "Vernetzen wir uns auf LinkedIn."), ("de", "Mega Profil!"),
      ("pt", "Leve seu negócio para o próximo nível."), ("pt", "Últimas vagas!"), ("pt", "De onde você é?"),
      ("pt", "Me ajuda com um RT."), ("pt", "Me adiciona no LinkedIn."), ("pt", "Tudo no link da bio."),
      ("it", "Aiuto gli imprenditori di Milano a vendere."), ("pt", "Ajudo empreendedores de Curitiba a vender mais."),
      ("es", "Ayudo a emprendedores de Cali a vender más."), ("it", "Porta il tuo brand al livello successivo."),
      ("it", "Ultimi posti!"), ("it", "Come stai?"),
      ("it", "Retwitta il mio tweet."), ("it", "Colleghiamoci su LinkedIn."), ("it", "C'è un webinar gratuito."),
      ("es", "Hago logotipos."), ("fr", "Je crée des sites web."), ("de", "Wir erstellen Websites."),
      ("pt", "Segue meu novo perfil."), ("it", "Creo siti web."), ("en", "We build funnels."),
      ("ja", "無料セミナーです。"), ("ja", "フォロバ100です。"), ("ja", "LINEを追加してください。"),
      ("en", "Take your shop to the next level."), ("en", "Rate and review on Spotify."),
      ("en", "I've got a gift for ya."),
      ("en", "We ship CBD gummies."), ("en", "An extra £500 a month!"), ("en", "Do you know anyone looking to sell?"),
    ])
  func families(lang: String, text: String) throws { #expect(try stock(text, lang: lang).count == 1) }

  @Test(
    "a guide, an appointment and a seat may be offered for what they are",
    arguments: [
      ("es", "Descarga la guía de devoluciones: https://a.example"),
      ("es", "Descarga nuestra guía de hornos: https://a.example"),
      ("es", "Reserva tu cita: https://a.example"), ("es", "Quedan dos plazas en el curso de torno."),
      ("fr", "Téléchargez le guide des retours : https://a.example"),
      ("fr", "Téléchargez notre guide : https://a.example"),
      ("fr", "Réservez votre visite : https://a.example"), ("fr", "Il reste deux places au stage."),
      ("de", "Lade den Leitfaden zur Rückgabe herunter: https://a.example"),
      ("de", "Lade dir unseren Leitfaden: https://a.example"),
      ("de", "Buche deinen Termin: https://a.example"), ("de", "Es sind noch zwei Plätze im Kurs frei."),
      ("pt", "Baixe o nosso guia de papéis: https://a.example"), ("pt", "Reserve a sua vaga: https://a.example"),
      ("it", "Scarica la nostra guida alla varroa: https://a.example"),
      ("it", "Prenota la tua visita: https://a.example"),
      ("ja", "手引きを公開しました。"), ("en", "Download the guide to returns: https://a.example"),
    ])
  func offers(lang: String, text: String) throws { #expect(try stock(text, lang: lang) == []) }

  @Test("stock-phrase speaks other languages, and is silent in those it doesn't know")
  func languages() throws {
    #expect(try stock("¡Gracias por seguirnos!", lang: "es") == ["error: Gracias por seguirnos"])
    #expect(try stock("フォローありがとうございます", lang: "ja") == ["error: フォローありがとう"])
    #expect(try stock("Thanks for following!", lang: "sv") == [])
  }

  @Test("stock-phrase takes the policy's own patterns, in any language")
  func policy() throws {
    let span = Span(Source(path: "r.yaml", bytes: []), 0..<0)
    let policy = Policy(stockPhrases: [Located("(super|extra) stoked to *", at: span), Located("broken (", at: span)])
    #expect(try stock("Super stoked to meet you", policy: policy) == ["error: Super stoked to meet"])
    #expect(try stock("Super stoked to meet you", lang: "sv", policy: policy) == ["error: Super stoked to meet"])
  }
}
