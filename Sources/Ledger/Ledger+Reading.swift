import CivilTime
import GRDB
import WelcomeEngine

extension Ledger {
  /// Gives a history everything that the ledger remembers.
  public func restore(into history: inout MemoryHistory) throws(LedgerError) {
    let before = history
    history = try read { db in
      let deliveries = try Self.largest("SELECT max(id) FROM deliveries", db)
      var loader = try HistoryLoader(before, events: deliveries + Self.decidedCount(db), deliveries: deliveries)
      try Self.load(into: &loader, db)
      return loader.finish()
    }
  }

  /// Straight from the database's memory to keys: no text is made of an id, since there are millions.
  private static func load(into loader: inout HistoryLoader, _ db: Database) throws {
    let names = try names(db)
    var rules: [Int64: Int] = [:]
    let row = try delivered(db)
    while try row.next() {
      let stored = row.number(3)
      let rule: Int
      if let known = rules[stored] {
        rule = known
      } else {
        rule = loader.number(ofRule: names[stored] ?? "")
        rules[stored] = rule
      }
      let (event, follower) = (row.historyKey(0), row.historyKey(1))
      let at = Timestamp(milliseconds: row.number(2))
      if let cohort = row.cohort {
        loader.addMessage(event: event, to: follower, at: at, rule: rule, cohort: cohort, near: row.nearCohorts)
      } else {
        loader.addHeldOut(event: event, follower: follower, at: at, rule: rule)
      }
    }
    try forEachDecided(db) { id in
      if id.first == EventList.optOutMark {
        loader.addHeardOptOut(event: HistoryKey(UnsafeBufferPointer(rebasing: id.dropFirst())))
      } else {
        loader.addDecided(HistoryKey(id))
      }
    }
    try forEachSuppression(db) { loader.addOptOut($0.historyKey(0)) }
  }

  /// How many events came to nothing.
  private static func decidedCount(_ db: Database) throws -> Int {
    var count = 0
    let row = try RowStatement(db, "SELECT events FROM decided")
    while try row.next() { count += row.withText(0, EventList.count) }
    return count
  }

  /// A number that the database gives; 0 for none.
  private static func largest(_ sql: String, _ db: Database) throws -> Int {
    var found = 0
    let row = try RowStatement(db, sql)
    while try row.next() { found = Int(row.number(0)) }
    return found
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
        if id.first == EventList.optOutMark { return }
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
    let row = try delivered(db)
    while try row.next() {
      let rule = names[row.number(3)] ?? ""
      guard let cohort = row.cohort else {
        try body(row, .heldOut(rule: rule))
        continue
      }
      try body(
        row, .sent(rule: rule, variant: names[row.number(4)] ?? "", cohort: cohort, near: row.nearCohorts))
    }
  }

  private static func delivered(_ db: Database) throws -> RowStatement {
    try RowStatement(
      db, "SELECT event, follower, at, rule, variant, cohort_high, cohort_low, near FROM deliveries ORDER BY id")
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

extension RowStatement {
  /// Of a delivery; nil when it was held out.
  fileprivate var cohort: CohortKey? {
    isNull(4) ? nil : CohortKey(high: UInt64(bitPattern: number(5)), low: UInt64(bitPattern: number(6)))
  }

  /// Of a delivery.
  fileprivate var nearCohorts: [CohortKey] { isNull(7) ? [] : CohortKey.list(text(7)) }
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
