import Diagnostics

/// All checks of a rendered message.
public enum Checks {
  /// In the order of the design's table.
  public static let all: [any Check] = [
    NoFacts(), NameOnly(), StockPhrase(), CTAMissing(), CTACompeting(), CTAVague(), CTAPast(), UnsafeLink(),
    OverLimit(),
    LongSentence(), SlowStart(), NoPurpose(), NoValue(), Ungracious(), Shouting(), Spam(), Article(), DoubledWord(),
    Spacing(), Punctuation(), Capitalization(), NumberAgreement(), EmptySlot(), Placeholder(), Markup(),
  ]

  /// The codes of all checks, with that of the one the engine raises.
  public static let codes: [DiagnosticCode] = all.map { type(of: $0).code } + [Cohort.code]
}
