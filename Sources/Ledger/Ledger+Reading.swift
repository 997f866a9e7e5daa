import CivilTime
import GRDB
import WelcomeEngine

extension Ledger {
  /// Gives a history everything that the ledger remembers.
  ///
  /// Messages come in the order in which they were decided; the order of the rest makes no difference to a history.
  public func restore(into history: inout MemoryHistory) throws(LedgerError) {
    try read { db in
      // Straight from the database's memory to keys: no text is made of an id, since there are millions.
      try Self.forEachDelivery(db) { row, kind in
        history.record(
          kind, event: row.historyKey(0), follower: row.historyKey(1), at: Timestamp(milliseconds: row.number(2)))
      }
      let nobody = HistoryKey("")
      try Self.forEachDecided(db) { id in
        history.record(.decided, event: HistoryKey(id), follower: nobody, at: Timestamp(milliseconds: 0))
      }
      try Self.forEachSuppression(db) { row in
        history.record(
          .optedOut, event: nobody, follower: row.historyKey(0), at: Timestamp(milliseconds: row.number(1)))
      }
    }
  }

  /// Hands over everything that the ledger remembers. Events that came to nothing have no follower and no time, since nothing depends on
  /// them; a suppression comes as the opt-out of an event without an id.
  public func forEachEntry(_ body: (HistoryEntry) throws -> Void) throws(LedgerError) {
    try read { db in
      try Self.forEachDelivery(db) { row, kind in
        try body(
          HistoryEntry(
            event: row.id(0).id, follower: row.id(1).id, at: Timestamp(milliseconds: row.number(2)), kind: kind))
      }
      try Self.forEachDecided(db) { id in
        let event = String(decoding: id, as: UTF8.self)
        try body(HistoryEntry(event: event, follower: "", at: Timestamp(milliseconds: 0), kind: .decided))
      }
      try Self.forEachSuppression(db) { row in
        try body(
          HistoryEntry(
            event: "", follower: row.id(0).id, at: Timestamp(milliseconds: row.number(1)), kind: .optedOut))
      }
    }
  }

  /// - Parameter body: takes a row with the event, the follower and the time.
  static func forEachDelivery(_ db: Database, _ body: (RowStatement, HistoryEntry.Kind) throws -> Void) throws {
    let names = try names(db)
    let row = try RowStatement(
      db, "SELECT event, follower, at, rule, variant, cohort_high, cohort_low, near FROM deliveries ORDER BY id")
    while try row.next() {
      let rule = names[row.number(3)] ?? ""
      guard !row.isNull(4) else {
        try body(row, .heldOut(rule: rule))
        continue
      }
      let cohort = CohortKey(high: UInt64(bitPattern: row.number(5)), low: UInt64(bitPattern: row.number(6)))
      try body(
        row,
        .sent(
          rule: rule, variant: names[row.number(4)] ?? "", cohort: cohort,
          near: row.isNull(7) ? [] : CohortKey.list(row.text(7))))
    }
  }

  private static func forEachDecided(_ db: Database, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    let row = try RowStatement(db, "SELECT events FROM decided ORDER BY id")
    while try row.next() {
      try row.withText(0) { try EventList.forEach(in: $0, body) }
    }
  }

  private static func forEachSuppression(_ db: Database, _ body: (RowStatement) throws -> Void) throws {
    let row = try RowStatement(db, "SELECT follower, since FROM suppressions ORDER BY follower")
    while try row.next() { try body(row) }
  }

  static func names(_ db: Database) throws -> [Int64: String] {
    var names: [Int64: String] = [:]
    let statement = try RowStatement(db, "SELECT id, name FROM names")
    while try statement.next() { names[statement.number(0)] = statement.text(1) }
    return names
  }
}

extension CohortKey {
  /// Keys as they are written in a row: 32 hexadecimal digits each. What isn't one is left out.
  fileprivate static func list(_ digits: String) -> [CohortKey] {
    var keys: [CohortKey] = []
    var rest = digits[...]
    while rest.count >= 32 {
      let (high, low) = (rest.prefix(16), rest.dropFirst(16).prefix(16))
      if let high = UInt64(high, radix: 16), let low = UInt64(low, radix: 16) {
        keys.append(CohortKey(high: high, low: low))
      }
      rest = rest.dropFirst(32)
    }
    return keys
  }
}
