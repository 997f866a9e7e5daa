import CivilTime
import EventLog
import Events
import WelcomeEngine

/// Decides chunks one after the other, each as if nothing had been decided before. Every worker has its own.
final class ChunkDecider {
  private let rulebook: Rulebook
  private var options: BatchPipeline.Options
  private var decoder: EventDecoder
  private var workspace: DecisionWorkspace
  private var log: QuestionLog { workspace.questions }

  init(_ rulebook: Rulebook, _ options: BatchPipeline.Options) {
    self.rulebook = rulebook
    self.options = options
    decoder = options.decoder(rulebook)
    workspace = DecisionWorkspace(rulebook, now: options.now)
  }

  /// - Parameter spent: cohorts that have probably reached their limit.
  func decide(_ chunk: InputChunk, spent: Set<CohortKey>) -> DecidedChunk {
    if let now = options.clock?(), now.minutes != options.now.minutes { move(to: now) }
    var result = DecidedChunk(source: chunk, now: options.now)
    log.restart(spent: spent)
    chunk.lines.forEachLine { take($0, of: chunk, into: &result) }
    result.transcript = log.transcript
    return result
  }

  private func move(to now: Timestamp) {
    options.now = now
    decoder = options.decoder(rulebook)
    workspace = DecisionWorkspace(rulebook, now: now)
  }

  private func take(_ line: LogLine, of chunk: InputChunk, into result: inout DecidedChunk) {
    result.counts.lines += 1
    switch decoder.decode(line) {
    case .blank: result.counts.ignored.add("blank line")
    case .ignored(let type): result.counts.ignored.add(type)
    case .malformed(let reason):
      result.counts.malformed += 1
      guard options.writes.contains(.malformed) else { return }
      MalformedLine.append(
        path: chunk.path, line: line, origin: decoder.origin(of: line), reason: reason, to: &result.output[.malformed])
    case .events(let events): take(events, line, of: chunk, into: &result)
    case .body(let events, let ignored, let faults):
      for type in ignored { result.counts.ignored.add(type) }
      let others = ignored.count + faults.count
      result.counts.furtherEvents += events.isEmpty ? others - 1 : others
      note(faults, line, of: chunk, into: &result)
      take(events, line, of: chunk, into: &result)
    }
  }

  /// Each event that can't be read by itself, with the place of its line.
  private func note(_ faults: [BodyFault], _ line: LogLine, of chunk: InputChunk, into result: inout DecidedChunk) {
    result.counts.malformed += faults.count
    guard !faults.isEmpty, options.writes.contains(.malformed) else { return }
    for (fault, text) in zip(faults, decoder.texts(of: faults, in: line)) {
      let origin = MalformedLine.Origin(line: line.number, offset: line.offset, text: text)
      MalformedLine.append(
        path: chunk.path, line: line, origin: origin, reason: fault.reason, to: &result.output[.malformed])
    }
  }

  private func take(_ events: [Event], _ line: LogLine, of chunk: InputChunk, into result: inout DecidedChunk) {
    result.counts.furtherEvents += max(0, events.count - 1)
    for index in events.indices {
      decide(events[index], source: (line.offset - chunk.lines.offset, index), into: &result)
    }
  }

  private func decide(_ event: Event, source: (line: Int, index: Int), into result: inout DecidedChunk) {
    let (decision, presumption) = rulebook.presume(event, workspace: workspace)
    let kind = OutputKind(decision.outcome)
    let tally = Tally(decision.outcome)
    result.counts.add(tally)
    var line = 0..<0
    var places = DecisionLine.Places.none
    if options.writes.contains(kind) {
      let start = result.output[kind].count
      places = DecisionLine.append(decision, now: options.now, shape: options.shape, to: &result.output[kind])
      line = start..<result.output[kind].count
    }
    result.append(
      DecidedChunk.Entry(
        presumption: presumption, kind: HistoryEntry.Kind(decision.outcome), tally: tally, output: kind, line: line,
        places: places, delivery: DecidedChunk.Delivery(decision.outcome), source: source))
  }
}

extension OutputKind {
  init(_ outcome: Decision.Outcome) {
    switch outcome {
    case .send: self = .messages
    case .reject: self = .rejected
    case .skip: self = .skipped
    }
  }
}
