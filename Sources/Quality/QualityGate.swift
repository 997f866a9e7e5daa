import Diagnostics
import RuleModel

/// Runs the checks over a message and applies the policy's settings. The result depends on nothing but the arguments.
public struct QualityGate: Sendable {
  private struct Entry: Sendable {
    let check: any Check
    /// The same, if it reads the message's words.
    let reader: (any ReadingCheck)?
    let code: DiagnosticCode
    /// What a scan finds itself.
    let certainty: Certainty?
  }

  /// What a scan has to raise for a check to be run, and what it raises when it knows the finding itself.
  private struct Trigger: Sendable {
    let suspicion: Suspicion
    let raised: Suspicion
  }

  private let entries: [Entry]
  /// Of each entry; apart, since most are only looked at.
  private let triggers: [Trigger]
  /// What any of the checks waits for.
  private let relevant: Suspicion

  public init(checks: [any Check] = Checks.all) {
    entries = checks.map { check in
      let kind = type(of: check)
      return Entry(
        check: check, reader: check as? any ReadingCheck, code: kind.code,
        certainty: Certainty.byCheck[ObjectIdentifier(kind)])
    }
    triggers = checks.map { check in
      let kind = ObjectIdentifier(type(of: check))
      return Trigger(
        suspicion: Suspicion.byCheck[kind] ?? .always, raised: Certainty.byCheck[kind]?.raised ?? [])
    }
    relevant = triggers.reduce(into: []) { $0.formUnion($1.suspicion.union($1.raised)) }
  }

  /// Everything that speaks against a message, sorted by place (what concerns the whole message first), then by code. An error among
  /// the findings rejects it.
  public func judge(_ message: Message, context: GateContext) -> [Finding] {
    judge(message, context: PreparedContext(context), scratch: GateScratch())
  }

  /// The same, in memory that is used again: a message that nothing speaks against costs no allocation.
  ///
  /// - Parameter scratch: one for each worker.
  public func judge(_ message: Message, context: PreparedContext, scratch: GateScratch) -> [Finding] {
    let suspicion = scratch.suspicion(of: message, context: context).union(.always)
    if suspicion.isDisjoint(with: relevant) { return [] }
    return findings(in: message, context: context.context, suspicion)
  }

  /// All checks, without a scan that spares some: what `judge` is held against.
  func judgeThoroughly(_ message: Message, context: GateContext) -> [Finding] {
    findings(in: message, context: context, .everything)
  }

  private func findings(in message: Message, context: GateContext, _ suspicion: Suspicion) -> [Finding] {
    var reading: Reading?
    var findings: [Finding] = []
    let settings = context.policy.checks
    for (place, trigger) in triggers.enumerated() {
      let isCertain = suspicion != .everything && !trigger.raised.isDisjoint(with: suspicion)
      guard isCertain || !trigger.suspicion.isDisjoint(with: suspicion) else { continue }
      let entry = entries[place]
      let setting = settings.isEmpty ? nil : settings[entry.code.id]
      if setting == .off { continue }
      let found: [Finding]
      if isCertain, let certainty = entry.certainty {
        found = [certainty.finding]
      } else if let check = entry.reader {
        let known = reading ?? Reading(message)
        reading = known
        found = check.findings(in: known, context: context)
      } else {
        found = entry.check.findings(in: message, context: context)
      }
      if !found.isEmpty { findings += found.compactMap { Self.apply(setting, to: $0) } }
    }
    return findings.count > 1 ? findings.sorted(by: Self.areInOrder) : findings
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
