import Diagnostics

/// The codes of problems that show only when rules and templates come together.
public enum EngineCodes {
  public static let all: [DiagnosticCode] = [
    .templateFrontMatter, .templateUnknownVariable, .templateUnused, .ruleUnknownTemplate, .ruleNoCTA, .ruleUnusedCTA,
    .ruleUnusedCondition, .ruleNoOptOut, .templateAborted, .templateFailed,
  ]
}

extension DiagnosticCode {
  public static let templateFrontMatter = DiagnosticCode(
    "template/front-matter", .error, "the front matter of a template can't be used",
    explanation: """
      A template may start with a few lines of YAML between two `---` lines: `purpose` and `value`, which the gate asks for, \
      `lang`, the language of the message, and `wrap`, which says whether lines are joined.
      """,
    bad: """
      ---
      porpoise: invite to the office hours
      ---
      Hi {{ follower.first_name | default: "there" }}. {{ cta }}
      """,
    good: """
      ---
      purpose: invite to the office hours
      ---
      Hi {{ follower.first_name | default: "there" }}. {{ cta }}
      """)

  public static let templateUnknownVariable = DiagnosticCode(
    "template/unknown-variable", .error, "a template uses a variable that doesn't exist",
    explanation: """
      The variables are `follower`, `event`, `match`, `brand`, `cta`, `value`, `rule` and `now`, and what the template assigns \
      itself. A name that is none of them would print nothing, in every message.
      """,
    bad: "Hi {{ folower.first_name }}. {{ cta }}",
    good: "Hi {{ follower.first_name }}. {{ cta }}")

  public static let templateUnused = DiagnosticCode(
    "template/unused", .warning, "no rule sends a template",
    explanation: "A template that no rule and no other template names is dead weight, or a rule is missing.",
    bad: "Templates/summer.liquid, and no rule with `template: summer`",
    good: "send: { template: summer, cta: intro-call }")

  public static let ruleUnknownTemplate = DiagnosticCode(
    "rule/unknown-template", .error, "a rule names a template that doesn't exist",
    explanation:
      "`template: founders` stands for `founders.liquid` in the templates folder, `team/founders` for a file in a folder below.",
    bad: "send: { template: fuonders, cta: intro-call }",
    good: "send: { template: founders, cta: intro-call }")

  public static let ruleNoCTA = DiagnosticCode(
    "rule/no-cta", .warning, "a rule sends messages that can't end in a call to action",
    explanation: """
      Every message asks for one next step. Without a `cta` on the rule or the variant, the gate would refuse each of its messages \
      with `cta/missing`.
      """,
    bad: "send: { template: founders }",
    good: "send: { template: founders, cta: intro-call }")

  public static let ruleUnusedCTA = DiagnosticCode(
    "rule/unused-cta", .warning, "no rule uses a call to action",
    explanation: "It may be left over, or the rule that was to use it names another one.",
    bad: "ctas: { intro-call: …, demo: … }, and no rule with `cta: demo`",
    good: "send: { template: founders, cta: demo }")

  public static let ruleUnusedCondition = DiagnosticCode(
    "rule/unused-condition", .warning, "nothing uses a named condition",
    explanation: "It may be left over, or a rule that was to `use` it spells its conditions out.",
    bad: "conditions: { promoter: … }, and no `use: promoter`",
    good: "when: { use: promoter }")
}

// Findings of the engine itself, beside those of the gate's checks.
extension DiagnosticCode {
  public static let templateAborted = DiagnosticCode(
    "template/aborted", .error, "the template chose not to write",
    explanation:
      "`{% abort \"reason\" %}` refuses the variant with that reason; the rule's next variant, or the next rule, is tried.",
    bad: "{% abort \"nothing to say to an empty profile\" %}",
    good: "Hi {{ follower.first_name | default: \"there\" }}. {{ cta }}")

  public static let templateFailed = DiagnosticCode(
    "template/failed", .error, "a template could not be rendered",
    explanation:
      "Rendering has limits for steps, output and nesting, and some errors show only with data, such as a division by zero.",
    bad: "{{ 10 | divided_by: follower.listed_count }}",
    good: "{% if follower.listed_count > 0 %}{{ 10 | divided_by: follower.listed_count }}{% endif %}")
}
