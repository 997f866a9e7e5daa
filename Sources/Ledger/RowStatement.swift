import GRDB
import GRDBSQLite
import WelcomeEngine

/// A prepared statement, by SQLite's own interface: values are bound and read without being boxed, since this happens for millions of rows.
struct RowStatement {
  private let statement: OpaquePointer
  private let connection: OpaquePointer?

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
    connection = db.sqliteConnection
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
  }

  /// - Parameter column: from 1.
  func bind(_ value: Int64?, at column: Int32) {
    if let value { sqlite3_bind_int64(statement, column, value) } else { sqlite3_bind_null(statement, column) }
  }

  func bind(_ text: String, at column: Int32) {
    var text = text
    text.withUTF8 { bind(text: $0, at: column) }
  }

  /// - Parameter bytes: UTF-8.
  func bind(text bytes: UnsafeBufferPointer<UInt8>, at column: Int32) {
    bytes.withMemoryRebound(to: CChar.self) { text in
      // Without an address it would be NULL rather than an empty text.
      guard let start = text.baseAddress else { return _ = sqlite3_bind_text(statement, column, "", 0, Self.copied) }
      sqlite3_bind_text(statement, column, start, Int32(clamping: text.count), Self.copied)
    }
  }

  func bind(_ id: StoredID, at column: Int32) {
    switch id {
    case .number(let number): bind(number, at: column)
    case .text(let text): bind(text, at: column)
    }
  }

  /// Runs a statement that gives no rows, and makes it ready for the next values.
  func run() throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    if code != SQLITE_DONE { throw failure(code) }
  }

  /// Whether there is another row, which can be read then.
  func next() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(statement)
      return false
    case let code:
      sqlite3_reset(statement)
      throw failure(code)
    }
  }

  /// - Parameter column: from 0.
  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  /// - Parameter bytes: valid within `body` only.
  func withText<Value>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    let start = sqlite3_column_text(statement, column)
    return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func text(_ column: Int32) -> String { withText(column) { String(decoding: $0, as: UTF8.self) } }

  func id(_ column: Int32) -> StoredID {
    sqlite3_column_type(statement, column) == SQLITE_INTEGER ? .number(number(column)) : .text(text(column))
  }

  /// What stands for an id in a history.
  func historyKey(_ column: Int32) -> HistoryKey {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return withText(column) { HistoryKey($0) } }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = UInt64(bitPattern: number(column))
      var start = digits.count
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      return HistoryKey(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: connection.map { String(cString: sqlite3_errmsg($0)) })
  }

  /// SQLITE_TRANSIENT, a macro that Swift doesn't see: SQLite copies the value at once.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1 as Int, to: sqlite3_destructor_type.self) }
}
