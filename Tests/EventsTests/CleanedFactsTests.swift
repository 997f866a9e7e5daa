import CivilTime
import TestSupport
import Testing

@testable import Events

private func cleaned(name: String) -> String? { Follower(id: "1", name: name).cleaned().name }
private func cleaned(bio: String) -> String? { Follower(id: "1", bio: bio).cleaned().bio }
private func cleaned(location: String) -> String? { Follower(id: "1", location: location).cleaned().location }

@Suite("Facts are cleaned before use")
struct CleanedFactsTests {
  @Test(
    "Invisible characters go, white space is folded, the form is NFC",
    arguments: [
      ("Ada Lovelace", "Ada Lovelace"), ("  Ada \t Lovelace\r\n", "Ada Lovelace"), ("Ada\u{a0}\u{3000}L", "Ada L"),
      ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"), ("\u{202e}Ada\u{202c}", "Ada"), ("\u{2066}Ada\u{2069}\u{200f}", "Ada"),
      ("A\u{200b}d\u{2060}a\u{feff}", "Ada"), ("A\u{0}d\u{7}a\u{1b}[31m", "Ada"),
      ("\u{9b}31mLon\u{9b}0;1mdon", "London"),
      ("\u{1b}[2KRome\u{1b}[", "Rome"), ("\u{9b}Paris\u{1b}", "Paris"), ("\u{1b}[1", nil), ("so\u{ad}ft", "soft"),
      ("Ada\u{3164}", "Ada"), ("a\u{2800}b", "a b"), ("\u{e000}a", "a"), ("e\u{301}", "é"),
      ("Jose\u{301} A\u{30a}", "José Å"),
      ("\u{200d}a\u{200d}b\u{200d}", "ab"), ("\u{e0041}a\u{e007f}", "a"), ("", nil), ("\u{200b} \u{202e}", nil),
    ] as [(String, String?)])
  func texts(text: String, expected: String?) {
    let cleaned = cleaned(bio: text)
    #expect(cleaned.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test(
    "What shapes emoji and words stays",
    arguments: [
      "👩‍💻", "👨‍👩‍👧‍👦 family", "🏳️‍🌈", "👩🏽‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️‍🔥", "🇩🇪", "1️⃣", "می\u{200c}خواهم", "क्\u{200d}ष",
    ])
  func joiners(text: String) { #expect(cleaned(bio: text).map { Array($0.utf8) } == Array(text.utf8)) }

  @Test(
    "A joiner that joins nothing goes",
    arguments: [("👩\u{200d}", "👩"), ("👩\u{200d} x", "👩 x"), ("a\u{200d}💻", "a💻"), ("1\u{200d}2", "12")])
  func looseJoiners(text: String, expected: String) { #expect(cleaned(bio: text) == expected) }

  @Test(
    "A value that programs write for none is none, in every text",
    arguments: [
      "null", "NULL", "None", "undefined", "N/A", "n/a", "-", "--", "—", "...", "…", "?", " ( ) ", "(null)", "unknown",
    ])
  func nonValues(text: String) {
    let follower = Follower(
      id: "null", username: text, name: text, bio: text, location: text, url: text, lang: text, pinnedText: text,
      timeZone: text, lists: [text, "vip"], interests: [text],
      attributes: ["plan": .text(text), "tags": .list([text, "a"]), "n": .number(1), "f": .flag(false)])
    let expected = Follower(
      id: "null", lists: ["vip"], attributes: ["tags": .list(["a"]), "n": .number(1), "f": .flag(false)])
    #expect(follower.cleaned() == expected)
  }

  @Test(
    "A template's tag is no name and no place, and may be talked about",
    arguments: ["{{ brand.name }}", "{{first_name", "Paris {% if %}"])
  func tags(text: String) {
    #expect(cleaned(name: text) == nil)
    #expect(cleaned(location: text) == nil)
    #expect(cleaned(bio: text) == text)
  }

  @Test(
    "A place loses the marks that would run into the sentence around it",
    arguments: [
      ("Graz!", "Graz"), ("Graz!!!", "Graz"), ("Graz.", "Graz"), ("Graz,", "Graz"), ("Graz ;)", "Graz"),
      ("(Graz", "Graz"), ("Graz)", "Graz"), ("[Graz", "Graz"), ("\"Graz", "Graz"), ("¡Madrid!", "Madrid"),
      (", Graz", "Graz"), ("Graz…", "Graz"), ("東京。", "東京"), ("Köln!", "Köln"), ("Graz (Austria)!", "Graz (Austria)"),
      ("Graz (Austria", "Graz Austria"), ("Washington D.C.", "Washington D.C."), ("Boston, Mass.", "Boston, Mass"),
      ("St. John's, NL.", "St. John's, NL."), ("Graz (Austria)", "Graz (Austria)"), ("Graz 🇦🇹", "Graz 🇦🇹"),
      ("\"Motor City\"", "\"Motor City\""), ("Łódź", "Łódź"), ("Saint-Étienne", "Saint-Étienne"), ("?!", nil),
    ] as [(String, String?)])
  func strayMarks(place: String, expected: String?) {
    #expect(cleaned(location: place) == expected)
    // A bio is quoted as it is.
    if place.contains(where: \.isLetter) { #expect(cleaned(bio: place) == place) }
  }

  @Test("A place without stray marks, told by its bytes, is one that nothing is removed from")
  func absentMarks() {
    let parts = ["Graz", " ", ".", "…", "¡", "。", "、", "！", "(", "\"", "é", "東京", "が", "🌍", "—", "’", "Київ", "3"]
    var random = SplitMix(seed: 3)
    var absent = 0
    for _ in 0..<3000 {
      var place = random.text(of: parts, upTo: 4)
      // A period before a place stays, unless there is more to remove.
      guard place == FactText.cleaned(place), place.first != ".", place.withUTF8(StrayMarks.areAbsent) else { continue }
      absent += 1
      #expect(StrayMarks.removedThoroughly(from: place) == place)
    }
    #expect(absent > 500)
  }

  @Test(
    "A place loses the addresses behind it, with the signs that lead to them",
    arguments: [
      ("Oslo http://ada.example", "Oslo"), ("Oslo | https://ada.example/x", "Oslo"),
      ("Oslo 👉 HTTPS://ada.example", "Oslo"),
      ("https://ada.example Oslo, Norway", "Oslo, Norway"), ("Oslo (www.ada.example)", "Oslo"),
      ("Oslo - http://a.example or www.b.example", "Oslo"), ("http://a.example https://b.example", nil),
      ("Oslo: ftp://ada.example", "Oslo"), ("Oslo ada.example", "Oslo ada.example"), ("Oslo / Bergen", "Oslo / Bergen"),
      ("https://ada.example | Oslo", "Oslo"), ("Paris, Texas|https://ada.example", "Paris, Texas"),
      ("London 🇨🇦 https://ada.example", "London 🇨🇦"), ("Springfield, IL🔗https://x.y", "Springfield, IL"),
      ("Oslo and https://ada.example", "Oslo"), ("Oslo (web: https://ada.example)", "Oslo"),
      ("Oslo, see www.ada.example", "Oslo"), ("Now. Here.", "Now. Here"), ("Oslo w.", "Oslo w."),
    ] as [(String, String?)])
  func placeLinks(place: String, expected: String?) { #expect(cleaned(location: place) == expected) }

  @Test("Words that are names of someone or somewhere are kept", arguments: ["Nil", "Na", "Null Island", "Noneman"])
  func names(text: String) {
    #expect(cleaned(name: text) == text)
    #expect(cleaned(location: text) == text)
  }

  @Test("A name without a letter is none", arguments: ["🔥🔥", "👑 ✨", "5,880,000", "✌️❤️🌍", "!!!", "🅰️"])
  func nameWithoutLetters(text: String) { #expect(cleaned(name: text) == nil) }

  @Test("A location needs a letter or a digit", arguments: [("🌍", nil), ("10115", "10115"), ("東京", "東京")])
  func locationWithoutLetters(text: String, expected: String?) { #expect(cleaned(location: text) == expected) }

  @Test(
    "A flag alone tells the time zone, where the country has one and nothing else tells it",
    arguments: [
      ("🇯🇵", nil, "Asia/Tokyo"), ("🇬🇧 ", nil, "Europe/London"), ("🇬🇧", "Asia/Tokyo", "Asia/Tokyo"), ("🇺🇸", nil, nil),
      ("🇩🇪🇯🇵", nil, nil), ("🌍", nil, nil), ("🇮🇳 https://ada.example", nil, "Asia/Kolkata"),
      ("https://ada.example 🇮🇳", nil, "Asia/Kolkata"),
    ] as [(String, String?, String?)])
  func flags(location: String, zone: String?, expected: String?) {
    let follower = Follower(id: "1", location: location, timeZone: zone).cleaned()
    #expect(follower == Follower(id: "1", timeZone: expected))
  }

  @Test("A bio may be made of emoji", arguments: ["🔥🔥", "5,880,000", "https://example.com"])
  func bio(text: String) { #expect(cleaned(bio: text) == text) }

  @Test(
    "A name or location that is only a link is none",
    arguments: [
      "https://example.com", "www.example.com", "example.com", "t.co/abc", "linktr.ee/ada", "vitalik.eth",
      "Example.COM/x?y", "127.0.0.1",
    ])
  func links(text: String) {
    #expect(cleaned(name: text) == nil)
    #expect(cleaned(location: text) == nil)
  }

  @Test(
    "A dot alone makes no link, and neither do words of which one is one, though a mark stands on the space between",
    arguments: ["Dr.Ada", "J.R.", "Washington D.C.", "St.Gallen", "Ada (example.com)", "Ada \u{e48}example.com"])
  func noLinks(text: String) { #expect(cleaned(name: text) == text) }

  @Test("An event's text is cleaned, and its words are left to the follower")
  func events() {
    func text(_ text: String) -> String? {
      Event(id: "1", type: .message, at: Timestamp(milliseconds: 0), text: text, follower: Follower(id: "1")).cleaned()
        .text
    }
    #expect(text(" stop\n\u{202e}now ") == "stop now")
    #expect(text("None") == "None")
    #expect(text("?") == "?")
    #expect(text("\u{200b}") == nil)
  }

  @Test("Cleaning what is clean changes nothing")
  func idempotent() {
    var random = SplitMix(seed: 11)
    let pieces: [Unicode.Scalar] = [
      "a", "e", " ", "\n", "\u{301}", "\u{200d}", "\u{200c}", "\u{200b}", "\u{202e}", "👩", "💻", "\u{1f3fd}", "\u{fe0f}",
      "🏴",
      "\u{e0067}", "\u{e007f}", "ی", "\u{3164}", "\u{ad}", "1", "\u{1f1e9}", "क", "\u{94d}", "\u{0}", "-", "n",
    ]
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int(random.next() % 12) { text.append(pieces[Int(random.next() % UInt64(pieces.count))]) }
      let once = Follower(id: "1", name: String(text), bio: String(text), location: String(text)).cleaned()
      #expect(once.cleaned() == once, "of \(text.map(\.value))")
    }
  }
}
