import CivilTime
import RuleModel
import Testing

@testable import Quality

@Suite("Checks of safety and length")
struct SafetyTests {
  private func found(_ text: String) throws -> [String] {
    let message = try ExampleMessage(text).message
    return Markup().findings(in: message, context: GateContext()).map(\.message)
  }

  @Test(
    "markup names the character",
    arguments: [
      (#"a\u{7}b"#, "the control character U+0007 stands in the text"),
      (#"a\u{202E}b"#, "the bidirectional override U+202E (right-to-left override) stands in the text"),
      (#"a\u{2066}b"#, "the bidirectional override U+2066 (left-to-right isolate) stands in the text"),
      (#"a\u{200B}b"#, "the zero-width character U+200B (zero width space) stands in the text"),
      (#"a\u{200D}b"#, "the zero-width character U+200D (zero width joiner) stands in the text"),
      (#"a\u{200C}b"#, "the zero-width character U+200C (zero width non-joiner) stands in the text"),
      (#"a\u{FEFF}b"#, "the zero-width character U+FEFF (zero width no-break space) stands in the text"),
      (#"a\u{200E}b"#, "the direction mark U+200E (left-to-right mark) stands in the text"),
      (#"a\u{E0041}b"#, "the invisible tag U+E0041 (tag latin capital letter a) stands in the text"),
    ])
  func markup(text: String, expected: String) throws {
    #expect(try found(text) == [expected])
  }

  @Test(
    "markup leaves line breaks, emoji and the joiners of scripts alone",
    arguments: [
      "a\nb", "a\tb", "a\r\nb", "👩‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚀 ❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می‌خواهم", "क्‍ष", "שלום\u{200F}!", "naïve café", "a\u{AD}b",
    ])
  func noMarkup(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test("markup points at the character by UTF-8 offsets")
  func offsets() throws {
    let message = try ExampleMessage(#"é\u{202E}"#).message
    #expect(Markup().findings(in: message, context: GateContext()).map(\.range) == [2..<5])
  }

  @Test("over-limit counts as the channel counts")
  func length() throws {
    let message = try ExampleMessage("日本 https://a-long-host-name.example/with/a/path").message
    func limit(_ limit: Int, _ counting: Channel.Counting) -> [String] {
      OverLimit().findings(in: message, context: GateContext(channel: Channel(maxLength: limit, counting: counting)))
        .map(\.message)
    }
    #expect(limit(28, .weighted) == [])
    #expect(limit(27, .weighted) == ["28 weighted characters, 1 over the limit of 27"])
    #expect(limit(47, .characters) == [])
    #expect(limit(40, .characters) == ["47 characters, 7 over the limit of 40"])
  }

  @Test(
    "unsafe-link",
    arguments: [
      ("https://northwind.example/a", nil), ("http://northwind.example", "“http://northwind.example” is not https"),
      ("https://10.0.0.1/a", "“https://10.0.0.1/a” names its host by a number"),
      ("https://0x7f.1/a", "“https://0x7f.1/a” names its host by a number"),
      (
        "https://ada@northwind.example",
        "“https://ada@northwind.example” carries a user name or password before the host"
      ),
      ("https://xn--80ak6aa92e.com", "“https://xn--80ak6aa92e.com” has a host in letters that can pass for others"),
      ("https://docs.northwind.example:443/a?b=http://c", nil),
      ("https://other.example", "“https://other.example” leads outside the brand's domains"),
      ("https://evilnorthwind.example", "“https://evilnorthwind.example” leads outside the brand's domains"),
    ] as [(String, String?)])
  func links(url: String, expected: String?) throws {
    let message = try ExampleMessage("[See \(url)]").message
    let context = GateContext(domains: ["northwind.example"])
    #expect(UnsafeLink().findings(in: message, context: context).map(\.message) == (expected.map { [$0] } ?? []))
  }

  @Test(
    "unsafe-link in what the follower wrote",
    arguments: [
      ("Greetings to {location:Oslo http://other.example}.", "error: “http://other.example” is not https"),
      ("You wrote {event.text:see https://10.0.0.1/a}.", "error: “https://10.0.0.1/a” names its host by a number"),
      (
        "Your page {follower.url:https://ada.example} is fun.",
        "warning: “https://ada.example” leads outside the brand's domains"
      ),
      ("You're {bio:into Node.js} and {attributes.page:https://docs.northwind.example/a}.", nil),
    ] as [(String, String?)])
  func factLinks(text: String, expected: String?) throws {
    let message = try ExampleMessage(text).message
    let found = UnsafeLink().findings(in: message, context: GateContext(domains: ["northwind.example"]))
    #expect(found.map { "\($0.severity): \($0.message)" } == (expected.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.help.contains("say it without that value") })
  }
}
