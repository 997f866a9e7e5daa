import RuleModel
import Testing

@testable import RuleMatching

@Suite("Comparing texts")
struct TextTests {
  @Test(
    "Full case folding",
    arguments: [
      ("AZ", "az"), ("ß", "ss"), ("ẞ", "ss"), ("ﬃ", "ffi"), ("ﬆ", "st"), ("Σ", "σ"), ("ς", "σ"), ("ϴ", "θ"), ("ſ", "s"),
      ("\u{212A}", "k"), ("\u{212B}", "å"), ("µ", "μ"), ("İ", "i\u{307}"), ("ı", "ı"), ("ŉ", "ʼn"), ("ᾳ", "αι"),
      ("ᾼ", "αι"),
      ("α\u{345}\u{301}", "ά\u{3B9}"), ("Ა", "ა"), ("Ꭰ", "ꭰ"), ("ꭰ", "Ꭰ"), ("և", "եւ"), ("ᲀ", "в"), ("𐐀", "𐐨"),
      ("Ǆ", "ǆ"),
      ("ǅ", "ǆ"), ("é", "É"), ("Ω", "ω"), ("ﬗ", "մխ"),
    ])
  func folding(_ text: String, _ equal: String) {
    #expect(FoldedText(text, caseSensitive: false) == FoldedText(equal, caseSensitive: false))
    #expect(!(FoldedText(text, caseSensitive: false) == FoldedText("x" + equal, caseSensitive: false)))
  }

  @Test(
    "Texts that folding keeps apart",
    arguments: [("ı", "i"), ("İ", "i"), ("é", "e"), ("ø", "o"), ("æ", "ae"), ("１", "1")])
  func apart(_ text: String, _ other: String) {
    #expect(!(FoldedText(text, caseSensitive: false) == FoldedText(other, caseSensitive: false)))
  }

  @Test("With case, only canonical equivalence makes texts equal")
  func caseSensitive() {
    #expect(FoldedText("é", caseSensitive: true) == FoldedText("e\u{301}", caseSensitive: true))
    #expect(!(FoldedText("É", caseSensitive: true) == FoldedText("é", caseSensitive: true)))
  }
}

@Suite("Showing values")
struct RenderingTests {
  @Test(
    "Texts are quoted, and what could steer a terminal is spelled out",
    arguments: [
      ("a \"b\" \\", #""a \"b\" \\""#), ("a\r\n\tb", #""a\r\n\tb""#), ("\u{1B}[31m", #""\u{1B}[31m""#),
      ("\u{202E}abc\u{2028}", #""\u{202E}abc\u{2028}""#), ("👩‍💻 می\u{200C}خواهم", "\"👩‍💻 می\u{200C}خواهم\""),
      ("\u{9B}", #""\u{9B}""#),
    ])
  func quoting(_ text: String, _ expected: String) {
    #expect(FieldValue.text(text).rendered == expected)
  }

  @Test("Other values")
  func others() {
    #expect(FieldValue.count(812).rendered == "812")
    #expect(FieldValue.number(2).rendered == "2")
    #expect(FieldValue.number(2.5).rendered == "2.5")
    #expect(FieldValue.number(1e300).rendered == "1e+300")
    #expect(FieldValue.flag(true).rendered == "true")
    #expect(FieldValue.time(.init(seconds: 0)).rendered == "1970-01-01T00:00:00Z")
    #expect(FieldValue.duration(.days(45)).rendered == "45d")
    #expect(FieldValue.set(["a", "b"]).rendered == #"["a", "b"]"#)
    #expect(
      FieldValue.set((0..<30).map { _ in "a" }).rendered == "[" + String(repeating: #""a", "#, count: 20) + "…]")
  }
}
