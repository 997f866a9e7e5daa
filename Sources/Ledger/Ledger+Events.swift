import CivilTime
import GRDB

/// What a ledger remembers of one event.
public struct DecidedEvent: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case message(rule: String, variant: String)
    /// The follower is in a rule's control group.
    case heldOut(rule: String)
    /// Skipped or rejected; the outputs of the run say why.
    case nothing
  }

  public let outcome: Outcome
  /// Where the run that decided wrote to, and the moment that it was begun for; nil where none is known.
  public let run: Run?

  public struct Run: Sendable, Hashable {
    /// As `LedgerRun.output`.
    public let output: String
    public let now: Timestamp
  }
}

extension Ledger {
  /// What was decided about some events, by their ids; those that aren't known are missing. It looks through the whole file.
  public func decided(_ events: Set<String>) throws(LedgerError) -> [String: DecidedEvent] {
    guard !events.isEmpty else { return [:] }
    return try read { db in
      var runs: [Int64: DecidedEvent.Run] = [:]
      let known = try RowStatement(db, "SELECT id, output, now FROM runs")
      while try known.next() {
        runs[known.number(0)] = .init(output: known.text(1), now: Timestamp(milliseconds: known.number(2)))
      }
      var found = try Self.nothing(of: events, runs, db)
      let names = try Self.names(db)
      let wanted = Set(events.map(StoredID.init))
      let row = try RowStatement(db, "SELECT run, event, rule, variant FROM deliveries ORDER BY id")
      while try row.next() {
        let id = row.id(1)
        guard wanted.contains(id) else { continue }
        let rule = names[row.number(2)] ?? ""
        let outcome: DecidedEvent.Outcome =
          row.isNull(3) ? .heldOut(rule: rule) : .message(rule: rule, variant: names[row.number(3)] ?? "")
        found[id.id] = DecidedEvent(outcome: outcome, run: row.isNull(0) ? nil : runs[row.number(0)])
      }
      return found
    }
  }

  private static func nothing(
    of events: Set<String>, _ runs: [Int64: DecidedEvent.Run], _ db: Database
  ) throws -> [String: DecidedEvent] {
    var found: [String: DecidedEvent] = [:]
    let row = try RowStatement(db, "SELECT run, events FROM decided ORDER BY id")
    while try row.next() {
      let run = row.isNull(0) ? nil : runs[row.number(0)]
      row.withText(1) { list in
        EventList.forEach(in: list) { bytes in
          let id = String(decoding: bytes, as: UTF8.self)
          if events.contains(id), found[id] == nil { found[id] = DecidedEvent(outcome: .nothing, run: run) }
        }
      }
    }
    return found
  }
}
