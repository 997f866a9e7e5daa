import CivilTime
import EventLog
import WelcomeEngine

/// Decides event logs: chunks of lines are decided side by side as if nothing had been decided before, and settled one after the other
/// against what has been. What comes out is the same for any number of jobs and any size of chunks.
public struct BatchPipeline {
  public struct Options: Sendable {
    /// How many chunks are decided at the same time, at least 1; with 1 everything happens in the calling thread.
    public var jobs = 1
    /// Bytes read at a time, at least 4,096.
    public var chunkSize = 1 << 18
    /// The only form to read; nil to recognise each line.
    public var format: EventFormat?
    /// Reads lists of followers as new follows; nil for logs.
    public var followers: FollowerListOptions?
    /// Goes on with the only input as it is written, until the run is to stop; nil reads inputs to their end.
    public var following: Following?
    /// The moment of deciding.
    public var now: Timestamp
    /// For live streams, where the moment goes on: asked for each chunk, and heeded by the minute. Nil decides everything at `now`.
    public var clock: (@Sendable () -> Timestamp)?
    /// The kinds of lines that are wanted.
    public var writes: Set<OutputKind> = [.messages, .rejected, .malformed]
    /// Whether committed chunks carry what is to be remembered and wasn't before.
    public var keepsEntries = false
    /// The form of messages.
    public var shape = OutboxShape.welcome

    public init(now: Timestamp) { self.now = now }

    func decoder(_ rulebook: Rulebook) -> EventDecoder {
      EventDecoder(
        format: format, brand: BrandAccount(rulebook.ruleSet.brand), readsFollowers: followers != nil,
        undated: now)
    }
  }

  /// How a log that is being written is read.
  public struct Following: Sendable {
    /// The file that an earlier run came to; nil for whatever has the input's name.
    public var file: FileIdentity?
    /// Called while reading, in any thread.
    public var notice: @Sendable (FollowNotice) -> Void

    public init(file: FileIdentity?, notice: @escaping @Sendable (FollowNotice) -> Void) {
      self.file = file
      self.notice = notice
    }
  }

  private let rulebook: Rulebook
  private let options: Options

  public init(rulebook: Rulebook, options: Options) {
    self.rulebook = rulebook
    self.options = options
  }

  /// Reads inputs to their end, or until it is to stop.
  ///
  /// - Parameters:
  ///   - inputs: paths, `-` for standard input, in the order in which they are to be read.
  ///   - start: where to begin; a run that was stopped goes on at the position of the last chunk that its sink has kept.
  ///   - planned: how many messages have been given a time before, by minutes since 1970.
  ///   - history: what has been decided before, which grows with every chunk.
  ///   - stop: looked at between chunks; those that have been begun are finished.
  ///   - suppressed: asked before each chunk is settled for followers who were suppressed meanwhile.
  ///   - sink: takes what each chunk came to, in the order of the input, always in the calling thread.
  /// - Throws: `EventLogError` when an input can't be read, after everything before it went to the sink; and whatever the sink throws.
  public func run(
    _ inputs: [String], from start: InputPosition = InputPosition(), planned: [Int: Int] = [:],
    history: inout MemoryHistory,
    stop: StopFlag = StopFlag(), suppressed: () throws -> [String] = { [] }, sink: (CommittedChunk) throws -> Void
  ) throws {
    var settler = ChunkSettler(rulebook, options, planned: planned, history: history)
    history = MemoryHistory()
    defer { history = settler.history }
    let reader = InputReader(
      inputs, from: start, chunkSize: options.chunkSize, followers: options.followers,
      following: options.following, stop: stop)
    if options.jobs <= 1 {
      let decider = ChunkDecider(rulebook, options)
      while let chunk = try reader.next() {
        let decided = decider.decide(chunk, spent: settler.spent)
        settler.suppress(try suppressed())
        try sink(settler.settle(decided))
      }
      return
    }
    let line = AssemblyLine(reader: reader, jobs: options.jobs)
    defer { line.abandon() }
    line.start { [rulebook, options] in ChunkDecider(rulebook, options) }
    while let decided = try line.next() {
      settler.suppress(try suppressed())
      try sink(settler.settle(decided))
      line.commit(spent: settler.spent)
    }
  }
}
