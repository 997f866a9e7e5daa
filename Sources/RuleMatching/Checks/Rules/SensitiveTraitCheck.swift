import Diagnostics
import RuleModel

/// Rules that choose a follower by what X forbids to infer. Only rules that send are looked at, and only what they ask for: to leave
/// people alone, by a rule that skips or a condition under `none`, is no reason to warn.
enum SensitiveTraitCheck: RuleCheck {
  static let codes: [DiagnosticCode] = [.ruleSensitiveTrait]

  private static let fields: Set<Field.TextField> = [.bio, .text, .name, .location, .pinnedText]

  static func diagnostics(of rules: CheckedRules) -> [Diagnostic] {
    let named = Dictionary(
      rules.set.conditions.map { ($0.name.value, $0.condition) }, uniquingKeysWith: { first, _ in first })
    return SideBySide.chunks(of: rules.entries.count) { chunk in
      rules.entries[chunk].flatMap { diagnostics(of: $0.rule, named) }
    }.flatMap { $0 }
  }

  private static func diagnostics(of rule: Rule, _ named: [String: Condition]) -> [Diagnostic] {
    guard !rule.skips, let when = rule.when else { return [] }
    var uses: Set<String> = []
    return when.wanted(named, &uses).flatMap { test -> [Diagnostic] in
      guard case .text(let field) = test.field, fields.contains(field) else { return [] }
      return keywords(of: test.test).compactMap { keyword in
        SensitiveTrait.named(by: keyword.value, isPattern: isPattern(test.test)).map {
          diagnostic($0, keyword, test.field, rule)
        }
      }
    }
  }

  private static func isPattern(_ test: Test) -> Bool { if case .matches = test { true } else { false } }

  private static func keywords(of test: Test) -> [Located<String>] {
    switch test {
    case .hasWord(let texts), .contains(let texts), .startsWith(let texts), .endsWith(let texts), .matches(let texts):
      texts
    case .isAny(let operands):
      operands.compactMap { operand in
        if case .text(let text) = operand.value { Located(text, at: operand.span) } else { nil }
      }
    default: []
    }
  }

  private static func diagnostic(
    _ match: (trait: SensitiveTrait, word: String), _ keyword: Located<String>, _ field: Field, _ rule: Rule
  ) -> Diagnostic {
    Diagnostic(
      .ruleSensitiveTrait, "the rule `\(rule.id.value)` chooses people by their \(match.trait.noun)", at: keyword.span,
      label: "\(quoted(match.word)) in `\(field.name)` tells of \(match.trait.noun)",
      notes: [
        rule.note,
        "X's Developer Policy, “Sensitive information”: such traits must not be inferred from what people post",
      ],
      help:
        "choose by what they do or ask for, not by what they are; to leave them alone, use `none` or a rule that skips")
  }
}

extension Condition {
  /// The tests that must hold, or may, for the condition to hold; not those under `none`.
  fileprivate func wanted(_ named: [String: Condition], _ uses: inout Set<String>) -> [FieldTest] {
    switch kind {
    case .all(let parts), .any(let parts): return parts.flatMap { $0.wanted(named, &uses) }
    case .none: return []
    case .test(let test): return [test]
    case .use(let name): return uses.insert(name).inserted ? named[name]?.wanted(named, &uses) ?? [] : []
    }
  }
}

extension DiagnosticCode {
  public static let ruleSensitiveTrait = DiagnosticCode(
    "rule/sensitive-trait", .warning, "a rule that infers what X forbids to infer",
    explanation: """
      X's Developer Policy forbids to derive from people's posts and profiles their health, negative financial condition, \
      politics, religion, ethnic origin, sex life or orientation, union membership, or crimes. A rule that writes to people \
      because of such a word in bio, text, name, location or pinned post does just that, and people feel watched. The words are a \
      list in English and Spanish, and can't know every one.
      """,
    bad: """
      rules:
        - id: new-parents
          on: follow
          when: { bio: { has_word: [pregnant, "expecting mother"] } }
          send: { template: parents }

      """,
    good: """
      rules:
        - id: asked-for-sizes
          on: mention
          when: { text: { has_word: ["baby clothes", sizes] } }
          send: { template: sizes }

      """)
}
