import Diagnostics
import Events
import Quality
import RuleMatching
import RuleModel
import WelcomeEngine

/// How a decision came about, for a terminal: every rule looked at, in order, with each condition and the value it saw.
public struct TraceView: Sendable {
  public enum Detail: Sendable, Hashable {
    /// Every condition of the rules that were considered.
    case full
    /// Only of rules that fit or of which a part held; the others are named.
    case brief
  }

  private let style: TerminalStyle
  private let detail: Detail
  private let rules: [String: Rule]
  private let unfolds: Bool

  /// - Parameters:
  ///   - rules: those of the rulebook.
  ///   - unfolds: shows rules that weren't considered in a line each, too.
  public init(style: TerminalStyle, rules: [Rule], detail: Detail = .full, unfolds: Bool = false) {
    self.style = style
    self.detail = detail
    self.unfolds = unfolds
    self.rules = Dictionary(rules.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The view, ending in a line break; empty for a decision without a trace. Whatever comes from the follower is made visible.
  /// - Parameter focus: rules to show in full, whatever the detail.
  public func render(_ decision: Decision, indent: Int = 0, focus: Set<String> = []) -> String {
    guard let trace = decision.trace else { return "" }
    var lines: [String] = []
    if let reason = trace.beforeRules {
      var text = StyledText()
      text.append("no rule was looked at: ", .caution)
      text.append(reason)
      lines += hanging(text, mark: style.paint(style.mark("–", "-"), .caution), indent: indent, style)
    }
    var others: [String] = []
    var unreached: [String] = []
    var unfit: [String] = []
    var unfulfilled = 0
    let isLarge = !unfolds && trace.rules.count > Self.manyRules
    let namesFarOff = detail == .brief || isLarge
    let nearest = isLarge ? nearest(in: trace) : []
    for rule in trace.rules {
      let isFolded = !focus.contains(rule.rule)
      switch rule.step {
      case .otherEvent where isFolded && !unfolds: others.append(rule.rule + events(of: rule.rule))
      case .notReached where isFolded && !unfolds: unreached.append(rule.rule)
      case .noMatch where isFolded && namesFarOff && isFarOff(rule): unfit.append(rule.rule)
      case .noMatch where isFolded && isLarge && !nearest.contains(rule.rule): unfulfilled += 1
      default: lines += self.lines(rule, of: decision, indent: indent)
      }
    }
    lines += folded("not reached\(decider(of: trace))", unreached, indent)
    if unfulfilled > 0 {
      var text = StyledText()
      let shown = nearest.isEmpty ? "" : "; the nearest \(nearest.count) are shown"
      text.append("the conditions of \(unfulfilled) more rules don't hold\(shown), --verbose shows all", .dim)
      lines += hanging(text, mark: style.paint(style.mark("·", "-"), .dim), indent: indent, style)
    }
    lines += folded("nothing in them held", unfit, indent)
    lines += folded("for other events than \(decision.event.type.rawValue)", others, indent)
    if detail == .full, trace.rules.contains(where: { $0.condition?.hasMissingValue == true }) {
      var note = StyledText()
      note.append("where there is no value, nothing holds but `exists: false`", .dim)
      lines += hanging(note, mark: style.paint(style.mark("·", "-"), .dim), indent: indent, style)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Whether nothing in a rule's condition held, so that it isn't worth a line where details aren't wanted.
  private func isFarOff(_ rule: Trace.RuleTrace) -> Bool {
    !(rule.condition?.tests ?? []).contains { $0.held }
  }

  /// Of the rules whose condition doesn't hold, those that came nearest: in which something was found in a text, or the most parts of
  /// `all` held. At most `mostNear` of them, and of those that came equally near the first.
  private func nearest(in trace: Trace) -> Set<String> {
    let unfit = trace.rules.compactMap { rule -> (rule: String, distance: Int)? in
      guard case .noMatch = rule.step, let condition = rule.condition else { return nil }
      return (rule.rule, condition.distance)
    }
    return Set(
      unfit.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
        .prefix(Self.mostNear).map(\.element.rule))
  }

  private static let mostNear = 10

  /// From so many rules on, those of which nothing held are named only, and those that were far from holding counted.
  private static let manyRules = 100
  private static let manyNames = 40

  /// Rules that weren't considered, in one paragraph.
  private func folded(_ why: String, _ rules: [String], _ indent: Int) -> [String] {
    if rules.isEmpty { return [] }
    var text = StyledText()
    let names = rules.prefix(Self.manyNames).joined(separator: ", ")
    let more = rules.count > Self.manyNames ? " and \(rules.count - Self.manyNames) more" : ""
    text.append("\(why): \(names)\(more)", .dim)
    return hanging(text, mark: style.paint(style.mark("·", "-"), .dim), indent: indent, style)
  }

  /// ` (mention, message)`, the events that a rule is for.
  private func events(of rule: String) -> String {
    let names = EventType.allCases.filter { rules[rule]?.trigger.types.contains($0) ?? false }.map(\.rawValue)
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  private func decider(of trace: Trace) -> String {
    let decider = trace.rules.last { rule in
      switch rule.step {
      case .otherEvent, .outsideWindow, .noMatch, .notReached: false
      default: true
      }
    }
    return decider.map { ", since \($0.rule) had decided" } ?? ""
  }

  // MARK: One rule

  private func lines(_ trace: Trace.RuleTrace, of decision: Decision, indent: Int) -> [String] {
    let rule = rules[trace.rule]
    let outcome = RuleOutcome(trace, rule: rule, type: decision.event.type)
    var head = StyledText()
    head.append(trace.rule, outcome.kind == .aside ? .plain : .strong)
    head.append(" (\(trace.priority)): ", .dim)
    let (titles, inner) = trace.condition?.unwrapped ?? ([], nil)
    if case .noMatch = trace.step, let inner, case .test = inner.kind {
      head.append("\(titles.joined(separator: ": ")): \(ConditionTree.sentence(inner))")
      head.append(place(rule), .dim)
      return hanging(head, mark: mark(outcome.kind), indent: indent, style)
    }
    head.append(outcome.sentence, outcome.kind == .decided ? .good : .plain)
    if case .notReached = trace.step { head.append(decision.trace.map(decider) ?? "") }
    head.append(place(rule), .dim)
    var lines = hanging(head, mark: mark(outcome.kind), indent: indent, style)
    if let condition = trace.condition { lines += ConditionTree(style: style).lines(condition, indent: indent + 4) }
    lines += captured(trace.captures, indent: indent + 4)
    return lines + attempts(trace, rule: rule, of: decision, indent: indent + 4)
  }

  private func place(_ rule: Rule?) -> String {
    rule.map { "  \($0.id.span.source.path):\($0.id.span.start.line)" } ?? ""
  }

  private func mark(_ kind: RuleOutcome.Kind) -> String {
    switch kind {
    case .decided: style.paint(style.mark("▶", ">"), .good)
    case .lost: style.paint(style.mark("✗", "x"), .bad)
    case .aside: style.paint(style.mark("·", "-"), .dim)
    }
  }

  private func captured(_ captures: Captures, indent: Int) -> [String] {
    // Attributes are no variables of `match`: they stand in `follower.attributes`.
    let entries = captures.all.filter { !$0.path.hasPrefix("attributes.") }
    guard !entries.isEmpty else { return [] }
    var text = StyledText()
    text.append("captured ", .dim)
    for (index, entry) in entries.enumerated() {
      text.append("\(index > 0 ? ", " : "")match.\(entry.path) ", .dim)
      text.append("\u{201c}\(entry.text)\u{201d}", .fact)
    }
    return hanging(text, mark: style.mark("·", "-"), indent: indent, style)
  }

  private func attempts(_ trace: Trace.RuleTrace, rule: Rule?, of decision: Decision, indent: Int) -> [String] {
    guard let assigned = trace.assigned else { return [] }
    var lines: [String] = []
    if case .send(let send) = rule?.action, send.variants.count > 1 {
      var text = StyledText()
      let weights = send.variants.map { "\($0.name) \($0.weight)" }.joined(separator: ", ")
      text.append("assigned to variant ", .dim)
      text.append(assigned, .strong)
      text.append(" (weights: \(weights))", .dim)
      lines += hanging(text, mark: style.mark("·", "-"), indent: indent, style)
    }
    let isRejection = if case .reject = decision.outcome { true } else { false }
    for attempt in trace.attempts {
      var text = StyledText()
      text.append("variant ", .dim)
      text.append(attempt.variant, .strong)
      text.append(attempt.passed ? " passed the gate" : " was refused", .plain)
      let mark = attempt.passed ? style.paint(style.mark("✓", "+"), .good) : style.paint(style.mark("✗", "x"), .bad)
      lines += hanging(text, mark: mark, indent: indent, style)
      // Of a rejection the messages have been shown.
      if !attempt.passed, !isRejection, let message = attempt.attempt.message {
        lines += Bubble(message: message, style: style).lines(indent: String(repeating: " ", count: indent + 2))
      }
      // Warnings refuse nothing, and stand beside the message.
      for finding in attempt.attempt.findings where !attempt.passed && finding.severity == .error {
        lines += self.finding(finding, indent: indent + 2, withHelp: !isRejection)
      }
    }
    return lines
  }

  private func finding(_ finding: Finding, indent: Int, withHelp: Bool) -> [String] {
    var text = StyledText()
    text.append("\(finding.severity.rawValue)[\(finding.code.id)]: ", .bad)
    text.append(finding.message)
    var help = StyledText()
    if withHelp { help.append("try: \(finding.help)", .dim) }
    return hanging(text, mark: style.mark("·", "-"), indent: indent, style)
      + (withHelp ? hanging(help, mark: " ", indent: indent, style) : [])
  }
}

extension ConditionTrace {
  /// How far a condition is from holding: the parts of `all` that don't hold, of which a text that was found makes up for some.
  fileprivate var distance: Int {
    if held { return 0 }
    guard case .all = kind else { return 2 }
    let isFound = children.contains { child in
      guard child.held, case .test(_, let operation) = child.kind else { return false }
      return Self.searches.contains(operation)
    }
    return children.reduce(0) { $0 + $1.distance } - (isFound ? 1 : 0)
  }

  private static let searches: Set<String> = [
    "has_word", "contains", "starts_with", "ends_with", "matches", "is", "in",
  ]
}
