import CivilTime
import EventLog
import WelcomeEngine

/// What some lines of the input came to, in their final form and in the order of the input: the unit in which outputs, counts, memory and
/// position move on together.
public struct CommittedChunk: Sendable {
  /// Where the next chunk starts. With everything up to this chunk kept, a run that starts there goes on as if it had never stopped.
  public let position: InputPosition
  /// The log that the lines come from, as its path was given.
  public let path: String
  /// The file that it is by now; nil where the log isn't followed.
  public let file: FileIdentity?
  /// Whether the input has no more to give for now, so that whoever waits for these lines should get them at once.
  public let isLatest: Bool
  /// The moment at which these lines were decided.
  public let now: Timestamp
  /// The lines to write.
  public let output: OutputBytes
  /// What these lines add to the counts.
  public let counts: BatchCounts
  /// What these lines add to what is remembered, in order; empty unless `BatchPipeline.Options.keepsEntries`.
  public let entries: [HistoryEntry]
  /// The minutes since 1970 that messages have been given, one for each, also where a message was refused for its time then; empty where
  /// the channel has no rate limit.
  public let planned: [Int]
}
