#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the bytes of a log come from, a piece at a time.
protocol ByteSource: AnyObject {
  /// Reads up to `buffer.count` bytes, waiting until there is at least one; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int
}

/// A log can't be read at all, or not further.
public struct EventLogError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as it was given, or "standard input".
  public let path: String
  /// A sentence that goes on from the path: "can't be opened: No such file or directory".
  public let reason: String

  public var description: String { "\(path) \(reason)" }
}

/// A file or standard input.
final class FileSource: ByteSource {
  private let path: String
  private let descriptor: Int32
  private let closes: Bool

  /// - Parameter path: `-` means standard input.
  init(path: String) throws(EventLogError) {
    if path == "-" {
      self.path = "standard input"
      descriptor = 0
      closes = false
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      throw EventLogError(path: path, reason: "can't be opened: \(String(cString: strerror(errno)))")
    }
    self.path = path
    descriptor = opened
    closes = true
  }

  deinit { if closes { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    while true {
      let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      // A signal came in between.
      if errno == EINTR { continue }
      throw EventLogError(path: path, reason: "can't be read: \(String(cString: strerror(errno)))")
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// Bytes in memory.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - offset)
    buffer.copyBytes(from: bytes[offset..<offset + count])
    offset += count
    return count
  }
}
