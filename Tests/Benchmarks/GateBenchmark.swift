import Foundation
import Quality
import TwitterText
import WelcomeEngine

/// What judging a message costs when nothing speaks against it: the gate, the cohort key, and the weighted length.
///
/// `Benchmarks gate` measures it alone.
enum GateBenchmark {
  private static let rounds = 15
  private static let repeats = 200

  private static let groups: [(name: String, samples: [GateMessages.Sample])] = [
    ("English", GateMessages.samples(GateMessages.english)),
    ("es fr de pt it", GateMessages.samples(GateMessages.european)),
    ("ja ru ko", GateMessages.samples(GateMessages.otherScripts)),
    ("English, emoji", GateMessages.samples(GateMessages.emoji)),
  ]

  static func run() {
    print("gate: good messages, median of \(rounds) rounds, µs per message")
    print("                  bytes    gate  cohort key  length   all three  instructions  findings")
    for (number, group) in groups.enumerated() where !group.samples.isEmpty {
      let scratch = GateScratch()
      var found = 0
      let gate = cost(group.samples) { sample in
        found += judge(sample, scratch)
      }
      let key = cost(group.samples) { sample in found += CohortKey(sample.message).high == 0 ? 1 : 0 }
      let length = cost(group.samples) { sample in
        found += WeightedLength.of(sample.message.text).weighted == 0 ? 1 : 0
      }
      let bytes = group.samples.reduce(0) { $0 + $1.message.text.utf8.count } / group.samples.count
      let name = group.name + String(repeating: " ", count: max(0, 15 - group.name.count))
      print(
        name, column("\(bytes)", 7), column(format(gate), 7), column(format(key), 11), column(format(length), 7),
        column(format(gate + key + length), 11), column(instructions(number).map { "\($0)" } ?? "no valgrind", 13),
        column("\(found / rounds / repeats)", 9))
      // Each line is seen when it is measured, also where the output is a file.
      fflush(nil)
    }
    print("wanted: gate ≤ 1.5 µs for 200 bytes, other scripts at most three times English")
  }

  /// What a good message in English costs, in µs.
  static var englishCost: Double {
    let scratch = GateScratch()
    var found = 0
    return cost(groups[0].samples) { found += judge($0, scratch) }
  }

  /// Judges the messages of a group some times, for an instruction counter.
  static func count(_ group: Int, times: Int) {
    guard groups.indices.contains(group) else { return }
    let scratch = GateScratch()
    var found = 0
    for _ in 0..<times { for sample in groups[group].samples { found += judge(sample, scratch) } }
    print(found)
  }

  @inline(never)
  private static func judge(_ sample: GateMessages.Sample, _ scratch: GateScratch) -> Int {
    gate.judge(sample.message, context: sample.context, scratch: scratch).count
  }

  private static let gate = QualityGate()

  private static func cost(_ samples: [GateMessages.Sample], _ work: (GateMessages.Sample) -> Void) -> Double {
    var figures: [Double] = []
    for _ in 0..<rounds {
      // Time of the processor, which other programs don't lengthen.
      let start = clock()
      for _ in 0..<repeats { for sample in samples { work(sample) } }
      figures.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    return median(figures) * 1e6 / Double(repeats * samples.count)
  }

  private static func format(_ value: Double) -> String { number(value, 2) }

  /// Instructions per message by callgrind, as the difference of two runs; nil where valgrind isn't installed.
  private static func instructions(_ group: Int) -> Int? {
    guard let few = collected(group, times: 20), let many = collected(group, times: 120) else { return nil }
    return (many - few) / (100 * max(1, groups[group].samples.count))
  }

  private static func collected(_ group: Int, times: Int) -> Int? {
    let folder = FileManager.default.temporaryDirectory
    let copy = folder.appending(path: "welcome-gate-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: copy) }
    // Valgrind doesn't read all debugging information that Swift writes.
    guard output("strip", ["-g", "-o", copy.path, CommandLine.arguments[0]]) != nil,
      let output = output(
        "valgrind",
        ["--tool=callgrind", "--callgrind-out-file=/dev/null", copy.path, "gate", "\(group)", "\(times)"]),
      let line = output.split(separator: "\n").last(where: { $0.contains("refs:") })
    else { return nil }
    return line.split(separator: " ").last.flatMap { Int($0.filter(\.isNumber)) }
  }

  /// What a program writes to its error output; nil when it isn't there or fails.
  private static func output(_ program: String, _ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    // Sets in another order make other lexicons, and some thousand instructions more or less.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? output : nil
  }
}
