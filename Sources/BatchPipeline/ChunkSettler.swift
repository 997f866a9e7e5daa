import EventLog
import WelcomeEngine

/// The ordered stage: gives decided chunks, one after the other, the outcome that they have after everything before them.
struct ChunkSettler {
  private let rulebook: Rulebook
  private let options: BatchPipeline.Options
  private let decoder: EventDecoder
  private(set) var history: MemoryHistory
  /// Cohorts that have probably reached their limit, for workers to presume.
  private(set) var spent: Set<CohortKey> = []

  init(_ rulebook: Rulebook, _ options: BatchPipeline.Options, history: consuming MemoryHistory) {
    self.rulebook = rulebook
    self.options = options
    self.history = history
    self.history.limitCohorts(to: rulebook.ruleSet.policy.cohort.limit)
    decoder = options.decoder(rulebook)
  }

  /// What an event comes to in place of what was presumed.
  private struct Change {
    let entry: Int
    let output: OutputKind
    let line: [UInt8]
  }

  mutating func settle(_ chunk: consuming DecidedChunk) -> CommittedChunk {
    var counts = chunk.counts
    var entries: [HistoryEntry] = []
    if options.keepsEntries { entries.reserveCapacity(chunk.entries.count) }
    var changes: [Change] = []
    for (index, entry) in chunk.entries.enumerated() {
      let presumption = entry.presumption
      var kind = entry.kind
      switch rulebook.settle(presumption, chunk.transcript, history: history) {
      case .stands: break
      case .skip(let skip):
        kind = HistoryEntry.Kind(.skip(skip))
        counts.remove(entry.tally)
        counts.add(.skipped(skip.reason))
        changes.append(Change(entry: index, output: .skipped, line: skipLine(skip, entry, chunk.output)))
      case .decideAgain(let cohort, let isSpent):
        if isSpent { spent.insert(cohort) } else { spent.remove(cohort) }
        guard let decision = decideAgain(entry, chunk.source.lines) else { break }
        kind = HistoryEntry.Kind(decision.outcome)
        counts.remove(entry.tally)
        counts.add(Tally(decision.outcome))
        let output = OutputKind(decision.outcome)
        var line: [UInt8] = []
        if options.writes.contains(output) { DecisionLine.append(decision, to: &line) }
        changes.append(Change(entry: index, output: output, line: line))
      }
      // An event that is known already adds nothing to what is known.
      let isNews = options.keepsEntries && !(kind == .decided && history.hasDecided(event: presumption.eventKey))
      history.record(kind, event: presumption.eventKey, follower: presumption.followerKey, at: presumption.at)
      if isNews {
        entries.append(
          HistoryEntry(event: presumption.event, follower: presumption.follower, at: presumption.at, kind: kind))
      }
    }
    let output = changes.isEmpty ? chunk.output : Self.apply(changes, to: chunk)
    return CommittedChunk(
      position: chunk.source.end, path: chunk.source.path, output: output, counts: counts, entries: entries)
  }

  private func skipLine(_ skip: Skip, _ entry: DecidedChunk.Entry, _ output: OutputBytes) -> [UInt8] {
    guard options.writes.contains(.skipped) else { return [] }
    var line = Array(output[entry.output][entry.line.lowerBound..<entry.headEnd])
    DecisionLine.append(skip, to: &line)
    return line
  }

  /// Reads the event from its line once more; it was read before, so that it can be.
  private func decideAgain(_ entry: DecidedChunk.Entry, _ lines: LogChunk) -> Decision? {
    lines.withLine(at: entry.source.line) { line in
      guard case .events(let events) = decoder.decode(line), events.indices.contains(entry.source.index) else {
        return nil
      }
      return rulebook.decide(events[entry.source.index], history: history, now: options.now)
    }
  }

  /// The lines of a chunk with some of them changed.
  private static func apply(_ changes: [Change], to chunk: borrowing DecidedChunk) -> OutputBytes {
    var result = OutputBytes()
    result[.malformed] = chunk.output[.malformed]
    var changes = changes[...]
    for (index, entry) in chunk.entries.enumerated() {
      if let change = changes.first, change.entry == index {
        result[change.output] += change.line
        changes.removeFirst()
      } else if !entry.line.isEmpty {
        result[entry.output] += chunk.output[entry.output][entry.line]
      }
    }
    return result
  }
}
