/// What a scan of a message leaves open: for each bit, the check that has to look closely. A bit that isn't set says that its check would
/// find nothing; one that is set says only that it may.
struct Suspicion: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(_ bit: UInt32) { rawValue = 1 << bit }

  static let noFacts = Suspicion(0)
  static let nameOnly = Suspicion(1)
  static let stockPhrase = Suspicion(2)
  static let ctaMissing = Suspicion(3)
  static let ctaCompeting = Suspicion(4)
  static let ctaVague = Suspicion(5)
  static let ctaPast = Suspicion(6)
  static let unsafeLink = Suspicion(7)
  static let overLimit = Suspicion(8)
  static let longSentence = Suspicion(9)
  static let slowStart = Suspicion(10)
  static let noPurpose = Suspicion(11)
  static let noValue = Suspicion(12)
  static let ungracious = Suspicion(13)
  static let shouting = Suspicion(14)
  static let spam = Suspicion(15)
  static let article = Suspicion(16)
  static let doubledWord = Suspicion(17)
  static let spacing = Suspicion(18)
  static let punctuation = Suspicion(19)
  static let capitalization = Suspicion(20)
  static let numberAgreement = Suspicion(21)
  static let emptySlot = Suspicion(22)
  static let placeholder = Suspicion(23)
  static let markup = Suspicion(24)
  static let elision = Suspicion(25)
  static let conjunction = Suspicion(26)

  /// Of no check: the words may be meant otherwise than they are written.
  static let disguise = Suspicion(28)

  /// A `Certainty`.
  static let surelyUngracious = Suspicion(27)

  /// Raised for every message.
  static let always = Suspicion(31)
  static let everything = Suspicion(rawValue: .max)

  /// By the type of the check that waits for it: asking a type at run time what it conforms to takes long in a large program.
  static let byCheck: [ObjectIdentifier: Suspicion] = {
    let scanned: [any ScannedCheck.Type] = [
      NoFacts.self, NameOnly.self, StockPhrase.self, CTAMissing.self, CTACompeting.self, CTAVague.self, CTAPast.self,
      UnsafeLink.self, OverLimit.self, LongSentence.self, SlowStart.self, NoPurpose.self, NoValue.self,
      Ungracious.self, Shouting.self, Spam.self, Article.self, DoubledWord.self, Spacing.self, Punctuation.self,
      Capitalization.self, NumberAgreement.self, EmptySlot.self, Placeholder.self, Markup.self, Elision.self,
      Conjunction.self,
    ]
    return Dictionary(uniqueKeysWithValues: scanned.map { (ObjectIdentifier($0), $0.suspicion) })
  }()
}

/// What is more than a suspicion: the scan knows what the check would find, and the message needn't be read for it.
struct Certainty: Sendable {
  /// Without the check's suspicion.
  let raised: Suspicion
  let finding: Finding

  static let byCheck: [ObjectIdentifier: Certainty] = [
    ObjectIdentifier(Ungracious.self): Certainty(raised: .surelyUngracious, finding: Ungracious.finding)
  ]
}

/// A check that the scan clears messages of: it is run only where its suspicion is raised. A check without one is run on every message.
protocol ScannedCheck: Check {
  static var suspicion: Suspicion { get }
}

extension NoFacts: ScannedCheck { static var suspicion: Suspicion { .noFacts } }
extension NameOnly: ScannedCheck { static var suspicion: Suspicion { .nameOnly } }
extension StockPhrase: ScannedCheck { static var suspicion: Suspicion { .stockPhrase } }
extension CTAMissing: ScannedCheck { static var suspicion: Suspicion { .ctaMissing } }
extension CTACompeting: ScannedCheck { static var suspicion: Suspicion { .ctaCompeting } }
extension CTAVague: ScannedCheck { static var suspicion: Suspicion { .ctaVague } }
extension CTAPast: ScannedCheck { static var suspicion: Suspicion { .ctaPast } }
extension UnsafeLink: ScannedCheck { static var suspicion: Suspicion { .unsafeLink } }
extension OverLimit: ScannedCheck { static var suspicion: Suspicion { .overLimit } }
extension LongSentence: ScannedCheck { static var suspicion: Suspicion { .longSentence } }
extension SlowStart: ScannedCheck { static var suspicion: Suspicion { .slowStart } }
extension NoPurpose: ScannedCheck { static var suspicion: Suspicion { .noPurpose } }
extension NoValue: ScannedCheck { static var suspicion: Suspicion { .noValue } }
extension Ungracious: ScannedCheck { static var suspicion: Suspicion { .ungracious } }
extension Shouting: ScannedCheck { static var suspicion: Suspicion { .shouting } }
extension Spam: ScannedCheck { static var suspicion: Suspicion { .spam } }
extension Article: ScannedCheck { static var suspicion: Suspicion { .article } }
extension DoubledWord: ScannedCheck { static var suspicion: Suspicion { .doubledWord } }
extension Spacing: ScannedCheck { static var suspicion: Suspicion { .spacing } }
extension Punctuation: ScannedCheck { static var suspicion: Suspicion { .punctuation } }
extension Capitalization: ScannedCheck { static var suspicion: Suspicion { .capitalization } }
extension NumberAgreement: ScannedCheck { static var suspicion: Suspicion { .numberAgreement } }
extension EmptySlot: ScannedCheck { static var suspicion: Suspicion { .emptySlot } }
extension Placeholder: ScannedCheck { static var suspicion: Suspicion { .placeholder } }
extension Markup: ScannedCheck { static var suspicion: Suspicion { .markup } }
extension Elision: ScannedCheck { static var suspicion: Suspicion { .elision } }
extension Conjunction: ScannedCheck { static var suspicion: Suspicion { .conjunction } }
