import Foundation

/// A ledger's file, as the file system has it, and the write-ahead log beside it.
struct LedgerFile {
  /// Tells that a file hasn't been written to.
  struct State: Equatable {
    let size: Int64
    /// In nanoseconds since 1970.
    let changed: Int64
    let hasLog: Bool
  }

  /// For SQLite, which would read a name that begins with `file:` as an address.
  let name: String
  /// Beside this one stands the log, also where a link leads to it.
  private let path: String

  init(_ given: String) {
    let resolved = realpath(given, nil)
    defer { free(resolved) }
    let path = resolved.map { String(cString: $0) } ?? given
    self.path = path
    name = path.hasPrefix("file:") ? "./\(path)" : path
  }

  /// Whether the system lets this process change the file and its folder.
  var mayBeWritten: Bool {
    let folder = (path as NSString).deletingLastPathComponent
    return access(path, W_OK) == 0 && access(folder.isEmpty ? "." : folder, W_OK) == 0
  }

  /// Whether there are changes that aren't in the file yet.
  var hasLog: Bool { Self.status(path + "-wal").map { $0.st_size > 0 } ?? false }

  var state: State? {
    guard let status = Self.status(path) else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return State(
      size: Int64(status.st_size), changed: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec), hasLog: hasLog)
  }

  /// An address by which SQLite reads the file as one that nobody changes: without locks, and without files beside it.
  var unlockedAddress: String {
    let safe = CharacterSet(charactersIn: "/._-~").union(.alphanumerics)
    return "file:\(name.addingPercentEncoding(withAllowedCharacters: safe) ?? name)?immutable=1"
  }

  /// What is said where the log can't be read.
  var unreadableLog: String {
    "`\(path)-wal` has changes that aren't in it yet, which nobody can read who may not write to their folder"
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
