import Diagnostics
import RuleModel

/// Runs the checks over a message and applies the policy's settings. The result depends on nothing but the arguments.
public struct QualityGate: Sendable {
  private struct Entry: Sendable {
    let check: any Check
    /// The same check, where it takes the message as read.
    let readingCheck: (any ReadingCheck)?
    let code: DiagnosticCode
  }

  private let entries: [Entry]

  public init(checks: [any Check] = Checks.all) {
    entries = checks.map { Entry(check: $0, readingCheck: $0 as? any ReadingCheck, code: type(of: $0).code) }
  }

  /// Everything that speaks against a message, sorted by place (what concerns the whole message first), then by code. An error among
  /// the findings rejects it.
  public func judge(_ message: Message, context: GateContext) -> [Finding] {
    let reading = Reading(message)
    var findings: [Finding] = []
    let settings = context.policy.checks
    for entry in entries {
      let setting = settings.isEmpty ? nil : settings[entry.code.id]
      if setting == .off { continue }
      let found =
        if let check = entry.readingCheck {
          check.findings(in: reading, context: context)
        } else {
          entry.check.findings(in: message, context: context)
        }
      if !found.isEmpty { findings += found.compactMap { Self.apply(setting, to: $0) } }
    }
    return findings.sorted(by: Self.areInOrder)
  }

  /// What the policy makes of a finding that was raised outside the gate, such as `personalization/cohort`; nil when it is off.
  public static func applyPolicy(_ policy: Policy, to finding: Finding) -> Finding? {
    apply(policy.checks[finding.code.id], to: finding)
  }

  private static func apply(_ setting: Policy.CheckSeverity?, to finding: Finding) -> Finding? {
    switch setting {
    case nil: finding
    case .off: nil
    case .error: finding.with(severity: .error)
    case .warning: finding.with(severity: .warning)
    }
  }

  private static func areInOrder(_ left: Finding, _ right: Finding) -> Bool {
    let one = (left.range?.lowerBound ?? -1, left.range?.upperBound ?? -1)
    let other = (right.range?.lowerBound ?? -1, right.range?.upperBound ?? -1)
    if one != other { return one < other }
    return (left.code.id, left.message) < (right.code.id, right.message)
  }
}

extension Sequence<Finding> {
  /// Whether a message with these findings must not be sent.
  public var reject: Bool { contains { $0.severity == .error } }
}
