import Diagnostics
import RuleModel
import WelcomeEngine

/// Everything about one decision, for a terminal: what the follower gets, then how that came about.
public struct ExplanationView: Sendable {
  private let style: TerminalStyle
  private let ruleSet: RuleSet
  private let unfolds: Bool

  /// - Parameter unfolds: shows rules that weren't considered in a line each.
  public init(style: TerminalStyle, ruleSet: RuleSet, unfolds: Bool = false) {
    self.style = style
    self.ruleSet = ruleSet
    self.unfolds = unfolds
  }

  /// The view, ending in a line break.
  public func render(_ decision: Decision) -> String {
    let event = decision.event
    var title = StyledText()
    title.append("event \(event.id)", .strong)
    title.append(", \(event.type.rawValue) at \(event.at.iso8601)", .dim)
    var text = title.wrapped(to: style.width).map { $0.painted(style) + "\n" }.joined()
    // The reasons stand in the tree.
    text += DecisionView(style: style).render(
      Decision(event: event, outcome: decision.outcome), limit: ruleSet.channel.maxLength)
    guard let trace = decision.trace else { return text }
    var name = StyledText()
    name.append("first name: ", .dim)
    name.append(trace.firstName)
    text += "\n" + name.wrapped(to: style.width).map { $0.painted(style) + "\n" }.joined()
    text += "\n" + style.paint("the rules, in the order in which they are looked at (priority)", .strong) + "\n"
    return text + TraceView(style: style, rules: ruleSet.rules, unfolds: unfolds).render(decision)
  }
}
