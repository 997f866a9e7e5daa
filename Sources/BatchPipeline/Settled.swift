import CivilTime
import EventLog
import WelcomeEngine

/// What an event has come to.
struct Settled {
  private(set) var kind: HistoryEntry.Kind
  private(set) var tally: Tally
  private(set) var output: OutputKind
  /// The line in place of the one that was written on presumption; nil when that stands, empty where this kind isn't written.
  private(set) var line: [UInt8]?
  /// Of a message.
  private(set) var delivery: DecidedChunk.Delivery?
  private var places: DecisionLine.Places

  /// What was presumed.
  init(_ entry: DecidedChunk.Entry) {
    (kind, tally, output, delivery) = (entry.kind, entry.tally, entry.output, entry.delivery)
    places = entry.places
  }

  init(_ skip: Skip, line: [UInt8]) {
    kind = HistoryEntry.Kind(.skip(skip))
    tally = Tally(skip)
    output = .skipped
    self.line = line
    places = .none
  }

  init(_ decision: Decision, _ options: BatchPipeline.Options) {
    kind = HistoryEntry.Kind(decision.outcome)
    tally = Tally(decision.outcome)
    output = OutputKind(decision.outcome)
    delivery = DecidedChunk.Delivery(decision.outcome)
    var line: [UInt8] = []
    places =
      options.writes.contains(output)
      ? DecisionLine.append(decision, now: options.now, shape: options.shape, to: &line) : .none
    self.line = line
  }

  /// The rule of a message.
  var rule: String? {
    if case .sent(let rule, _, _, _) = tally { rule } else { nil }
  }

  /// Gives a message another time.
  mutating func postpone(
    to moment: Timestamp, _ entry: DecidedChunk.Entry, _ chunk: borrowing DecidedChunk, _ options: BatchPipeline.Options
  ) {
    guard !places.timing.isEmpty else { return }
    // The line's own bytes, or those of the chunk that the places of the presumed line count in.
    let bytes = line.map { $0[...] } ?? chunk.output[output][entry.line]
    var changed = Array(bytes[..<places.timing.lowerBound])
    DecisionLine.appendTiming(sendAfter: moment, event: entry.presumption.at, now: options.now, to: &changed)
    changed += bytes[places.timing.upperBound...]
    line = changed
  }
}
