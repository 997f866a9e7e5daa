import Diagnostics
import Liquid
import Testing

@Suite("Errors in templates")
struct DiagnosticTests {
  /// `code: message «place» help`.
  static func problems(_ text: String) -> [String] {
    Template.parse(text, name: "test").diagnostics.map { diagnostic in
      let place = diagnostic.primary.map { " «\($0.span.text)»" } ?? ""
      return
        "\(diagnostic.code.id.dropFirst(7)): \(diagnostic.message)\(place)\(diagnostic.help.map { " \($0)" } ?? "")"
    }
  }

  @Test(
    "say what is wrong, where, and what to do",
    arguments: [
      ("{{ name | upercase }}", "unknown-filter: there is no filter `upercase` «upercase» did you mean `upcase`?"),
      ("{% iff x %}", "unknown-tag: there is no tag `iff` «iff» did you mean `if`?"),
      ("{% if x %}{% elseif y %}{% endif %}", "unknown-tag: there is no tag `elseif` «elseif» did you mean `elsif`?"),
      ("{{ a | append }}", "filter-arguments: `append` takes one argument, not 0 «append» write `append: text`"),
      (
        "{{ a | slice: 1, 2, 3 }}",
        "filter-arguments: `slice` takes 1 to 2 arguments, not 3 «slice: 1, 2, 3» write `slice: start, length`"
      ),
      ("{{ a | upcase: 1 }}", "filter-arguments: `upcase` takes no arguments, not 1 «upcase: 1» write `upcase`"),
      (
        "{{ a | default: 'x', allow_flase: true }}",
        "filter-arguments: `default` has no argument `allow_flase` «default: 'x', allow_flase: true» write `default: value`"
      ),
      ("{{ a + b }}", "syntax: unexpected `+` «+» add with the filter `plus`"),
      ("{{ a b }}", "syntax: expected `|` or the end of the expression, found `b` «b» filters are separated by `|`"),
      ("{{ a | }}", "syntax: expected the name of a filter here «»"),
      ("{{ 'a }}", "syntax: this string is never closed «'a » close it with `'`"),
      ("{{ “a” }}", "syntax: unexpected `“` «“» strings stand between straight quotes, `'` or `\"`"),
      ("{{ a }", "unterminated: `{{` without `}}` «{{» close it with `}}`, or print it with `{{ \"{{\" }}`"),
      ("{% if a", "unterminated: `{%` without `%}` «{%» close it with `%}`, or print it with `{{ \"{%\" }}`"),
      ("{% if a %}x", "unclosed-tag: `if` is never closed «{% if a %}» close it with `{% endif %}`"),
      ("x{% endfor %}", "unexpected-tag: `endfor` doesn't belong here «endfor» there is no open `for` for it to close"),
      (
        "{% else %}",
        "unexpected-tag: `else` doesn't belong here «else» `else` belongs inside `if`, `unless`, `case` or `for`"
      ),
      ("{% if %}{% endif %}", "syntax: `if` needs a condition «{% if %}» write `if something`"),
      (
        "{% if not a %}{% endif %}",
        "syntax: expected `and`, `or` or the end of the condition, found `a` «a» Liquid has no `not`; compare with `== false`, or use the tag `unless`"
      ),
      ("{% if a = b %}{% endif %}", "syntax: unexpected `=` «=» compare with `==`"),
      ("{% for a of b %}{% endfor %}", "syntax: expected `in`, found `of` «of» write `item in collection`"),
      ("{% for a in b limt: 1 %}{% endfor %}", "syntax: `for` has no `limt` «limt» did you mean `limit`?"),
      ("{% assign x 'y' %}", "syntax: `assign` needs a name, `=` and a value «x 'y'» write `assign name = value`"),
      (
        "{% render name %}",
        "syntax: expected the name of a template in quotes, found `name` «name» write `render \"template\"`"
      ),
      ("{% %}", "syntax: a tag starts with its name «{% %}» tags look like `{% if … %}`"),
      ("{{ ${name} | default: 'x' }}", "syntax: `${…}` is not Liquid «${name}» write the name alone: `{{ name }}`"),
      ("{{ a.${ b } }}", "syntax: `${…}` is not Liquid «${ b }» write the name alone: `{{ b }}`"),
      ("{{{ a }}}", "syntax: unexpected `{` «{» two braces are enough: `{{ … }}`"),
      ("{{#if a}}", "syntax: unexpected `#` «#» tags stand between `{%` and `%}`: `{% if … %}`"),
      ("{% set a = 1 %}", "unknown-tag: there is no tag `set` «set» did you mean `assign`?"),
      ("{% assign a == 1 %}", "syntax: `assign` takes one `=` «==» write `assign name = value`"),
      ("{% assign a = %}", "ignored: nothing is assigned to `a` «a =» write `assign name = value`"),
      (
        "{{ a or 'b' }}",
        "syntax: expected `|` or the end of the expression, found `or` «or» what stands in for a missing value goes behind `| default:`"
      ),
      (
        "{{ a ? b : c }}",
        "syntax: expected `|` or the end of the expression, found `?` «?» Liquid has no `? :`; choose with `{% if … %}`"
      ),
      (
        "{% if a is b %}{% endif %}",
        "syntax: expected `and`, `or` or the end of the condition, found `is` «is» compare with `==`; a name alone asks whether something is there"
      ),
      (
        "{% if a %}{% else if b == 1 %}{% endif %}",
        "ignored: `if b == 1` has no effect here «if b == 1» write `elsif b == 1`"
      ),
      (
        "{% case a %}{% when 1 2 %}{% endcase %}",
        "ignored: `2` has no effect here «2» separate values with `,` or `or`"
      ),
      ("{% if a %}x{% endfor %}y", "unexpected-tag: `if` ends with `endif`, not `endfor` «endfor» write `endif`"),
      ("{% for a in b %}x{% end %}y", "unexpected-tag: `for` ends with `endfor`, not `end` «end» write `endfor`"),
      (
        "{% if a %}{% unless b %}x{% endunles %}{% endif %}",
        "unexpected-tag: `unless` ends with `endunless`, not `endunles` «endunles» write `endunless`"
      ),
      (
        "{% if a %}x{% endfor %}y{% endif %}",
        "unexpected-tag: `endfor` doesn't belong here «endfor» there is no open `for` for it to close"
      ),
      ("{% if a %}{% else b %}{% endif %}", "ignored: `b` has no effect here «b»"),
      (
        "{%# a\nb %}",
        "syntax: every line of an inline comment starts with `#` «b» put `#` before it, or use the tag `comment`"
      ),
    ])
  func one(template: String, expected: String) {
    #expect(Self.problems(template) == [expected])
  }

  @Test("are told all at once")
  func all() {
    let template = """
      {{ a | upercase }}
      {% iff b %}{% endiff %}
      {% for x in y %}
        {{ x | append }}
      {% endif %}
      """
    #expect(
      Self.problems(template) == [
        "unknown-filter: there is no filter `upercase` «upercase» did you mean `upcase`?",
        "unknown-tag: there is no tag `iff` «iff» did you mean `if`?",
        "filter-arguments: `append` takes one argument, not 0 «append» write `append: text`",
        "unexpected-tag: `for` ends with `endfor`, not `endif` «endif» write `endfor`",
      ])
  }

  @Test(
    "An unclosed tag shows where it was opened and where its end is missing",
    arguments: [
      ("Hi {% if a %}you", 16, "the text ends here, without `{% endif %}`"),
      ("{% if a %}{% for x in y %}z{% endif %}", 27, "`{% endfor %}` is missing before this"),
    ])
  func opened(template: String, offset: Int, expected: String) {
    let diagnostics = Template.parse(template, name: "test").diagnostics
    #expect(
      diagnostics.map(\.primary?.text) == [template.hasPrefix("Hi") ? "`if` is opened here" : "`for` is opened here"])
    #expect(diagnostics.flatMap(\.secondary).map(\.text) == [expected])
    #expect(diagnostics.flatMap(\.secondary).map(\.span.range) == [offset..<offset])
  }

  @Test("An end tag closes its own block although one inside it is open")
  func unclosedInside() {
    #expect(
      Self.problems("{% if a %}{% for x in y %}{{ x }}{% endif %}") == [
        "unclosed-tag: `for` is never closed «{% for x in y %}» close it with `{% endfor %}`"
      ])
  }

  @Test("stand at the right place of the file that the template was decoded from")
  func mapped() throws {
    let source = Source(path: "rules.yaml", text: #"text: "Hi\n{{ name | upercase }}""#)
    // `Hi`, the escape of a line break, and the rest.
    let map = SourceMap(
      source: source, whole: 6..<33,
      runs: [
        SourceMap.Run(decoded: 0..<2, source: 7..<9), SourceMap.Run(decoded: 2..<3, source: 9..<11),
        SourceMap.Run(decoded: 3..<24, source: 11..<32),
      ])
    let diagnostics = Template.parse("Hi\n{{ name | upercase }}", name: "hi", map: map).diagnostics
    #expect(diagnostics.map { $0.primary?.span.range } == [21..<29])
    #expect(diagnostics.map { $0.primary?.span.text } == ["upercase"])
  }

  @Test("Blocks nest 100 deep, and one more is an error")
  func nesting() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{% if a %}", count: depth) + String(repeating: "{% endif %}", count: depth)
    }
    #expect(Self.problems(nested(100)) == [])
    #expect(Self.problems(nested(101)) == ["nesting: blocks are nested more than 100 deep «{% if a %}»"])
    #expect(Self.problems(nested(50_000)).count == 1)
  }

  @Test("A text that is wrong everywhere ends after about 100 of them")
  func many() {
    #expect(Self.problems(String(repeating: "{% x %}", count: 10_000)).count == 100)
  }
}
