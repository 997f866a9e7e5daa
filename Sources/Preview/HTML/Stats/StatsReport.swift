/// What a batch did, as a page shows it.
public struct StatsReport: Sendable {
  /// Something with a name, and how often it came.
  public struct Count: Sendable, Hashable {
    public let name: String
    public let count: Int
    /// What it means, where its name doesn't say.
    public let note: String?

    public init(_ name: String, _ count: Int, note: String? = nil) {
      self.name = name
      self.count = count
      self.note = note
    }
  }

  public struct Rule: Sendable, Hashable {
    public let name: String
    /// Messages by variant, the most frequent first.
    public let variants: [Count]
    public let rejected: Int
    /// Skipped by the rule, its control group and cooldown included; nil where skipped events weren't written.
    public let skipped: Int?

    public init(name: String, variants: [Count], rejected: Int, skipped: Int?) {
      self.name = name
      self.variants = variants
      self.rejected = rejected
      self.skipped = skipped
    }

    var messages: Int { variants.reduce(0) { $0 + $1.count } }
  }

  /// Followers who were sent the same message but for names.
  public struct Cohort: Sendable, Hashable {
    public let rule: String
    public let followers: Int
    /// One of its messages; nil where there is none at hand.
    public let example: String?

    public init(rule: String, followers: Int, example: String?) {
      self.rule = rule
      self.followers = followers
      self.example = example
    }
  }

  /// What is remembered from all batches.
  public struct Memory: Sendable, Hashable {
    public let messages: Int
    public let followers: Int
    public let heldOut: Int
    /// Events that came to nothing.
    public let others: Int
    /// Followers who get nothing, by why.
    public let suppressed: [Count]
    public let cohorts: [Cohort]

    public init(
      messages: Int, followers: Int, heldOut: Int, others: Int, suppressed: [Count], cohorts: [Cohort]
    ) {
      self.messages = messages
      self.followers = followers
      self.heldOut = heldOut
      self.others = others
      self.suppressed = suppressed
      self.cohorts = cohorts
    }
  }

  /// The output folder, as people call it.
  public var source = ""
  /// Whether the batch has come to its end; some totals are known only then.
  public var isFinished = false
  public var lines: Int?
  public var messages = 0
  public var rejected = 0
  public var skipped: Int?
  public var ignored: Int?
  public var malformed: Int?
  /// Messages in another form, of which nothing but totals is known.
  public var unreadable = 0
  /// Messages of which everything is known; nil for all of them.
  public var described: Int?
  var told: Int { described ?? messages }
  /// By the times of the events.
  public var decisions = Timeline()
  /// Whether skipped events are in `decisions`.
  public var showsSkipped = false
  /// The most messages first.
  public var rules: [Rule] = []
  public var callsToAction: [Count] = []
  public var deliveries: [Count] = []
  public var rejectedBecause: [Count] = []
  public var skippedBecause: [Count] = []
  public var ignoredTypes: [Count] = []
  public var heldOut: [Count] = []
  /// What the gate remarked in messages that go out.
  public var warnings: [Count] = []
  /// Facts by path: the messages that hold them.
  public var facts: [Count] = []
  /// Messages by their number of facts beside names.
  public var factCounts: [Int: Int] = [:]
  /// In the unit of the channel, sorted.
  public var lengths: [Int] = []
  /// Seconds from each event to its decision, sorted.
  public var decisionAges: [Int] = []
  /// Seconds from each event to when its message may go out, sorted.
  public var responseAges: [Int] = []
  /// Messages that go out later than the policy's `respond_within`.
  public var late = 0
  /// When messages may go out.
  public var due = Timeline()
  /// Messages that wait for nothing.
  public var dueAtOnce = 0
  public var cohortLimit = 1
  /// The largest first.
  public var cohorts: [Cohort] = []
  public var memory: Memory?

  public init() {}

  /// The value below which a share of sorted values lies, by the nearest rank; nil when there are none.
  /// - Parameter share: 0 to 1.
  public static func percentile(_ share: Double, of sorted: [Int]) -> Int? {
    guard !sorted.isEmpty else { return nil }
    let place = Int((share * Double(sorted.count)).rounded(.up)) - 1
    return sorted[min(max(place, 0), sorted.count - 1)]
  }
}
