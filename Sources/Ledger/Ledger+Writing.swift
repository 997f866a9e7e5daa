import GRDB
import WelcomeEngine

extension Ledger {
  /// Adds what was decided and moves a run's checkpoint on, in one transaction: the file has both or neither.
  ///
  /// - Parameters:
  ///   - entries: in the order in which they were decided.
  ///   - run: the run that decided; nil for entries that belong to none.
  ///   - checkpoint: what the run has to know to go on behind these entries, as JSON.
  ///   - isFinished: whether the run has come to the end of its input.
  public func commit(
    _ entries: [HistoryEntry], run: Int64? = nil, checkpoint: String? = nil, isFinished: Bool = false
  ) throws(LedgerError) {
    try write { db in
      try add(entries, run: run, db)
      guard let run, let checkpoint else { return }
      let statement = try RowStatement(db, "UPDATE runs SET checkpoint = ?, finished = ? WHERE id = ?")
      statement.bind(checkpoint, at: 1)
      statement.bind(isFinished ? 1 : 0, at: 2)
      statement.bind(run, at: 3)
      try statement.run()
    }
  }

  private func add(_ entries: [HistoryEntry], run: Int64?, _ db: Database) throws {
    let delivery = try RowStatement(
      db,
      """
      INSERT INTO deliveries (run, event, follower, at, rule, variant, cohort_high, cohort_low, near)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    var decided: [UInt8] = []
    delivery.bind(run, at: 1)
    for entry in entries {
      switch entry.kind {
      case .decided: EventList.append(entry.event, to: &decided)
      case .optedOut:
        EventList.append(entry.event, to: &decided)
        EventList.append(optOut: entry.event, to: &decided)
        try add(
          Suppression(follower: entry.follower, since: entry.at, source: .keyword, note: "event \(entry.event)"), db)
      case .sent(let rule, let variant, let cohort, let near):
        try bind(entry, rule: rule, to: delivery, db)
        delivery.bind(try number(of: variant, db), at: 6)
        delivery.bind(Int64(bitPattern: cohort.high), at: 7)
        delivery.bind(Int64(bitPattern: cohort.low), at: 8)
        if near.isEmpty {
          delivery.bind(nil, at: 9)
        } else {
          delivery.bind(near.map(\.description).joined(), at: 9)
        }
        try delivery.run()
      case .heldOut(let rule):
        try bind(entry, rule: rule, to: delivery, db)
        for column: Int32 in 6...9 { delivery.bind(nil, at: column) }
        try delivery.run()
      }
      if decided.count > Self.listSize { try add(decided: &decided, run: run, db) }
    }
    try add(decided: &decided, run: run, db)
  }

  /// Bytes of ids in one row, about: large enough that rows cost nothing, far below SQLite's limit of 1 GB.
  private static let listSize = 1 << 20

  private func add(decided: inout [UInt8], run: Int64?, _ db: Database) throws {
    guard !decided.isEmpty else { return }
    let statement = try RowStatement(db, "INSERT INTO decided (run, events) VALUES (?, ?)")
    statement.bind(run, at: 1)
    decided.withUnsafeBufferPointer { statement.bind(text: $0, at: 2) }
    try statement.run()
    decided.removeAll(keepingCapacity: true)
  }

  private func bind(_ entry: HistoryEntry, rule: String, to delivery: RowStatement, _ db: Database) throws {
    delivery.bind(StoredID(entry.event), at: 2)
    delivery.bind(StoredID(entry.follower), at: 3)
    delivery.bind(entry.at.milliseconds, at: 4)
    delivery.bind(try number(of: rule, db), at: 5)
  }

  /// The number that stands for the name of a rule or variant.
  private func number(of name: String, _ db: Database) throws -> Int64 {
    if let known = names[name] { return known }
    let found = try Int64.fetchOne(db, sql: "SELECT id FROM names WHERE name = ?", arguments: [name])
    if let found {
      names[name] = found
      return found
    }
    try db.execute(sql: "INSERT INTO names (name) VALUES (?)", arguments: [name])
    names[name] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}
