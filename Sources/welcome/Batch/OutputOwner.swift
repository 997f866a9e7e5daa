import Foundation

/// Notes in an output folder which ledger remembers what stands there as decided, so that no run without that ledger replaces it: nobody
/// would ever be written to again who is in it.
enum OutputOwner {
  private static func file(_ folder: String) -> String { "\(folder)/.welcome-ledger" }

  /// - Parameter ledger: the run's; nil for none.
  static func check(_ folder: String, ledger: String?, startsOver: Bool) throws(BatchError) {
    guard !startsOver, let owner = owner(of: folder) else { return }
    guard owner != ledger.map(BatchSession.key), FileManager.default.fileExists(atPath: owner) else { return }
    throw BatchError(
      description: """
        what stands in `\(folder)` is remembered as decided by the ledger `\(shown(owner))`; name it with --ledger, take another --out, \
        or let --restart replace it
        """)
  }

  /// The full path of the ledger; nil where none is noted.
  static func owner(of folder: String) -> String? {
    guard let known = try? String(contentsOfFile: file(folder), encoding: .utf8) else { return nil }
    return BatchSession.key(of: known.hasPrefix("/") ? known : "\(folder)/\(known)")
  }

  static func note(_ folder: String, ledger: String?) throws(BatchError) {
    let path = file(folder)
    guard let ledger else {
      unlink(path)
      return
    }
    let owner = relative(BatchSession.key(of: ledger), to: BatchSession.key(of: folder))
    if (try? String(contentsOfFile: path, encoding: .utf8)) == owner { return }
    // Under a name of its own until it is whole, as the outputs are: a run that is killed leaves nothing that the next doesn't replace.
    let file = try LineWriter(file: path)
    try file.write(Array(owner.utf8))
    try file.finish()
  }

  private static func shown(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }

  /// A path from a folder, so that both can be moved together.
  private static func relative(_ path: String, to folder: String) -> String {
    let (target, base) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(target, base).prefix { $0 == $1 }.count
    return ([Substring](repeating: "..", count: base.count - shared) + target[shared...]).joined(separator: "/")
  }
}
