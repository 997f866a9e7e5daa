import BatchPipeline
import CivilTime
import Foundation
import Testing
import WelcomeEngine

@Suite("Times of messages after a stop") struct ResumedPacingTests {
  @Test("a run that goes on gives the times that an undisturbed one gives, behind what was refused for its time, too")
  func places() throws {
    let rulebook = try compiled(
      """
      brand: { name: Northwind, domains: [northwind.example] }
      channel: { rate_limit: { per_day: 1 } }
      ctas:
        task: { kind: task, ask: "Send us your two answers by {{ cta.deadline | date: '%A %-d %B' }}.", deadline: 2026-03-04T00:00:00Z }
        question: { kind: reply, ask: "Which loom do you use?" }
      rules:
        - id: tasks
          on: follow
          send: { cta: task, message: "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
        - id: questions
          on: mention
          send: { cta: question, message: "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
      """)
    let now = try #require(Timestamp(iso8601: "2026-03-02T09:00:00Z"))
    let event = { (number: Int, type: String, place: String) in
      """
      {"id":"e\(number)","type":"\(type)","at":"2026-03-02T07:00:00Z","follower":{"id":"\(number)","name":"Ada Miller",\
      "location":"\(place)","follows_you":true}}

      """
    }
    let logs = [
      event(1, "follow", "London") + event(2, "follow", "Leeds") + event(3, "follow", "York"),
      event(4, "mention", "Paris") + event(5, "mention", "Lyon"),
    ]
    try withFolder { folder in
      let paths = logs.indices.map { folder.appending(path: "\($0).jsonl").path }
      for (path, log) in zip(paths, logs) { try Data(log.utf8).write(to: URL(filePath: path)) }
      let pipeline = BatchPipeline(rulebook: rulebook, options: BatchPipeline.Options(now: now))
      var whole = OutputBytes()
      var history = MemoryHistory()
      try pipeline.run(paths, history: &history) { whole[.messages] += $0.output[.messages] }

      var parts = OutputBytes()
      var planned: [Int: Int] = [:]
      var remembered = MemoryHistory()
      try pipeline.run([paths[0]], history: &remembered) { chunk in
        parts[.messages] += chunk.output[.messages]
        for minute in chunk.planned { planned[minute, default: 0] += 1 }
      }
      try pipeline.run(paths, from: InputPosition(input: 1), planned: planned, history: &remembered) { chunk in
        parts[.messages] += chunk.output[.messages]
      }
      #expect(String(decoding: parts[.messages], as: UTF8.self) == String(decoding: whole[.messages], as: UTF8.self))
      #expect(whole[.messages].count { $0 == UInt8(ascii: "\n") } == 4)
    }
  }
}
