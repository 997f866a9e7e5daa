import Diagnostics
import Testing

@testable import Quality

/// Words in letters that are drawn as others are read as they are meant.
@Suite("Disguised letters")
struct DisguiseTests {
  private func findings(_ text: String, _ lang: String = "en") throws -> [String] {
    let example = try ExampleMessage(text)
    let context = GateContext(lang: lang, purpose: "a test", placesValue: true)
    let findings = QualityGate().judge(example.message, context: context)
    #expect(findings == QualityGate().judgeThoroughly(example.message, context: context))
    let codes: Set = ["personalization/stock-phrase", "tone/spam", "tone/shouting", "safety/markup"]
    return findings.filter { codes.contains($0.code.id) && $0.message.contains("“") }.map {
      "\($0.code.id) \($0.message)"
    }
  }

  @Test(
    "stock phrases and spam are found in them",
    arguments: [
      "𝗖𝗵𝗲𝗰𝗸 𝗼𝘂𝘁 𝗺𝘆 𝘄𝗲𝗯𝘀𝗶𝘁𝗲", "𝓒𝓱𝓮𝓬𝓴 𝓸𝓾𝓽 𝓶𝔂 𝔀𝓮𝓫𝓼𝓲𝓽𝓮", "Ｃｈｅｃｋ ｏｕｔ ｍｙ ｗｅｂｓｉｔｅ", "ⓒⓗⓔⓒⓚ ⓞⓤⓣ ⓜⓨ ⓦⓔⓑⓢⓘⓣⓔ",
      "🅲🅷🅴🅲🅺 🅾🆄🆃 🅼🆈 🆆🅴🅱🆂🅸🆃🅴", "ᴄʜᴇᴄᴋ ᴏᴜᴛ ᴍʏ ᴡᴇʙsɪᴛᴇ", "Сhесk оut mу wеbsіtе", "Chëck öut mÿ wëbsite",
      "c h e c k  o u t  m y  w e b s i t e", "ch3ck 0ut my w3bs1te",
    ])
  func stock(words: String) throws {
    let found = try findings("Hi {first_name:Ada} of {location:Leeds}. \(words). [Which loom do you use?]")
    #expect(found.contains { $0.contains("read as “") && $0.hasPrefix("personalization/stock-phrase") }, "\(found)")
  }

  @Test("what is written and what is meant are both quoted, at the place of the first")
  func quoted() throws {
    #expect(
      try findings("Hi {first_name:Ada} of {location:Leeds}. F0ll0w m3 on Instagram, fri3nd. [Which loom do you use?]")
        == [
          "personalization/stock-phrase “F0ll0w m3 on Instagram”, read as “Follow me on Instagram”, is a phrase of the stock auto-DM"
        ])
    #expect(
      try findings("{bio:Weaver} of {location:Leeds}! †hank$ f0r f0ll0w1ng! [Which loom do you use?]") == [
        "personalization/stock-phrase “†hank$ f0r f0ll0w1ng”, read as “thanks for following”, is a phrase of the stock auto-DM"
      ])
    #expect(try findings("{bio:Weaver}! 3arn m0ney online. [Which loom do you use?]") == [])
    #expect(
      try findings("{bio:Weaver}! E4rn m0n3y 0nl1ne. [Which loom do you use?]") == [
        "tone/spam “E4rn m0n3y 0nl1ne”, read as “Earn money online”, reads as spam"
      ])
  }

  @Test("letters that are drawn as others shout, and those that pose as others are refused")
  func own() throws {
    #expect(
      try findings("{bio:Weaver}, 𝗵𝗲𝗹𝗹𝗼 𝘁𝗵𝗲𝗿𝗲. [Which loom do you use?]") == [
        "tone/shouting “𝗵𝗲𝗹𝗹𝗼 𝘁𝗵𝗲𝗿𝗲” is in letters that screen readers can't read"
      ])
    #expect(
      try findings("{bio:Weaver}, your lооm is old. [Which one is it?]") == [
        "safety/markup “lооm” has U+043E (cyrillic small letter o), which poses as a Latin letter"
      ])
  }

  @Test(
    "other uses of such letters are left alone",
    arguments: [
      ("{name:𝗔𝗱𝗮} {bio:𝓦𝓮𝓪𝓿𝓮𝓻}, welcome. [Which loom do you use?]", "en"),
      ("{bio:Tһе Wеаvеr}, welcome. [Which loom do you use?]", "en"),
      ("{bio:Go} people run k8s, i18n and l10n. [Which one do you run?]", "en"),
      ("Hi {name:Юлия}, your {bio:μm} sensor and the Δt of Ω. [Which one is it?]", "en"),
      ("{bio:Maths}: is 𝔽₂ a field, or ℝ? [Which one is it?]", "en"),
      ("{bio:Vitamins} A B C D are in it. [Which one is it?]", "en"),
      ("{bio:音楽}のＤＭとＣＤ。[どれですか？]", "ja"), ("The café in Zürich, {bio:Weaver}. [Which one is it?]", "en"),
      ("{bio:Texts} in русский and ελληνικά. [Which one is it?]", "en"),
    ])
  func others(text: String, lang: String) throws { #expect(try findings(text, lang) == []) }

  @Test(
    "the scan sends them all to the checks",
    arguments: [
      "t h a n k s  f o r  f o l l o w i n g", "T h a n k s", "f0ll0w m3 f0r fr33", "фоllow",
      "é è thanks för thé follow",
      "ᴛʜx ғᴏʀ", "a1b_c1d e1f", "x1y'z1w", "{bio:a0}b1c d1e f1g", "A B C D E", "{bio:x} y z w v",
    ])
  func scan(text: String) throws {
    for lang in ["en", "de", "ja", "nl", "el"] {
      let example = try ExampleMessage("Hi {first_name:Ada}, \(text). [Which loom do you use?]")
      let context = GateContext(lang: lang)
      let fast = QualityGate().judge(example.message, context: context)
      #expect(fast == QualityGate().judgeThoroughly(example.message, context: context))
    }
  }
}
