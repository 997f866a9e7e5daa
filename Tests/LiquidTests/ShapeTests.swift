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

  /// As `data`, made by builders.
  private func built(_ fields: [Value], room: Int) -> Object {
    var follower = ObjectBuilder(Self.follower, textBytes: room)
    for (place, value) in fields.enumerated() { follower.set(place, value) }
    var variables = ObjectBuilder(Self.variables, textBytes: room, valueCount: 1)
    variables.set(0, .object(follower.object()))
    variables.set(1, "Call us")
    return variables.object()
  }

  @Test("are the same when a builder made them")
  func builder() throws {
    let rendered = Text(Rendered(text: "Oslo", segments: [Segment(range: 0..<4, origin: .data(path: "place"))]))
    let values: [Value] = [
      nil, true, false, 7, 1.5, "", "Malmö", .string(rendered), ["a", 2], .range(from: 1, through: 3),
    ]
    for name in values {
      for age in values {
        for room in [0, 5, 64] {
          var builder = ObjectBuilder(Self.follower, textBytes: room)
          builder.set(0, name)
          builder.set(2, age)
          builder.set(3, "too many")
          let object = builder.object(printed: "Ada")
          #expect(object == Object(Self.follower, [name, nil, age], printed: "Ada"))
          #expect(object["age"] == age)
        }
      }
    }
    var unused = ObjectBuilder(Self.follower, textBytes: 8)
    unused.set(0, text: "Ada")
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

  @Test(
    "give what other objects give, whatever a program leaves to the tree",
    arguments: [
      "{% assign x = follower.place | downcase %}{% if x contains 'he/' or x contains 'ö' %}A{{ x }}{% else %}B{% endif %}",
      "{% assign x = follower.place | upcase %}{% assign x = cta %}{{ x }}{% if x contains '' and cta %}C{% endif %}",
      "{% assign x = cta %}{% if follower.age %}{% assign x = 'q' %}{% endif %}{{ x }}{{ follower.name | upcase }}",
      "{% assign cta = follower.name %}{{ cta | default: '1' }}{% unless cta and follower.age or x %}D{% endunless %}",
      "{{ follower.place | downcase }}{% assign x = cta | upcase %}{{ follower.age | date: '%Y' }}{{ x }}{{ cta }}",
      "{% if follower.age > 2 and follower.name contains 'd' %}E{% elsif cta == 'Call us' %}F{% endif %}{{ follower.age }}",
    ])
  func likeOthers(text: String) throws {
    var environment = Environment()
    environment.variables = Self.variables
    let template = try parsed(text, environment: environment)
    let values: [Value] = [nil, "", "SHE/her", "Malmö", "ΣΑΣ Straße", false, 3, ["a", "he/"]]
    for place in values {
      for name: Value in [nil, "Ada", 4] {
        for age: Value in [nil, 3] {
          let other: Object = ["follower": ["name": name, "place": place, "age": age], "cta": "Call us"]
          let expected = Result { () throws(RenderError) in try template.render(other) }
          var buffer = RenderBuffer()
          for data in [
            data([name, place, age]), built([name, place, age], room: 4), built([name, place, age], room: 99),
          ] {
            let result = Result { () throws(RenderError) in
              try template.render(into: &buffer, data)
              return buffer.rendered
            }
            #expect(result == expected, "\(place) \(name) \(age)")
          }
        }
      }
    }
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
