import Diagnostics

/// All checks of a rendered message.
public enum Checks {
  /// In the order of the design's table.
  public static let all: [any Check] = [
    NoFacts(), NameOnly(), StockPhrase(), CTAMissing(), CTACompeting(), CTAVague(), CTAPast(), UnsafeLink(),
    OverLimit(),
    LongSentence(), SlowStart(), NoPurpose(), NoValue(), Ungracious(), Shouting(), Spam(), Article(), Elision(),
    Conjunction(), DoubledWord(),
    Spacing(), Punctuation(), Capitalization(), NumberAgreement(), EmptySlot(), Placeholder(), Markup(),
  ]

  /// The examples of a check's code, without the marks of `ExampleMessage`; nil for the codes of other targets, whose examples are as
  /// they are shown.
  public static func examples(of code: DiagnosticCode) -> (bad: String, good: String)? {
    guard codes.contains(code), let bad = try? ExampleMessage(code.bad), let good = try? ExampleMessage(code.good)
    else {
      return nil
    }
    return (bad.described, good.described)
  }

  /// The codes of all checks, with that of the one the engine raises.
  public static let codes: [DiagnosticCode] = all.map { type(of: $0).code } + [Cohort.code]
}
