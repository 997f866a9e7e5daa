import CivilTime
import Events
import RuleModel

/// All rules of a rulebook, compiled so that an event costs about the same whatever their number: every text is read once for the words
/// of all rules, limits are found by binary search, a question that several rules ask is answered once, and only rules of which something
/// rare that they require has been found are looked at.
///
/// What holds and what is captured is the same as `CompiledCondition.evaluate` says. An index never changes and can be shared.
public final class RuleIndex: Sendable {
  /// What the index has to know of a rule.
  public struct Rule: Sendable {
    public let types: Set<EventType>
    public let window: Window?
    /// Nil holds always.
    public let condition: CompiledCondition?

    public init(types: Set<EventType>, window: Window? = nil, condition: CompiledCondition? = nil) {
      self.types = types
      self.window = window
      self.condition = condition
    }
  }

  let alphabet: Alphabet
  let fields: [Field]
  let channels: [Channel]
  /// What each fact says, for captures.
  let facts: [Fact]
  let predicates: [Predicate]
  /// The facts that predicates ask for, each its own range.
  let predicateFacts: [UInt32]
  /// The places on scales that predicates ask for, each its own range.
  let predicatePlaces: [Int]
  let patterns: [PatternTest]
  let plainTests: [CompiledTest]
  /// The predicates that are marked when a fact is given, and for each fact where they stand.
  let marks: [Int32]
  let markRanges: [Range<Int>]
  let scales: [NumberScale?]
  let steps: [Program.Step]
  let namedStarts: [Int32]
  let postings: Postings
  /// The channels and fields from which each event type's rules have their keys.
  let sources: [KeySources]
  let captures: [PredicateTree?]
  let namedCaptures: [PredicateTree]
  let entries: [Entry]
  private let states = MatchStates()

  struct Entry: Sendable {
    let types: UInt8
    let start: Int32
    let window: Window?
  }

  /// - Parameter rules: in the order in which they are looked at; their conditions were made by the same compiler.
  public init(_ rules: [Rule]) {
    let builder = RuleIndexBuilder(rules)
    let collector = builder.collector
    alphabet = collector.alphabet
    fields = collector.fields
    channels = collector.channels.map(\.channel)
    facts = collector.facts
    predicates = builder.predicates
    predicateFacts = builder.facts
    predicatePlaces = builder.places
    patterns = builder.patterns
    plainTests = collector.plainTests
    marks = builder.marks.flatMap { $0 }
    var marked = 0
    markRanges = builder.marks.map { predicates in
      defer { marked += predicates.count }
      return marked..<marked + predicates.count
    }
    scales = builder.scales
    steps = builder.program.steps
    namedStarts = builder.namedStarts
    postings = builder.postings
    sources = builder.sources
    captures = builder.captures
    namedCaptures = collector.named
    entries = zip(rules, builder.starts).map { rule, start in
      Entry(types: rule.types.reduce(0) { $0 | $1.bit }, start: start, window: rule.window)
    }
  }

  /// The rules that an event fulfils, found one by one as they are asked for.
  ///
  /// - Parameters:
  ///   - now: the moment that `account_age` and `event_age` are counted up to.
  ///   - state: working memory, used by one event at a time; nothing of the last event is left in it.
  public func candidates(for event: Event, now: Timestamp, state: MatchState) -> Candidates {
    Candidates(index: self, event: event, now: now, state: state)
  }

  /// Working memory for an event: one that was used before where there is one. A thread keeps it for as long as `body` runs.
  public func withState<Result>(_ body: (MatchState) throws -> Result) rethrows -> Result {
    let state = states.take() ?? MatchState(self)
    defer { states.put(back: state) }
    return try body(state)
  }
}

/// Where the rules of an event type have their keys.
struct KeySources: Sendable {
  var channels: [Int] = []
  var slots: [Int] = []
}
