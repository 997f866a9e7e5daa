import EventLog

extension FollowNotice {
  /// One sentence for people.
  func text(of log: String) -> String {
    switch self {
    case .missing: "waiting for `\(log)`, which isn't there yet"
    case .renamed: "`\(log)` is a new file: the old one has been read to its end"
    case .cut: "`\(log)` has been cut: it is read from its start"
    case .cutMeanwhile:
      "`\(log)` has been cut, and no copy of what it was is beside it: what was added to that in between isn't read"
    case .lost:
      "`\(log)` is another file than last time, and the old one isn't beside it: what was added to that one in between isn't read"
    case .unread(let path): Self.unread(path, log)
    }
  }

  static func unread(_ path: String, _ log: String) -> String {
    "`\(path)` isn't read: whether it was `\(log)` between what has been read and what comes next can't be told"
  }
}
