import CivilTime
import EventLog
import WelcomeEngine

/// What a worker made of a chunk, on the presumption that nothing had been decided before.
struct DecidedChunk: Sendable {
  /// One event.
  struct Entry: Sendable {
    let presumption: Presumption
    let kind: HistoryEntry.Kind
    let tally: Tally
    let output: OutputKind
    /// The event's line in the output; empty where its kind isn't written.
    let line: Range<Int>
    /// Where the parts of the line stand.
    let places: DecisionLine.Places
    /// What a message's time depends on; nil for what isn't one.
    let delivery: Delivery?
    /// Where the event stands: the offset of its line in the chunk, and which of the line's events it is.
    let source: (line: Int, index: Int)
  }

  /// When a message is to go out, and to where.
  struct Delivery: Sendable {
    /// Nil means at once.
    let sendAfter: Timestamp?
    /// The last moment for which the message was written.
    let goodUntil: Timestamp?
    let zone: Zone

    init?(_ outcome: Decision.Outcome) {
      guard case .send(let message) = outcome else { return nil }
      sendAfter = message.sendAfter
      goodUntil = message.goodUntil
      zone = message.zone
    }
  }

  let source: InputChunk
  /// The moment that it was decided at.
  let now: Timestamp
  private(set) var entries: [Entry] = []
  /// Of the entries, side by side, to be looked up before it is their turn: as many as there are entries.
  private(set) var keys: [EventKeys] = []
  var transcript = QuestionLog().transcript
  var output = OutputBytes()
  var counts = BatchCounts()

  init(source: InputChunk, now: Timestamp) {
    self.source = source
    self.now = now
    entries.reserveCapacity(source.lines.lineCount)
    keys.reserveCapacity(source.lines.lineCount)
  }

  mutating func append(_ entry: Entry) {
    keys.append(entry.presumption.keys)
    entries.append(entry)
  }
}

/// Some lines of one of the inputs.
struct InputChunk: Sendable {
  let input: Int
  let path: String
  let lines: LogChunk
  /// Of a log that is followed.
  var file: FileIdentity?

  var end: InputPosition {
    InputPosition(input: input, offset: lines.endOffset, lines: lines.firstLine - 1 + lines.lineCount)
  }
}
