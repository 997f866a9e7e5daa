import Diagnostics

/// What of a rulebook tests have shown at work.
public struct Coverage: Sendable {
  public struct Part: Sendable, Hashable {
    /// `rules`, `variants`, `calls to action`, `conditions`.
    public let name: String
    public let covered: Int
    public let total: Int
    /// What is lacking, in the order of the rulebook.
    public let gaps: [Gap]

    /// 0 to 100; 100 where there is nothing to cover.
    public var percent: Double { total == 0 ? 100 : Double(covered) * 100 / Double(total) }
  }

  public struct Gap: Sendable, Hashable {
    /// What no test has shown, in a line.
    public let text: String
    public let span: Span
    /// How much of the part's total it comes to: 2 for a condition that was never looked at.
    public let weight: Int
    /// Whether another gap says it already: the only variant of a rule that was never chosen.
    public let isImplied: Bool

    init(_ text: String, at span: Span, weight: Int = 1, isImplied: Bool = false) {
      self.text = text
      self.span = span
      self.weight = weight
      self.isImplied = isImplied
    }
  }

  /// Rules that were chosen: they skipped, or their messages were rendered.
  public let rules: Part
  /// Variants that were sent.
  public let variants: Part
  /// Calls to action that were sent.
  public let ctas: Part
  /// Tests of conditions, each counted twice: once for holding and once for not holding.
  public let conditions: Part

  public var parts: [Part] { [rules, variants, ctas, conditions] }

  /// The lowest of all, in percent.
  public var lowest: Double { parts.map(\.percent).min() ?? 100 }
}
