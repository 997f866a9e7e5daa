/// What happened to a followed log that people should know of.
public enum FollowNotice: Sendable, Hashable {
  /// There is no file of its name yet.
  case missing
  /// Its name has gone to another file, and it has been read to its end.
  case renamed
  /// What was read isn't there any more: the file has been cut, or written anew.
  case cut
  /// While nobody read, it was cut, and there is no copy of it.
  case cutMeanwhile
  /// While nobody read, its name went to another file, and it can't be found.
  case lost
  /// A file beside it may have had its name between the one that was read and the one that is read next, which can't be told.
  case unread(String)

  /// Whether there may be lines that nobody reads.
  public var isLoss: Bool {
    switch self {
    case .missing, .renamed: false
    case .cut, .cutMeanwhile, .lost, .unread: true
    }
  }
}
