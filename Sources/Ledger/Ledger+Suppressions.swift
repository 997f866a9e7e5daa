import CivilTime
import GRDB

extension Ledger {
  /// Adds suppressions. A follower who is suppressed already stays so as they are.
  /// - Returns: how many were new.
  @discardableResult
  public func suppress(_ suppressions: [Suppression]) throws(LedgerError) -> Int {
    try write { db in
      let before = db.totalChangesCount
      for suppression in suppressions { try add(suppression, db) }
      return db.totalChangesCount - before
    }
  }

  /// Takes suppressions back.
  /// - Returns: the ids of those that were suppressed, in the order given.
  @discardableResult
  public func unsuppress(_ followers: [String]) throws(LedgerError) -> [String] {
    try write { db in
      let statement = try RowStatement(db, "DELETE FROM suppressions WHERE follower = ?")
      var removed: [String] = []
      for follower in followers {
        statement.bind(StoredID(follower), at: 1)
        try statement.run()
        if db.changesCount > 0 { removed.append(follower) }
      }
      return removed
    }
  }

  /// Ordered by time, then by id.
  public func suppressions() throws(LedgerError) -> [Suppression] {
    try read { db in
      var found: [Suppression] = []
      let statement = try RowStatement(
        db, "SELECT follower, since, source, note FROM suppressions ORDER BY since, follower")
      while try statement.next() { found.append(Self.suppression(statement)) }
      return found
    }
  }

  public func hasSuppressions() throws(LedgerError) -> Bool {
    try read { db in
      let statement = try RowStatement(db, "SELECT count(*) FROM (SELECT 1 FROM suppressions LIMIT 1)")
      var found = false
      while try statement.next() { found = statement.number(0) > 0 }
      return found
    }
  }

  /// The ids of all who are suppressed, when another process has written to the file since it was opened or this was asked last; otherwise
  /// nil, which takes microseconds.
  public func suppressionsOfOthers() throws(LedgerError) -> [String]? {
    let known = dataVersion
    let (version, followers) = try read { db -> (Int, [String]?) in
      let version = try Self.dataVersion(db)
      guard version != known else { return (version, nil) }
      var found: [String] = []
      let statement = try RowStatement(db, "SELECT follower FROM suppressions")
      while try statement.next() { found.append(statement.id(0).id) }
      return (version, found)
    }
    dataVersion = version
    return followers
  }

  /// The suppression of a follower; nil when there is none.
  public func suppression(of follower: String) throws(LedgerError) -> Suppression? {
    try read { db in
      let statement = try RowStatement(
        db, "SELECT follower, since, source, note FROM suppressions WHERE follower = ?")
      statement.bind(StoredID(follower), at: 1)
      var found: Suppression?
      while try statement.next() { found = Self.suppression(statement) }
      return found
    }
  }

  func add(_ suppression: Suppression, _ db: Database) throws {
    let statement = try RowStatement(
      db, "INSERT OR IGNORE INTO suppressions (follower, since, source, note) VALUES (?, ?, ?, ?)")
    statement.bind(StoredID(suppression.follower), at: 1)
    statement.bind(suppression.since.milliseconds, at: 2)
    statement.bind(suppression.source.rawValue, at: 3)
    if let note = suppression.note { statement.bind(note, at: 4) }
    try statement.run()
  }

  private static func suppression(_ row: RowStatement) -> Suppression {
    Suppression(
      follower: row.id(0).id, since: Timestamp(milliseconds: row.number(1)),
      source: Suppression.Source(rawValue: row.text(2)) ?? .manual, note: row.isNull(3) ? nil : row.text(3))
  }
}
