import GRDB

/// Why a ledger can't be used. Names the file, and what to do about it where that can be said.
public struct LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// There is no such file.
    case missing
    /// The path can't be that of a file (`Ledger.isNoFile`).
    case noFile
    /// The file is something else: no database, or one of another program.
    case notALedger
    /// A newer version of this program wrote it.
    case tooNew
    /// Another process writes to it.
    /// - Parameter holder: who, as far as they said: "process 4711 (welcome batch)".
    case inUse(holder: String)
    /// The disk is full, the file can't be opened, its contents are damaged, …
    /// - Parameter message: what the database says.
    case failed(message: String)
  }

  /// As it was given.
  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// One sentence.
  public var description: String {
    switch reason {
    case .noFile: "a ledger is a file, and `\(path)` names none"
    case .missing: "there is no ledger `\(path)`"
    case .notALedger: "`\(path)` is not a ledger of this program"
    case .tooNew: "the ledger `\(path)` was written by a newer version of this program; nothing has been changed in it"
    case .inUse(let holder): "the ledger `\(path)` is in use by \(holder)"
    case .failed(let message): "the ledger `\(path)` can't be used: \(message)"
    }
  }
}

extension LedgerError {
  /// - Parameter error: as the database threw it.
  init(_ error: any Error, path: String) {
    if let error = error as? LedgerError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(path: path, reason: .failed(message: "\(error)"))
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self.init(path: path, reason: .notALedger)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(path: path, reason: .inUse(holder: "another process"))
    default: self.init(path: path, reason: .failed(message: error.message ?? "\(error.resultCode)"))
    }
  }
}
