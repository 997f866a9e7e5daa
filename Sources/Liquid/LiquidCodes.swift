import Diagnostics

/// The problems that parsing a template can find.
public enum LiquidCodes {
  public static let all: [DiagnosticCode] = [
    .liquidSyntax, .liquidUnknownTag, .liquidUnknownFilter, .liquidFilterArguments, .liquidTagArguments,
    .liquidUnclosedTag, .liquidUnexpectedTag, .liquidUnterminated, .liquidNesting, .liquidIgnored,
  ]
}

extension DiagnosticCode {
  public static let liquidSyntax = DiagnosticCode(
    "liquid/syntax", .error, "a tag or output that Liquid can't read",
    explanation: """
      What stands between `{{` and `}}` or between `{%` and `%}` doesn't follow Liquid's grammar, so it has no meaning. Liquid has no
      arithmetic signs and no `not`: filters such as `plus` and the tag `unless` take their place.
      """,
    bad: "{{ price + 1 }}", good: "{{ price | plus: 1 }}")

  public static let liquidUnknownTag = DiagnosticCode(
    "liquid/unknown-tag", .error, "a tag that doesn't exist",
    explanation: "No tag has this name. Tags are those of standard Liquid and those that the program adds.",
    bad: "{% iff name %}Hi{% endiff %}", good: "{% if name %}Hi{% endif %}")

  public static let liquidUnknownFilter = DiagnosticCode(
    "liquid/unknown-filter", .error, "a filter that doesn't exist",
    explanation: "No filter has this name. The value would be printed as if the filter weren't there.",
    bad: "{{ name | upercase }}", good: "{{ name | upcase }}")

  public static let liquidFilterArguments = DiagnosticCode(
    "liquid/filter-arguments", .error, "a filter with too few or too many arguments",
    explanation: """
      The filter can't work with these arguments, so rendering would fail. Arguments follow a colon and are separated by commas.
      """,
    bad: "{{ name | append }}", good: "{{ name | append: \"!\" }}")

  public static let liquidTagArguments = DiagnosticCode(
    "liquid/tag-arguments", .error, "a tag with an argument that it doesn't take, or without one that it needs",
    explanation: "Some tags stand alone and others need a value behind their name.",
    bad: "{% raw all %}{{ name }}{% endraw %}", good: "{% raw %}{{ name }}{% endraw %}")

  public static let liquidUnclosedTag = DiagnosticCode(
    "liquid/unclosed-tag", .error, "a block that is never closed",
    explanation: """
      Tags such as `if` and `for` go up to an end tag: `{% endif %}`, `{% endfor %}`. Without it nobody can tell what belongs to the
      block. Blocks are closed in the opposite order in which they were opened.
      """,
    bad: "{% if name %}Hi {{ name }}", good: "{% if name %}Hi {{ name }}{% endif %}")

  public static let liquidUnexpectedTag = DiagnosticCode(
    "liquid/unexpected-tag", .error, "a tag outside of the block that it belongs to",
    explanation: "`else`, `elsif`, `when` and end tags have a meaning only inside the block that they divide or close.",
    bad: "Hi{% endif %}", good: "{% if name %}Hi{% endif %}")

  public static let liquidUnterminated = DiagnosticCode(
    "liquid/unterminated", .error, "`{{` or `{%` without its closing braces",
    explanation: """
      An output ends with `}}` and a tag with `%}`. An output ends at the first `}`, so that none can stand in a string inside it.
      """,
    bad: "Hi {{ name }", good: "Hi {{ name }}")

  public static let liquidNesting = DiagnosticCode(
    "liquid/nesting", .error, "blocks or expressions nested too deeply",
    explanation: "Blocks nest at most 100 deep and brackets at most 50, so that no template can exhaust the program.",
    bad: "{{ " + String(repeating: "a[", count: 60) + "0" + String(repeating: "]", count: 60) + " }}",
    good: "{% assign inner = a[0] %}{{ a[inner] }}")

  public static let liquidIgnored = DiagnosticCode(
    "liquid/ignored", .warning, "a part of a tag that has no effect",
    explanation: """
      Liquid skips this part of the tag without a word, which is rarely what was meant: a condition behind `else` belongs into
      `elsif`, and further values of `when` are separated by commas or `or`.
      """,
    bad: "{% if a %}A{% else b %}B{% endif %}", good: "{% if a %}A{% elsif b %}B{% endif %}")
}
