import Liquid
import Testing

@Suite("The variables of a template")
struct VariableTests {
  /// `path «place» properties`.
  static func references(_ text: String) throws -> [String] {
    try parsed(text).variables.map { reference in
      var parts = [reference.path.joined(separator: "."), "«\(reference.span.text)»"]
      if reference.isPrinted { parts.append("printed") }
      if reference.hasDefault { parts.append("default") }
      if reference.isLocal { parts.append("local") }
      if reference.isGuarded { parts.append("guarded") }
      if !reference.isComplete { parts.append("cut") }
      if !reference.filters.isEmpty { parts.append("| " + reference.filters.joined(separator: " | ")) }
      return parts.joined(separator: " ")
    }
  }

  @Test(
    "are told with their path, place and use",
    arguments: [
      ("{{ follower.first_name }}", ["follower.first_name «follower.first_name» printed"]),
      ("{{ a.b | default: c | upcase }}", ["a.b «a.b» printed default | default | upcase", "c «c» printed | upcase"]),
      ("{% if a.b == c %}{% endif %}", ["a.b «a.b»", "c «c»"]),
      ("{% assign x = a %}{{ x.y }}", ["a «a»", "x.y «x.y» printed local"]),
      ("{{ x }}{% assign x = 1 %}", ["x «x» printed"]),
      (
        "{% for t in a.tags limit: n %}{{ t }}{{ forloop.index }}{% endfor %}{{ t }}",
        [
          "a.tags «a.tags»", "n «n»", "t «t» printed local", "forloop.index «forloop.index» printed local",
          "t «t» printed",
        ]
      ),
      ("{{ a[b.c].d }}", ["a «a[b.c].d» printed cut", "b.c «b.c»"]),
      ("{{ a[0]['x y'] }}", ["a.[0].x y «a[0]['x y']» printed"]),
      ("{% render 'p' with a as b, c: d %}", ["a «a»", "d «d»"]),
      ("{% capture z %}{{ a }}{% endcapture %}{{ z }}", ["a «a» printed", "z «z» printed local"]),
      ("{% case a %}{% when b, 'c' %}{% endcase %}{% cycle d, 'e' %}", ["a «a»", "b «b»", "d «d» printed"]),
    ])
  func references(template: String, expected: [String]) throws {
    #expect(try Self.references(template) == expected)
  }

  @Test(
    "are guarded where a condition around them says that they are there",
    arguments: [
      ("{% if a.b %}{{ a.b }}{{ a.c }}{% else %}{{ a.b }}{% endif %}{{ a.b }}", ["a.b guarded", "a.c", "a.b", "a.b"]),
      ("{% if a and b %}{{ a }}{{ b }}{% endif %}", ["a guarded", "b guarded"]),
      ("{% if a or b %}{{ a }}{% endif %}", ["a"]),
      ("{% if a == blank %}{{ a }}{% else %}{{ a }}{% endif %}", ["a", "a guarded"]),
      ("{% if a == nil or b == nil %}{% else %}{{ a }}{{ b }}{% endif %}", ["a guarded", "b guarded"]),
      ("{% unless a == blank %}{{ a }}{% else %}{{ a }}{% endunless %}", ["a guarded", "a"]),
      ("{% unless a %}{% elsif b %}{{ a }}{{ b }}{% endunless %}", ["a guarded", "b guarded"]),
      ("{% if a != nil %}{% if b contains 'x' %}{{ a }}{{ b }}{% endif %}{% endif %}", ["a guarded", "b guarded"]),
      ("{% if a == 'x' %}{{ a }}{% endif %}{% if a == b %}{{ a }}{% endif %}", ["a guarded", "a"]),
      ("{% if a > 1 %}{{ a }}{% endif %}{% if a == '' %}{{ a }}{% endif %}", ["a guarded", "a"]),
      (
        "{% if a.size > 1 %}{{ a.first }}{{ a.last }}{{ a[1] }}{{ a[2] }}{% endif %}",
        ["a.first guarded", "a.last guarded", "a.[1] guarded", "a.[2]"]
      ),
      ("{% if 1 <= a.size %}{{ a[0] }}{{ a[1] }}{% endif %}", ["a.[0] guarded", "a.[1]"]),
      ("{% if a.size < 1 %}{{ a.first }}{% else %}{{ a.first }}{% endif %}", ["a.first", "a.first guarded"]),
      ("{% if a.size == 0 %}{{ a.last }}{% else %}{{ a.last }}{% endif %}", ["a.last", "a.last guarded"]),
      ("{% unless a.size <= 1 %}{{ a[1] }}{% endunless %}", ["a.[1] guarded"]),
      (
        "{% if a.size >= 0 %}{{ a.first }}{% endif %}{% if a.size != 2 %}{{ a.first }}{% endif %}",
        ["a.first", "a.first"]
      ),
      ("{% if a != empty %}{{ a.first }}{{ a[1] }}{% endif %}", ["a.first guarded", "a.[1]"]),
      ("{% if a[1] %}{{ a[0] }}{{ a.first }}{{ a[2] }}{% endif %}", ["a.[0] guarded", "a.first guarded", "a.[2]"]),
      (
        "{% case a %}{% when 'x', 'y' %}{{ a }}{% when b %}{{ a }}{% else %}{{ a }}{% endcase %}",
        ["a guarded", "a", "a"]
      ),
    ])
  func guards(template: String, expected: [String]) throws {
    let printed = try parsed(template).variables.filter(\.isPrinted)
    #expect(printed.map { $0.path.joined(separator: ".") + ($0.isGuarded ? " guarded" : "") } == expected)
  }

  @Test("Templates that it renders are told by name")
  func partials() throws {
    let partials = try parsed("{% render 'a' %}{% if x %}{% include 'b' %}{% include y %}{% endif %}").partials
    #expect(partials.map(\.name) == ["a", "b", nil])
    #expect(partials.map(\.isIsolated) == [true, false, false])
    #expect(partials.map(\.span.text) == ["{% render 'a' %}", "{% include 'b' %}", "{% include y %}"])
  }
}
