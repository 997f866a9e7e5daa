import CivilTime
import GRDB

extension Ledger {
  /// The latest run into an output folder.
  public func run(into output: String) throws(LedgerError) -> LedgerRun? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM runs WHERE output = ? ORDER BY id DESC LIMIT 1", arguments: [output])
        .map(Self.run)
    }
  }

  /// All runs, in the order in which they were begun.
  public func runs() throws(LedgerError) -> [LedgerRun] {
    try read { db in try Row.fetchAll(db, sql: "SELECT * FROM runs ORDER BY id").map(Self.run) }
  }

  /// Notes that a run begins.
  public func begin(
    output: String, command: String, rulebook: String, now: Timestamp, checkpoint: String
  ) throws(LedgerError) -> LedgerRun {
    let id = try write { db in
      try db.execute(
        sql: "INSERT INTO runs (output, command, rulebook, now, checkpoint) VALUES (?, ?, ?, ?, ?)",
        arguments: [output, command, rulebook, now.milliseconds, checkpoint])
      return db.lastInsertedRowID
    }
    return LedgerRun(
      id: id, output: output, command: command, rulebook: rulebook, now: now, isFinished: false,
      checkpoint: checkpoint)
  }

  /// Notes that a run goes on: at another moment, with other rules, over more input, or in a folder that has been moved.
  public func resume(
    _ run: Int64, output: String, command: String, rulebook: String, now: Timestamp
  ) throws(LedgerError) {
    try write { db in
      try db.execute(
        sql: "UPDATE runs SET output = ?, command = ?, rulebook = ?, now = ?, finished = 0 WHERE id = ?",
        arguments: [output, command, rulebook, now.milliseconds, run])
    }
  }

  /// Forgets a run and all that it decided, as if it had never been begun. Followers who asked to hear no more stay suppressed.
  public func forget(_ run: Int64) throws(LedgerError) {
    try write { db in
      for table in ["deliveries", "decided"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE run = ?", arguments: [run])
      }
      try db.execute(sql: "DELETE FROM runs WHERE id = ?", arguments: [run])
    }
  }

  private static func run(_ row: Row) -> LedgerRun {
    LedgerRun(
      id: row["id"], output: row["output"], command: row["command"], rulebook: row["rulebook"],
      now: Timestamp(milliseconds: row["now"]), isFinished: row["finished"], checkpoint: row["checkpoint"])
  }
}
