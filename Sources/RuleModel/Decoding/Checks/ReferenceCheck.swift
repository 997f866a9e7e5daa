import Diagnostics

/// Checks that names lead somewhere: CTAs and named conditions, and conditions not back to themselves.
struct ReferenceCheck {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func checkCallsToAction(_ references: [(name: Located<String>, path: ValuePath)], known: Set<String>) {
    for (name, path) in references where !known.contains(name.value) && !name.value.isEmpty {
      diagnostics.append(
        Diagnostic(
          .ruleUnknownCTA, "there is no cta `\(name.value)`", at: name.span, notes: path.notes,
          help: Synonyms.helpOrList(for: name.value, in: known.sorted()) ?? "define it under `ctas`"))
    }
  }

  mutating func checkConditions(_ uses: [ConditionUse], known: Set<String>) {
    for use in uses where !known.contains(use.name.value) {
      diagnostics.append(
        Diagnostic(
          .ruleUnknownCondition, "there is no condition `\(use.name.value)`", at: use.name.span, notes: use.path.notes,
          help: Synonyms.helpOrList(for: use.name.value, in: known.sorted()) ?? "define it under `conditions`"))
    }
  }

  /// Reports each cycle of named conditions once.
  ///
  /// - Parameters:
  ///   - conditions: in the order of the files.
  ///   - uses: by the name of the condition that they stand in.
  mutating func checkCycles(of conditions: [Located<String>], uses: [String: [ConditionUse]]) {
    var finished = Set<String>()
    for condition in conditions where !finished.contains(condition.value) {
      var stack: [Step] = [Step(name: condition.value, next: 0)]
      var positions = [condition.value: 0]
      // By hand, since a chain of conditions can be longer than the call stack is deep.
      while let step = stack.last {
        let outgoing = uses[step.name] ?? []
        guard step.next < outgoing.count else {
          finished.insert(step.name)
          positions[step.name] = nil
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let use = outgoing[step.next]
        if let start = positions[use.name.value] {
          report(use, stack[start...].map { (step: Step) in (uses[step.name] ?? [])[step.next - 1] })
        } else if !finished.contains(use.name.value), uses[use.name.value] != nil {
          positions[use.name.value] = stack.count
          stack.append(Step(name: use.name.value, next: 0))
        }
      }
    }
  }

  private struct Step {
    let name: String
    var next: Int
  }

  private mutating func report(_ use: ConditionUse, _ cycle: [ConditionUse]) {
    let others = cycle.dropLast().map { Diagnostic.Label($0.name.span, "uses `\($0.name.value)`") }
    diagnostics.append(
      Diagnostic(
        .ruleConditionCycle, "the condition `\(use.name.value)` uses itself", at: use.name.span,
        label: others.isEmpty ? "uses itself" : "uses `\(use.name.value)` again", secondary: others,
        notes: use.path.notes,
        help: "take one of these out"))
  }
}
