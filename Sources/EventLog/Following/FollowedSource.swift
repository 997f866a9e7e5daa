#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file that is being written. It has an end only when the file has lost its name to another, or has been cut.
///
/// New bytes are looked for every 20 ms. That takes 0.1% of a core while nothing comes, and works on every system and file system, where
/// the system's notices (inotify, kqueue) would need watches of the file and of its folder, and leave out what others write over a network.
final class FollowedSource: ByteSource {
  enum Ending {
    /// The name went to another file, and this one is read to its end.
    case renamed
    /// Bytes that were read aren't there any more.
    case cut
  }

  let file: FollowedFile
  /// Once it is set, nothing more is read.
  private(set) var ending: Ending?
  private let name: FollowedName
  private let isStopped: @Sendable () -> Bool
  private var position: Int
  private var head: [UInt8]
  private var readAt: ContinuousClock.Instant?

  /// Microseconds.
  static let pause: UInt32 = 20_000
  /// How long nothing has come before a renamed file counts as complete: of several writers some may still have to be told.
  private static let patience = Duration.milliseconds(250)

  /// - Parameters:
  ///   - position: where to begin, in bytes; within the file.
  ///   - name: looked at before each reading.
  init(
    _ file: FollowedFile, from position: Int, name: FollowedName, isStopped: @escaping @Sendable () -> Bool
  ) throws(EventLogError) {
    self.file = file
    self.position = position
    self.name = name
    self.isStopped = isStopped
    head = try file.head(min(position, FileHead.limit))
  }

  /// Of what has been read.
  var identity: FileIdentity { FileIdentity(number: file.number, head: FileHead(head)) }

  var isDry: Bool { file.size <= position }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    while ending == nil {
      // Before reading, so that all that was written until the name changed is read before this file ends.
      name.look()
      let hasSuccessor = name.hasWrittenSuccessor
      let count = try file.read(at: position, into: buffer)
      guard try count > 0 ? isTheSame() : file.size >= position else {
        ending = .cut
        break
      }
      if count > 0 {
        if head.count < FileHead.limit { head += buffer.prefix(min(count, FileHead.limit - head.count)) }
        position += count
        readAt = .now
        return count
      }
      if hasSuccessor, isQuiet {
        ending = .renamed
        break
      }
      if isStopped() { break }
      usleep(Self.pause)
    }
    return 0
  }

  private func isTheSame() throws(EventLogError) -> Bool {
    guard file.size >= position else { return false }
    return try file.head(head.count) == head
  }

  private var isQuiet: Bool {
    guard let last = [readAt, name.changedAt].compactMap({ $0 }).max() else { return true }
    return ContinuousClock.now - last >= Self.patience
  }
}
