import Testing

@testable import Quality

@Suite("A bare text to audit")
struct BareMessageTests {
  private func ask(_ text: String, lang: String = "en") -> String? {
    let message = Message(auditing: text, facts: [], lang: lang)
    let bytes = Array(text.utf8)
    let parts = message.segments.filter { $0.region != nil }
    return parts.isEmpty ? nil : parts.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
  }

  @Test(
    "its last ask is the call to action",
    arguments: [
      ("Hi Ada. Does Thursday work?", "en", "Does Thursday work?"), ("Is it tea? Reply TEA. Bye!", "en", "Reply TEA."),
      ("Hi. Read the guide: https://a.example", "en", "Read the guide: https://a.example"),
      ("Hi. Does Friday suit you?\n\nhttps://cal.example", "en", "Does Friday suit you?\n\nhttps://cal.example"),
      ("Thanks! Check out my blog!", "en", "Check out my blog!"),
      ("Which one? Reply STOP to hear no more.", "en", "Which one?"),
      ("Read it: https://a.example Reply STOP to end.", "en", "Read it: https://a.example"),
      ("Code ADA20 ends on Sunday.", "en", "Code ADA20 ends on Sunday."),
      (
        "Hi. Do you have a minute? Pick a time: https://a.example", "en",
        "Do you have a minute? Pick a time: https://a.example"
      ), ("Hi, please send us a photo.", "en", "Hi, please send us a photo."), ("Thanks for the follow!", "en", nil),
      ("I use tea.", "en", nil),
      ("感谢关注！请告诉我您用哪款磨豆机。", "zh", "请告诉我您用哪款磨豆机。"), ("감사합니다. 로고를 보내 주세요.", "ko", "로고를 보내 주세요."),
      ("ありがとうございます。色を教えて。", "ja", "色を教えて。"), ("谢谢关注！", "zh", nil),
      ("Danke! Melde dich gern.", "de", "Melde dich gern."), ("Hei! Sopiiko torstai?", "fi", "Sopiiko torstai?"),
      ("", "en", nil),
    ] as [(String, String, String?)])
  func asks(text: String, lang: String, expected: String?) {
    #expect(ask(text, lang: lang) == expected)
  }

  @Test("its facts stay facts, inside the ask too")
  func facts() {
    let message = Message(
      auditing: "Hi Ada. Is it wet in Bath?",
      facts: [("follower.location", 21..<25), ("follower.first_name", 3..<6), ("follower.name", 4..<6), ("x", 90..<99)])
    #expect(
      message.segments == [
        .init(range: 0..<3, origin: .literal), .init(range: 3..<6, origin: .fact("follower.first_name")),
        .init(range: 6..<8, origin: .literal), .init(range: 8..<21, origin: .literal, region: .cta(0)),
        .init(range: 21..<25, origin: .fact("follower.location"), region: .cta(0)),
        .init(range: 25..<26, origin: .literal, region: .cta(0)),
      ])
  }
}
