import Liquid
import Testing

@Suite("Limits of rendering")
struct LimitTests {
  /// Makes `s` 160,000 bytes long.
  static let long =
    "{% assign s = '0123456789' %}{% for i in (1..14) %}{% assign s = s | append: s %}{% endfor %}"
  /// Makes `a` an array of 64 such strings.
  static let doubled = "{% for i in (1..6) %}{% assign a = a | concat: a %}{% endfor %}"

  @Test(
    "end a rendering that would go on, with the template's name",
    arguments: [
      ("{% for i in (1..1000) %}{% for j in (1..1000) %}{% endfor %}{% endfor %}", RenderError.Limit.steps),
      ("{% for i in (1..1000000000) %}{{ i }}{% endfor %}", .arrayElements),
      ("{{ (1..1000000000) | reverse | join }}", .arrayElements),
      ("{% for i in (1..30) %}{% assign s = s | append: s | append: 'xxxxxxxx' %}{% endfor %}", .stringBytes),
      ("{% for i in (1..19) %}{% capture s %}{{ s }}{{ s }}xxxxxxxx{% endcapture %}{% endfor %}", .outputBytes),
      (
        "{% assign s = '0123456789abcdef' %}{% for i in (1..8) %}{% assign s = s | replace: '', s %}{% endfor %}",
        .stringBytes
      ),
      ("{% include 'self' %}", .depth),
      ("{% render 'self' %}", .depth),
      (
        "{% assign a = 'a,b' | split: ',' %}{% for i in (1..20) %}{% assign a = a | concat: a %}{% endfor %}",
        .arrayElements
      ),
      ("\(long){% assign a = s | split: '!' %}\(doubled){{ a | upcase }}", .stringBytes),
      ("\(long){% assign a = s | split: '!' %}\(doubled){{ a }}", .outputBytes),
      ("\(long){% assign a = s | split: '!' %}\(doubled){{ a | sort | size }}", .steps),
      ("\(long){% for i in (1..10000) %}{% if s == s %}{% endif %}{% endfor %}", .steps),
      ("\(long){% for i in (1..10000) %}{{ s | truncate: 1 }}{{ s.size }}{% endfor %}", .steps),
      ("\(long){{ 0 | date: s }}", .stringBytes),
      ("{% assign s = '9' | append: '%' | append: '9999999999Y' %}{{ 0 | date: s }}", nil),
    ] as [(String, RenderError.Limit?)])
  func limits(template: String, expected: RenderError.Limit?) throws {
    let include = try parsed("{% include 'self' %}")
    let render = try parsed("{% render 'self' %}")
    let options = RenderOptions(partials: { _ in template.contains("render") ? render : include })
    switch try renderError(template, [:], options) {
    case .limit(let limit, let name, _)?:
      #expect(limit == expected)
      #expect(name == "test")
    case let other: #expect(other == nil && expected == nil, "\(String(describing: other))")
    }
  }

  @Test("An array that contains deep arrays is printed or refused, and nothing crashes")
  func depth() throws {
    var value: Value = "x"
    for _ in 0..<1000 { value = .array([value]) }
    #expect(try renderError("{{ a }}", ["a": value]) != nil)
    #expect(try renderError("{{ a | join }}", ["a": value]) != nil)
    #expect(try renderError("{{ a | upcase }}{% if a == a %}{% endif %}", ["a": value]) == nil)
  }

  @Test("The text of a limit names the template")
  func text() throws {
    let error = try renderError("{% for i in (1..1000000000) %}{% endfor %}")
    #expect(error?.description == "template test: a filter or loop made an array that is too long")
  }
}
