import Diagnostics

/// The codes of problems that show only when rules and templates come together.
public enum EngineCodes {
  public static let all: [DiagnosticCode] = [
    .templateFrontMatter, .templateInvalidUTF8, .templateUnknownVariable, .templateUnused, .templateEndless,
    .ruleUnknownTemplate,
    .ruleNoCTA, .ruleUnusedCTA,
    .ruleUnusedCondition, .ruleNoOptOut, .templateMayBeMissing, .templateNoCTA, .templateTwoCTAs, .templateNoFact,
    .templateTooLong, .templateLanguage, .templateType, .templateAborted, .templateFailed, .ctaNoSlot,
  ]
}

extension DiagnosticCode {
  public static let templateFrontMatter = DiagnosticCode(
    "template/front-matter", .error, "the front matter of a template can't be used",
    explanation: """
      A template may start with a few lines of YAML between two `---` lines: `purpose` and `value`, which the gate asks for, \
      `lang`, the language of the message, and `wrap`, which says whether lines are joined. Dates have the names of days and months \
      in the message's language: de, en, es, fr, it, ja, nl or pt.
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

  public static let templateInvalidUTF8 = DiagnosticCode(
    "template/invalid-utf8", .error, "a template is not UTF-8",
    explanation:
      "Templates are UTF-8, with or without a byte order mark. Read as anything else, letters with accents would reach followers as “�”.",
    bad: "Hi {{ follower.first_name | default: \"there\" }}, welcome to the caf\\xE9. {{ cta }}",
    good: "Hi {{ follower.first_name | default: \"there\" }}, welcome to the caf\\xC3\\xA9. {{ cta }}")

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

  public static let templateEndless = DiagnosticCode(
    "template/endless", .error, "a template renders itself",
    explanation: """
      A template that renders itself in every case, or another one that does, never comes to an end. Inside an `if` that stops holding \
      it may.
      """,
    bad: "Templates/hello.liquid: Hi! {% render 'hello' %}",
    good: "Templates/hello.liquid: Hi! {% render 'offer' %}")

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

  public static let ctaNoSlot = DiagnosticCode(
    "cta/no-slot", .error, "there is no time to offer",
    explanation: """
      The times of a meeting are the brand's, and those in the follower's quiet hours are left out, so that far away none may be left within \
      sixty days. A message that prints one all the same has a gap, as in “Does work for a call?”; the rule's next variant, or the next \
      rule, is tried. An ask that looks first can offer a booking link instead.
      """,
    bad: "ask: \"Does {{ cta.slot | date: '%A' }} work for a call? {{ cta.link }}\"",
    good:
      "ask: \"{% if cta.slot %}Does {{ cta.slot | date: '%A' }} work?{% else %}Which hour suits you?{% endif %} {{ cta.link }}\""
  )
}

// What is found by following a template without an event.
extension DiagnosticCode {
  public static let templateMayBeMissing = DiagnosticCode(
    "template/may-be-missing", .error, "a template prints a value that may be missing",
    explanation: """
      Where the value is missing the message has a gap, such as "greetings to .", and the gate would refuse it. A value is known to be \
      there inside an `{% if %}` that asks for it, with a `default`, and when the rule's condition needs it: `location: { exists: true }` \
      or any other operator on it. `match.bio` is there when every way to fulfil the condition finds something in the bio. The examples belong to a rule with \
      `location: { exists: true }`.
      """,
    bad:
      "Greetings to {{ follower.location }}! You write “{{ follower.bio | truncate: 40 }}”. {{ cta }}",
    good:
      "Greetings to {{ follower.location }}!{% if follower.bio %} You write “{{ follower.bio | truncate: 40 }}”.{% endif %} {{ cta }}"
  )

  public static let templateNoCTA = DiagnosticCode(
    "template/no-cta-on-a-path", .error, "a way through a template prints no call to action",
    explanation: """
      Every message asks for one next step. Where a branch leaves `{{ cta }}` out, the gate would refuse each message that takes it with \
      `cta/missing`. A branch that ends in `{% abort %}` sends nothing and may do without.
      """,
    bad:
      "Greetings to {{ follower.location }}.{% if follower.bio %} {{ cta }}{% endif %}",
    good:
      "Greetings to {{ follower.location }}. {{ cta }}")

  public static let templateTwoCTAs = DiagnosticCode(
    "template/two-ctas-on-a-path", .error, "a way through a template prints the call to action twice",
    explanation: """
      A message that asks twice asks for nothing in particular; the gate would refuse it with `cta/competing`. Print `{{ cta }}` once on \
      every path, which is easiest behind the last branch.
      """,
    bad:
      "{{ cta }} Greetings to {{ follower.location }}! {{ cta }}",
    good:
      "Greetings to {{ follower.location }}! {{ cta }}")

  public static let templateNoFact = DiagnosticCode(
    "template/no-fact-on-a-path", .error, "a way through a template says nothing about the follower",
    explanation: """
      A name can be put into any text. Each message needs a fact beside it (`policy.min_facts` of them), and a `default` that stands in for \
      a missing one doesn't count; the gate would refuse the message with `personalization/no-facts` or `personalization/name-only`. The \
      severity follows that of these two checks in `policy.checks`.
      """,
    bad:
      "Hi {{ follower.first_name | default: \"there\" }}, thank you for coming by. {{ cta }}",
    good:
      "Hi {{ follower.first_name | default: \"there\" }}, thank you for coming by. Greetings to {{ follower.location }}! {{ cta }}"
  )

  public static let templateTooLong = DiagnosticCode(
    "template/too-long", .error, "a message can get longer than the channel takes",
    explanation: """
      The longest message is added up from the text and the longest values: a name of 50 characters, a bio of 160, a location of 30, as X \
      allows them, 20 for a first name, 23 for a link, and the line that tells how to opt out. It is an error when the message is too long even with values in plain letters, and a warning when only \
      values in letters that count 2 (Chinese, emoji) make it so, or when a value has no known limit. The words of a phrase that a rule \
      looks for are taken to be one character apart, words that a `*` stands for to have at most 30 letters, and values to hold no links. \
      Cut what is long: `| truncate: 40`.
      """,
    bad:
      "Thank you for coming by. Your bio says “{{ follower.bio | default: follower.location }}”, close to what we work on every day: a live link for each pull request. {{ cta }}",
    good:
      "Thank you for coming by. Your bio says “{{ follower.bio | default: follower.location | truncate: 40 }}”, close to what we work on every day. {{ cta }}"
  )

  public static let templateLanguage = DiagnosticCode(
    "template/language", .warning, "a text reads like another language than the one it is judged in",
    explanation: """
      A text that states no `lang` is judged, and its dates are written, in the brand's language, which is English where none is given. \
      Then the gate looks for the stock phrases and the asks of the wrong language, and takes “Quelle taille ?” for a misplaced space. State \
      the language in the front matter, beside the `message` of a rule, or in `brand` for all. Known are some thirty languages, by their \
      words of grammar; of a text of a few words nothing is said.
      """,
    bad:
      "Bonjour {{ follower.first_name | default: \"et bienvenue\" }}, merci pour vos photos de {{ follower.location }}. Elles nous plaisent. {{ cta }}",
    good:
      "Hi {{ follower.first_name | default: \"there\" }}, thank you for your photos of {{ follower.location }}. We like them. {{ cta }}"
  )

  public static let templateType = DiagnosticCode(
    "template/type", .error, "a filter, loop or comparison gets a value that it can't work with",
    explanation: """
      The value's type is known from the variables: `truncate` takes a whole number, `join` a list, and a text has no size to compare with \
      a number. Rendering would fail, or quietly go on with 0 or nothing. A time wants `date` with a format of strftime: without one it \
      prints as 2026-03-05 10:30:00 +0000, and a format that is none prints itself.
      """,
    bad:
      "Greetings to {{ follower.location | truncate: \"short\" }}. {{ cta }}",
    good:
      "Greetings to {{ follower.location | truncate: 20 }}. {{ cta }}")
}
