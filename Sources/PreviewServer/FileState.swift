import Foundation

/// What is known of files and folders without reading them, so that a change shows.
struct FileState: Hashable, Sendable {
  private struct Entry: Hashable {
    let path: String
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
    /// An editor that saves by renaming gives the path to another file.
    let number: UInt64
  }

  private let entries: [Entry]

  /// - Parameter paths: folders are looked through at any depth, but for what is hidden.
  init(of paths: [String]) {
    var entries: [Entry] = []
    for path in paths {
      Self.add(path, to: &entries)
      guard let names = FileManager.default.enumerator(atPath: path) else { continue }
      for case let name as String in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        Self.add("\(path)/\(name)", to: &entries)
      }
    }
    self.entries = entries.sorted { $0.path < $1.path }
  }

  private static func add(_ path: String, to entries: inout [Entry]) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    entries.append(
      Entry(
        path: path, size: Int64(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
        number: UInt64(status.st_ino)))
  }
}
