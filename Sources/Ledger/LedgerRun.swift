import CivilTime

/// A run over event logs into one output folder, as the ledger remembers it.
public struct LedgerRun: Sendable, Hashable {
  /// The ledger's number for it.
  public let id: Int64
  /// What tells the runs of a ledger apart: the full path of the output folder.
  public let output: String
  /// The options that the output depends on, as text to compare and to show.
  public let command: String
  /// Stands for the contents of all rules and templates.
  public let rulebook: String
  /// The moment that the run decides at.
  public let now: Timestamp
  /// Whether it came to the end of its input.
  public let isFinished: Bool
  /// How far it has come, as JSON that the run itself understands.
  public let checkpoint: String
}
