import Foundation
import Liquid
import TestSupport
import Testing

/// The examples of `Liquid.md`, compiled and run. The first test holds that they are the page's, line by line.
@Suite("The examples of the documentation")
struct DocumentationTests {
  @Test("are the page's")
  func same() throws {
    let page = try String(
      contentsOf: packageRoot.appending(path: "Sources/Liquid/Liquid.docc/Liquid.md"), encoding: .utf8)
    let tests = try String(
      contentsOf: packageRoot.appending(path: "Tests/LiquidTests/DocumentationTests.swift"), encoding: .utf8)
    let examples = page.components(separatedBy: "```swift example\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(examples.count == 5)
    for example in examples {
      let indented = example.split(separator: "\n").map { "    \($0)\n" }.joined()
      #expect(tests.contains(indented), "\(example)")
    }
  }

  @Test("Rendering")
  func rendering() throws {
    let (template, diagnostics) = Template.parse("Hi {{ name | default: \"there\" }}!", name: "hello")
    precondition(diagnostics.isEmpty)
    let greeting = try template.render(["name": "Ada"]).text  // Hi Ada!
    let anonymous = try template.render([:]).text  // Hi there!
    #expect(greeting == "Hi Ada!")
    #expect(anonymous == "Hi there!")
  }

  @Test("Provenance")
  func provenance() throws {
    let hello = Template.parse("Hi {{ user.name | upcase }}", name: "hello").template
    let rendered = try hello.render(["user": ["name": "Ada"]])
    let origins = rendered.segments.map(\.origin)  // [.literal, .data(path: "user.name")]
    let ranges = rendered.segments.map(\.range)  // [0..<3, 3..<6], UTF-8 offsets
    #expect(origins == [.literal, .data(path: "user.name")])
    #expect(ranges == [0..<3, 3..<6])
  }

  @Test("A tag and a filter")
  func extensions() throws {
    var environment = Environment()
    environment.add(
      CustomTag("stop", argument: .required) { (call) throws(RenderError) in throw .aborted(reason: call.text) })
    environment.add(
      CustomFilter("shout") { (input, _) throws(RenderError) in
        guard case .string(let text) = input else { throw .failed(message: "only text can shout", span: nil) }
        return .string(text.string.uppercased() + "!")
      })
    let loud = Template.parse(
      "{% if quiet %}{% stop 'shh' %}{% endif %}{{ 'hey' | shout }}", name: "loud", environment: environment
    ).template
    let shouted = try loud.render([:]).text  // HEY!
    #expect(shouted == "HEY!")
    #expect(throws: RenderError.aborted(reason: "shh")) { try loud.render(["quiet": true]) }
  }

  @Test("Limits")
  func limits() throws {
    let endless = Template.parse("{% for i in (1..1000) %}{{ i }}{% endfor %}", name: "endless").template
    var message = ""
    do throws(RenderError) {
      _ = try endless.render([:], options: RenderOptions(limits: Limits(steps: 100)))
    } catch {
      message = error.description  // template endless: rendering takes too many steps
    }
    #expect(message == "template endless: rendering takes too many steps")
  }

  @Test("Rendering fast")
  func speed() throws {
    let user = Shape(["name", "city"])
    let variables = Shape(["user"], objects: ["user": user])
    var shaped = Environment()
    shaped.variables = variables
    let letter = Template.parse("{{ user.name }}, {{ user.city }}", name: "letter", environment: shaped).template
    var buffer = RenderBuffer()
    try letter.render(into: &buffer, Object(variables, [.object(Object(user, ["Ada", "London"]))]))
    let written = buffer.text  // Ada, London
    let length = buffer.withBytes { $0.count }  // 11: the bytes in place, without a copy
    let facts = buffer.segments.count { $0.origin != .literal }  // 2: made as they are asked for
    #expect(written == "Ada, London")
    #expect(length == 11)
    #expect(facts == 2)
  }
}
