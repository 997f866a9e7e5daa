import Liquid
import Testing

@Suite("Objects of a shape")
struct ShapeTests {
  static let follower = Shape(["name", "place", "age"])
  static let variables = Shape(["follower", "cta"], objects: ["follower": follower])

  private func render(_ text: String, _ data: Object) throws -> String {
    var environment = Environment()
    environment.variables = Self.variables
    return try parsed(text, environment: environment).render(data).text
  }

  private func data(_ fields: [Value], _ cta: Value = "Call us") -> Object {
    Object(Self.variables, [.object(Object(Self.follower, fields)), cta])
  }

  @Test("print like others")
  func printing() throws {
    let text =
      "Hi {{ follower.name | default: 'there' }}{% if follower.place %} in {{ follower.place }}{% endif %}. {{ cta }}"
    #expect(try render(text, data(["Ada", "Oslo"])) == "Hi Ada in Oslo. Call us")
    #expect(try render(text, data([nil, nil])) == "Hi there. Call us")
    #expect(try render(text, data(["", false])) == "Hi there. Call us")
    #expect(try render(text, ["follower": ["place": "Oslo"]]) == "Hi there in Oslo. ")
  }

  @Test("are shadowed by the template's own variables")
  func shadowing() throws {
    #expect(try render("{{ cta }}{% assign cta = 'x' %}{{ cta }}", data([])) == "Call usx")
    #expect(try render("{% for cta in (1..2) %}{{ cta }}{% endfor %}{{ cta }}", data([])) == "12Call us")
  }

  @Test("choose between branches")
  func branches() throws {
    let text = "{% unless follower.name %}A{% elsif follower.age %}B{% else %}C{% endunless %}{% if cta %}D{% endif %}"
    #expect(try render(text, data([])) == "AD")
    #expect(try render(text, data(["x", nil, 3])) == "BD")
    #expect(try render(text, data(["x"], nil)) == "C")
  }

  @Test("leave the shape when a field is added or removed, and keep it when one changes")
  func changes() throws {
    var follower = Object(Self.follower, ["Ada", "Oslo", 3, "too many"])
    #expect(follower == ["name": "Ada", "place": "Oslo", "age": 3])
    follower["name"] = nil
    #expect(follower == ["place": "Oslo", "age": 3])
    let text = "{{ follower.name }},{{ follower.place }}"
    #expect(try render(text, Object(Self.variables, [.object(follower)])) == ",Oslo")
    follower = Object(Self.follower, ["Ada", "Oslo"])
    follower["place"] = "Rome"
    #expect(try render(text, Object(Self.variables, [.object(follower)])) == "Ada,Rome")
  }

  @Test("obey the limits")
  func limits() throws {
    var environment = Environment()
    environment.variables = Self.variables
    let template = try parsed("{% if cta %}{{ cta }}{% endif %}", environment: environment)
    var buffer = RenderBuffer()
    for (limits, limit) in [
      (Limits(steps: 1), RenderError.Limit.steps), (Limits(outputBytes: 3), .outputBytes), (Limits(depth: 0), .depth),
    ] {
      #expect(throws: RenderError.limit(limit, template: "test", span: nil)) {
        try template.render(into: &buffer, data([]), options: RenderOptions(limits: limits))
      }
    }
  }
}
