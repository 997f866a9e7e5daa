import Testing

@testable import Quality

@Suite("tone/spam")
struct SpamTests {
  private func found(_ text: String) throws -> [String] {
    let reading = Reading(try ExampleMessage(text).message)
    return Spam().findings(in: reading, context: GateContext()).compactMap { $0.range.map { reading.text($0) } }
  }

  @Test(
    "finds wordings that a decent message never needs",
    arguments: [
      "earn money online", "make money fast", "Earn extra income", "buy followers", "double your bitcoin",
      "follow for follow",
      "You have been selected to receive", "risk-free returns", "crypto giveaway", "be your own boss",
      "claim your prize",
    ])
  func spam(phrase: String) throws {
    #expect(try found("Hi, \(phrase) with us.") == [phrase])
  }

  private func isSpam(_ text: String, _ lang: String) throws -> Bool {
    let reading = Reading(try ExampleMessage(text).message)
    return !Spam().findings(in: reading, context: GateContext(lang: lang)).isEmpty
  }

  @Test(
    "knows the shapes of money, numbers and tokens in every language",
    arguments: [
      ("en", "Invest £200 today and get £900 by Friday."), ("en", "Put $250 in today and take out $900."),
      ("en", "Message me on WhatsApp +44 7700 900123."), ("en", "Our token $LUTE presale is near."),
      ("en", "$LUTE presale closes tonight, 100x coming."),
      ("es", "Invierte 200 € y recibe 1.800 €."), ("es", "Escríbeme al WhatsApp +34 600 123 456."),
      ("es", "Gana dinero desde casa."), ("fr", "Placez 300 € et touchez 2 500 €."),
      ("fr", "Écris-moi sur WhatsApp au +33 6 12 34 56 78."), ("fr", "Gagnez de l'argent facilement."),
      ("de", "Investiere 250 € und erhalte 2.000 €."), ("de", "Schreib mir auf WhatsApp unter +49 151 23456789."),
      ("de", "So kannst du online Geld verdienen."), ("pt", "Invista R$ 100 e receba R$ 1.200."),
      ("pt", "Me chama no WhatsApp 912 345 678."), ("pt", "Ganhe dinheiro fácil."),
      ("it", "Investi 200 € e ne ricevi 1.500."), ("it", "Scrivimi su WhatsApp al +39 333 123 4567."),
      ("it", "Guadagna soldi facili."), ("ja", "副業で稼ぐ方法"),
    ])
  func shapes(lang: String, text: String) throws { #expect(try isSpam(text, lang)) }

  @Test(
    "lets banks, charities and shops write of money and give their numbers",
    arguments: [
      ("en", "We lend makers £2,000 at 5% a year."), ("en", "We raised £1,340 in 30 days."),
      ("en", "You save £12 a month on insurance."), ("en", "Our yard is on WhatsApp at +44 1422 555 0134 on weekdays."),
      ("en", "The token for the door is $5 back."), ("en", "Our presale for the gig ends on Friday."),
      ("en", "Your note on $TSLA margins was useful."), ("en", "Donate £10 and we get £2.50 more from Gift Aid."),
      ("es", "La cooperativa presta 1.500 € a 12 meses."),
      ("es", "El taller atiende por WhatsApp en el +34 976 000 111."),
      ("fr", "L'association prête 800 € sur un an."), ("fr", "Le stage coûte 60 € et dure une semaine."),
      ("de", "Die Sparkasse verleiht bis 5.000 € für 24 Monate."),
      ("de", "Das Museum ruft per WhatsApp an, Nummer 0371 555."),
      ("pt", "A biblioteca paga 300 € por capa."), ("pt", "O centro atende no WhatsApp +351 261 000 111."),
      ("it", "Il rimborso è di 20 € a settimana."), ("ja", "参加費は3,000円です。"),
    ])
  func money(lang: String, text: String) throws { #expect(try !isSpam(text, lang)) }

  @Test(
    "leaves the same words alone in honest use, and in the follower's",
    arguments: [
      "As a huge Bitcoin fan, you know.", "You won the Leeds 10k!", "You've been selected for the jury.",
      "How potters make money in winter.",
      "A casino night for charity.", "Message us for prices.", "Follow back the trail to the hut.",
      "Our giveaway ends in May.",
      "{bio:earn money online}", "Free bitcoins of chocolate.", "We lose weight in shipping: 20 g less.",
    ])
  func honest(text: String) throws {
    #expect(try found(text) == [])
  }
}
