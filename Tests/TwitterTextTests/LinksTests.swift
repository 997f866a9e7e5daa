import TestSupport
import Testing

@testable import TwitterText

@Suite("Links")
struct LinksTests {
  @Test(
    "with a protocol",
    arguments: [
      ("see https://acme.com.", ["https://acme.com"]), ("HTTPS://ACME.COM/Path", ["HTTPS://ACME.COM/Path"]),
      ("http://acme.com:8080/a?b=c#d", ["http://acme.com:8080/a?b=c#d"]), ("http://acme.com:/x", ["http://acme.com"]),
      ("(https://acme.com/a_(b)_c), and", ["https://acme.com/a_(b)_c"]),
      ("https://acme.com/a(b(c)d)", ["https://acme.com/a(b(c)d)"]),
      ("https://acme.com/a(b", ["https://acme.com/a"]), ("https://acme.com/a.(b)", ["https://acme.com/a"]),
      ("https://acme.com/a.(b)c", ["https://acme.com/a.(b)c"]),
      ("https://acme.com/a(b)(c)", ["https://acme.com/a(b)(c)"]), ("https://acme.com/(b)", ["https://acme.com/(b)"]),
      ("https://acme.com/a()", ["https://acme.com/a"]),
      ("https://acme.com/a?b.", ["https://acme.com/a?b"]), ("https://acme.com/?", ["https://acme.com/"]),
      ("https://acme.com/ж/é", ["https://acme.com/ж/é"]), ("https://acme.com/漢", ["https://acme.com/"]),
      ("https://москва.рф/путь", ["https://москва.рф/путь"]), ("https://bücher.de", ["https://bücher.de"]),
      ("https://xn--bcher-kva.invalid", []), ("https://a.example", ["https://a.example"]),
      ("https://a.xn--p1ai", ["https://a.xn--p1ai"]),
      ("https://localhost/x", []),
      ("https://192.168.0.1/x", []), ("ahttps://acme.com", []), ("@https://acme.com", []), ("$https://acme.com", []),
      ("漢https://acme.com漢", ["https://acme.com"]),
      ("https://acme.com https://acme.org", ["https://acme.com", "https://acme.org"]),
      ("https://a_b.acme.com", ["https://a_b.acme.com"]), ("https://a_b.com", []), ("https://acme.com@evil", []),
      ("ftp://acme.com", []), ("https://acme.com|https://acme.org", ["https://acme.com", "https://acme.org"]),
    ])
  func withProtocol(_ text: String, _ urls: [String]) {
    #expect(Links.extract(text).map(\.url) == urls)
    #expect(Links.extract(text, withoutProtocol: false).map(\.url) == urls)
  }

  @Test(
    "without a protocol",
    arguments: [
      ("acme.com", ["acme.com"]), ("acme.com/a?b=c", ["acme.com/a?b=c"]), ("acme.com?b=c", ["acme.com"]),
      ("see acme.io, ok", ["acme.io"]),
      ("me@acme.com", []), ("first.me@acme.com", []), ("@acme.com", []), ("#acme.com", []),
      ("/acme.com", []),
      ("-acme.com", []), ("e.g. this", []), ("end.Then", []), ("Node.js", []), ("3.5", []), ("ok...yes", []),
      ("acme.COM", ["acme.COM"]),
      ("漢字acme.com漢字", ["acme.com"]), ("acme.com.", ["acme.com"]), ("acme.みんな", ["acme.みんな"]), ("漢字.com", []),
      ("a.co.uk/x(y)", ["a.co.uk/x(y)"]), ("bücher.de", ["bücher.de"]), ("école.fr", ["cole.fr"]),
      (" école.fr", ["école.fr"]), ("acme.com-x", []),
      ("acme.com_x", ["acme.com"]), ("", []), (".", []), (".com", []),
    ])
  func withoutProtocol(_ text: String, _ urls: [String]) {
    #expect(Links.extract(text).map(\.url) == urls)
    #expect(Links.extract(text, withoutProtocol: false).isEmpty)
  }

  @Test("labels over 63 characters in their ASCII form, and URLs over 4,096, are no links")
  func tooLong() {
    let label = { String(repeating: "a", count: $0) }
    #expect(Links.extract("https://\(label(63)).com").count == 1)
    #expect(Links.extract("https://\(label(64)).com").isEmpty)
    #expect(Links.extract("https://acme.com/\(label(4000))").count == 1)
    #expect(Links.extract("https://acme.com/\(label(4096))").isEmpty)
  }

  @Test(
    "the length of Punycode",
    arguments: [
      ("bücher", "xn--bcher-kva"), ("münchen", "xn--mnchen-3ya"), ("みんな", "xn--q9jyb4c"), ("рф", "xn--p1ai"),
      ("中国", "xn--fiqs8s"),
      ("☃", "xn--n3h"), ("abc", "abc"), ("👍", "xn--yp8h"), ("한국", "xn--3e0b707e"), ("இலங்கை", "xn--xkc2al3hye2a"),
    ])
  func punycode(_ label: String, _ encoded: String) {
    #expect(Punycode.encodedLength(label.unicodeScalars) == encoded.count)
  }

  @Test("places are given in bytes and in scalars, and the URL is what stands there", arguments: 1...200)
  func places(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = [
      "acme.com", "https://acme.org/a", " ", "漢", "é", "🔥", ".", "@", "-", "/x", "t.co/abc", "http://t.co/a's", "\n",
      "(", ")",
    ]
    let text = random.text(of: parts, upTo: 12)
    let links = Links.extract(text)
    let (bytes, scalars) = (Array(text.utf8), Array(text.unicodeScalars))
    for link in links {
      #expect(String(decoding: bytes[link.range], as: UTF8.self) == link.url)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[link.scalars])
      #expect(String(view) == link.url)
      #expect(link.hasProtocol == link.url.lowercased().hasPrefix("http"))
    }
    for (link, next) in zip(links, links.dropFirst()) { #expect(link.range.upperBound <= next.range.lowerBound) }
    #expect(Links.extract(text, withoutProtocol: false) == links.filter(\.hasProtocol))
  }

  @Test(
    "long hostile texts come to an end", .timeLimit(.minutes(5)),
    arguments: ["a-", "-a.", "漢.", "漢", "a.com", "http://", "(", "http://a.com/(", "_.", "."])
  func hostile(_ part: String) {
    let text = String(repeating: part, count: 10_000 / part.count) + ".x"
    #expect(Links.extract(text).allSatisfy { $0.range.upperBound <= text.utf8.count })
  }
}
