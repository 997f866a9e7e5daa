import Foundation

/// Writes lines to a file, through a buffer that only ever holds whole lines.
final class LineWriter {
  private let descriptor: Int32
  private let path: String
  private let finalPath: String?
  private var buffer: [UInt8] = []
  /// Bytes of whole lines, those in the buffer too.
  private(set) var length = 0
  /// The length that is known to be on the disk.
  private var settledLength: Int?

  init(descriptor: Int32, path: String, finalPath: String?) {
    self.descriptor = descriptor
    self.path = path
    self.finalPath = finalPath
  }

  /// A file that gets its name when it is finished; until then `.part` stands behind it.
  convenience init(file: String) throws(BatchError) {
    let part = file + ".part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(part) }
    self.init(descriptor: descriptor, path: part, finalPath: file)
  }

  /// A file that goes on behind its first bytes, as a checkpoint counted them: what was written later is cut off.
  ///
  /// They stand in the unfinished file, or in the finished one, which is copied then, so that whoever reads it isn't disturbed.
  convenience init(file: String, keeping length: Int) throws(BatchError) {
    let part = file + ".part"
    if length > 0, Self.size(part) ?? 0 < length {
      let cut = Self.size(part)
      guard let finished = Self.size(file), finished >= length else {
        let what = cut != nil ? "`\(part)` has been cut" : "`\(part)` has been moved, or `\(file)` moved or cut"
        throw BatchError(
          description: "\(what): \(length) bytes of it were written before; put it back, or start over with --restart")
      }
      do {
        try? FileManager.default.removeItem(atPath: part)
        let copy = file + ".copy"
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: file, toPath: copy)
        try FileManager.default.moveItem(atPath: copy, toPath: part)
      } catch {
        throw BatchError(description: "`\(part)` can't be written: \(RulebookFiles.reason(error))")
      }
    }
    let descriptor = open(part, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(part) }
    self.init(descriptor: descriptor, path: part, finalPath: file)
    self.length = length
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) == off_t(length) else {
      throw Self.failure(part)
    }
  }

  deinit { if finalPath != nil { close(descriptor) } }

  /// - Parameter lines: whole lines, each with its end.
  func write(_ lines: [UInt8]) throws(BatchError) {
    buffer += lines
    length += lines.count
    if buffer.count >= 1 << 16 { try flush() }
  }

  func flush() throws(BatchError) {
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(path)
      }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Sees to it that everything written is on the disk, and still has its name there.
  func settle() throws(BatchError) {
    try flush()
    guard finalPath != nil, settledLength != length else { return }
    guard fsync(descriptor) == 0 else { throw Self.failure(path) }
    settledLength = length
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_nlink > 0 else {
      throw BatchError(description: "`\(path)` has been deleted while it was written")
    }
  }

  /// Gives the file its name.
  func finish() throws(BatchError) {
    try settle()
    guard let finalPath else { return }
    guard rename(path, finalPath) == 0 else { throw Self.failure(finalPath) }
  }

  private static func failure(_ path: String) -> BatchError {
    let reason = errno
    return BatchError(
      description: reason == EPIPE
        ? "\(path) was closed by its reader"
        : path == "standard output"
          ? "standard output can't be written: \(String(cString: strerror(reason)))"
          : "`\(path)` can't be written: \(String(cString: strerror(reason)))")
  }

  private static func size(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
  }
}
