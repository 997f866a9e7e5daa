import CivilTime
import Diagnostics
import RuleModel
import Testing

@testable import Quality

@Suite("Checks of tone, clarity and structure")
struct ToneTests {
  private func found(_ check: some Check, _ text: String, lang: String = "en") throws -> [String] {
    let message = try ExampleMessage(text).message
    return check.findings(in: message, context: GateContext(lang: lang)).map { finding in
      finding.range.map { String(decoding: Array(message.text.utf8)[$0], as: UTF8.self) } ?? ""
    }
  }

  @Test(
    "shouting",
    arguments: [
      ("WELCOME ABOARD, Ada.", ["WELCOME ABOARD"]), ("Great!!", ["!!"]), ("Great!?!", ["!?!"]), ("Great?!", []),
      ("Great! Super!", []),
      ("Reply STOP.", []), ("The JSON HTTP API.", []), ("{name:ADA LOVELACE}", []), ("{bio:Great!!}", []),
      ("Use ADA2 CODE", []),
      ("FREE, really.", []), ("A BIG day", []), ("Really??", []), ("Really??!", []), ("??{bio:!}!!", ["!!"]),
      ("Well?! Great!! JOIN US TODAY", ["!!"]), ("Well?! BIGGEST NEWS ever", ["BIGGEST NEWS"]),
    ] as [(String, [String])])
  func shouting(text: String, expected: [String]) throws {
    #expect(try found(Shouting(), text) == expected)
  }

  @Test(
    "ungracious",
    arguments: [
      ("You live in {location:Bath}.", "en", true), ("Thanks!", "en", false), ("Welcome!", "en", false),
      ("We loved it.", "en", false),
      ("Gracias", "es", false), ("Hola", "es", true), ("Merci", "fr", false), ("Danke", "de", false),
      ("Obrigada", "pt", false),
      ("Grazie", "it", false), ("感謝", "ja", false), ("こんにちは", "ja", true), ("Hei", "fi", false),
      ("{bio:thanks}", "en", true), ("Merci fürs Folgen", "de", false), ("Gracias for the follow", "en", false),
      ("Diolch, Aled", "en", false), ("Tack för följet", "en", false), ("So stoked you followed", "en", false),
      ("It's an honour", "en", false), ("Qué honor tenerte", "es", false), ("C'est un honneur", "fr", false),
      ("Es ist uns eine Ehre", "de", false), ("É uma honra", "pt", false), ("Que alegria", "pt", false),
      ("È un onore per noi", "it", false), ("尊敬しています", "ja", false), ("thx 4 the tip", "pt", false),
      ("Vi scrivo da Cuneo", "it", true), ("Wir mahlen Mehl", "de", true),
    ])
  func ungracious(text: String, lang: String, expected: Bool) throws {
    #expect(try !found(Ungracious(), text, lang: lang).isEmpty == expected)
  }

  @Test("ungracious takes the policy's own words")
  func gratitude() throws {
    let span = Span(Source(path: "r.yaml", bytes: []), 0..<0)
    let message = try ExampleMessage("Yay very much.").message
    #expect(Ungracious().findings(in: message, context: GateContext()).count == 1)
    let policy = Policy(gratitude: [Located("yay", at: span)])
    #expect(Ungracious().findings(in: message, context: GateContext(policy: policy)) == [])
  }

  @Test("long-sentence counts words, not links, to 28")
  func longSentence() throws {
    let words = Array(repeating: "word", count: 28).joined(separator: " ")
    #expect(try found(LongSentence(), words + " https://a.example. Next one.") == [])
    #expect(try found(LongSentence(), "word " + words + ". Next one.") == ["word " + words + "."])
    #expect(try found(LongSentence(), "word " + words, lang: "zh-Hans") == [])
  }

  @Test("slow-start looks for the first of value and call to action, links not counted")
  func slowStart() throws {
    #expect(try found(SlowStart(), "123456[7890]") == [])
    #expect(try found(SlowStart(), "1234567[890]") == ["1234567"])
    #expect(try found(SlowStart(), "1234{=56}7[890]") == [])
    #expect(try found(SlowStart(), "https://a.example/long [1234567890]") == [])
    #expect(try found(SlowStart(), "no point at all") == [])
  }

  @Test("no-purpose and no-value look at what the template states and places")
  func structure() throws {
    let bare = try ExampleMessage("Hi").message
    let valued = try ExampleMessage("Hi {=you}").message
    #expect(NoPurpose().findings(in: bare, context: GateContext(purpose: " ")).count == 1)
    #expect(NoPurpose().findings(in: bare, context: GateContext(purpose: "say hi")) == [])
    #expect(NoValue().findings(in: bare, context: GateContext()).count == 1)
    #expect(NoValue().findings(in: bare, context: GateContext(placesValue: true)) == [])
    #expect(NoValue().findings(in: valued, context: GateContext()) == [])
  }

  @Test("cta/past wants slots and ends after now, by a millisecond at least")
  func past() throws {
    let message = try ExampleMessage("[Does {cta.slot:Monday} work?]").message
    let now = Timestamp(milliseconds: 1_000)
    func messages(_ slots: [Int64], ends: Int64? = nil) -> [String] {
      let context = GateContext(
        slots: slots.map { Timestamp(milliseconds: $0) }, ends: ends.map { Timestamp(milliseconds: $0) }, now: now)
      return CTAPast().findings(in: message, context: context).map(\.message)
    }
    #expect(messages([1_001, 2_000], ends: 1_001) == [])
    #expect(messages([1_000]) == ["the slot 1970-01-01T00:00:01Z is not after 1970-01-01T00:00:01Z"])
    #expect(messages([], ends: 0) == ["the end 1970-01-01T00:00:00Z is not after 1970-01-01T00:00:01Z"])
  }
}
