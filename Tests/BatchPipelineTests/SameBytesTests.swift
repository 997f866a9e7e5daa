import BatchPipeline
import CivilTime
import Foundation
import TestSupport
import Testing
import WelcomeEngine

/// A rulebook in which everything that depends on the past happens often.
private let sharedRules = """
  brand: { name: Northwind, handle: "@northwind", id: "1000", domains: [northwind.example] }
  policy:
    seed: pipeline
    per_follower: { max: 3, within: 6d }
    cooldown: 2d
    cohort: { limit: 4, window: 5d }
    max_event_age: 60d
  ctas:
    guide: { kind: link, ask: "Open the guide: {{ cta.link }}", link: "https://northwind.example/guide" }
    call:
      kind: meeting
      ask: "Does {{ cta.slot | date: '%A %-d %B at %-I:%M %p' }} work for a call?"
      slots: { days: [mon, tue, wed, thu, fri], between: "10:00-16:00", every: 30m, notice: 6h }
  rules:
    - id: promoters
      on: any
      priority: 90
      when: { bio: { has_word: airdrop } }
      skip: promotional account
    - id: founders
      on: any
      priority: 80
      holdout: 20%
      when: { bio: { has_word: founder }, location: { exists: true } }
      send:
        cta: guide
        variants:
          - name: place
            message: "Hi {{ follower.first_name | default: 'there' }}, thank you for writing from {{ follower.location }}. {{ cta }}"
          - name: bio
            message: "Hi {{ follower.first_name | default: 'there' }}, a {{ match.bio }} in {{ follower.location }}: welcome. {{ cta }}"
    - id: places
      on: [follow, mention]
      priority: 70
      cooldown: forever
      when: { location: { exists: true } }
      send:
        cta: call
        message: "Hi {{ follower.first_name | default: 'there' }}, we have readers in {{ follower.location }} too. {{ cta }}"
    - id: everyone
      on: message
      final: true
      when: { text: { exists: true } }
      send:
        cta: guide
        message: "Hi {{ follower.first_name | default: 'there' }}, thank you for “{{ event.text }}”. {{ cta }}"
  """

/// The same, for a channel that takes only so much.
private let pacedRules = """
  channel: { quiet_hours: "21:00-08:00", rate_limit: { per_15_minutes: 1, per_day: 3 } }
  \(sharedRules)
  """

/// What the rules are tried with.
enum Setting: CaseIterable {
  case plain
  /// A channel that takes only so much.
  case paced
  /// Texts that differ in one fact are counted, too.
  case nearLimit

  var rules: String {
    switch self {
    case .plain: sharedRules
    case .paced: pacedRules
    case .nearLimit:
      sharedRules.replacingOccurrences(of: "window: 5d }", with: "window: 5d, near_limit: 5 }")
    }
  }
}

/// Followers come again, events come twice, some opt out, some lines can't be read; times run on, now and then backwards.
private func log(_ random: inout SplitMix, lines: Int, from first: Int) -> String {
  var text = ""
  for number in first..<first + lines {
    switch random.next() % 40 {
    case 0: text += "\n"
    case 1: text += "{\"id\":\"broken\n"
    case 2: text += #"{"id":"e\#(number)","type":"bookmark"}"# + "\n"
    default: text += event(number, &random) + (random.next() % 20 == 0 ? "\r\n" : "\n")
    }
  }
  return text
}

private func event(_ number: Int, _ random: inout SplitMix) -> String {
  let follower = random.next() % 150
  let type = random.pick(["follow", "follow", "mention", "message"])
  let hour = Int64(number / 3) - Int64(random.next() % 10 == 0 ? random.next() % 200 : 0)
  let at = (Timestamp(iso8601: "2026-02-01T00:00:00Z") ?? Timestamp(seconds: 0)) + .seconds(hour * 3600)
  let id = random.next() % 15 == 0 ? number - Int(random.next() % 30) : number
  let text =
    type == "follow" ? "null" : random.pick(["\"stop\"", "\"how \\\"fast\\\" is it?\"", "\"hello\"", "\"hello\""])
  let location = random.pick(["\"London\"", "\"London\"", "\"Lyon\"", "\"東京\"", "null"])
  return """
    {"id":"event-number-\(id)","type":"\(type)","at":"\(at.iso8601)","text":\(text),"follower":{"id":"\(follower)",\
    "username":"user\(follower)","name":"\(random.pick(["Ada Lovelace", "Grace Hopper", "🔥", "Linus"]))",\
    "bio":"\(random.pick(["founder of things", "tea", "airdrop", "founder"]))","location":\(location),"can_dm":true}}
    """
}

private let now = Timestamp(iso8601: "2026-03-10T09:00:00Z") ?? Timestamp(seconds: 0)

@Suite("The same bytes for any number of jobs")
struct SameBytesTests {
  @Test(
    "A run is what deciding line after line comes to, whatever the jobs and chunks", arguments: [1, 2, 3],
    Setting.allCases)
  func sameAsNaive(seed: UInt64, setting: Setting) throws {
    let rulebook = try compiled(setting.rules)
    var random = SplitMix(seed: seed)
    let text = log(&random, lines: 900, from: 0)
    try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(text.utf8).write(to: URL(filePath: path))
      var expected = try naiveRun(text, rulebook, now: now, path: path)
      let reasons = ["own-account", "suppressed", "duplicate", "cooldown", "cap", "holdout", "opt-out", "no-rule"]
      let skipped = expected.text(.skipped)
      // Where the channel takes little, hardly anyone has had a message before.
      for reason in reasons.dropFirst() where setting == .plain {
        #expect(skipped.contains("\"reason\":\"\(reason)\""), "\(reason)")
      }
      #expect(expected.text(.rejected).contains("personalization/cohort"))
      #expect(expected.text(.messages).split(separator: "\n").count > 60)
      switch setting {
      case .plain: break
      case .paced: #expect(skipped.contains("leaves no room"))
      case .nearLimit: #expect(expected.text(.rejected).contains("but for `"))
      }
      for (jobs, chunkSize) in [(1, 4096), (1, 1 << 18), (2, 4096), (2, 1 << 18), (4, 10_000)] {
        let result = try pipelineRun([path], rulebook, now: now, jobs: jobs, chunkSize: chunkSize, folder: folder)
        if expected.summary.isEmpty { expected.summary = result.summary }
        #expect(result.summary == expected.summary, "\(jobs) jobs, \(chunkSize) bytes")
        for kind in OutputKind.allCases {
          #expect(result.text(kind) == expected.text(kind), "\(kind), \(jobs) jobs, \(chunkSize) bytes")
        }
        #expect(result.entries == expected.entries, "\(jobs) jobs, \(chunkSize) bytes")
      }
    }
  }

  @Test("A run that is stopped and goes on at its position writes what an undisturbed one does", arguments: [1, 2])
  func goesOn(jobs: Int) throws {
    let rulebook = try compiled(pacedRules)
    var random = SplitMix(seed: 9)
    let texts = [log(&random, lines: 700, from: 0), log(&random, lines: 700, from: 700)]
    try withFolder { folder in
      var paths: [String] = []
      for (index, text) in texts.enumerated() {
        paths.append(folder.appending(path: "log\(index).jsonl").path)
        try Data(text.utf8).write(to: URL(filePath: paths[index]))
      }
      let whole = try pipelineRun(paths, rulebook, now: now, jobs: 1, chunkSize: 4096, folder: folder)
      var options = BatchPipeline.Options(now: now)
      options.jobs = jobs
      options.chunkSize = 4096
      options.writes = Set(OutputKind.allCases)
      options.keepsEntries = true
      let pipeline = BatchPipeline(rulebook: rulebook, options: options)
      var result = RunResult()
      var counts = BatchCounts()
      var position = InputPosition()
      var planned: [Int: Int] = [:]
      var stops = 0
      while true {
        // What is remembered is made anew from the entries, as a ledger does.
        var history = MemoryHistory()
        for entry in result.entries { history.record(entry) }
        let stop = StopFlag()
        let before = position
        var taken = 0
        try pipeline.run(paths, from: position, planned: planned, history: &history, stop: stop) { chunk in
          // Chunks that come behind the stop are thrown away, as if the process had been killed.
          taken += 1
          if taken == 4 { stop.raise() }
          guard taken < 5 else { return }
          for kind in OutputKind.allCases { result.output[kind] += chunk.output[kind] }
          counts.add(chunk.counts)
          for minute in chunk.planned { planned[minute, default: 0] += 1 }
          result.entries += chunk.entries
          position = chunk.position
        }
        if position == before { break }
        stops += 1
      }
      #expect(stops > 10)
      result.summary = counts.summary.text(indent: 2)
      #expect(result == whole)
    }
  }

  @Test("An input that can't be read ends the run behind what came before it")
  func unreadable() throws {
    let rulebook = try compiled(sharedRules)
    var random = SplitMix(seed: 5)
    let text = log(&random, lines: 300, from: 0)
    try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(text.utf8).write(to: URL(filePath: path))
      for jobs in [1, 3] {
        var options = BatchPipeline.Options(now: now)
        options.jobs = jobs
        options.chunkSize = 4096
        var history = MemoryHistory()
        var lines = 0
        #expect(throws: (any Error).self) {
          try BatchPipeline(rulebook: rulebook, options: options).run([path, "\(path).gone"], history: &history) {
            lines += $0.counts.lines
          }
        }
        #expect(lines == 300)
      }
    }
  }

  @Test("What the sink throws ends the run")
  func sinkThrows() throws {
    struct Full: Error {}
    let rulebook = try compiled(sharedRules)
    var random = SplitMix(seed: 6)
    let text = log(&random, lines: 600, from: 0)
    try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(text.utf8).write(to: URL(filePath: path))
      for jobs in [1, 3] {
        var options = BatchPipeline.Options(now: now)
        options.jobs = jobs
        options.chunkSize = 4096
        var history = MemoryHistory()
        var taken = 0
        #expect(throws: Full.self) {
          try BatchPipeline(rulebook: rulebook, options: options).run([path], history: &history) { _ in
            taken += 1
            if taken == 3 { throw Full() }
          }
        }
        #expect(taken == 3)
      }
    }
  }
}
