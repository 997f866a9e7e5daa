import Liquid
import Testing

@Suite("Tags and expressions")
struct TagTests {
  static let data: Object = [
    "s": "hi", "n": 5, "a": ["x", "y", "z"], "o": ["k": 1, "size": 9], "e": [], "t": true, "f": false,
    "nested": ["a": [["b": "deep"]]],
    "key": "s", "i": 1, "time": .time(.init(seconds: 0), nil),
  ]

  private func check(_ template: String, _ expected: String) throws {
    let partials = try [
      "p": parsed("[{{ p }}{{ x }}]"), "q": parsed("{% assign y = 'set' %}{{ s }}{% break %}no"),
      "l": parsed("{{ forloop.index }}{{ l }};"),
    ]
    #expect(
      try rendered(template, Self.data, RenderOptions(partials: { partials[$0] })).text == expected, "\(template)")
  }

  @Test(
    "Lookups",
    arguments: [
      ("{{ nested.a[0].b }}{{ nested['a'].first['b'] }}", "deepdeep"),
      ("{{ a[-1] }}{{ a[9] }}{{ a[i] }}{{ a['0'] }}", "zy"),
      ("{{ [key] }}{{ ['s'] }}", "hihi"), ("{{ o.size }}{{ a.size }}{{ s.size }}{{ e.first }}", "932"),
      ("{{ s.first }}{{ s.last }}{{ o.first }}", "hik1"),
      ("{{ missing.x.y }}{{ s.x }}", ""), ("{{ nil }}{{ true }}{{ 1.50 }}{{ (1..3) }}", "true1.51..3"),
      ("{{ time }}", "1970-01-01 00:00:00 UTC"),
      ("{{ }}", ""), ("{{ 'a' }}{{ \"b\" }}", "ab"), ("{{-s-}} {{- s -}} x", "hihix"),
    ])
  func lookups(template: String, expected: String) throws { try check(template, expected) }

  @Test(
    "Conditions",
    arguments: [
      ("{% if t and f or t %}1{% else %}0{% endif %}", "1"), ("{% if f and f or t %}1{% else %}0{% endif %}", "0"),
      ("{% if n > 4 and n <= 5 %}1{% endif %}", "1"),
      ("{% if n == 5.0 %}1{% endif %}{% if n <> 5 %}2{% endif %}{% if n == '5' %}3{% endif %}", "1"),
      ("{% if missing > 1 %}1{% else %}0{% endif %}", "0"),
      (
        "{% if e == empty %}1{% endif %}{% if missing == blank %}2{% endif %}{% if '  ' == blank %}3{% endif %}{% if f == empty %}4{% endif %}",
        "123"
      ),
      (
        "{% if a contains 'x' %}1{% endif %}{% if s contains 'h' %}2{% endif %}{% if o contains 'k' %}3{% endif %}{% if (1..3) contains 2 %}4{% endif %}",
        "1234"
      ),
      ("{% if 0 and '' and e %}1{% endif %}", "1"), ("{% unless f %}1{% elsif t %}2{% else %}3{% endunless %}", "1"),
      ("{% unless t %}1{% elsif t %}2{% endunless %}", "2"),
      ("{% if 'a' < 'b' %}1{% endif %}{% if (1..3) == (1..3) %}2{% endif %}{% if empty == blank %}3{% endif %}", "12"),
      ("{% case n %}{% when 1, 5 %}a{% when 5 or 6 %}b{% else %}c{% endcase %}", "ab"),
      ("{% case n %}{% when 1 %}a{% else %}c{% endcase %}", "c"),
      ("{% case s %} ignored {% when 'hi' %}a{% endcase %}", "a"),
    ])
  func conditions(template: String, expected: String) throws { try check(template, expected) }

  @Test(
    "Loops",
    arguments: [
      ("{% for i in a %}{{ forloop.index }}{{ i }}{{ forloop.rindex0 }} {% endfor %}", "1x2 2y1 3z0 "),
      ("{% for i in a reversed limit: 2 offset: 1 %}{{ i }}{% endfor %}", "zy"),
      ("{% for i in e %}1{% else %}none{% endfor %}", "none"),
      ("{% for i in o %}{{ i[0] }}={{ i[1] }} {% endfor %}", "k=1 size=9 "),
      ("{% for i in 'ab' %}{{ i }}{% endfor %}", "ab"),
      (
        "{% for i in (1..9) %}{% if i == 3 %}{% continue %}{% elsif i == 5 %}{% break %}{% endif %}{{ i }}{% endfor %}",
        "124"
      ),
      ("{% for i in a limit: 2 %}{{ i }}{% endfor %}-{% for i in a offset: continue %}{{ i }}{% endfor %}", "xy-z"),
      (
        "{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.last }} {% endfor %}{% endfor %}",
        "1false 1true 2false 2true "
      ),
      ("{% for i in a %}{{ forloop.name }},{% endfor %}", "i-a,i-a,i-a,"), ("{% for i in (3..1) %}x{% endfor %}", ""),
      ("{% for i in a %}{% cycle 'a', 'b' %}{% endfor %}", "aba"),
      ("{% cycle 'g': 1, 2 %}{% cycle 'g': 3, 4 %}{% cycle 1, 2 %}", "141"),
      ("{% for i in a %}{% ifchanged %}{{ forloop.first }}{% endifchanged %}{% endfor %}", "truefalse"),
      (
        "{% tablerow i in a cols: 2 %}{{ i }}{{ tablerowloop.col }}{% endtablerow %}",
        "<tr class=\"row1\">\n<td class=\"col1\">x1</td><td class=\"col2\">y2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">z1</td></tr>\n"
      ),
    ])
  func loops(template: String, expected: String) throws { try check(template, expected) }

  @Test(
    "Variables",
    arguments: [
      ("{% assign x = s | upcase %}{{ x }}{% if t %}{% assign x = 1 %}{% endif %}{{ x }}", "HI1"),
      ("{% capture x %}a{{ s }}{% endcapture %}{{ x }}", "ahi"),
      ("{% increment c %}{% increment c %}{{ c }}{% decrement c %}{{ c }}", "01211"),
      ("{% increment n %}{{ n }}", "56"), ("{% for s in a limit: 1 %}{{ s }}{% endfor %}{{ s }}", "xhi"),
    ])
  func variables(template: String, expected: String) throws { try check(template, expected) }

  @Test(
    "Partials",
    arguments: [
      ("{% render 'p', x: s %}{% render 'p' with n %}{% render 'p' for a as x %}", "[hi][5][x][y][z]"),
      ("{% assign x = 1 %}{% render 'p' %}{% include 'p' %}", "[][1]"),
      ("{% include 'p' with s, x: n %}{% include 'p' for a %}", "[hi5][x][y][z]"),
      ("{% for i in a %}{% include 'q' %}{% endfor %}{{ y }}", "hiset"),
      ("{% for i in a %}{% render 'q' %}{% endfor %}{{ y }}", ""), ("{% render 'l' for a %}", "1x;2y;3z;"),
      ("{% assign w = 'p' %}{% include w %}", "[]"),
    ])
  func partials(template: String, expected: String) throws { try check(template, expected) }

  @Test("Globals are seen inside render; other data isn't")
  func globals() throws {
    let partial = try parsed("{{ brand.name }}{{ s }}")
    let options = RenderOptions(globals: ["brand": ["name": "Acme"]], partials: { _ in partial })
    #expect(try rendered("{% render 'p' %}", Self.data, options).text == "Acme")
    #expect(try rendered("{{ brand.name }}", ["brand": ["name": "Own"]], options).text == "Own")
  }

  @Test(
    "Text that isn't parsed",
    arguments: [
      ("a{% comment %}{{ x }}{% if %}{% endcomment %}b", "ab"),
      ("{% raw %}{{ s }}{% if %}{% endraw %}", "{{ s }}{% if %}"), ("a{% # {{ %}b", "ab"),
      ("{% doc %}{{ {% enddoc %}x", "x"), ("{% comment %}{% comment %}{% endcomment %}{% endcomment %}x", "x"),
      ("{ { % } } %} }}", "{ { % } } %} }}"),
      ("{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}x", "x"),
    ])
  func verbatim(template: String, expected: String) throws { try check(template, expected) }

  @Test(
    "White space",
    arguments: [
      ("a {%- if t -%} b {%- endif -%} c", "abc"), ("{% if t %}  {% assign x = 1 %}\n{% endif %}x", "x"),
      ("{% if t %} {{ '' }} {% endif %}x", "  x"),
      ("a {%- comment -%} b {%- endcomment -%} c", "ac"), ("{% for i in a %} {% endfor %}x", "x"),
      (" {{- ' a ' -}} ", " a "), ("a\n{%- raw -%} b {%- endraw -%} c", "a b c"),
      ("{% liquid\n  assign x = 1\n  if x == 1\n    echo 'one'\n  endif\n%}", "one"),
      ("{% if t %} {% capture x %} c {% endcapture %} {% endif %}{{ x }}", " c "),
    ])
  func whiteSpace(template: String, expected: String) throws { try check(template, expected) }

  @Test(
    "Errors while rendering",
    arguments: [
      ("{% if 1 < 'a' %}{% endif %}", RenderError.failed(message: "can't compare a number with a string", span: nil)),
      ("{% for i in a limit: 'x' %}{% endfor %}", .failed(message: "`x` is not a whole number", span: nil)),
      ("{% render 'nowhere' %}", .failed(message: "there is no template `nowhere`", span: nil)),
      ("{% include n %}", .failed(message: "`include` needs the name of a template", span: nil)),
    ])
  func errors(template: String, expected: RenderError) throws {
    let options = RenderOptions(partials: { _ in nil })
    #expect(try renderError(template, Self.data, options)?.description == expected.description)
  }

  @Test("With strict variables what isn't there is an error, with its path and place")
  func strict() throws {
    let options = RenderOptions(strictVariables: true)
    #expect(try rendered("{{ s }}{{ nested.a[0].b }}", Self.data, options).text == "hideep")
    for template in ["{{ missing.x }}", "{% if missing.x %}{% endif %}", "{{ missing.x | default: 'y' }}"] {
      guard case .undefined(let path, let span)? = try renderError(template, Self.data, options) else {
        Issue.record("\(template) doesn't fail")
        continue
      }
      #expect(path == "missing.x")
      #expect(span?.text == "missing.x")
    }
  }
}
