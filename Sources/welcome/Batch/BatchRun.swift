import CivilTime
import EventLog
import Foundation
import WelcomeEngine

/// One run over event logs: each line is read, decided, recorded and written, in the order of the input.
struct BatchRun {
  private let rulebook: Rulebook
  private let now: Timestamp
  private let outputs: BatchOutputs
  private let followers: FollowerListOptions?
  private let progress: Progress?
  /// Writes each line as it is decided, as a live stream wants.
  private let flushesEachLine: Bool
  private let decoder: EventDecoder
  private let started = ContinuousClock.now
  private var history = MemoryHistory()
  private(set) var counts = BatchCounts()

  init(
    rulebook: Rulebook, now: Timestamp, format: EventFormat?, followers: FollowerListOptions?, outputs: BatchOutputs,
    progress: Progress?,
    flushesEachLine: Bool
  ) {
    self.rulebook = rulebook
    self.now = now
    self.outputs = outputs
    self.followers = followers
    self.progress = progress
    self.flushesEachLine = flushesEachLine
    decoder = EventDecoder(
      format: format, brand: BrandAccount(rulebook.ruleSet.brand), readsFollowers: followers != nil, undated: now)
  }

  var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - started).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  mutating func read(_ path: String) throws(BatchError) {
    do {
      let reader = try EventLogReader(path: path, followers: followers)
      while let chunk = try reader.nextChunk() {
        try chunk.forEachLine { (line) throws(BatchError) in try take(line, of: path) }
        progress?.update(counts, file: path, offset: chunk.endOffset)
      }
    } catch let error as BatchError {
      throw error
    } catch {
      throw BatchError(description: "\(error)")
    }
  }

  mutating func finish() throws(BatchError) {
    try outputs.finish(summary: counts.summary)
  }

  private mutating func take(_ line: LogLine, of path: String) throws(BatchError) {
    counts.lines += 1
    switch decoder.decode(line) {
    case .blank: counts.ignored["blank line", default: 0] += 1
    case .ignored(let type): counts.ignored[type, default: 0] += 1
    case .malformed(let reason):
      counts.malformed += 1
      try outputs.write(
        MalformedLine.value(path: path, number: line.number, offset: line.offset, reason: reason, text: line.text),
        to: .malformed)
    case .events(let events):
      counts.furtherEvents += max(0, events.count - 1)
      for event in events {
        let decision = rulebook.decide(event, history: history, now: now)
        history.record(decision)
        counts.add(decision)
        try write(decision)
      }
    }
    if flushesEachLine { try outputs.flush() }
  }

  private func write(_ decision: Decision) throws(BatchError) {
    switch decision.outcome {
    case .send(let message): try outputs.write(DecisionLine.message(message, of: decision), to: .messages)
    case .reject(let rejection): try outputs.write(DecisionLine.rejection(rejection, of: decision), to: .rejected)
    case .skip(let skip): try outputs.write(DecisionLine.skip(skip, of: decision), to: .skipped)
    }
  }
}
