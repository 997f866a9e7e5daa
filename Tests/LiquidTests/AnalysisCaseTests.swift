import Liquid
import Testing

/// A value is one thing at a time: the branches of a `case` exclude each other, however many there are.
@Suite("Analysis of choices")
struct AnalysisCaseTests {
  private static let schema = VariableSchema(
    VariableFields([
      ("lang", .optional(.text(.ascii(5)))), ("city", Variable(.text(.ascii(5)))),
      ("tags", Variable(.list(.text(.ascii(6)), most: 3))),
    ]))

  private func longest(_ text: String, partials: [String: String] = [:]) throws -> Int? {
    let partials = try partials.mapValues { try parsed($0) }
    return try parsed(text).analyze(AnalysisOptions(schema: Self.schema, partials: { partials[$0] }))
      .longest { $0.limitedWeight { _ in 1 } }?.length
  }

  private func languages(_ count: Int) -> [String] { (0..<count).map { "l\($0)" } }

  @Test("a name that was given in one branch takes one branch of the next case", arguments: [2, 4, 8, 24, 30, 60])
  func chained(_ count: Int) throws {
    let given = languages(count).map { "{% when '\($0)' %}{% assign x = '\($0)' %}" }.joined()
    let taken = languages(count).map { "{% when '\($0)' %}ten chars.{{ city }}" }.joined()
    #expect(
      try longest("{% case lang %}\(given){% endcase %}{% case x %}\(taken){% else %}Hi {{ city }}{% endcase %}") == 15)
  }

  @Test("so does one that was captured, and one that was chosen by if", arguments: [4, 30])
  func captured(_ count: Int) throws {
    let taken = languages(count).map { "{% when '\($0)' %}ten chars." }.joined()
    let captured = languages(count).map { "{% when '\($0)' %}{% capture x %}\($0){% endcapture %}" }.joined()
    #expect(try longest("{% case lang %}\(captured){% endcase %}{% case x %}\(taken){% endcase %}") == 10)
    let chosen = languages(count).map { "{% if city contains '\($0)' %}{% assign x = '\($0)' %}{% endif %}" }.joined()
    #expect(try longest("\(chosen){% case x %}\(taken){% endcase %}") == 10)
  }

  @Test("a field, a counter of a loop and a changed text are one thing as well", arguments: [4, 30])
  func subjects(_ count: Int) throws {
    let taken = languages(count).map { "{% when '\($0)' %}ten chars." }.joined()
    #expect(try longest("{% case lang %}\(taken){% endcase %}") == 10)
    #expect(try longest("{% assign x = lang | downcase %}{% case x %}\(taken){% endcase %}") == 10)
    let numbers = (1...count).map { "{% when \($0) %}ten chars." }.joined()
    #expect(try longest("{% for t in tags %}{% case forloop.index %}\(numbers){% endcase %}{% endfor %}") == 30)
  }

  @Test("values that are equal, and subjects that change, lead to several branches")
  func several() throws {
    #expect(try longest("{% case lang %}{% when 'a' %}one{% when 'b', 'a' %}two{% endcase %}") == 6)
    #expect(
      try longest(
        "{% assign x = lang %}{% case x %}{% when 'a' %}one{% assign x = 'b' %}{% when 'b' %}two{% endcase %}") == 6)
    #expect(
      try longest(
        "{% case x %}{% when 'a' %}one{% include 'p' %}{% when 'b' %}two{% endcase %}{% assign x = 'a' %}",
        partials: ["p": "{% assign x = 'b' %}"]) != nil)
  }

  @Test("a name that another template may have given a value to can be anything")
  func included() throws {
    let text = "{% for t in tags %}{% if x == 'b' %}two{% endif %}{% include 'p' %}{% endfor %}"
    #expect(try longest(text + "{% assign x = 'c' %}", partials: ["p": "{% assign x = 'b' %}"]) == 9)
    #expect(try longest("{% include lang %}{% if x == 'b' %}two{% endif %}{% assign x = 'c' %}") ?? 0 > 1_000_000)
  }
}
