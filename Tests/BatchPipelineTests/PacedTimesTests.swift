import CivilTime
import EventLog
import Foundation
import TestSupport
import Testing
import WelcomeEngine

@Suite("Times that paced messages offer") struct PacedTimesTests {
  private func run(_ cta: String) throws -> [String] {
    let rulebook = try compiled(
      """
      brand: { name: Northwind, domains: [northwind.example] }
      channel: { rate_limit: { per_day: 1 } }
      ctas:
        ask: { \(cta) }
      rules:
        - id: places
          on: follow
          when: { location: { exists: true } }
          send: { cta: ask, message: "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
      """)
    let now = try #require(Timestamp(iso8601: "2026-03-02T09:00:00Z"))
    var log = ""
    for (number, (name, place)) in [("Ada", "London"), ("Grace", "Leeds"), ("Linus", "York")].enumerated() {
      log += """
        {"id":"e\(number)","type":"follow","at":"2026-03-02T07:0\(number):00Z","follower":{"id":"\(number + 1)","name":"\(name) Miller",\
        "location":"\(place)","follows_you":true}}

        """
    }
    return try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(log.utf8).write(to: URL(filePath: path))
      let result = try pipelineRun([path], rulebook, now: now, jobs: 1, chunkSize: 1 << 18, folder: folder)
      #expect(try result == naiveRun(log, rulebook, now: now, path: path).with(summary: result.summary))
      let sent = result.text(.messages).split(separator: "\n").map { line in
        let record = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let ask = (record?["text"] as? String)?.split(separator: ". ").last ?? ""
        return "\(record?["send_after"] as? String ?? "at once"): \(ask)"
      }
      let refused = result.text(.rejected).split(separator: "\n").map { $0.contains("cta/past") ? "cta/past" : "\($0)" }
      return sent + refused
    }
  }

  @Test("a message that goes out days later offers slots that lie behind that")
  func slots() throws {
    #expect(
      try run(
        """
        kind: meeting, ask: "Does {{ cta.slot | date: '%A %-d %B at %-I:%M %p' }} work for a 15-minute call?",
            slots: { days: [mon, tue, wed, thu, fri], between: "08:00-16:00", every: 30m, notice: 24h }
        """) == [
          "at once: Does Tuesday 3 March at 9:30 AM work for a 15-minute call?",
          "2026-03-03T09:01:00Z: Does Wednesday 4 March at 9:30 AM work for a 15-minute call?",
          "2026-03-04T09:02:00Z: Does Thursday 5 March at 9:30 AM work for a 15-minute call?",
        ])
  }

  @Test("spans are counted from when each goes out")
  func spans() throws {
    #expect(
      try run(
        """
        kind: task, ask: "Send us your two answers by {{ cta.deadline | date: '%A %-d %B %H:%M' }}.", deadline: 2d
        """) == [
          "at once: Send us your two answers by Wednesday 4 March 09:00.",
          "2026-03-03T09:01:00Z: Send us your two answers by Thursday 5 March 09:01.",
          "2026-03-04T09:02:00Z: Send us your two answers by Friday 6 March 09:02.",
        ])
  }

  @Test("what is over by then is refused")
  func ends() throws {
    #expect(
      try run(
        """
        kind: task, ask: "Send us your two answers by {{ cta.deadline | date: '%A %-d %B' }}.", deadline: 2026-03-04T00:00:00Z
        """) == [
          "at once: Send us your two answers by Wednesday 4 March.",
          "2026-03-03T09:01:00Z: Send us your two answers by Wednesday 4 March.", "cta/past",
        ])
  }
}

extension RunResult {
  fileprivate func with(summary: String) -> RunResult {
    var result = self
    result.summary = summary
    return result
  }
}
