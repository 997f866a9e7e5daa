import Testing

@testable import Quality

/// Messages in the manner of the auto-DM, written for this test, as someone would have them audited: a bare text.
@Suite("The auto-DM")
struct GenreTests {
  static let texts = """
    Thanks for the follow! Check out my new book on Amazon: https://a.example
    Hey! Thanks for following. What do you do?
    Thanks for connecting! I'd love to learn more about you and your business.
    Thank you for following us! We hope you enjoy our tweets. Like us on Facebook too!
    Thanks for the follow! How's your week going?
    Thanks for following me. If you have any questions about real estate, just ask!
    Thanks 4 following! Download my FREE ebook "10 ways to grow" at https://a.example
    Appreciate the follow. Looking forward to your tweets :)
    Thanks for following! To get a free trial of our software, visit https://a.example
    Thanks for the follow! You can also find us on Instagram @acme
    Hey, thanks for connecting. I help small business owners get more clients. Do you need more leads?
    Nice to meet you! Let's connect on LinkedIn as well: https://linkedin.example/me
    Thank you for the follow. Please listen to my new single on Soundcloud and share with your friends!
    Thanks for the follow, if you like motivational quotes check out my blog
    I really appreciate your follow. Please check my music: https://m.example
    Thanks so much for following! I'm on a mission to inspire 1 million people. Join me: https://a.example
    We're so happy to have you as a follower! Visit our site to learn more about what we do.
    Thanks for following! Where are you from?
    Thanks for joining our community! Don't forget to subscribe to our newsletter
    Glad to be connected! What's your biggest challenge right now?
    Thanks for stopping by my page. Be sure to check out our website for great deals.
    I appreciate you following me! I tweet about leadership, coffee and marketing.
    I noticed you followed me, so I wanted to say hi and introduce myself.
    Thank you for following. Have an awesome day!
    Thanks for the follow! Would you be interested in earning extra income from home?
    I look forward to reading your tweets. You can check out my work at https://a.example
    Welcome to my Twitter family. Please retweet my pinned tweet
    So great to connect with you here! I'd love to hear your story
    Thanks for the follow - let me know if I can help in any way!
    Cheers for the follow mate. Give our podcast a listen https://p.example
    Thanks for the follow. Are you an author? I can help you promote your book
    Do me a favor and check out my video
    Thanks for following! Follow me on IG: @me
    Thx for following. I'm an indie author. Here's a free copy of my novel https://a.example
    Thanks for following! Need a website? We offer affordable web design https://a.example
    Great to have you here! Feel free to reach out anytime. How can I help you today?
    Thanks for the add! Hit me up if you ever need a logo.
    """.split(separator: "\n").map(String.init)

  private func codes(_ text: String, facts: [(path: String, range: Range<Int>)]) -> Set<String> {
    let message = Message(auditing: text, facts: facts)
    let findings = QualityGate().judge(message, context: GateContext())
    return Set(findings.filter { $0.severity == .error }.map(\.code.id))
  }

  @Test("is refused as generic, and its stock phrase is named", arguments: texts)
  func bare(text: String) {
    #expect(codes(text, facts: []).isSuperset(of: ["personalization/no-facts", "personalization/stock-phrase"]))
  }

  @Test("is refused with a name put in", arguments: texts)
  func withName(text: String) {
    let found = codes("Ada, \(text)", facts: [("follower.first_name", 0..<3)])
    #expect(found.isSuperset(of: ["personalization/name-only", "personalization/stock-phrase"]))
  }

  @Test("is refused with a name and a place put in")
  func withPlace() {
    let passed = Self.texts.filter { text in
      codes("Hello Ada in London! \(text)", facts: [("follower.first_name", 6..<9), ("follower.location", 13..<19)])
        .isEmpty
    }
    #expect(passed == [])
  }
}
