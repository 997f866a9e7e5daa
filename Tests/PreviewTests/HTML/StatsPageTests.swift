import CivilTime
import Foundation
import TestSupport
import Testing

@testable import Preview

@Suite("The page of a batch") struct StatsPageTests {
  /// A report in which every text is the same.
  static func report(_ text: String = "harmless", moment: String = "2026-03-02T09:00:00Z") -> StatsReport {
    let start = Timestamp(iso8601: moment) ?? Timestamp(seconds: 0)
    var report = StatsReport()
    report.source = text
    report.isFinished = true
    (report.lines, report.messages, report.rejected, report.skipped) = (21, 12, 2, 4)
    (report.ignored, report.malformed, report.unreadable) = (1, 2, 1)
    for minute in 0..<12 { report.decisions.add(.sent, at: start + .minutes(Int64(minute * minute))) }
    report.decisions.add(.refused, at: start + .minutes(5))
    report.decisions.add(.skipped, at: start + .minutes(121))
    report.showsSkipped = true
    report.rules = [
      .init(name: text, variants: [.init(text, 9), .init(text + "2", 2)], rejected: 0, skipped: 3),
      .init(name: text + "2", variants: [.init("default", 1)], rejected: 2, skipped: 0),
      .init(name: "", variants: [], rejected: 0, skipped: 1),
    ]
    let counts = [StatsReport.Count(text, 11, note: text), .init(text + "2", 1)]
    report.callsToAction = counts
    report.deliveries = counts
    report.rejectedBecause = counts
    report.skippedBecause = counts
    report.ignoredTypes = counts
    report.heldOut = counts
    report.warnings = counts
    report.facts = (1...14).map { .init("\(text)\($0)", 15 - $0) }
    report.factCounts = [0: 1, 1: 6, 2: 4, 11: 1]
    report.lengths = [90, 120, 120, 150, 155, 160, 170, 180, 200, 210, 240, 279]
    report.decisionAges = [30, 45, 100, 400, 900, 1000, 3000, 4000, 5000, 9000, 90_000, 900_000]
    report.responseAges = report.decisionAges.map { $0 + 600 }
    for hour in [1, 1, 2, 7] { report.due.add(.sent, at: start + .hours(Int64(hour))) }
    report.dueAtOnce = 8
    report.late = 2
    report.cohortLimit = 5
    report.cohorts = [
      .init(rule: text, followers: 5, example: text), .init(rule: text, followers: 4, example: nil),
      .init(rule: text, followers: 2, example: text), .init(rule: text, followers: 1, example: text),
    ]
    report.memory = .init(
      messages: 40, followers: 38, heldOut: 1, others: 1, suppressed: counts, cohorts: report.cohorts)
    return report
  }

  @Test("shows all figures")
  func golden() throws {
    var html = HTML()
    StatsPage.add(Self.report(), to: &html)
    let blocks = "div|p|ul|ol|li|h2|h3|table|tr|section|details|figure|svg|g|rect|text"
    let pattern = try Regex("<(?:\(blocks))[ >]")
    try expectGolden(
      html.markup.replacing(pattern) { "\n\($0.0)" } + "\n",
      at: packageRoot.appending(path: "Tests/PreviewTests/HTML/Fixtures/stats.html"))
  }

  @Test("is one document that may load nothing and run nothing but its own script")
  func policy() throws {
    let page = StatsPage.document(Self.report(), version: "1.2.3")
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"))
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).1
    #expect(
      policy.replacing("&#39;", with: "'") == """
        default-src 'none'; style-src \(Asset.style.policyHash) \(Asset.statsStyle.policyHash); \
        script-src \(Asset.script.policyHash); base-uri 'none'; form-action 'none'
        """)
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.matches(of: /\ (?:src|action|style|on[a-z]+)=/).isEmpty)
    #expect(page.matches(of: /href="[^#]/).isEmpty)
    #expect(page.contains("<title>What the batch in harmless did</title>"))
    #expect(page.contains("Made by welcome 1.2.3"))
    let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for match in page.matches(of: /(?:href="#|aria-labelledby=")([^"]*)"/) {
      #expect(ids.contains(String(match.1)), "\(match.1)")
    }
  }

  @Test("an empty batch has a page, too")
  func empty() {
    let page = StatsPage.document(StatsReport(), version: "1")
    #expect(page.contains("No rule has decided anything."))
    #expect(page.contains("There are no messages."))
    #expect(page.contains("Not finished: this is what it has written so far"))
  }

  @Test(
    "holds no element, attribute or hidden character but its own", arguments: HostileProfileTests.attacks)
  func hostile(attack: HostileProfileTests.Attack) {
    let page = StatsPage.document(Self.report(attack.text), version: "1")
    let tags = Set(HostileProfileTests.tags(of: StatsPage.document(Self.report(), version: "1")))
    for tag in Set(HostileProfileTests.tags(of: page)) where !tag.hasPrefix("<span class") {
      #expect(tags.contains(tag), "\(tag)")
    }
  }

  @Test(
    "bars of ages run from the first that isn't empty to the last, five at least",
    arguments: [
      ([10], "1m 1, 5m 0, 15m 0, 1h 0, 4h 0"), ([60, 61, 300], "1m 1, 5m 2, 15m 0, 1h 0, 4h 0"),
      ([90_000, 700_000], "4h 0, 12h 0, 1d 0, 3d 1, 7d 0,  1"),
      ([-5, 86_400], "1m 1, 5m 0, 15m 0, 1h 0, 4h 0, 12h 0, 1d 1"),
    ])
  func ages(ages: [Int], expected: String) {
    let bins = AgePlot(title: "", unit: "", ages: ages).bins
    #expect(bins.map { "\($0.label) \($0.count)" }.joined(separator: ", ") == expected)
  }

  @Test(
    "ages are told in the units that matter",
    arguments: [(0, "0s"), (59, "59s"), (200, "3m20s"), (3661, "1h1m"), (86_399, "23h59m"), (97_300, "1d3h")])
  func words(seconds: Int, expected: String) {
    #expect(AgePlot.words(seconds) == expected)
  }

  @Test(
    "shares are rounded, but never to nothing or all",
    arguments: [(0, 3, "0%"), (1, 3, "33%"), (1, 1000, "<1%"), (999, 1000, ">99%"), (3, 3, "100%"), (1, 0, "0%")])
  func shares(part: Int, whole: Int, expected: String) {
    #expect(Share(part, of: whole).percent == expected)
  }

  @Test(
    "percentiles are by the nearest rank",
    arguments: [([], 0.5, nil), ([7], 0.95, 7), ([1, 2, 3, 4], 0.5, 2), ([1, 2, 3, 4], 0.95, 4), ([1, 2], 0, 1)]
      as [([Int], Double, Int?)])
  func percentiles(sorted: [Int], share: Double, expected: Int?) {
    #expect(StatsReport.percentile(share, of: sorted) == expected)
  }
}
