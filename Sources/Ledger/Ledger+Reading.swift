import CivilTime
import GRDB
import WelcomeEngine

extension Ledger {
  /// Gives a history everything that the ledger remembers.
  ///
  /// Messages come in the order in which they were decided; the order of the rest makes no difference to a history.
  public func restore(into history: inout MemoryHistory) throws(LedgerError) {
    try forEachEntry { history.record($0) }
  }

  /// Hands over everything that the ledger remembers. Events that came to nothing have no follower and no time, since nothing depends on
  /// them; a suppression comes as the opt-out of an event without an id.
  public func forEachEntry(_ body: (HistoryEntry) throws -> Void) throws(LedgerError) {
    try read { db in
      let names = try Self.names(db)
      let delivery = try RowStatement(
        db, "SELECT event, follower, at, rule, variant, cohort_high, cohort_low, near FROM deliveries ORDER BY id")
      while try delivery.next() {
        let rule = names[delivery.number(3)] ?? ""
        let kind: HistoryEntry.Kind =
          delivery.isNull(4)
          ? .heldOut(rule: rule)
          : .sent(
            rule: rule, variant: names[delivery.number(4)] ?? "",
            cohort: CohortKey(
              high: UInt64(bitPattern: delivery.number(5)), low: UInt64(bitPattern: delivery.number(6))),
            near: delivery.isNull(7) ? [] : CohortKey.list(delivery.text(7)))
        try body(
          HistoryEntry(
            event: delivery.id(0).id, follower: delivery.id(1).id, at: Timestamp(milliseconds: delivery.number(2)),
            kind: kind))
      }
      let decided = try RowStatement(db, "SELECT events FROM decided ORDER BY id")
      while try decided.next() {
        try decided.withText(0) { text in
          try EventList.forEach(in: text) { id in
            try body(
              HistoryEntry(
                event: String(decoding: id, as: UTF8.self), follower: "", at: Timestamp(milliseconds: 0),
                kind: .decided))
          }
        }
      }
      let suppressed = try RowStatement(db, "SELECT follower, since FROM suppressions ORDER BY follower")
      while try suppressed.next() {
        try body(
          HistoryEntry(
            event: "", follower: suppressed.id(0).id, at: Timestamp(milliseconds: suppressed.number(1)),
            kind: .optedOut))
      }
    }
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
