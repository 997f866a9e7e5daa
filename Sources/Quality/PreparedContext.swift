import RuleModel

/// A context for judging many messages in it: what a scan asks of it has been worked out, and is read without copies. Copying the context
/// itself counts the references of thirty parts.
public final class PreparedContext: Sendable {
  public let context: GateContext
  let language: Language?
  /// Words aren't written apart.
  let isSpaceless: Bool
  /// The words of the language's lists, and of the policy's own phrases; nil where it has none.
  let lexicon: Lexicon
  let policyLexicon: Lexicon?
  let kind: CallToAction.Kind?
  let domains: [String]
  let minFacts: Int
  let placesValue: Bool
  /// What the template is for is said, and not in white space or signs beyond ASCII, which the check looks at.
  let hasPurpose: Bool
  /// A time that the message offers, or the end of the offer, is over.
  let isPast: Bool
  /// In the unit of the channel.
  let maxLength: Int

  public init(_ context: GateContext) {
    self.context = context
    language = Language(tag: context.lang)
    isSpaceless = LongSentence.isSpaceless(context.lang)
    lexicon = .shared(language)
    policyLexicon = context.lists.lexicon
    kind = context.cta?.kind
    domains = context.domains
    minFacts = context.policy.minFacts
    placesValue = context.placesValue
    hasPurpose = context.purpose?.utf8.first.map { $0 > 0x20 && $0 < 0x7F } ?? false
    isPast = context.slots.contains { $0 <= context.now } || context.ends.map { $0 <= context.now } ?? false
    maxLength = context.channel.maxLength
  }
}
