import BatchPipeline
import CivilTime
import Foundation
import TestSupport
import Testing
import WelcomeEngine

private let rules = """
  brand: { name: Northwind, handle: "@northwind", id: "1000", domains: [northwind.example] }
  ctas:
    guide: { kind: link, ask: "Open the guide: {{ cta.link }}", link: "https://northwind.example/guide" }
  rules:
    - id: places
      on: any
      when: { location: { exists: true } }
      send:
        cta: guide
        message: "Hi {{ follower.first_name | default: 'there' }}, we have readers in {{ follower.location }} too. {{ cta }}"
  """

private let now = Timestamp(iso8601: "2026-03-10T09:00:00Z") ?? Timestamp(seconds: 0)

private func good(_ number: Int, more: String = "") -> String {
  #"{"id":"e\#(number)","type":"follow","at":"2026-03-09T09:00:00Z","follower":{"id":"\#(number)","name":"Ada L","location":"Place \#(number)"\#(more)}}"#
}

/// Lines that can't be read, and what is said of each.
private let bad: [(line: [UInt8], reason: String)] = {
  let texts: [(String, String)] = [
    (
      String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000),
      "not JSON: more than 64 arrays and objects within each other"
    ),
    (good(0, more: #","x":"# + String(repeating: "{\"a\":", count: 100)), "not JSON: more than 64 arrays"),
    (good(0, more: #","id":"2""#), "not JSON: the key \"id\" stands twice in one object"),
    (good(0, more: #","followers_count":-1"#), "`follower.followers_count` is not a whole number from 0 up: -1"),
    (good(0, more: #","followers_count":1e999"#), "not JSON: a number is too large"),
    (good(0, more: #","followers_count":99999999999999999999"#), "not JSON: a number is too large"),
    ("\u{0}\u{0}\u{0}", "not JSON: expected a value, found byte 0x0"),
    (good(0) + "\u{0}", "not JSON: more text behind the value"),
    (
      #"{"id":"e","type":"follow","at":"2026-03-09T09:00:00Z","follower":{"id":"7","name":"\ud800"}}"#, "not JSON: half"
    ),
    ("null", "an event has to be a JSON object, this is null"), ("{", "not JSON: "), ("\u{feff}{}", "not JSON: "),
    (#"{"id":"e","type":"follow","at":"tomorrow","follower":{"id":"7"}}"#, "`at` is not a time: \"tomorrow\""),
    (String(repeating: "x", count: 1 << 20), "not JSON: expected a value, found `x`"),
  ]
  return texts.map { (Array($0.utf8), $1) } + [
    ([0xff, 0xfe, 0x00], "not JSON: "),
    (Array(good(0).utf8.dropLast(4)) + [0xc3, 0x28, 0x22, 0x7d, 0x7d], "not JSON: "),
    ([UInt8](repeating: UInt8(ascii: "y"), count: 3 << 20), "line longer than 1 MiB: 3145728 bytes"),
  ]
}()

@Suite("Lines that can't be read")
struct MalformedLinesTests {
  @Test("are reported and counted, and change nothing about the lines around them", arguments: [1, 2])
  func reported(jobs: Int) throws {
    let rulebook = try compiled(rules)
    // A byte order mark, lines that end in CR LF, and every bad line between good ones.
    var bytes: [UInt8] = [0xef, 0xbb, 0xbf]
    var goodLines = ""
    for (number, bad) in bad.enumerated() {
      bytes += Array(good(number + 1).utf8) + (number % 2 == 0 ? [0x0d, 0x0a] : [0x0a]) + bad.line + [0x0a]
      goodLines += good(number + 1) + "\n"
    }
    try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(bytes).write(to: URL(filePath: path))
      let alone = folder.appending(path: "good.jsonl").path
      try Data(goodLines.utf8).write(to: URL(filePath: alone))
      let result = try pipelineRun([path], rulebook, now: now, jobs: jobs, chunkSize: 1 << 16, folder: folder)
      let expected = try pipelineRun([alone], rulebook, now: now, jobs: 1, chunkSize: 1 << 16, folder: folder)
      #expect(result.text(.messages) == expected.text(.messages))
      #expect(result.text(.messages).split(separator: "\n").count == bad.count)
      let reported = result.text(.malformed).split(separator: "\n")
      #expect(reported.count == bad.count)
      for (line, bad) in zip(reported, bad) {
        let escaped = bad.reason.replacing("\"", with: "\\\"")
        #expect(line.contains("\"reason\":\"\(escaped)"), "\(line.prefix(300))")
      }
      #expect(result.text(.rejected).isEmpty && result.text(.skipped).isEmpty)
    }
  }

  @Test("Random bytes never end a run, and every line is accounted for", arguments: [1, 2, 3])
  func randomBytes(seed: UInt64) throws {
    let rulebook = try compiled(rules)
    var random = SplitMix(seed: seed)
    var bytes: [UInt8] = []
    var lines = 0
    for number in 0..<400 {
      var line = Array(good(number).utf8)
      for _ in 0..<random.next() % 3 {
        let place = Int(random.next() % UInt64(line.count))
        line[place] = UInt8(truncatingIfNeeded: random.next())
      }
      lines += 1 + line.count { $0 == 0x0a }
      bytes += line + [0x0a]
    }
    try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(bytes).write(to: URL(filePath: path))
      let one = try pipelineRun([path], rulebook, now: now, jobs: 1, chunkSize: 4096, folder: folder)
      let two = try pipelineRun([path], rulebook, now: now, jobs: 2, chunkSize: 8192, folder: folder)
      #expect(one == two)
      #expect(one.summary.contains("\"lines\": \(lines),"))
    }
  }
}

@Suite("Bodies of which a part can't be read")
struct FaultyBodyTests {
  private func follow(_ id: String) -> String {
    #"{"type":"follow","created_timestamp":"1773046800000","source":{"id":"\#(id)","name":"Ada L","location":"Place \#(id)"}}"#
  }

  @Test("come to what the rest comes to, and each part is told with its place and its text", arguments: ["", "body"])
  func parts(wrapper: String) throws {
    let rulebook = try compiled(rules)
    let faulty = #"{"type":"follow", "source": {"name":"}]\"{"}}"#
    let stop =
      #"{"id":"m1","message_create":{"sender_id":"9","target":{"recipient_id":"1000"},"message_data":{"text":"stop"}}}"#
    let list = [follow("7"), faulty, follow("8"), "12"].joined(separator: ",")
    let body = #"{"for_user_id":"1000","follow_events":[\#(list)],"direct_message_events":[\#(stop)]}"#
    let line = wrapper.isEmpty ? body : #"{"received_at":1,"\#(wrapper)":\#(body)}"#
    try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      let log = "\(good(1))\n\(line)\n\(good(2))\n"
      try Data(log.utf8).write(to: URL(filePath: path))
      let expected = try naiveRun(log, rulebook, now: now, path: path)
      var result = try pipelineRun([path], rulebook, now: now, jobs: 2, chunkSize: 4096, folder: folder)
      let summary = result.summary
      result.summary = ""
      #expect(result == expected)
      #expect(result.text(.messages).split(separator: "\n").count == 4)
      #expect(summary.contains("\"events_beyond_lines\": 4,\n  \"messages\": 4,"))
      #expect(summary.contains("\"malformed\": 2,") && summary.contains("\"opt-out\": 1"))
      #expect(
        result.text(.malformed) == """
          {"file":"\(path)","line":2,"offset":\(good(1).utf8.count + 1),"reason":"`follow_events[1].source.id` is missing","text":"{\\"type\\":\\"follow\\", \\"source\\": {\\"name\\":\\"}]\\\\\\"{\\"}}"}
          {"file":"\(path)","line":2,"offset":\(good(1).utf8.count + 1),"reason":"`follow_events[3].source.id` is missing","text":"12"}

          """)
    }
  }
}
