import EventLog
import Foundation

/// How far a run has read one of its inputs, and what tells whether a file of the same name is still the same.
struct InputMark: Codable, Hashable {
  let path: String
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
  /// Of a log that is followed: the file that was read, which may have been renamed.
  private var number: FileNumber?

  /// What has become of a file since.
  enum Change {
    case none
    /// There is more to read, or may be.
    case grown
    /// Another file bears the name: a log was rotated or truncated, or there is none.
    case replaced
  }

  /// - Throws: when the file can't be read.
  init(path: String) throws(BatchError) {
    self.path = path
    (offset, lines, isComplete) = (0, 0, false)
    if path == "-" {
      (size, headLength, head) = (0, 0, "")
    } else {
      let file = try HeadOfFile(path)
      size = file.size
      headLength = file.bytes.count
      head = Self.digits(FileHead(file.bytes))
    }
  }

  /// The mark of a log that is followed.
  init(path: String, file: FileIdentity) {
    self.path = path
    (offset, lines, isComplete) = (0, 0, false)
    size = 0
    (headLength, head, number) = (file.head.length, Self.digits(file.head), file.number)
  }

  /// What tells the file of a log that was followed; nil for others.
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

  func change() throws(BatchError) -> Change {
    // A stream goes on, or is another one.
    if path == "-" { return .replaced }
    guard FileManager.default.fileExists(atPath: path) else { return .replaced }
    let file = try HeadOfFile(path)
    guard file.bytes.count >= headLength, Self.digits(FileHead(file.bytes.prefix(headLength))) == head else {
      return .replaced
    }
    if file.isCompressed { return file.size < size ? .replaced : file.size > size || !isComplete ? .grown : .none }
    return file.size < offset ? .replaced : file.size > offset ? .grown : .none
  }

  private static func digits(_ head: FileHead) -> String { String(head.hash, radix: 16) }
}

/// The first bytes of a file.
private struct HeadOfFile {
  let size: Int
  let bytes: [UInt8]

  var isCompressed: Bool { bytes.starts(with: [0x1f, 0x8b]) }

  init(_ path: String) throws(BatchError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw BatchError(description: "\(path) can't be opened: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      // A named pipe must not be read twice.
      (size, bytes) = (0, [])
      return
    }
    size = Int(status.st_size)
    var buffer = [UInt8](repeating: 0, count: FileHead.limit)
    let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count >= 0 else {
      throw BatchError(description: "\(path) can't be read: \(String(cString: strerror(errno)))")
    }
    bytes = Array(buffer.prefix(count))
  }
}
