import CivilTime
import Diagnostics
import EventLog
import Events
import Foundation
import RuleMatching
import WelcomeEngine

/// Measures how deciding events grows with the number of rules. Each number of rules runs in a process of its own, so that its peak of
/// memory is its own: `Benchmarks` starts itself once for each.
///
/// - `Benchmarks`: all of it. `Benchmarks batch`: see `BatchBenchmark`. `Benchmarks gate`: see `GateBenchmark`. `Benchmarks ledger`: see
///   `LedgerBenchmark`. `Benchmarks 1000`: with that many rules.
/// - `Benchmarks load 1000`: only loads that many, for a profiler.
/// - `Benchmarks write 1000 DIR`: writes the rules with tests and a log into a folder, to try the commands on.
@main
struct Benchmarks {
  private static let now = Timestamp(iso8601: "2026-03-02T12:00:00Z") ?? Timestamp(seconds: 0)
  private static let eventCount = 20_000
  private static let rounds = 7

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if try BatchBenchmark.run(arguments) { return }
    if try LedgerBenchmark.run(arguments) { return }
    if arguments.first == "gate" {
      let numbers = arguments.dropFirst().compactMap { Int($0) }
      if numbers.count == 2 { GateBenchmark.count(numbers[0], times: numbers[1]) } else { GateBenchmark.run() }
      return
    }
    if let count = arguments.first.flatMap({ Int($0) }) {
      print(run(count).map { "\($0)" }.joined(separator: " "))
      return
    }
    if arguments.count >= 2, let count = Int(arguments[1]) {
      switch arguments[0] {
      case "load":
        let load = self.load(count).seconds
        print("\(number(load, 3)) s, \(number(memory("VmHWM") ?? 0, 0)) MB")
        return
      case "write" where arguments.count == 3:
        try WorkloadFiles(count: count).write(to: arguments[2])
        return
      default: break
      }
    }
    print("\(eventCount) events, median of \(rounds) rounds, µs per event; load from YAML with all checks")
    print("   rules     parse  read fields  match  decide  match÷parse   load s  peak MB  matched")
    var first: [Double] = []
    var last: [Double] = []
    for count in [10, 100, 1_000, 10_000] {
      let figures = try runInProcess(count)
      if first.isEmpty { first = figures }
      last = figures
      guard figures.count == 7 else { continue }
      print(
        column("\(count)", 8), column(number(figures[0], 2), 9), column(number(figures[1], 2), 12),
        column(number(figures[2], 2), 6), column(number(figures[3], 2), 7),
        column(number(figures[2] / figures[0], 2), 12),
        column(number(figures[4], 2), 8), column(number(figures[5], 0), 8), column(number(figures[6], 0) + "%", 8))
    }
    defer { GateBenchmark.run() }
    guard first.count == 7, last.count == 7 else { return }
    print(
      "from 10 to 10,000 rules: match ×\(number(last[2] / first[2], 2)), decide ×\(number(last[3] / first[3], 2)) (wanted: ≤ 3)"
    )
    print("10,000 rules: \(number(last[4], 2)) s (wanted: < 2), \(number(last[5], 0)) MB (wanted: < 200)")
  }

  private static func runInProcess(_ count: Int) throws -> [Double] {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["\(count)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  }

  private static func load(
    _ count: Int
  ) -> (rulebook: Rulebook?, diagnostics: [Diagnostic], seconds: Double, workload: Workload) {
    var workload = Workload(seed: 1)
    let source = Source(path: "Rules/bench.yaml", text: workload.rules(count))
    var loaded: (rulebook: Rulebook?, diagnostics: [Diagnostic]) = (nil, [])
    let load = seconds { loaded = Rulebook.compile(ruleFiles: [source], templateFiles: []) }
    return (loaded.rulebook, loaded.diagnostics, load, workload)
  }

  /// Microseconds per event for parsing, reading fields, matching and deciding; seconds for loading; megabytes; percent that match.
  private static func run(_ count: Int) -> [Double] {
    let loaded = load(count)
    let load = loaded.seconds
    var workload = loaded.workload
    let peak = memory("VmHWM") ?? 0
    guard let rulebook = loaded.rulebook else {
      print(ConciseRenderer().render(Array(loaded.diagnostics.filter { $0.severity == .error }.prefix(5))))
      return []
    }
    let lines = (0..<eventCount).map { workload.line($0) }
    let decoder = EventDecoder(undated: now)
    let events = lines.flatMap { line -> [Event] in
      if case .events(let events) = decoder.decode(line) { return events }
      return []
    }
    var (parse, fields, match, decide): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    var matched = 0
    var touched = 0
    for _ in 0..<rounds {
      parse.append(seconds { for line in lines { if case .events = decoder.decode(line) { touched += 1 } } })
      fields.append(seconds { for event in events { touched += read(event) } })
      matched = 0
      match.append(
        seconds { for event in events where rulebook.firstMatch(for: event, now: now) != nil { matched += 1 } })
      let history = MemoryHistory()
      decide.append(seconds { for event in events { _ = rulebook.decide(event, history: history, now: now) } })
    }
    if touched == 0 { return [] }
    let perEvent = 1e6 / Double(eventCount)
    return [parse, fields, match, decide].map { median($0) * perEvent }
      + [load, peak, 100 * Double(matched) / Double(events.count)]
  }

  /// The least that anything has to do that looks at an event: every byte of its texts.
  private static func read(_ event: Event) -> Int {
    var sum = 0
    for text in [event.text, event.follower.bio, event.follower.location, event.follower.lang] {
      for byte in (text ?? "").utf8 { sum &+= Int(byte) }
    }
    for text in event.follower.interests { for byte in text.utf8 { sum &+= Int(byte) } }
    return sum &+ (event.follower.followersCount ?? 0) &+ (event.follower.followingCount ?? 0)
  }
}
