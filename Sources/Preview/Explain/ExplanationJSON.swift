import Diagnostics
import Quality
import RuleMatching
import RuleModel
import WelcomeEngine

/// A decision with its trace as JSON, the keys in a fixed order.
public enum ExplanationJSON {
  /// - Parameter rules: those of the rulebook, for places and windows.
  public static func value(_ decision: Decision, rules: [Rule]) -> JSONValue {
    let event = decision.event
    let known = Dictionary(rules.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    return [
      "event": .string(event.id), "type": .string(event.type.rawValue), "at": .string(event.at.iso8601),
      "follower": .string(event.follower.id), "decision": outcome(decision.outcome),
      "before_rules": optional(decision.trace?.beforeRules), "first_name": optional(decision.trace?.firstName),
      "rules": .array((decision.trace?.rules ?? []).map { rule($0, known[$0.rule], decision) }),
    ]
  }

  private static func outcome(_ outcome: Decision.Outcome) -> JSONValue {
    switch outcome {
    case .send(let message):
      [
        "outcome": "send", "rule": .string(message.rule), "variant": .string(message.variant),
        "cta": optional(message.cta), "text": .string(message.message.text),
        "delivery": .string(message.delivery.rawValue),
      ]
    case .skip(let skip):
      [
        "outcome": "skip", "reason": .string(skip.reason.rawValue), "rule": optional(skip.rule),
        "text": .string(skip.text),
      ]
    case .reject(let rejection):
      ["outcome": "reject", "codes": .array(rejection.errorCodes.map { .string($0) })]
    }
  }

  private static func rule(_ trace: Trace.RuleTrace, _ rule: Rule?, _ decision: Decision) -> JSONValue {
    let place = rule.map { "\($0.id.span.source.path):\($0.id.span.start.line)" }
    return [
      "rule": .string(trace.rule), "priority": .int(trace.priority), "at": optional(place),
      "step": .string(trace.step.code),
      "reason": .string(RuleOutcome(trace, rule: rule, type: decision.event.type).sentence),
      "condition": trace.condition.map(condition) ?? .null,
      "captures": .object(trace.captures.all.map { .init("match.\($0.path)", .string($0.text)) }),
      "assigned": optional(trace.assigned), "attempts": .array(trace.attempts.map(attempt)),
    ]
  }

  private static func condition(_ trace: ConditionTrace) -> JSONValue {
    [
      "condition": .string(trace.title), "held": .bool(trace.held), "value": optional(trace.value),
      "reason": .string(trace.reason),
      "at": .string("\(trace.span.source.path):\(trace.span.start.line)"),
      "conditions": .array(trace.children.map(condition)),
    ]
  }

  private static func attempt(_ trace: Trace.AttemptTrace) -> JSONValue {
    [
      "variant": .string(trace.variant), "passed": .bool(trace.passed), "text": optional(trace.attempt.message?.text),
      "findings": .array(trace.attempt.findings.map(finding)),
    ]
  }

  private static func finding(_ finding: Finding) -> JSONValue {
    [
      "code": .string(finding.code.id), "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message), "help": .string(finding.help),
    ]
  }

  private static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
