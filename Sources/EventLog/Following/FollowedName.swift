import Foundation

/// Watches which file a path names, and keeps every file that it comes to name until its turn, so that one that is renamed again before
/// it was read isn't lost.
final class FollowedName {
  private let path: String
  private var latest: FileNumber
  /// Open, in the order in which they got the name.
  private var waiting: [FollowedFile]
  /// When the first of them was seen.
  private(set) var changedAt: ContinuousClock.Instant?
  /// Of which it can't be told whether they had the name.
  private var doubtful: [String]
  /// The files that are or have been read, and those that wait for it.
  private var known: Set<FileNumber>

  /// - Parameters:
  ///   - current: the file that is being read.
  ///   - waiting: files that are to be read behind it, before whatever has the name now.
  ///   - doubtful: files that may be such.
  init(_ path: String, current: FollowedFile, waiting: [FollowedFile] = [], doubtful: [String] = []) {
    self.path = path
    self.doubtful = doubtful
    self.waiting = waiting
    latest = (waiting.last ?? current).number
    known = Set(waiting.map(\.number) + [current.number])
    if !waiting.isEmpty { changedAt = .now }
  }

  /// Looks at the name. A new file that can't be opened yet, as for want of permission, is tried again the next time.
  func look() {
    guard let number = FollowedFile.number(of: path), number != latest else { return }
    let successors = Self.successors(of: latest, path)
    let between = (try? Self.opened(successors?.paths ?? [])) ?? []
    guard let file = (try? FollowedFile.open(path)) ?? nil, file.number != latest else { return }
    doubtful += (successors?.doubtful ?? []).filter { FollowedFile.number(of: $0).map(known.contains) == false }
    let next = between.filter { $0.number != file.number && !known.contains($0.number) } + [file]
    waiting += next
    known.formUnion(next.map(\.number))
    latest = file.number
    if changedAt == nil { changedAt = .now }
  }

  /// Whether whoever writes has gone on to another file.
  var hasWrittenSuccessor: Bool { waiting.count > 1 || waiting.first.map { $0.size > 0 } ?? false }

  func takeNext() -> FollowedFile? {
    let next = waiting.isEmpty ? nil : waiting.removeFirst()
    changedAt = waiting.isEmpty ? nil : .now
    return next
  }

  /// Files that nobody reads since it can't be told whether they had the name, each once.
  func takeDoubtful() -> [String] {
    defer { doubtful = [] }
    return doubtful
  }

  // MARK: Files that were renamed while nobody looked

  /// Finds a file that had the name, in the folder where it was, or its copy.
  /// - Parameter offset: how far it was read.
  /// - Returns: the file, and those that got the name after it and have been renamed since, in order.
  static func search(
    _ identity: FileIdentity, readTo offset: Int, besides path: String
  ) throws(EventLogError) -> (file: FollowedFile, later: [FollowedFile], doubtful: [String])? {
    if let file = try FollowedFile.open(path), try file.matches(identity) { return (file, [], []) }
    guard let found = RotatedLog.find(identity, readTo: offset, besides: path),
      let file = try FollowedFile.open(found.path)
    else { return nil }
    return (file, try opened(found.later), found.doubtful)
  }

  /// The files that had the name after one that has been renamed, and have been renamed themselves.
  private static func successors(of number: FileNumber, _ path: String) -> LogSuccessors? {
    if FollowedFile.number(of: path) == number { return nil }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let others = names.map { folder + $0 }.filter { $0 != path }
    guard let renamed = others.first(where: { FollowedFile.number(of: $0) == number }) else { return nil }
    return LogSuccessors(of: renamed, log: path, others)
  }

  private static func opened(_ paths: [String]) throws(EventLogError) -> [FollowedFile] {
    var files: [FollowedFile] = []
    for path in paths { if let file = try FollowedFile.open(path) { files.append(file) } }
    return files
  }
}
