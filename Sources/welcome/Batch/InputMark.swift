import EventLog
import Foundation
import Ledger

/// How far a run has read one of its inputs, and what tells whether a file of the same name is still the same.
struct InputMark: Codable, Hashable {
  /// As it was given last.
  var path: String
  /// The same file by whichever path it is given; nil for what is no file, and in checkpoints of a version that didn't note it.
  private(set) var fullPath: String?
  /// Bytes of the text that have been read; of compressed logs, of the text within.
  var offset: Int
  /// Lines that have been read.
  var lines: Int
  /// Whether its end was reached.
  var isComplete: Bool
  /// Bytes of the file when it was opened.
  private let size: Int
  /// Of how many bytes from the start of the file `head` is a hash.
  private var headLength: Int
  private var head: String
  /// Of a list, a hash of all its bytes: it is no log, so that what is new may stand anywhere in it. Nil for logs.
  private let content: String?
  /// Of a log: the file that was read, which may have been renamed.
  private var number: FileNumber?
  /// Of a file that has lost its name to another: the path by which it is still to be read. Nil for files that are inputs themselves.
  private var oldFileOf: String?

  /// What has become of a file since.
  enum Change {
    case none
    /// There is more to read, or may be.
    case grown
    /// Another file bears the name: a log was rotated or truncated, or there is none.
    case replaced
  }

  /// - Parameter isList: whether it is a list of followers rather than a log.
  /// - Throws: when the file can't be read.
  init(path: String, isList: Bool) throws(BatchError) {
    self.path = path
    (offset, lines, isComplete) = (0, 0, false)
    if path == "-" {
      (size, headLength, head, content, fullPath) = (0, 0, "", nil, nil)
    } else {
      let file = try HeadOfFile(path)
      size = file.size
      headLength = file.bytes.count
      head = Self.digits(FileHead(file.bytes))
      content = isList ? file.content() : nil
      number = isList || !file.isRegular ? nil : FileNumber(of: path)
      fullPath = file.isRegular ? CanonicalPath.of(path) : nil
    }
  }

  /// The mark of a log that is followed.
  init(path: String, file: FileIdentity) {
    self.path = path
    (offset, lines, isComplete) = (0, 0, false)
    size = 0
    (content, fullPath) = (nil, CanonicalPath.of(path))
    (headLength, head, number) = (file.head.length, Self.digits(file.head), file.number)
  }

  /// What tells the file of a log; nil for others.
  var file: FileIdentity? {
    get {
      guard let number, let hash = UInt64(head, radix: 16) else { return nil }
      return FileIdentity(number: number, head: FileHead(length: headLength, hash: hash))
    }
    set {
      number = newValue?.number
      guard let known = newValue?.head, known.length != headLength else { return }
      (headLength, head) = (known.length, Self.digits(known))
    }
  }

  var isList: Bool { content != nil }

  var isOldFile: Bool { oldFileOf != nil }

  func isOldFile(of path: String) -> Bool { oldFileOf == path }

  /// Notes that the file has another path.
  /// - Parameter oldFileOf: the input whose old file it is; nil for an input.
  mutating func move(to path: String, oldFileOf: String?) {
    if self.path != path, fullPath != nil || number != nil { fullPath = CanonicalPath.of(path) }
    self.path = path
    self.oldFileOf = oldFileOf
  }

  /// Of an old file that was read to its end: its path may be another's by now, so that only the file itself tells it.
  mutating func forgetPath() { (path, fullPath) = ("", nil) }

  /// The mark of the same file, read anew.
  func asOldFile(like known: InputMark) -> InputMark {
    var mark = self
    mark.oldFileOf = known.oldFileOf
    return mark
  }

  /// Whether a path names the file that was read, and it has only grown since.
  func isSameFile(as path: String) -> Bool {
    guard let file, FileNumber(of: path) == file.number, let head = try? HeadOfFile(path) else { return false }
    return head.size >= (head.isCompressed ? size : offset) && FileHead(head.bytes.prefix(headLength)) == file.head
  }

  /// Whether the file is there, and its path as it was given is none of its names any more.
  var isElsewhere: Bool {
    guard let fullPath else { return false }
    return FileNumber(of: fullPath) != nil && fullPath != CanonicalPath.of(path)
  }

  /// For a file whose path as it was given is another's now.
  mutating func useFullPath() { if let fullPath { path = fullPath } }

  func change() throws(BatchError) -> Change {
    // A stream goes on, or is another one.
    if path == "-" { return .replaced }
    guard FileManager.default.fileExists(atPath: path) else { return .replaced }
    let file = try HeadOfFile(path)
    if let content {
      guard file.size == size, file.content() == content else { return .replaced }
      return isComplete ? .none : .grown
    }
    guard file.bytes.count >= headLength, Self.digits(FileHead(file.bytes.prefix(headLength))) == head else {
      return .replaced
    }
    if file.isCompressed { return file.size < size ? .replaced : file.size > size || !isComplete ? .grown : .none }
    return file.size < offset ? .replaced : file.size > offset ? .grown : .none
  }

  private static func digits(_ head: FileHead) -> String { String(head.hash, radix: 16) }
}
