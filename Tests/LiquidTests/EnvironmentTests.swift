import Diagnostics
import Liquid
import Testing

@Suite("Tags and filters of the environment")
struct EnvironmentTests {
  static let environment: Environment = {
    var environment = Environment()
    environment.add(
      CustomTag("abort", argument: .required) { (call) throws(RenderError) in throw .aborted(reason: call.text) })
    environment.add(CustomTag("now_in", argument: .optional) { (call) in Text("[\(call.text)]") })
    environment.add(
      CustomFilter("shout", arguments: 0...1) { (input, arguments) throws(RenderError) in
        guard case .string(let text) = input else { throw .failed(message: "can't shout", span: nil) }
        return .string(text.string.uppercased() + (arguments.isEmpty ? "!" : "!!"))
      })
    return environment
  }()

  @Test("A tag can refuse to render, with a reason that is an expression")
  func abort() throws {
    let template = try parsed("{% if a %}{% abort 'no ' | append: a %}{% endif %}fine", environment: Self.environment)
    #expect(try template.render([:]).text == "fine")
    #expect(throws: RenderError.aborted(reason: "no way")) { try template.render(["a": "way"]) }
  }

  @Test("A tag's text is literal, and it checks its arguments")
  func tag() throws {
    #expect(try parsed("{% now_in %}{% now_in a %}", environment: Self.environment).render(["a": "x"]).text == "[][x]")
    let codes = Template.parse("{% abort %}", name: "t", environment: Self.environment).diagnostics.map(\.code.id)
    #expect(codes == ["liquid/tag-arguments"])
  }

  @Test("A filter works like the standard ones")
  func filter() throws {
    let template = try parsed("{{ a | shout | append: '?' }}", environment: Self.environment)
    #expect(try template.render(["a": "hey"]).text == "HEY!?")
    #expect(try template.render(["a": "hey"]).segments.map(\.origin) == [.data(path: "a"), .literal])
    let codes = Template.parse("{{ a | shout: 1, 2 }}", name: "t", environment: Self.environment).diagnostics
    #expect(codes.map(\.code.id) == ["liquid/filter-arguments"])
    #expect(throws: RenderError.self) { try template.render(["a": 1]) }
  }
}
