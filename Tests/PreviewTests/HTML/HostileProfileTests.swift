import Events
import Testing
import WelcomeEngine

@testable import Preview

/// Followers write what they like; a page and a terminal show it as text.
@Suite("Hostile profiles") struct HostileProfileTests {
  /// A text under a name, so that logs of tests don't hold it.
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }

    var testDescription: String { name }
  }

  static let attacks = [
    Attack("script", "<script>alert(1)</script>"), Attack("end of a script", "</script><script>alert(1)</script>"),
    Attack("start of a comment", "<!--"), Attack("end of a comment", "--><img src=x onerror=alert(1)>"),
    Attack("double quotes", "\"><svg onload=alert(1)>"), Attack("single quotes", "' onmouseover='alert(1)"),
    Attack("address that runs", "javascript:alert(1)"), Attack("style", "</style><style>*{display:none}"),
    Attack("CDATA", "<![CDATA[ x ]]>"), Attack("entities", "&lt;b&gt; &amp;"),
    Attack("escape sequences", "\u{1B}[2J\u{1B}]0;title\u{7}"),
    Attack("text-turning characters", "\u{202E}txt.exe\u{202C} \u{2066}x"),
    Attack("invisible characters", "\u{200B}\u{FEFF}\u{2028}\u{2029}"), Attack("right to left", "مرحبا بالعالم"),
    Attack("500 marks on a letter", "Z" + String(repeating: "\u{0316}", count: 500)),
    Attack("10,000 characters", String(repeating: "long", count: 2_500)),
    Attack("Liquid", "{{ follower.name }} {% raw %}"), Attack("controls", "\u{0}\u{8}\u{7F}"),
  ]

  /// The event as it is, without the cleaning that an engine does first: views are safe by themselves.
  private func decision(_ text: String) throws -> (DryRunReport, Decision) {
    let book = try SampleReport.book()
    let cleaned = book.decide(
      SampleReport.event(Follower(id: text, username: text, name: text, bio: "gardener \(text)", location: text)),
      history: NoHistory(), now: SampleReport.now, explain: true)
    let raw = Follower(
      id: text, username: text, name: text, bio: text, location: text, url: text, lang: text, pinnedText: text,
      timeZone: text, lists: [text], interests: [text], attributes: [text: .text(text)])
    let decision = Decision(
      event: SampleReport.event(raw, .message, text: text), outcome: cleaned.outcome, trace: cleaned.trace)
    return (
      DryRunReport(ruleSet: book.ruleSet, decisions: [decision], now: SampleReport.now, input: text), decision
    )
  }

  @Test("a page holds no element, attribute or hidden character but its own", arguments: attacks)
  func page(attack: Attack) throws {
    let (report, _) = try decision(attack.text)
    let page = DryRunPage.document(report, version: "1")
    let (harmless, _) = try decision("harmless")
    // Tags with the names of their attributes, values left out.
    let tags = Set(Self.tags(of: DryRunPage.document(harmless, version: "1")))
    for tag in Set(Self.tags(of: page)) where !tag.hasPrefix("<span class") {
      #expect(tags.contains(tag), "\(tag)")
    }
    let body = page.replacing(Asset.style.text, with: "").replacing(Asset.script.text, with: "")
    #expect(!body.unicodeScalars.contains { $0.properties.isBidiControl || $0.value < 0x20 && $0 != "\n" })
    #expect(body.matches(of: /<script>/).count == 1)
    #expect(body.matches(of: /<!/).count == 1)
    #expect(body.matches(of: /<style>/).count == 1)
  }

  @Test("a terminal gets no control but line breaks and its own colours", arguments: attacks)
  func terminal(attack: Attack) throws {
    let (report, decision) = try decision(attack.text)
    let shown =
      DecisionView(style: TerminalStyle(isColored: true, width: 60)).render(decision, limit: 280)
      + TraceView(style: TerminalStyle(isColored: true), rules: report.ruleSet.rules).render(decision)
    let plain = shown.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(!plain.unicodeScalars.contains { $0.properties.isBidiControl || $0.value < 0x20 && $0 != "\n" })
  }

  @Test("a name of 10,000 characters is cut, and its length told")
  func long() throws {
    let (report, _) = try decision(String(repeating: "long", count: 2_500))
    let page = DryRunPage.document(report, version: "1")
    #expect(page.contains("…</bdi>") == false)
    #expect(page.contains("… (10,000 characters)</bdi>"))
    #expect(page.utf8.count < 80_000)
  }

  /// Tags with the names of their attributes, values left out.
  static func tags(of page: String) -> [String] {
    page.matches(of: /<[a-z0-9]+(?: [a-z-]+="[^"]*")*>/).map { match in
      String(match.0).replacing(/="[^"]*"/, with: "")
    }
  }
}
