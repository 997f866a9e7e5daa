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

  /// Whether it is known that the next reading would have to wait, as of a live stream that has no more to give for now.
  var isDry: Bool { get }
}

extension ByteSource {
  var isDry: Bool { false }
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
  private let isStopped: (@Sendable () -> Bool)?
  /// A pipe, a terminal, a socket: what may have nothing to give yet.
  private let isStream: Bool

  /// Milliseconds after which a source that waits asks whether it is to stop.
  private static let patience: Int32 = 100
  /// Milliseconds that a writer may take for its next piece without being taken for one that has no more.
  private static let breath: Int32 = 2

  /// - Parameters:
  ///   - path: `-` means standard input.
  ///   - isStopped: asked now and then while a stream is waited for; once it says so, the source is at its end.
  init(path: String, isStopped: (@Sendable () -> Bool)? = nil) throws(EventLogError) {
    self.isStopped = isStopped
    if path == "-" {
      self.path = "standard input"
      descriptor = 0
      closes = false
    } else {
      // A named pipe without a writer would be waited for here, where nothing asks whether to stop.
      let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard opened >= 0 else {
        throw EventLogError(path: path, reason: "can't be opened: \(String(cString: strerror(errno)))")
      }
      let flags = fcntl(opened, F_GETFL)
      if flags >= 0 { _ = fcntl(opened, F_SETFL, flags & ~O_NONBLOCK) }
      self.path = path
      descriptor = opened
      closes = true
    }
    var status = stat()
    isStream =
      fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  deinit { if closes { close(descriptor) } }

  /// Of a stream, what is there, waiting only for the first byte.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    guard isStream else { return try readOnce(into: buffer) }
    while !isReadable(within: isStopped == nil ? -1 : Self.patience) {
      if isStopped?() == true { return 0 }
    }
    var count = try readOnce(into: buffer)
    while count > 0, count < buffer.count, isReadable(within: 0) {
      let more = try readOnce(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if more == 0 { break }
      count += more
    }
    return count
  }

  /// A writer that is busy, as `zcat` in a pipe, isn't waited for line by line: each of these costs a checkpoint.
  var isDry: Bool { isStream && !isReadable(within: Self.breath) }

  private func readOnce(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    while true {
      let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      // A signal came in between.
      if errno == EINTR { continue }
      throw EventLogError(path: path, reason: "can't be read: \(String(cString: strerror(errno)))")
    }
  }

  /// Also at the end of the stream, and after an error, which reading then tells.
  private func isReadable(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
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
