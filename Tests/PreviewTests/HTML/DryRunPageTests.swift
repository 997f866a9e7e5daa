import CivilTime
import Diagnostics
import Events
import Foundation
import Quality
import TestSupport
import Testing
import WelcomeEngine

@testable import Preview

@Suite("The page of a dry run") struct DryRunPageTests {
  private let fixtures = packageRoot.appending(path: "Tests/PreviewTests/HTML/Fixtures")

  /// A line for each element of a block, so that a golden file can be read and compared.
  private func lines(_ markup: String) -> String {
    let blocks = "div|p|ul|ol|li|h1|h2|h3|table|thead|tbody|tr|section|article|dl|details|summary|form|label|figure|svg"
    guard let pattern = try? Regex("<(?:\(blocks)|header|main|footer|nav|figcaption|rect|line|text|body)[ >]") else {
      return markup
    }
    return markup.replacing(pattern) { "\n\($0.0)" } + "\n"
  }

  @Test("shows followers, messages, sources, findings and reasons")
  func content() throws {
    var html = HTML()
    DryRunPage.add(try SampleReport.report(), to: &html)
    try expectGolden(lines(html.markup), at: fixtures.appending(path: "page.html"))
  }

  @Test("is one document that may load nothing and run nothing but its own script")
  func policy() throws {
    let page = DryRunPage.document(try SampleReport.report(), version: "1.2.3")
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"))
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).1
    #expect(
      policy.replacing("&#39;", with: "'") == """
        default-src 'none'; style-src \(Asset.style.policyHash); script-src \(Asset.script.policyHash); \
        base-uri 'none'; form-action 'none'
        """)
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.matches(of: /\ (?:src|action|style|on[a-z]+)=/).isEmpty)
    #expect(page.matches(of: /href="[^#]/).isEmpty)
    #expect(page.contains("<title>Dry run of Northwind’s welcome messages</title>"))
    #expect(page.contains("Made by welcome 1.2.3"))
  }

  @Test("ids are unique, and every link and label leads to one")
  func ids() throws {
    let page = DryRunPage.document(try SampleReport.report(), version: "1")
    let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for match in page.matches(of: /(?:href="#|aria-labelledby="| for=")([^"]*)"/) {
      #expect(ids.contains(String(match.1)), "\(match.1)")
    }
  }

  @Test("shows only decisions of the kinds that are asked for, and counts all")
  func only() throws {
    let report = try SampleReport.report()
    let some = DryRunReport(
      ruleSet: report.ruleSet, decisions: report.decisions, shown: [.refused], now: report.now, input: report.input)
    let page = DryRunPage.document(some, version: "1")
    #expect(
      page.matches(of: /<article class="card ([a-z]*)" id="(s[0-9]+)"/).map { "\($0.1) \($0.2)" } == ["refused s3"])
    #expect(page.contains("<b>5</b><span> samples</span>"))
  }

  @Test("a message is cut where its origin changes and where a finding begins and ends")
  func runs() {
    let message = Message(
      text: "Hi Ada, bye.",
      segments: [
        .init(range: 0..<3, origin: .literal), .init(range: 3..<6, origin: .fact("follower.first_name")),
        .init(range: 6..<12, origin: .literal),
      ])
    let code = DiagnosticCode("x/y", .error, "", explanation: "", bad: "", good: "")
    let findings = [
      Finding(code, "a", at: 0..<8, help: ""), Finding(code, "b", at: nil, help: ""),
      Finding(code, "c", at: 8..<900, help: ""),
    ]
    let runs = MessageRuns(message, findings: findings).runs
    #expect(runs.map(\.text) == ["Hi ", "Ada", ", ", "bye."])
    #expect(runs.map(\.findings) == [[0], [0], [0], [2]])
    #expect(runs.map(\.ending) == [[], [], [0], [2]])
  }

  @Test(
    "initials are of the first and the last word, or of the handle",
    arguments: [
      ("Ada Lovelace", nil, "AL"), ("Ada M. Lovelace", nil, "AL"), ("🔥 ada 🔥", nil, "A"), (nil, "moon_fox", "M"),
      ("山田太郎", nil, "山"), (nil, nil, "?"), ("ß", nil, "SS"),
    ] as [(String?, String?, String)])
  func initials(name: String?, username: String?, expected: String) {
    #expect(Avatar(Follower(id: "1", username: username, name: name)).initials == expected)
  }

  @Test("a follower has the same colour in every run")
  func colour() {
    #expect((1...6).map { Avatar(Follower(id: "\($0)")).color } == [4, 1, 2, 7, 8, 5])
    #expect(Avatar(Follower(id: "90001", name: "Ada")).color == Avatar(Follower(id: "90001", name: "Bob")).color)
  }

  @Test(
    "sources are told in words",
    arguments: [
      ("follower.first_name", "first name, told from the display name", "name"),
      ("follower.location", "location, from the profile", "location"),
      ("follower.attributes.plan", "plan, a field of your own", "attributes"),
      ("match.bio", "found by the rule in their bio", "bio"),
      ("match.text.amount", "amount, found by the rule in what they wrote", "text"),
      ("event.text", "what they wrote", "text"), ("event.type", "type, from the event", nil), ("now", "now", nil),
    ] as [(String, String, String?)])
  func sources(path: String, words: String, field: String?) {
    let source = FactSource(path: path)
    #expect(source.words == words)
    #expect(source.field == field)
  }
}
