import Liquid
import Testing

@Suite("Render buffers")
struct RenderBufferTests {
  static let user = Shape(["name", "note", "count"])
  static let variables = Shape(["user"], objects: ["user": user])

  private func parsedForShape(_ text: String) throws -> Template {
    var environment = Environment()
    environment.variables = Self.variables
    return try parsed(text, environment: environment)
  }

  private func data(_ fields: [Value]) -> Object { Object(Self.variables, [.object(Object(Self.user, fields))]) }

  @Test("give bytes and segments in place, the same as copies of them")
  func results() throws {
    let template = try parsedForShape("Hi {{ user.name | default: 'you' }}: {{ user.note }}!")
    let note = Text(try rendered("see {{ place }}", ["place": "Oslo"]), region: "note")
    var buffer = RenderBuffer()
    for name: Value in ["Ada", nil] {
      let data = data([name, .string(note)])
      try template.render(into: &buffer, data)
      let expected = try template.render(data)
      #expect(buffer.rendered == expected)
      #expect(Array(buffer.segments) == expected.segments)
      #expect(buffer.segmentCount == expected.segments.count)
      #expect(buffer.withBytes { Array($0) } == Array(expected.text.utf8))
      #expect(buffer.bytes == Array(expected.text.utf8))
      #expect(buffer.count == expected.text.utf8.count)
      #expect(buffer.text == expected.text)
    }
  }

  @Test("hold segments of a rendering after the next one, whose data may be gone")
  func independence() throws {
    let template = try parsedForShape("{{ user.note }}")
    var buffer = RenderBuffer()
    try template.render(into: &buffer, data([nil, .string(Text(try rendered("{{ a }}!", ["a": "first"])))]))
    let segments = buffer.segments
    let copy = buffer
    try template.render(into: &buffer, data([nil, "second"]))
    #expect(segments.map(\.origin) == [.data(path: "a"), .literal])
    #expect(copy.text == "first!")
    #expect(buffer.text == "second")
    #expect(buffer.segments.map(\.origin) == [.data(path: "user.note")])
  }

  @Test("grow with what is printed", arguments: [1, 500, 513, 5_000, 70_000])
  func growing(count: Int) throws {
    let template = try parsedForShape(
      "{{ user.name }}{{ user.name | upcase }}{{ user.note | downcase }}{{ user.note }}")
    let name = String(repeating: "aÉ", count: count)
    var parts = Rendered(text: "", segments: [])
    for number in 0..<min(count, 300) {
      let start = parts.text.utf8.count
      parts.text += "\(number),"
      parts.segments.append(
        Segment(range: start..<parts.text.utf8.count, origin: .data(path: "list[\(number)]"), region: nil, span: nil))
    }
    let data = data([.string(name), .string(Text(parts))])
    let options = RenderOptions(limits: Limits(outputBytes: 1 << 21, stringBytes: 1 << 20))
    var buffer = RenderBuffer()
    try template.render(into: &buffer, data, options: options)
    #expect(buffer.text == name + name.uppercased() + parts.text + parts.text)
    #expect(buffer.rendered == (try template.render(data, options: options)))
  }

  @Test("take segments that make no sense without harm")
  func brokenSegments() throws {
    let template = try parsedForShape("{{ user.note }}|{{ user.count }}")
    for ranges in [[2..<9, 0..<3], [0..<9, 0..<3], [0..<2, 0..<2, 0..<3], [0..<0, 0..<3]] {
      let broken = Rendered(
        text: "abc", segments: ranges.map { Segment(range: $0, origin: .literal, region: nil, span: nil) })
      var buffer = RenderBuffer()
      try template.render(into: &buffer, data([nil, .string(Text(broken)), 7]))
      #expect(buffer.text == "abc|7")
      #expect(tilingProblem(buffer.rendered) == nil)
    }
  }

  @Test(
    "compare like the tree",
    arguments: [
      "user.name == 'Ada'", "user.name == ''", "user.name == empty", "user.name == blank", "user.count > 2",
      "user.count <= 2", "user.count == 3", "user.count != 3", "user.count < 3", "user.count >= 3", "user.name != 3",
      "user.note == 'Ada' or user.count > 2 and user.name == blank",
    ])
  func comparisons(condition: String) throws {
    let text = "{% if \(condition) %}yes{% else %}no{% endif %}"
    let shaped = try parsedForShape(text)
    let values: [Value] = [
      nil, "", " ", "Ada", "3", 3, 2, 3.0, true, .array([]), .string(Text(try rendered("{{ a }}da", ["a": "A"]))),
    ]
    for name in values {
      for count in values {
        let fields: Object = ["name": name, "note": "Ada", "count": count]
        let expected = Result { () throws(RenderError) in try shaped.render(["user": .object(fields)]).text }
        var buffer = RenderBuffer()
        let result = Result { () throws(RenderError) in
          try shaped.render(into: &buffer, data([name, "Ada", count]))
          return buffer.text
        }
        #expect(result == expected, "\(name) \(count)")
      }
    }
  }
}
