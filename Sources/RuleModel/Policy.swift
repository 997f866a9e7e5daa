import CivilTime

/// What holds for all rules.
public struct Policy: Sendable {
  /// At most this many messages to one follower within a time, whatever the rule.
  public struct PerFollower: Sendable, Hashable {
    public let max: Int
    /// Nil means ever.
    public let within: TimeSpan?

    public init(max: Int, within: TimeSpan?) {
      self.max = max
      self.within = within
    }
  }

  /// How many followers may get the same text, names masked, within a time.
  public struct Cohort: Sendable, Hashable {
    public let limit: Int
    public let window: TimeSpan
    /// The same for texts that differ in the value of one fact only; nil means not counted.
    public let nearLimit: Int?

    public init(limit: Int = 30, window: TimeSpan = .days(30), nearLimit: Int? = nil) {
      self.limit = limit
      self.window = window
      self.nearLimit = nearLimit
    }
  }

  public enum CheckSeverity: String, Sendable, Hashable, CaseIterable { case error, warning, off }

  /// An event older than this is answered no more; nil means never too old.
  public let maxEventAge: TimeSpan?
  public let perFollower: PerFollower?
  /// For rules that give none.
  public let cooldown: Cooldown
  /// Part of every hash that decides about variants, holdouts and codes.
  public let seed: String
  /// How many facts beside names and handles a message needs.
  public let minFacts: Int
  public let cohort: Cohort
  /// By the code of the check.
  public let checks: [String: CheckSeverity]
  /// The line that tells how to opt out, for automatic messages.
  public let optOut: TemplateText?
  /// Words that opt a follower out, beside the built-in ones.
  public let optOutKeywords: [String]
  /// Patterns and words added to the checks' own lists.
  public let stockPhrases: [Located<String>]
  public let spamWords: [Located<String>]
  public let vagueAsks: [Located<String>]
  public let gratitude: [Located<String>]
  /// A response later than this is counted in the summary.
  public let respondWithin: TimeSpan?

  public init(
    maxEventAge: TimeSpan? = nil, perFollower: PerFollower? = nil, cooldown: Cooldown = .forever, seed: String = "",
    minFacts: Int = 1, cohort: Cohort = Cohort(), checks: [String: CheckSeverity] = [:], optOut: TemplateText? = nil,
    optOutKeywords: [String] = [], stockPhrases: [Located<String>] = [], spamWords: [Located<String>] = [],
    vagueAsks: [Located<String>] = [], gratitude: [Located<String>] = [], respondWithin: TimeSpan? = nil
  ) {
    self.maxEventAge = maxEventAge
    self.perFollower = perFollower
    self.cooldown = cooldown
    self.seed = seed
    self.minFacts = minFacts
    self.cohort = cohort
    self.checks = checks
    self.optOut = optOut
    self.optOutKeywords = optOutKeywords
    self.stockPhrases = stockPhrases
    self.spamWords = spamWords
    self.vagueAsks = vagueAsks
    self.gratitude = gratitude
    self.respondWithin = respondWithin
  }
}
