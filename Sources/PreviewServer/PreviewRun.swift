import CivilTime
import Diagnostics
import Events
import Preview
import WelcomeEngine

/// What one reading of the files came to.
public struct PreviewRun: Sendable {
  /// Nil when the files are unfit to decide anything.
  public var rulebook: Rulebook?
  /// The samples' decisions; nil when there is no rulebook.
  public var report: DryRunReport?
  public var diagnostics: [Diagnostic]
  /// What could not be read of the samples, each a sentence.
  public var problems: [String]

  public init(
    rulebook: Rulebook? = nil, report: DryRunReport? = nil, diagnostics: [Diagnostic] = [], problems: [String] = []
  ) {
    self.rulebook = rulebook
    self.report = report
    self.diagnostics = diagnostics
    self.problems = problems
  }
}

/// Where a live preview gets what it shows.
public struct PreviewFiles: Sendable {
  /// Files and folders whose changes matter; they need not exist.
  public let watched: [String]
  /// The moment to decide at.
  public let now: @Sendable () -> Timestamp
  /// Reads all files and decides the samples.
  public let read: @Sendable () -> PreviewRun

  public init(
    watched: [String], now: @escaping @Sendable () -> Timestamp, read: @escaping @Sendable () -> PreviewRun
  ) {
    self.watched = watched
    self.now = now
    self.read = read
  }
}
