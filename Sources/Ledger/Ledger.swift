import Foundation
import GRDB

/// What has been decided, kept in one file from run to run: messages sent, events that came to nothing, followers who want to hear no
/// more, and how far each run has come.
///
/// The file is an SQLite database with a write-ahead log. What one call writes is written as a whole or not at all, and is on the disk
/// when the call comes back. Several processes may read while one writes; a second writer waits for up to ten seconds at each call. A run
/// takes `LedgerLock`, too, so that no two runs decide beside each other.
public final class Ledger {
  public enum Access: Sendable {
    /// The file is made when it isn't there.
    case readWrite
    /// Nothing is changed, and nothing is left beside the file that wasn't there; also where nothing may be written.
    case readOnly
  }

  /// As it was given.
  public let path: String
  private let queue: DatabaseQueue
  private let access: Access
  /// What a file that is read without locks was when it was opened; nil for others.
  private let unlocked: LedgerFile.State?
  /// The numbers of rules and variants that are known to be in the file.
  var names: [String: Int64] = [:]
  /// Another one whenever another process has written to the file.
  var dataVersion = 0

  public convenience init(path: String, access: Access) throws(LedgerError) {
    try self.init(path: path, access: access, mayWrite: LedgerFile(path).mayBeWritten)
  }

  /// - Parameter mayWrite: whether the system lets this process change the file and its folder.
  init(path: String, access: Access, mayWrite: Bool) throws(LedgerError) {
    self.path = path
    self.access = access
    try Self.checkName(path)
    let file = LedgerFile(path)
    let exists = FileManager.default.fileExists(atPath: path)
    if access == .readOnly, !exists { throw LedgerError(path: path, reason: .missing) }
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    var address = file.name
    var unlocked: LedgerFile.State?
    if access == .readOnly, !mayWrite {
      configuration.readonly = true
      // The write-ahead log can't be read without files that somebody has to write; where there is none, the file is all there is.
      if !file.hasLog {
        unlocked = file.state
        address = file.unlockedAddress
      }
    }
    self.unlocked = unlocked
    do {
      // Who may write opens the file to write though it only reads: the last to close it then clears away what reading takes beside it.
      queue = try DatabaseQueue(path: address, configuration: configuration)
      try Self.check(queue, path: path, access)
      if access == .readWrite { try Self.prepare(queue) }
      dataVersion = try queue.read(Self.dataVersion)
    } catch {
      if access == .readOnly, !mayWrite, file.hasLog, let error = error as? DatabaseError,
        [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode)
      {
        throw LedgerError(path: path, reason: .failed(message: file.unreadableLog))
      }
      throw LedgerError(error, path: path)
    }
  }

  /// Whether a path is empty, as of a variable that isn't set, or SQLite's name for a database in memory, which remembers nothing.
  public static func isNoFile(_ path: String) -> Bool { path.isEmpty || path == ":memory:" }

  static func checkName(_ path: String) throws(LedgerError) {
    if isNoFile(path) { throw LedgerError(path: path, reason: .noFile) }
  }

  /// Refuses files that are something else or from the future, without changing anything in them.
  private static func check(_ queue: DatabaseQueue, path: String, _ access: Access) throws {
    try queue.read { db in
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      // A file whose making was cut short, as by a full disk, may have the migrator's own table and nothing else.
      let tables =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") ?? 0
      let isNew = application == 0 && tables == 0 && access == .readWrite
      guard isNew || application == Schema.applicationID else { throw LedgerError(path: path, reason: .notALedger) }
      if try Schema.migrator.hasBeenSuperseded(db) { throw LedgerError(path: path, reason: .tooNew) }
    }
  }

  /// Of two processes that open a new file at the same moment one fails at what the other is making or has just made; a little later it is
  /// there.
  private static func prepare(_ queue: DatabaseQueue) throws {
    for _ in 1..<attempts {
      if (try? prepareOnce(queue)) != nil { return }
      usleep(20_000)
    }
    try prepareOnce(queue)
  }

  private static let attempts = 25

  private static func prepareOnce(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
    try Schema.migrator.migrate(queue)
  }

  static func dataVersion(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }

  /// Closes the file. It holds everything then, without the `-wal` beside it.
  public func close() throws(LedgerError) {
    do { try queue.close() } catch { throw LedgerError(error, path: path) }
  }

  // MARK: Access for the parts of the ledger

  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      let value = try queue.read(body)
      // Without locks somebody may have written to it in between.
      if let unlocked, LedgerFile(path).state != unlocked {
        throw LedgerError(path: path, reason: .inUse(holder: "another process"))
      }
      return value
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// Runs a transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    if access == .readOnly { throw LedgerError(path: path, reason: .failed(message: "it is open for reading only")) }
    do {
      return try queue.write(body)
    } catch {
      // What the transaction added is gone.
      names = [:]
      throw LedgerError(error, path: path)
    }
  }
}
