import Diagnostics
import Foundation
import Preview
import Testing

@testable import welcome

@Suite("Statistics of a batch") struct StatisticsTests {
  @Test(
    "the p-th percentile is the smallest value that at least p of them don't exceed",
    arguments: [(0.5, 50), (0.95, 95), (1, 100), (0, 1), (0.011, 2)])
  func percentile(share: Double, value: Int) {
    #expect(StatsReport.percentile(share, of: Array(1...100)) == value)
    #expect(StatsReport.percentile(share, of: []) == nil)
    #expect(StatsReport.percentile(share, of: [7]) == 7)
  }

  @Test("a run that isn't finished is shown as far as it is written, in 80 columns") func unfinished() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-stats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = """
      {"event":"1","type":"follow","at":"2026-03-02T00:00:00Z","follower":"1","username":null,"rule":"hello \\u001b[31m",\
      "variant":"a","cta":null,"text":"x","length":10,"delivery":"auto","send_after":"2026-03-02T01:00:00Z",\
      "response_age":{"decided":60,"sent":3600},"findings":[],\
      "facts":{"follower.first_name":"Ada","follower.location":"Porto"},"cohort":"0123456789abcdef"}

      """
    let text = String(repeating: line, count: 25) + "{\"other\":1}\n" + "{\"half"
    try Data(text.utf8).write(to: folder.appending(path: "messages.jsonl.part"))
    let statistics = try #require(BatchStatistics(folder: folder.path(percentEncoded: false)))
    #expect(statistics.messages == 25)
    let shown = StatisticsText.render(statistics, cohortLimit: 30, usesUnicode: false)
    #expect(
      shown == """
        The run isn't finished: what it has written so far.

        messages by rule and variant
          hello <U+001B>[31m                        25  100%  ######################

        calls to action
          none                                      25  100%  ######################

        delivery
          auto                                      25  100%  ######################

        facts beside names in a message: 1.0 on average
          1                                         25  100%  ######################

        facts used
          follower.first_name                       25  100%  ######################
          follower.location                         25  100%  ######################

        length: half of the messages up to 10, the longest 10

        response age: p50 1h, p95 1h, at most 1h
        age at the decision: p50 1m, p95 1m, at most 1m
        due: 0 at once, 25 at 2026-03-02T01:00:00Z

        largest cohorts of this batch (limit 30)
          01234567 hello <U+001B>[31m               25   83%  #####  near its limit

        1 line of the outbox in another form

        """)
    #expect(shown.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test(
    "numbers that nobody can have counted are shown as large ones",
    arguments: ["\(Int64.max)", "\(Int64.min)", "-1", "1e300", "1.5", "null"])
  func impossible(number: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-stats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = """
      {"event":"1","type":"follow","at":"2026-03-02T00:00:00Z","follower":"1","username":null,"rule":"hello","variant":"a",\
      "cta":null,"text":"x","length":\(number),"delivery":"auto","send_after":"9999-12-31T23:59:59Z",\
      "response_age":{"decided":\(number),"sent":\(number)},"findings":[],"facts":{},"cohort":"0123456789abcdef"}

      """
    let counts = #"{"a":\#(number),"b":\#(number)}"#
    let summary = """
      {"lines":\(number),"messages":\(number),"rejected":\(number),"skipped":\(number),"ignored":\(number),\
      "malformed":\(number),"late_responses":\(number),"messages_to_suppressed":\(number),"by_delivery":\(counts),\
      "by_rule":{"r":\(counts),"s":\(counts)},"skipped_because":\(counts),"ignored_types":\(counts),\
      "rejected_because":\(counts),"response_age":{"p50":\(number),"p95":\(number),"max":\(number)},\
      "decision_age":{"p50":\(number),"p95":\(number),"max":\(number)}}
      """
    try Data(String(repeating: line, count: 3).utf8).write(to: folder.appending(path: "messages.jsonl"))
    try Data(summary.utf8).write(to: folder.appending(path: "summary.json"))
    let statistics = try #require(BatchStatistics(folder: folder.path(percentEncoded: false)))
    let shown = StatisticsText.render(statistics, cohortLimit: 30, usesUnicode: false)
    if number == "\(Int64.max)" {
      #expect(shown.contains("messages by rule and variant\n  r                                  2000000000000   50%"))
      #expect(shown.contains("length: half of the messages up to 1000000000000, the longest 1000000000000"))
    }
    #expect(!StatisticsJSON.value(statistics, cohortLimit: 30).text().isEmpty)
    let report = StatisticsPage.report(statistics, folder: "out", cohortLimit: 30)
    #expect(StatsPage.document(report, version: "1").contains("</html>"))
  }
}
