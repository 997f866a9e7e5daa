import CivilTime
import Diagnostics
import Events
import Quality
import RuleModel
import TwitterText
import WelcomeEngine

/// A dry run as a page shows it: the rules, the samples' decisions, and when and from what they were made.
public struct DryRunReport: Sendable {
  public let ruleSet: RuleSet
  /// In the order of the samples, with their traces.
  public let decisions: [Decision]
  /// The kinds of decisions that are shown one by one; the totals are of all of them.
  public let shown: Set<DecisionKind>
  public let now: Timestamp
  /// What the samples were read from, as people call it.
  public let input: String

  public init(
    ruleSet: RuleSet, decisions: [Decision], shown: Set<DecisionKind> = Set(DecisionKind.allCases), now: Timestamp,
    input: String
  ) {
    self.ruleSet = ruleSet
    self.decisions = decisions
    self.shown = shown
    self.now = now
    self.input = input
  }

  func count(_ kind: DecisionKind) -> Int { decisions.count { $0.kind == kind } }

  var sent: [OutgoingMessage] {
    decisions.compactMap { if case .send(let message) = $0.outcome { message } else { nil } }
  }

  /// In the unit of the channel.
  func length(of text: String) -> Int {
    switch ruleSet.channel.counting {
    case .weighted: WeightedLength.of(text).weighted
    case .characters: text.count
    }
  }

  /// A moment as the brand's clocks show it.
  func shown(_ moment: Timestamp) -> String {
    CivilDateTime(moment, in: ruleSet.brand.zone).formatted("%-d %b %Y, %H:%M %Z")
  }
}

/// What a decision comes to, in a word.
public enum DecisionKind: String, Sendable, Hashable, CaseIterable {
  case sent, refused, skipped
}

extension Decision {
  public var kind: DecisionKind {
    switch outcome {
    case .send: .sent
    case .reject: .refused
    case .skip: .skipped
    }
  }

  /// The rule that decided, as tables count it; nil where none did.
  var decider: String? {
    switch outcome {
    case .send(let message): message.rule
    case .skip(let skip): skip.rule
    case .reject(let rejection): rejection.attempts.last?.rule
    }
  }

  /// What the gate found, in messages that go out and in those that don't.
  var findings: [Finding] {
    switch outcome {
    case .send(let message): message.findings
    case .reject(let rejection): rejection.findings
    case .skip: []
    }
  }
}

extension OutgoingMessage {
  /// Facts that could not be put into any message, as names could.
  var factsBesideNames: Int { facts.count { !Quality.Fact.isName($0.path) } }
}
