import BatchPipeline
import CivilTime
import Diagnostics
import Foundation
import WelcomeEngine

/// Measures batches: events decided each second, with rendering, gate, history and output, beside the floor. Each measurement runs in a
/// process of its own, in turns, so that all of them see the same machine.
///
/// - `Benchmarks batch [LINES]`: all of it.
/// - `Benchmarks batch-run RULES JOBS LOG`, `Benchmarks batch-floor LOG`: one measurement; prints lines, seconds, seconds of processors,
///   megabytes, messages, bytes of the history.
/// - `Benchmarks batch-write LINES RULES DIR`: writes the logs and the rules, to try the command on.
enum BatchBenchmark {
  private static let rounds = 5
  private static let now = Timestamp(iso8601: "2026-03-02T12:00:00Z") ?? Timestamp(seconds: 0)

  static func run(_ arguments: [String]) throws -> Bool {
    switch arguments.first {
    case "batch":
      try all(lines: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000)
    case "batch-run" where arguments.count == 4:
      print(try measure(rules: Int(arguments[1]) ?? 0, jobs: Int(arguments[2]) ?? 1, log: arguments[3]))
    case "batch-floor" where arguments.count == 2:
      var lines = 0
      let clock = ContinuousClock()
      let before = processorSeconds
      let time = try clock.measure { lines = try Floor.run(arguments[1]) }
      print(lines, seconds(time), processorSeconds - before, memory("VmHWM") ?? 0, 0, 0)
    case "batch-write" where arguments.count == 4:
      let folder = URL(filePath: arguments[3])
      let rules = folder.appending(path: "Rules")
      try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
      try Data(BatchWorkload.rules(Int(arguments[2]) ?? 0).utf8).write(to: rules.appending(path: "bench.yaml"))
      for isLively in [false, true] {
        print(try BatchWorkload.write(lines: Int(arguments[1]) ?? 0, to: folder, isLively: isLively))
      }
    default: return false
    }
    return true
  }

  /// What the process has used, whatever else the machine does.
  static var processorSeconds: Double { Double(clock()) / 1e6 }

  static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private static func measure(rules: Int, jobs: Int, log: String) throws -> String {
    let source = Source(path: "Rules/bench.yaml", text: BatchWorkload.rules(rules))
    let loaded = Rulebook.compile(ruleFiles: [source], templateFiles: [])
    guard let rulebook = loaded.rulebook else {
      return ConciseRenderer().render(Array(loaded.diagnostics.filter { $0.severity == .error }.prefix(5)))
    }
    var options = BatchPipeline.Options(now: now)
    options.jobs = jobs
    var counts = BatchCounts()
    var history = MemoryHistory()
    let output = FileHandle(forWritingAtPath: "/dev/null")
    let before = processorSeconds
    let time = try ContinuousClock().measure {
      try BatchPipeline(rulebook: rulebook, options: options).run([log], history: &history) { chunk in
        counts.add(chunk.counts)
        for kind in OutputKind.allCases where !chunk.output[kind].isEmpty {
          try output?.write(contentsOf: Data(chunk.output[kind]))
        }
      }
    }
    let used = processorSeconds - before
    return "\(counts.lines) \(seconds(time)) \(used) \(memory("VmHWM") ?? 0) \(counts.sent) \(history.byteCount)"
  }

  private static func all(lines: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let log = try BatchWorkload.write(lines: lines, to: folder)
    let size = (try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0
    print("batch: \(lines) events of \(size / max(1, lines)) bytes, median of \(rounds) rounds in turns with the floor")
    print("one job and the floor by the time of the processor, two jobs against one by the clock")
    print("   rules   floor ev/s  one job ev/s  ÷ floor  two jobs ÷ one  matched  peak MB  history B/event")
    let lively = try BatchWorkload.write(lines: lines, to: folder, isLively: true)
    var gateShare = 0.0
    for (rules, log) in [(10, log), (100, log), (100, lively), (1_000, log), (10_000, log)] {
      var (floor, one, speedUp): ([Double], [Double], [Double]) = ([], [], [])
      var last: [Double] = []
      // Loading as many takes most of the time.
      for _ in 0..<(rules < 10_000 ? rounds : 3) {
        floor.append(rate(try child(["batch-floor", log])))
        last = try child(["batch-run", "\(rules)", "1", log])
        one.append(rate(last))
        let two = try child(["batch-run", "\(rules)", "2", log])
        if two.count > 1, last.count > 1, two[1] > 0 { speedUp.append(last[1] / two[1]) }
      }
      guard last.count == 6 else { continue }
      print(
        column("\(rules)\(log == lively ? " lively" : "")", 8), column(number(median(floor), 0), 12),
        column(number(median(one), 0), 13),
        column(number(median(one) / median(floor), 3), 8), column(number(median(speedUp), 2), 15),
        column(number(100 * last[4] / last[0], 0) + "%", 8), column(number(last[3], 0), 8),
        column(number(last[5] / last[0], 1), 16))
      fflush(nil)
      if rules == 100, log != lively { gateShare = GateBenchmark.englishCost * last[4] / last[0] * median(one) / 1e6 }
    }
    print("gate at 100 rules: \(number(100 * gateShare, 0))% of the time, at what English messages of 196 bytes cost")
    print("wanted at 100 rules: ≥ 500,000 ev/s and 0.5 × the floor with one job, two jobs ≥ 1.7 × one, peak < 150 MB")
    try startUp()
    try instructions(folder)
  }

  /// Events for each second of a processor.
  private static func rate(_ figures: [Double]) -> Double {
    figures.count > 2 && figures[2] > 0 ? figures[0] / figures[2] : 0
  }

  /// What a part of this program prints, as numbers.
  static func child(_ arguments: [String]) throws -> [Double] {
    let output = try run(CommandLine.arguments[0], arguments).output
    let figures = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    if figures.isEmpty { print(output) }
    return figures
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Neither is longer than a pipe holds.
    let read = { (pipe: Pipe) in String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
    let result = (read(output), read(errors))
    process.waitUntilExit()
    return result
  }

  /// How long the program takes to say its version, where it has been built beside this one.
  private static func startUp() throws {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "welcome").path
    guard FileManager.default.isExecutableFile(atPath: program) else { return }
    let time = { (program: String, arguments: [String]) in
      median(try (0..<9).map { _ in seconds(try ContinuousClock().measure { _ = try run(program, arguments) }) }) * 1000
    }
    // Much of it is this process's own way of starting another one.
    let (all, empty) = (try time(program, ["schema"]), try time("/bin/sh", ["-c", ":"]))
    print(
      "start-up: \(number(all, 0)) ms for `welcome schema`, \(number(empty, 0)) ms for an empty program (wanted: < 30 between)"
    )
  }

  /// Instructions for each event, from two runs of different length: the same on a busy machine as on a quiet one.
  private static func instructions(_ folder: URL) throws {
    let tools = ["/usr/bin/valgrind", "/usr/bin/strip"]
    guard tools.allSatisfy({ FileManager.default.isExecutableFile(atPath: $0) }) else { return }
    // Valgrind doesn't read the debugging information of a release build.
    let program = folder.appending(path: "stripped").path
    _ = try run(tools[1], ["--strip-debug", "-o", program, CommandLine.arguments[0]])
    let (short, long) = (1_000, 3_000)
    var counts: [Int: [Double]] = [:]
    for lines in [short, long] {
      let log = try BatchWorkload.write(lines: lines, to: folder)
      let lively = try BatchWorkload.write(lines: lines, to: folder, isLively: true)
      for command in [["batch-floor", log], ["batch-run", "100", "1", log], ["batch-run", "100", "1", lively]] {
        let flags = ["--tool=callgrind", "--callgrind-out-file=/dev/null", program]
        let report = try run(tools[0], flags + command).errors
        let collected = report.split(separator: "\n").first { $0.contains("Collected :") }
        counts[lines, default: []].append(
          collected.flatMap { $0.split(separator: ":").last.flatMap { Double($0.filter(\.isNumber)) } } ?? 0)
      }
    }
    guard let few = counts[short], let many = counts[long], few.count == 3, many.count == 3 else { return }
    let perEvent = { (index: Int) in (many[index] - few[index]) / Double(long - short) }
    print(
      "instructions an event at 100 rules: \(number(perEvent(1), 0)), floor \(number(perEvent(0), 0)), ratio \(number(perEvent(1) / perEvent(0), 1)); with lively profiles \(number(perEvent(2), 0))"
    )
  }
}
