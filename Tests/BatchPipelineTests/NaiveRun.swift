import BatchPipeline
import CivilTime
import Diagnostics
import EngineTestSupport
import EventLog
import Events
import Foundation
import Testing
import WelcomeEngine

/// What a run comes to.
struct RunResult: Equatable {
  var output = OutputBytes()
  var summary = ""
  var entries: [HistoryEntry] = []

  func text(_ kind: OutputKind) -> String { String(decoding: output[kind], as: UTF8.self) }
}

/// Decides line after line, each event with everything before it known.
func naiveRun(_ log: String, _ rulebook: Rulebook, now: Timestamp, path: String) throws -> RunResult {
  var result = RunResult()
  var history = NaiveHistory()
  var pacer = OutboxPacer(rulebook.ruleSet.channel, now: now)
  let decoder = EventDecoder(brand: BrandAccount(rulebook.ruleSet.brand), undated: now)
  try EventLogReader(bytes: log.utf8).forEachLine { line in
    switch decoder.decode(line) {
    case .blank, .ignored: break
    case .malformed(let reason):
      MalformedLine.append(path: path, line: line, reason: reason, to: &result.output[.malformed])
    case let decoded:
      let faults = decoded.faults
      for (fault, text) in zip(faults, decoder.texts(of: faults, in: line)) {
        MalformedLine.append(
          path: path, line: line, origin: .init(line: line.number, offset: line.offset, text: text),
          reason: fault.reason, to: &result.output[.malformed])
      }
      for event in decoded.events {
        let decision = paced(rulebook.decide(event, history: history, now: now), &pacer, rulebook, now) {
          rulebook.decide(event, history: history, now: now, departure: $0)
        }
        let entry = HistoryEntry(decision)
        // An event that is known already adds nothing to what is known.
        let isNews = entry.kind != .decided || !history.hasDecided(event: entry.event)
        history.record(entry)
        if isNews { result.entries.append(entry) }
        let kind: OutputKind =
          switch decision.outcome {
          case .send: .messages
          case .reject: .rejected
          case .skip: .skipped
          }
        DecisionLine.append(decision, now: now, to: &result.output[kind])
      }
    }
  }
  return result
}

/// The decision with the time that the channel's limits leave to its message.
///
/// - Parameter again: decides it for a message that goes out at a moment.
private func paced(
  _ decision: Decision, _ pacer: inout OutboxPacer, _ rulebook: Rulebook, _ now: Timestamp,
  again: (Timestamp) -> Decision
) -> Decision {
  guard pacer.paces, case .send(let message) = decision.outcome else { return decision }
  let latest = rulebook.ruleSet.policy.maxEventAge.map { decision.event.at + $0 }
  let moment = pacer.place(
    due: message.sendAfter ?? now, event: decision.event.at, zone: message.zone, latest: latest)
  guard let moment else {
    let skip = Skip(.stale, rule: message.rule, "the channel's rate limit leaves no room for it in time")
    return Decision(event: decision.event, outcome: .skip(skip))
  }
  if let last = message.goodUntil, moment > last { return again(moment) }
  return Decision(event: decision.event, outcome: .send(message.sent(after: moment > now ? moment : nil)))
}

/// Runs the pipeline over files that hold the logs.
func pipelineRun(
  _ logs: [String], _ rulebook: Rulebook, now: Timestamp, jobs: Int, chunkSize: Int, folder: URL
) throws -> RunResult {
  var result = RunResult()
  var options = BatchPipeline.Options(now: now)
  options.jobs = jobs
  options.chunkSize = chunkSize
  options.writes = Set(OutputKind.allCases)
  options.keepsEntries = true
  var counts = BatchCounts()
  var history = MemoryHistory()
  try BatchPipeline(rulebook: rulebook, options: options).run(logs, history: &history) { chunk in
    for kind in OutputKind.allCases { result.output[kind] += chunk.output[kind] }
    counts.add(chunk.counts)
    result.entries += chunk.entries
  }
  #expect(counts.addsUp)
  result.summary = counts.summary.text(indent: 2)
  return result
}

/// A folder for the time of a test.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

func compiled(_ yaml: String) throws -> Rulebook {
  let result = Rulebook.compile(ruleFiles: [Source(path: "Rules/test.yaml", text: yaml)], templateFiles: [])
  let problems = ConciseRenderer().render(result.diagnostics.filter { $0.severity == .error })
  return try #require(result.rulebook, "\(problems)")
}
