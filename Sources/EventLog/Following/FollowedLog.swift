#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a log that is being written, as `tail -F` does: what is there, then each line as it comes, and on through all the files that the
/// log's name comes to stand for.
public final class FollowedLog {
  public struct Chunk {
    public let lines: LogChunk
    /// Counts the files, from 0. The lines' numbers and offsets are those of their file.
    public let number: Int
    public let file: FileIdentity
  }

  /// Where an earlier reader came to.
  public struct Place: Sendable {
    /// A chunk's file; nil for whatever has the name now.
    public var file: FileIdentity?
    /// A chunk's `endOffset`.
    public var offset: Int
    /// How many lines stand before it.
    public var lines: Int

    public init(file: FileIdentity?, offset: Int, lines: Int) {
      self.file = file
      self.offset = offset
      self.lines = lines
    }
  }

  private struct Current {
    /// Nil of a file that has been compressed since its name went to another: nothing more is written to it.
    var source: FollowedSource?
    let name: FollowedName
    let reader: EventLogReader
    /// Of a compressed file, what it is known by.
    var known: FileIdentity?

    var identity: FileIdentity? { source?.identity ?? known }
  }

  private let path: String
  private let chunkSize: Int
  private let isStopped: @Sendable () -> Bool
  private let notice: (FollowNotice) -> Void
  /// Until reading has begun.
  private var start: Place?
  private var current: Current?
  private var number = 0

  /// - Parameters:
  ///   - chunkSize: bytes to read at a time, at least 4,096.
  ///   - start: where to begin; nil for the start of the file.
  ///   - isStopped: asked while there is nothing to read; once it says so, the log ends, without the line that is being written.
  ///   - notice: called while reading.
  public init(
    path: String, from start: Place? = nil, chunkSize: Int = 1 << 18, isStopped: @escaping @Sendable () -> Bool,
    notice: @escaping (FollowNotice) -> Void
  ) {
    self.path = path
    self.start = start
    self.chunkSize = chunkSize
    self.isStopped = isStopped
    self.notice = notice
  }

  /// Waits for the next lines, at least one; nil when it is to stop.
  public func next() throws(EventLogError) -> Chunk? {
    while !isStopped() {
      if current == nil { current = try begin() }
      guard let current else { return nil }
      if let lines = try current.reader.nextChunk(), let identity = current.identity {
        return Chunk(lines: lines, number: number, file: identity)
      }
      guard !isStopped(), current.source == nil || current.source?.ending != nil else { return nil }
      number += 1
      if let source = current.source, source.ending == .cut {
        notice(.cut)
        self.current = try read(source.file, current.name)
      } else {
        notice(.renamed)
        current.name.look()
        tell(current.name)
        self.current = try current.name.takeNext().map { (file) throws(EventLogError) in try read(file, current.name) }
      }
    }
    return nil
  }

  private func begin() throws(EventLogError) -> Current? {
    let start = self.start
    self.start = nil
    if let start, let identity = start.file {
      if let found = try FollowedName.search(identity, readTo: start.offset, besides: path) {
        let name = FollowedName(path, current: found.file, waiting: found.later, doubtful: found.doubtful)
        tell(name)
        return try read(found.file, name, from: start)
      }
      // The file itself, written anew?
      notice(FollowedFile.number(of: path) == identity.number ? .cutMeanwhile : .lost)
      return try awaitFile().map { (file) throws(EventLogError) in try read(file, FollowedName(path, current: file)) }
    }
    return try awaitFile().map { (file) throws(EventLogError) in
      try read(file, FollowedName(path, current: file), from: start)
    }
  }

  private func tell(_ name: FollowedName) {
    for path in name.takeDoubtful() { notice(.unread(path)) }
  }

  /// Waits until there is a file of the name; nil when it is to stop.
  private func awaitFile() throws(EventLogError) -> FollowedFile? {
    var hasTold = false
    while !isStopped() {
      if let file = try FollowedFile.open(path) { return file }
      if !hasTold { notice(.missing) }
      hasTold = true
      usleep(FollowedSource.pause)
    }
    return nil
  }

  private func read(
    _ file: FollowedFile, _ name: FollowedName, from start: Place? = nil
  ) throws(EventLogError) -> Current {
    if file.path != path, file.isCompressed {
      let reader = try EventLogReader(path: file.path, chunkSize: chunkSize)
      if let start { try reader.skip(to: start.offset, lines: start.lines) }
      let known = FileIdentity(number: file.number, head: FileHead(try file.head(FileHead.limit)))
      return Current(name: name, reader: reader, known: known)
    }
    var start = start
    if let place = start, place.offset > file.size {
      notice(.cut)
      start = nil
    }
    let source = try FollowedSource(file, from: start?.offset ?? 0, name: name, isStopped: isStopped)
    let reader = try EventLogReader(
      followed: source, path: path, offset: start?.offset ?? 0, lines: start?.lines ?? 0, chunkSize: chunkSize,
      isStopped: isStopped)
    return Current(source: source, name: name, reader: reader)
  }
}
