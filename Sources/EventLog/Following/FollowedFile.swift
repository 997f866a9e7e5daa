#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is being written, open. It stays the same file when its name goes to another.
final class FollowedFile {
  let number: FileNumber
  let path: String
  private let descriptor: Int32

  private init(_ descriptor: Int32, _ number: FileNumber, path: String) {
    self.descriptor = descriptor
    self.number = number
    self.path = path
  }

  deinit { close(descriptor) }

  /// - Returns: nil when there is no such file.
  static func open(_ path: String) throws(EventLogError) -> FollowedFile? {
    // A named pipe without a writer would be waited for.
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw EventLogError(path: path, reason: "can't be opened: \(String(cString: strerror(errno)))")
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw EventLogError(path: path, reason: "is no regular file, which alone can be followed")
    }
    return FollowedFile(descriptor, FileNumber(status), path: path)
  }

  /// The number of the file that a path names now; nil when there is none.
  static func number(of path: String) -> FileNumber? { FileNumber(of: path) }

  /// In bytes.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Reads what is there from a place on, up to the size of the buffer; 0 at the end.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno == EINTR { continue }
      throw EventLogError(path: path, reason: "can't be read: \(String(cString: strerror(errno)))")
    }
  }

  /// The first bytes, fewer where there aren't as many.
  func head(_ length: Int) throws(EventLogError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: length)
    let count = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(EventLogError) in
      try read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
    }
    return Array(bytes.prefix(count))
  }

  /// Whether it is gzip data.
  var isCompressed: Bool { (try? head(GzipSource.magic.count)) == GzipSource.magic }

  /// The first bytes of the text within gzip data; nil where it isn't that.
  func textHead(_ length: Int) -> [UInt8]? {
    guard let source = try? FileSource(path: path), let text = try? GzipSource(source, path: path) else { return nil }
    return try? LogText.fill(length, from: text)
  }

  /// Whether it is a file that was read before, up to a place.
  func matches(_ identity: FileIdentity) throws(EventLogError) -> Bool {
    guard number == identity.number else { return false }
    return FileHead(try head(identity.head.length)) == identity.head
  }
}

extension FileNumber {
  /// Of the file or folder that a path names now; nil when there is none.
  public init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  fileprivate init(_ status: stat) {
    self.init(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
  }
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
