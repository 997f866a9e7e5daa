import CivilTime
import EventLog
import Events
import WelcomeEngine

/// The ordered stage: gives decided chunks, one after the other, the outcome that they have after everything before them.
struct ChunkSettler {
  private let rulebook: Rulebook
  private var options: BatchPipeline.Options
  private var decoder: EventDecoder
  private(set) var history: MemoryHistory
  /// Cohorts that have probably reached their limit, for workers to presume.
  private(set) var spent: Set<CohortKey> = []
  private var pacer: OutboxPacer
  /// Keeps the compiler from leaving out what has no other use than to bring memory near.
  private var touched: UInt8 = 0
  /// Events whose places in the history are looked at side by side.
  private static let group = 64

  init(
    _ rulebook: Rulebook, _ options: BatchPipeline.Options, planned: [Int: Int], history: consuming MemoryHistory
  ) {
    self.rulebook = rulebook
    self.options = options
    self.history = history
    self.history.limitCohorts(to: rulebook.ruleSet.policy.cohort.limit)
    decoder = options.decoder(rulebook)
    pacer = OutboxPacer(rulebook.ruleSet.channel, now: options.now, planned: planned)
  }

  /// What an event comes to in place of what was presumed.
  private struct Change {
    let entry: Int
    let output: OutputKind
    let line: [UInt8]
  }

  mutating func suppress(_ followers: [String]) {
    for follower in followers { history.suppress(follower: follower) }
  }

  mutating func settle(_ chunk: consuming DecidedChunk) -> CommittedChunk {
    if chunk.now != options.now { move(to: chunk.now) }
    var counts = chunk.counts
    var entries: [HistoryEntry] = []
    if options.keepsEntries { entries.reserveCapacity(chunk.entries.count) }
    var changes: [Change] = []
    var planned: [Int] = []
    for (index, entry) in chunk.entries.enumerated() {
      if index % Self.group == 0 {
        touched ^= history.touch(chunk.keys[index..<min(index + Self.group, chunk.keys.count)])
      }
      let presumption = entry.presumption
      var settled = Settled(entry)
      switch rulebook.settle(presumption, chunk.transcript, history: history) {
      case .stands: break
      case .skip(let skip): settled = Settled(skip, line: skipLine(skip, entry, chunk))
      case .decideAgain(let cohort, let isSpent):
        if isSpent { spent.insert(cohort) } else { spent.remove(cohort) }
        guard let decision = decideAgain(entry, chunk.source.lines) else { break }
        settled = Settled(decision, options)
      }
      if let delivery = settled.delivery {
        if let moment = time(of: delivery, event: presumption.at) {
          let isPaced = moment != delivery.sendAfter ?? options.now
          // Taken whatever becomes of the message, so that a run that goes on from a checkpoint finds it taken, too.
          if pacer.paces { planned.append(moment.minutes) }
          if let last = delivery.goodUntil, moment > last,
            let decision = decideAgain(entry, chunk.source.lines, departure: moment)
          {
            settled = Settled(decision, options)
          }
          // What can't be said as late as that is refused; its place stays empty.
          if let delivery = settled.delivery {
            if isPaced { counts.paced += 1 }
            if moment != delivery.sendAfter ?? options.now { settled.postpone(to: moment, entry, chunk, options) }
            count(moment, event: presumption.at, in: &counts)
          }
        } else {
          let isFar = (delivery.sendAfter ?? options.now) > options.now + OutboxPacer.horizon
          let skip = Skip(
            .stale, rule: settled.rule,
            isFar ? "it is due more than a year from now" : "the channel's rate limit leaves no room for it in time")
          settled = Settled(skip, line: skipLine(skip, entry, chunk))
        }
      }
      if let line = settled.line {
        counts.remove(entry.tally)
        counts.add(settled.tally)
        changes.append(Change(entry: index, output: settled.output, line: line))
      }
      // An event that is known already adds nothing to what is known.
      let isNews =
        options.keepsEntries && !(settled.kind == .decided && history.hasDecided(event: presumption.keys.event))
      history.record(
        settled.kind, event: presumption.keys.event, follower: presumption.keys.follower, at: presumption.at)
      if isNews {
        entries.append(
          HistoryEntry(event: presumption.event, follower: presumption.follower, at: presumption.at, kind: settled.kind)
        )
      }
    }
    let output = changes.isEmpty ? chunk.output : Self.apply(changes, to: chunk)
    return CommittedChunk(
      position: chunk.source.end, path: chunk.source.path, file: chunk.source.file,
      isLatest: chunk.source.lines.isLatest, now: options.now, output: output, counts: counts, entries: entries,
      planned: planned)
  }

  private mutating func move(to now: Timestamp) {
    options.now = now
    decoder = options.decoder(rulebook)
    pacer.now = now
  }

  /// When a message goes out; nil when there is no room for it in time.
  private mutating func time(of delivery: DecidedChunk.Delivery, event: Timestamp) -> Timestamp? {
    let due = delivery.sendAfter ?? options.now
    guard pacer.paces else { return due }
    return pacer.place(
      due: due, event: event, zone: delivery.zone, latest: rulebook.ruleSet.policy.maxEventAge.map { event + $0 })
  }

  private func count(_ moment: Timestamp, event: Timestamp, in counts: inout BatchCounts) {
    counts.decisionAges.add(seconds: Int((options.now - event).milliseconds / 1000))
    counts.responseAges.add(seconds: Int((moment - event).milliseconds / 1000))
    if let limit = rulebook.ruleSet.policy.respondWithin, moment - event > limit { counts.lateResponses += 1 }
  }

  private func skipLine(_ skip: Skip, _ entry: DecidedChunk.Entry, _ chunk: borrowing DecidedChunk) -> [UInt8] {
    guard options.writes.contains(.skipped) else { return [] }
    var line: [UInt8] = []
    if let headEnd = entry.places.headEnd {
      line = Array(chunk.output[entry.output][entry.line.lowerBound..<headEnd])
    } else if let event = event(of: entry, chunk.source.lines) {
      DecisionLine.appendHead(of: event.cleaned(), to: &line)
    }
    DecisionLine.append(skip, to: &line)
    return line
  }

  /// - Parameter departure: when a message will go out; nil where that isn't known.
  private func decideAgain(
    _ entry: DecidedChunk.Entry, _ lines: LogChunk, departure: Timestamp? = nil
  ) -> Decision? {
    event(of: entry, lines).map { rulebook.decide($0, history: history, now: options.now, departure: departure) }
  }

  /// Reads the event from its line once more; it was read before, so that it can be.
  private func event(of entry: DecidedChunk.Entry, _ lines: LogChunk) -> Event? {
    lines.withLine(at: entry.source.line) { line in
      let events = decoder.decode(line).events
      return events.indices.contains(entry.source.index) ? events[entry.source.index] : nil
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
