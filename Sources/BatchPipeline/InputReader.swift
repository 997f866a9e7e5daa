import EventLog

/// Gives the lines of a run's inputs, one input after the other, in chunks. Of a log that is followed, each of its files counts as an input.
final class InputReader {
  private let paths: [String]
  private let chunkSize: Int
  private let followers: FollowerListOptions?
  private let stop: StopFlag
  private var input: Int
  private var start: InputPosition?
  private var reader: EventLogReader?
  private let followed: FollowedLog?

  /// - Parameter start: where to begin; the inputs before it aren't opened.
  init(
    _ paths: [String], from start: InputPosition, chunkSize: Int, followers: FollowerListOptions? = nil,
    following: BatchPipeline.Following? = nil, stop: StopFlag
  ) {
    self.paths = paths
    self.chunkSize = chunkSize
    self.followers = followers
    self.stop = stop
    input = start.input
    self.start = start
    followed = following.map { following in
      FollowedLog(
        path: paths.first ?? "",
        from: following.file != nil || start.offset > 0
          ? .init(file: following.file, offset: start.offset, lines: start.lines) : nil,
        chunkSize: chunkSize, isStopped: { stop.isRaised }, notice: following.notice)
    }
  }

  /// Whether there is nothing more to read for now behind the last chunk.
  private(set) var isWaiting = false

  /// Nil at the end, and when the run is to stop.
  func next() throws(EventLogError) -> InputChunk? {
    if let followed {
      guard let chunk = try followed.next() else { return nil }
      isWaiting = chunk.lines.isLatest
      return InputChunk(input: chunk.number, path: paths.first ?? "", lines: chunk.lines, file: chunk.file)
    }
    while input < paths.count, !stop.isRaised {
      let path = paths[input]
      if reader == nil { reader = try open(path) }
      if let lines = try reader?.nextChunk() { return InputChunk(input: input, path: path, lines: lines) }
      // What is read when the run is stopped may be half of a line.
      if stop.isRaised { return nil }
      reader = nil
      input += 1
    }
    return nil
  }

  private func open(_ path: String) throws(EventLogError) -> EventLogReader {
    let stop = self.stop
    let reader = try EventLogReader(
      path: path, chunkSize: chunkSize, followers: followers, isStopped: { stop.isRaised })
    if let start, start.offset > 0 { try reader.skip(to: start.offset, lines: start.lines) }
    start = nil
    return reader
  }
}
