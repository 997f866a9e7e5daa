import Testing

@testable import Quality

@Suite("grammar/article")
struct ArticleTests {
  private func findings(_ text: String, lang: String = "en") throws -> [String] {
    let message = try ExampleMessage(text).message
    return Article().findings(in: message, context: GateContext(lang: lang)).map(\.message)
  }

  @Test(
    "lets the right article stand",
    arguments: """
      an engineer; an hour; an honest answer; an heir; an honor; an MBA; an FBI agent; an HTML file; an SDK; an X-ray; an x-ray
      an S3 bucket; an 8-bit chip; an 80s synth; an 11th hour; an 18-hour flight; an 11,000-strong crowd; an 8.5 rating; an LLM
      an MSc; an NGO; an iOS app; an e-book; an umbrella; an uninspired day; an unimportant one; an Uber; an L-shaped desk; an éclair
      an AI startup; an API; an mRNA shot; an fMRI scan; an mTLS cert; an R&D lead; an n-gram; an MVP; an LA-based band; an $8 coupon; an 800-page book; an owner; an 18th try
      a user; a university; a unique find; a European; a one-off; a once-off; a UX writer; a UI kit; a US team; a URL; a USB stick
      a UFO; a Ukrainian poet; a ukulele; a utility; a uranium mine; a euro; a unicorn; a union; a unit; a house; a hero; a year
      a PhD; a BSc; a B-side; a T-shirt; a U-turn; a 10-minute call; a 1,100-page book; a 180 turn; a 110-page book; a 7a route
      a GPU; a CEO; a CTO; a TV; a VPN; a $5 coupon; a "user" story; a Honolulu bar; a one; a usable tool; a USA tour; a eulogy
      a unanimous vote; a Utah canyon; a unary sign; a utf-8 file; a Slack bot; a McDonald's; a Sri Lankan; a Rhodes scholar; a lynx; a mnemonic; a nylon rope; an unaware guest; an unable one
      """.split { $0 == ";" || $0 == "\n" }.map { $0.trimmingPrefix { $0 == " " } }.map(String.init))
  func right(phrase: String) throws {
    #expect(try findings("We had \(phrase) here.") == [])
  }

  @Test(
    "finds the wrong one",
    arguments: """
      a engineer; a hour; a honest answer; a heir; a MBA; a FBI agent; a HTML file; a SDK; a X-ray; a 8-bit chip; a 11th hour
      a 18-hour flight; a LLM; a NGO; a iOS app; a umbrella; a uninspired day; a AI startup; a API; a 80s synth; a owner; a R&D lead
      an user; an university; an unique find; an European; an one-off; an UX writer; an US team; an URL; an UFO; an house; an year
      an PhD; an 10-minute call; an 180 turn; an CEO; an team; an "user" story; a $8 coupon; a LLMs course; a idea; a MVP; an unanimous vote
      """.split { $0 == ";" || $0 == "\n" }.map { $0.trimmingPrefix { $0 == " " } }.map(String.init))
  func wrong(phrase: String) throws {
    #expect(try findings("We had \(phrase) here.").count == 1)
  }

  @Test(
    "is silent where people differ or the reading isn't known",
    arguments: [
      "a historic", "an historic", "a herb", "an herb", "a hotel", "an hotel", "a SQL query", "an SQL query", "a FAQ",
      "an FAQ",
      "a LED", "an LED", "a 1800s barn", "an 1800s barn", "a NASA", "a Xanadu", "a 🚀 engineer", "a npm package",
      "an npm package",
      "a OnePlus phone", "an Yves", "a Ng", "a UNESCO", "an UNESCO", "a Ouagadougou street", "an 1/8 inch",
      "a Oaxacan mole", "an MLOps role", "a MLOps role", "an RStudio user", "an rsync job", "an lvalue", "a #engineer",
      "a @ada", "a 日本",
    ])
  func unsure(phrase: String) throws {
    #expect(try findings("We had \(phrase) here.") == [])
  }

  @Test(
    "takes a letter for no article",
    arguments: [
      "Our Series A investor called.", "Plan A is off.", "Vitamin A intake.", "An A/B test.", "At 10 a.m. every day.",
      "Choose a) apples or b) pears.", "Type A individuals.", "A is the first.", "Option a is out.",
      "Terms à la carte.",
    ])
  func letters(text: String) throws {
    #expect(try findings(text) == [])
  }

  @Test("looks across the edge of an inserted value, and not inside one")
  func facts() throws {
    #expect(
      try findings("You're a {bio:engineer}.") == ["“a engineer”: by its sound, “engineer” takes “an”"])
    #expect(try findings("You're an {bio:marketer}.") == ["“an marketer”: by its sound, “marketer” takes “a”"])
    #expect(try findings("You're {bio:a engineer}.") == [])
    #expect(try findings("{bio:A} engineer.") == ["“A engineer”: by its sound, “engineer” takes “an”"])
  }

  @Test("is English", arguments: ["es", "pt", "de", "nl", ""])
  func otherLanguages(lang: String) throws {
    #expect(try findings("a engineer", lang: lang) == [])
  }

  @Test("knows regional tags of English", arguments: ["en", "en-GB", "EN_us"])
  func english(lang: String) throws {
    #expect(try findings("a engineer", lang: lang).count == 1)
  }
}
