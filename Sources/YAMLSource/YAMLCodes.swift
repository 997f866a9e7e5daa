import Diagnostics

/// The codes of problems with YAML itself. In examples of `yaml/invalid-utf8` and `yaml/control-character`, `\xHH` stands for that
/// byte; those of limits are run with small limits.
public enum YAMLCodes {
  public static let all: [DiagnosticCode] = [
    .yamlSyntax, .yamlTab, .yamlTemplateUnquoted, .yamlDuplicateKey, .yamlNonScalarKey, .yamlEmptyKey, .yamlMergeKey,
    .yamlUnknownAnchor, .yamlRecursiveAlias, .yamlUnknownTag, .yamlWrongTag, .yamlTooDeep, .yamlTooManyAliases,
    .yamlTooLarge, .yamlInvalidUTF8, .yamlControlCharacter,
  ]
}

extension DiagnosticCode {
  public static let yamlSyntax = DiagnosticCode(
    "yaml/syntax", .error, "the text is not YAML",
    explanation: """
      The file breaks a rule of YAML's syntax, so nothing behind this place could be read. The usual causes are a quote that is \
      never closed, a colon inside a text without quotes, a missing space after a colon, and lines that don't start in the same column.
      """,
    bad: "skip: note: to self\n", good: "skip: \"note: to self\"\n")

  public static let yamlTab = DiagnosticCode(
    "yaml/tab", .error, "a tab is used for indentation",
    explanation:
      "YAML lets only spaces indent, since tabs have no agreed width. Set the editor to insert spaces for YAML files.",
    bad: "brand:\n\tname: Harbour\n", good: "brand:\n  name: Harbour\n")

  public static let yamlTemplateUnquoted = DiagnosticCode(
    "yaml/template-unquoted", .error, "a template at the start of a value has no quotes",
    explanation: """
      A value that starts with `{` is a mapping to YAML. A template that starts with `{{` or `{%` therefore needs quotes around the \
      whole value, or a block (`|`) with the template on the next line.
      """,
    bad: "message: {{ follower.first_name }}, hello\n", good: "message: \"{{ follower.first_name }}, hello\"\n")

  public static let yamlDuplicateKey = DiagnosticCode(
    "yaml/duplicate-key", .error, "a mapping has the same key twice",
    explanation: "Only one of the two values could count, and which one would be a guess. Remove one, or join the two.",
    bad: "on: follow\non: mention\n", good: "on: [follow, mention]\n")

  public static let yamlNonScalarKey = DiagnosticCode(
    "yaml/non-scalar-key", .error, "a key is a list or a mapping",
    explanation: "YAML allows lists and mappings as keys, rule files don't: every key is a text.",
    bad: "[on, when]: follow\n", good: "on: follow\n")

  public static let yamlEmptyKey = DiagnosticCode(
    "yaml/empty-key", .error, "a mapping has a value without a key",
    explanation: "There is nothing before the colon. Write the key, or quote a text that starts with a colon.",
    bad: ": follow\n", good: "on: follow\n")

  public static let yamlMergeKey = DiagnosticCode(
    "yaml/merge-key", .error, "a merge key `<<` is used",
    explanation: """
      Merge keys were an extension of YAML 1.1 that YAML 1.2 doesn't have. Parts that several rules share can be written as named \
      conditions and CTAs, or as an alias for a whole value.
      """,
    bad: "one: &one { on: follow }\ntwo: { <<: *one }\n", good: "one: &one { on: follow }\ntwo: *one\n")

  public static let yamlUnknownAnchor = DiagnosticCode(
    "yaml/unknown-anchor", .error, "an alias names no anchor",
    explanation: """
      A value that starts with `*` stands for the value that was marked with `&` and the same name earlier in the document. A text \
      that happens to start with `*` needs quotes.
      """,
    bad: "has_word: *founder\n", good: "has_word: \"*founder\"\n")

  public static let yamlRecursiveAlias = DiagnosticCode(
    "yaml/recursive-alias", .error, "an alias stands inside the value that it names",
    explanation: "A value can't hold itself. Write the inner value out.",
    bad: "any: &all [ *all ]\n", good: "any: &all [ bio ]\n")

  public static let yamlUnknownTag = DiagnosticCode(
    "yaml/unknown-tag", .error, "a tag isn't known",
    explanation: """
      A value that starts with `!` has a tag, which names a type. Only those of the YAML 1.2 core schema are known: `!!str`, `!!int`, \
      `!!float`, `!!bool`, `!!null`, `!!seq` and `!!map`. A text that starts with `!` needs quotes.
      """,
    bad: "skip: !important promoter\n", good: "skip: \"!important promoter\"\n")

  public static let yamlWrongTag = DiagnosticCode(
    "yaml/wrong-tag", .error, "a tag doesn't fit its value",
    explanation: "The tag names a type that the value can't be read as. Tags are seldom needed; remove it.",
    bad: "priority: !!int high\n", good: "priority: !!int 80\n")

  public static let yamlTooDeep = DiagnosticCode(
    "yaml/too-deep", .error, "lists and mappings nest too deep",
    explanation:
      "At most 64 levels may stand inside each other. Conditions that need more are clearer as named conditions.",
    bad: "a: { b: { c: { d: { e: { f: { g: 1 } } } } } }\n", good: "a: { b: { c: { d: { e: 1 } } } }\n")

  public static let yamlTooManyAliases = DiagnosticCode(
    "yaml/too-many-aliases", .error, "aliases stand for too much",
    explanation: """
      All aliases of a file together may stand for 100,000 values. Aliases of values that hold aliases grow fast, and a few lines \
      could fill any memory.
      """,
    bad: """
      a: &a [1, 2, 3, 4, 5, 6, 7, 8]
      b: &b [*a, *a, *a, *a]

      """,
    good: """
      a: &a [1, 2, 3, 4, 5, 6, 7, 8]
      b: &b [*a]

      """)

  public static let yamlTooLarge = DiagnosticCode(
    "yaml/too-large", .error, "a file is too large",
    explanation:
      "A rule file may have 16 MiB and a million values. Split it over several files: a rulebook is all of them.",
    bad: """
      skip: a file that goes on and on, longer than anyone would read, and than the limits let it be, and so it is not read at all, \
      since it would take memory and time, and whoever wrote it, perhaps a program, had better split it up, into files of some \
      hundreds of rules each, which load one after the other, and are one rulebook all the same, as the reference says

      """,
    good: "skip: a short file\n")

  public static let yamlInvalidUTF8 = DiagnosticCode(
    "yaml/invalid-utf8", .error, "a file is not UTF-8",
    explanation:
      "Rule files are UTF-8, with or without a byte order mark. Editors can save a file again in that encoding.",
    bad: "name: Caf\\xE9\n", good: "name: Caf\\xC3\\xA9\n")

  public static let yamlControlCharacter = DiagnosticCode(
    "yaml/control-character", .error, "a file holds a control character",
    explanation: """
      NUL, escape and other control characters can't be seen and don't belong in a text file; they often come from copying. Remove \
      them. Where one is meant, double quotes take it as an escape, such as `\\u001B`.
      """,
    bad: "name: Harbour\\x00\n", good: "name: Harbour\n")
}
