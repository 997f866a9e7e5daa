import Foundation

/// Writes lines to a file, through a buffer that only ever holds whole lines.
final class LineWriter {
  private let descriptor: Int32
  private let path: String
  private let finalPath: String?
  private var buffer: [UInt8] = []

  init(descriptor: Int32, path: String, finalPath: String?) {
    self.descriptor = descriptor
    self.path = path
    self.finalPath = finalPath
  }

  /// A file that gets its name when it is finished; until then `.part` stands behind it.
  convenience init(file: String) throws(BatchError) {
    let part = file + ".part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw BatchError(description: "`\(part)` can't be written: \(String(cString: strerror(errno)))")
    }
    self.init(descriptor: descriptor, path: part, finalPath: file)
  }

  deinit { if finalPath != nil { close(descriptor) } }

  /// - Parameter lines: whole lines, each with its end.
  func write(_ lines: [UInt8]) throws(BatchError) {
    buffer += lines
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
        throw BatchError(description: "`\(path)` can't be written: \(String(cString: strerror(errno)))")
      }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  func finish() throws(BatchError) {
    try flush()
    guard let finalPath else { return }
    guard fsync(descriptor) == 0, rename(path, finalPath) == 0 else {
      throw BatchError(description: "`\(finalPath)` can't be written: \(String(cString: strerror(errno)))")
    }
  }
}
