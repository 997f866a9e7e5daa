import Foundation

/// The file that a log's name stood for when it was read last, now that the name has gone to another.
public struct RotatedLog: Sendable, Hashable {
  /// Where it is now, in the log's folder: renamed, or copied, perhaps compressed.
  public let path: String
  /// The files that had the name after it and have lost it too, in that order.
  public let later: [String]
  /// Files of which it can't be told whether they belong to those: nobody reads them.
  public let doubtful: [String]

  private init(path: String, besides log: String, _ others: [String]) {
    self.path = path
    let successors = LogSuccessors(of: path, log: log, others)
    (later, doubtful) = (successors.paths, successors.doubtful)
  }

  /// Whether there is nothing more in it than what was read; false where that isn't known.
  /// - Parameter offset: how far it was read.
  public func isRead(upTo offset: Int) -> Bool {
    guard later.isEmpty, let file = try? FollowedFile.open(path), !file.isCompressed else { return false }
    return file.size == offset
  }

  /// Looks for it by its number and its first bytes, and then, among files whose names begin with the log's, by its first bytes alone.
  ///
  /// - Parameters:
  ///   - offset: how far it was read, in bytes.
  ///   - path: the log's.
  /// - Returns: nil where it isn't there, or still has its name.
  public static func find(_ identity: FileIdentity, readTo offset: Int, besides path: String) -> RotatedLog? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let others = names.map { folder + $0 }.filter { $0 != path }
    if FollowedFile.number(of: path) != identity.number {
      for other in others where FollowedFile.number(of: other) == identity.number {
        guard let file = open(other), (try? file.matches(identity)) == true else { continue }
        return RotatedLog(path: other, besides: path, others)
      }
    }
    guard identity.head.length > 0 else { return nil }
    let copies = others.filter { isNamedAfter($0, path) }.map { (path: $0, changed: changed($0)) }
    for copy in copies.sorted(by: { ($1.changed, $0.path) < ($0.changed, $1.path) }) {
      guard let file = open(copy.path), isCopy(file, of: identity, readTo: offset) else { continue }
      return RotatedLog(path: copy.path, besides: path, others)
    }
    return nil
  }

  private static func open(_ path: String) -> FollowedFile? { (try? FollowedFile.open(path)) ?? nil }

  private static func isCopy(_ file: FollowedFile, of identity: FileIdentity, readTo offset: Int) -> Bool {
    if file.isCompressed { return file.textHead(identity.head.length).map { FileHead($0) } == identity.head }
    guard file.size >= offset, let head = try? file.head(identity.head.length) else { return false }
    return FileHead(head) == identity.head
  }

  /// `log.1`, `log-20260301.gz` and the like.
  static func isNamedAfter(_ name: String, _ path: String) -> Bool {
    guard name.hasPrefix(path), let next = name.dropFirst(path.count).first else { return false }
    return ".-_~".contains(next)
  }

  /// Since 1970, in seconds.
  static func changed(_ path: String) -> Double {
    let date = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    return date?.timeIntervalSince1970 ?? 0
  }
}
