import Diagnostics
import Testing

@Suite("Text on a terminal")
struct TerminalTextTests {
  @Test(
    "a text's cells",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("🔥", 2), ("☺", 1), ("☺️", 2),
      ("👨‍👩‍👧‍👦", 2), ("🙋🏽", 2), ("🇬🇧", 2), ("1️⃣", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("⌚", 2), ("⌚︎", 2), ("한글", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{200B}b", 2), ("\u{7}", 0), ("ก", 1), ("1", 1), ("#", 1), ("©", 1),
      ("\u{AD}", 1),
    ])
  func width(_ text: String, _ cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test(
    "what is hidden or dangerous is written out",
    arguments: [
      ("plain ä 漢 🔥", "plain ä 漢 🔥"), ("\u{1B}[2J", "<U+001B>[2J"), ("a\tb\nc", "a<U+0009>b<U+000A>c"),
      ("\u{9B}31m", "<U+009B>31m"), ("\u{202E}abc\u{2066}", "<U+202E>abc<U+2066>"), ("a\u{200B}b", "a<U+200B>b"),
      ("a\u{200D}b", "a<U+200D>b"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("☺️", "☺️"), ("क्‍ष", "क्‍ष"), ("می‌خواهم", "می‌خواهم"),
      ("a\u{FE0F}", "a<U+FE0F>"),
      ("\u{FEFF}", "<U+FEFF>"), ("\u{2028}", "<U+2028>"), ("\u{E0041}", "<U+E0041>"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
      ("\u{FFFF}", "<U+FFFF>"),
      ("\r\n", "<U+000D><U+000A>"), ("\u{7F}", "<U+007F>"), ("\u{200D}", "<U+200D>"), ("1️⃣", "1️⃣"),
      ("\u{3164}", "<U+3164>"),
    ])
  func visible(_ text: String, _ shown: String) {
    #expect(Array(Visible.escaped(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("line breaks stay where they are asked for")
  func lineBreaks() {
    #expect(Visible.escaped("a\nb\r\nc\rd", keepingLineBreaks: true) == "a\nb\nc<U+000D>d")
  }
}
