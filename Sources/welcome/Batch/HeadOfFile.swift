import EventLog
import Foundation
import WelcomeEngine

/// The first bytes of a file.
struct HeadOfFile {
  let path: String
  let size: Int
  let bytes: [UInt8]
  let isRegular: Bool

  var isCompressed: Bool { bytes.starts(with: [0x1f, 0x8b]) }

  init(_ path: String) throws(BatchError) {
    self.path = path
    // A named pipe must not be opened twice: that waits for a second writer, and takes from the first.
    guard Self.isRegular(path) else {
      (size, bytes, isRegular) = (0, [], false)
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw BatchError(description: "\(path) can't be opened: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw BatchError(description: "\(path) can't be read: \(String(cString: strerror(errno)))")
    }
    isRegular = true
    size = Int(status.st_size)
    var buffer = [UInt8](repeating: 0, count: FileHead.limit)
    let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count >= 0 else {
      throw BatchError(description: "\(path) can't be read: \(String(cString: strerror(errno)))")
    }
    bytes = Array(buffer.prefix(count))
  }

  /// Whether it is a file, or nothing, as opening it will tell.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  /// Stands for all bytes; nil for what is no file, or can't be read.
  func content() -> String? {
    guard isRegular, let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var hash = StableHash(seed: "content of an input")
    while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty { hash.combine(bytes: [UInt8](piece)) }
    return String(hash.value, radix: 16)
  }
}
