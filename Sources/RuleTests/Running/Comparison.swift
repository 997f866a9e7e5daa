/// One thing that a test expects, beside what came.
public struct Comparison: Sendable, Hashable {
  /// What is compared: `rule`, `text`.
  public let label: String
  public let expected: String
  public let got: String
  public let holds: Bool

  init(_ label: String, expected: String, got: String, holds: Bool) {
    self.label = label
    self.expected = expected
    self.got = got
    self.holds = holds
  }
}
