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
  private var told: Set<FileNumber> = []
  private var current: FollowedFile
  /// The latest files that have been read.
  private var read: [FileIdentity] = []
  /// The files that were beside the latest while it had the name.
  private var earlier: Set<FileNumber> = []
  /// When the latest was last seen to have the name, in seconds since 1970.
  private var seenAt = Date.now.timeIntervalSince1970

  /// - Parameters:
  ///   - current: the file that is being read.
  ///   - waiting: files that are to be read behind it, before whatever has the name now.
  ///   - doubtful: files that may be such.
  init(_ path: String, current: FollowedFile, waiting: [FollowedFile] = [], doubtful: [String] = []) {
    self.path = path
    self.doubtful = doubtful
    self.waiting = waiting
    latest = (waiting.last ?? current).number
    self.current = current
    if !waiting.isEmpty { changedAt = .now }
    noteEarlier()
  }

  /// Looks at the name. A new file that can't be opened yet, as for want of permission, is tried again the next time.
  func look() {
    let now = Date.now.timeIntervalSince1970
    guard let number = FollowedFile.number(of: path) else { return }
    if number == latest {
      seenAt = now
      return
    }
    let successors = successors()
    let between = (try? Self.opened(successors?.paths ?? [])) ?? []
    guard let file = (try? FollowedFile.open(path)) ?? nil, file.number != latest else { return }
    doubtful += successors?.doubtful ?? []
    waiting += between.filter { $0.number != file.number } + [file]
    latest = file.number
    seenAt = now
    noteEarlier()
    if changedAt == nil { changedAt = .now }
  }

  /// Whether whoever writes has gone on to another file.
  var hasWrittenSuccessor: Bool { waiting.count > 1 || waiting.first.map { $0.size > 0 } ?? false }

  func takeNext() -> FollowedFile? {
    let next = waiting.isEmpty ? nil : waiting.removeFirst()
    if let next {
      if let head = try? current.head(FileHead.limit) {
        read = read.suffix(Self.mostRead - 1) + [FileIdentity(number: current.number, head: FileHead(head))]
      }
      current = next
    }
    changedAt = waiting.isEmpty ? nil : .now
    return next
  }

  /// Files that nobody reads since it can't be told whether they had the name, each once.
  func takeDoubtful() -> [String] {
    defer { doubtful = [] }
    return doubtful.filter { path in FollowedFile.number(of: path).map { told.insert($0).inserted } == true }
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

  private static let mostRead = 100

  /// Whether a file is being read, has been read, or waits for it.
  private func isKnown(_ path: String) -> Bool {
    guard let number = FollowedFile.number(of: path) else { return false }
    // The number of a file that is open can't be given to another.
    if number == current.number || waiting.contains(where: { $0.number == number }) { return true }
    let candidates = read.filter { $0.number == number && $0.head.length > 0 }
    guard !candidates.isEmpty, let file = (try? FollowedFile.open(path)) ?? nil else { return false }
    return candidates.contains { (try? file.matches($0)) == true }
  }

  /// The files beside the log.
  private var others: [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.map { folder + $0 }.filter { $0 != path }
  }

  private func noteEarlier() {
    earlier = Set(others.filter { RotatedLog.isNamedAfter($0, path) }.compactMap(FollowedFile.number))
    // Another may have got the name by now.
    if FollowedFile.number(of: path) != latest { earlier = [] }
  }

  /// The files that had the name after the latest, and have been renamed themselves.
  private func successors() -> LogSuccessors? {
    if FollowedFile.number(of: path) == latest { return nil }
    let others = others
    guard let renamed = others.first(where: { FollowedFile.number(of: $0) == latest }) else { return nil }
    return LogSuccessors(of: renamed, log: path, others.filter { !isKnown($0) }, since: seenAt) { [earlier] path in
      FollowedFile.number(of: path).map(earlier.contains) == true
    }
  }

  private static func opened(_ paths: [String]) throws(EventLogError) -> [FollowedFile] {
    var files: [FollowedFile] = []
    for path in paths { if let file = try FollowedFile.open(path) { files.append(file) } }
    return files
  }
}
