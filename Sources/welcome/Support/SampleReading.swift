import CivilTime
import EventLog
import Events
import WelcomeEngine

/// The samples of a preview with what could not be read of them, as sentences.
struct SampleReading {
  private(set) var events: [Event] = []
  private(set) var problems: [String] = []

  init() {}

  init(_ path: String, isLog: Bool, _ rulebook: Rulebook, now: Timestamp) {
    do {
      if isLog {
        let reader = try EventLogReader(path: path)
        let decoder = EventDecoder(brand: BrandAccount(rulebook.ruleSet.brand), undated: now)
        try reader.forEachLine { line in
          switch decoder.decode(line) {
          case .events(let found): events += found
          case .body(let found, _, let faults):
            events += found
            problems += faults.map { "\(path), line \(line.number): \($0.reason)" }
          case .malformed(let reason): problems.append("\(path), line \(line.number): \(reason)")
          case .ignored, .blank: break
          }
        }
      } else {
        let reading = try FollowerReader.read(path: path, now: now)
        events = reading.events
        problems = reading.problems.map { "\(path), \($0.place): \($0.reason)" }
      }
    } catch {
      problems.append("\(error)")
    }
  }
}

extension Rulebook {
  /// Decides samples with their traces. The events of a log follow on each other; sample followers have nothing to do with each other.
  func dryRun(_ events: [Event], isLog: Bool, history: MemoryHistory = MemoryHistory(), now: Timestamp) -> [Decision] {
    guard isLog else { return events.map { decide($0, history: history, now: now, explain: true) } }
    var history = history
    return events.map { event in
      let decision = decide(event, history: history, now: now, explain: true)
      history.record(decision)
      return decision
    }
  }
}
