import Liquid
import TestSupport
import Testing

/// A small template can say a lot; following it takes little time and room all the same.
@Suite("Bounds of the analysis", .timeLimit(.minutes(1)))
struct AnalysisBoundsTests {
  private static let schema = VariableSchema(
    VariableFields([
      ("bio", .optional(.text(.ascii(100)))), ("count", Variable(.number(longest: 5))),
      ("tags", Variable(.list(.text(.ascii(6)), most: nil))),
    ]))

  private func longest(_ text: String, partials: [String: String] = [:]) throws -> Int? {
    let partials = try partials.mapValues { try parsed($0) }
    let analysis = try parsed(text).analyze(AnalysisOptions(schema: Self.schema, partials: { partials[$0] }))
    #expect(analysis.paths.count <= 100)
    #expect(analysis.paths.allSatisfy { $0.output.count <= 600 && $0.steps.count <= 400 })
    return analysis.longest { $0.limitedWeight { _ in 1 } }?.length
  }

  private func times(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  @Test("texts that double with each line are known by their lengths")
  func doubling() throws {
    let append = times(60) { _ in "{% assign a = a | append: a %}" }
    #expect(try longest("{% assign a = 'x' %}\(append){{ a }}") == TextLimit.unboundedCount)
    let capture = times(24) { _ in "{% capture a %}{{ a }}{{ a }}{% endcapture %}" }
    #expect(try longest("{% assign a = 'x' %}\(capture){{ a }}") == 1 << 24)
    #expect(try longest("{% assign a = bio %}\(capture){{ a }}") == 100 << 24)
    let replace = times(12) { _ in "{% assign a = a | replace: 'x', a %}" }
    #expect(try longest("{% assign a = 'xx' %}\(replace){{ a }}") == TextLimit.unboundedCount)
  }

  @Test("what is longer than anybody keeps is no longer in the proof than it is")
  func exact() throws {
    #expect(try longest(times(3_000) { _ in "{{ count }} words " }) == 3_000 * 12)
    #expect(
      try longest("{% assign a = bio %}" + times(400) { _ in "{% assign a = a | append: '!' %}" } + "{{ a }}") == 500)
    let capture = times(14) { _ in "{% capture a %}{{ a }}{{ a }}{% endcapture %}" }
    #expect(try longest("{% assign a = 'ab' %}\(capture){{ a | truncate: 20 }}") == 20)
    #expect(
      try longest("{% assign a = 'ab' %}\(capture){% if a == 'ab' %}x{% else %}{{ a | size }}{% endif %}") ?? 0 <= 7)
  }

  @Test("chains of conditions are followed as far as it helps")
  func chains() throws {
    _ = try longest(
      times(600) { "{% if bio contains 'w\($0)' %}{{ bio }}{% assign a\($0) = bio %}{% endif %}{{ a\($0) }}" })
    _ = try longest("{% if bio %}" + times(600) { "{% elsif count > \($0) %}{{ bio }}" } + "{% endif %}")
    _ = try longest(
      times(40) { "{% if count == \($0) %}a{% endif %}{% if count > \($0) %}" } + times(40) { _ in "{% endif %}" })
    _ = try longest(
      "{% case bio %}" + times(600) { "{% when 'a\($0)' %}{% assign x = 'b\($0)' %}" } + "{% endcase %}{{ x }}")
    let given = times(300) { "{% when 'a\($0)' %}{% assign x = 'b\($0)' %}" }
    let taken = times(300) { "{% when 'b\($0)' %}ten chars.{% if count > \($0) %}!{% endif %}" }
    #expect(try longest("{% case bio %}\(given){% endcase %}{% case x %}\(taken){% endcase %}") == 11)
    _ = try longest("{% if " + times(300) { "count > \($0) or bio contains 'a\($0)' and " } + "bio %}x{% endif %}")
  }

  @Test("loops in loops, and templates in templates")
  func nested() throws {
    let loops = times(45) { "{% for a\($0) in tags %}{% if a\($0) == 'x' %}y{% endif %}" }
    #expect(try longest(loops + times(45) { _ in "{% endfor %}" }) == TextLimit.unboundedCount)
    let texts =
      (0..<18).map { "{% render 't\($0 + 1)' %}{% include 't\($0 + 1)' %}" } + [times(200) { _ in "{{ bio }}" }]
    let partials = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ("t\($0.offset)", $0.element) })
    #expect(try longest("{% render 't0' %}", partials: partials) == TextLimit.unboundedCount)
  }

  @Test("a path that isn't followed to its end is never said to be shorter than it may be")
  func abandoned() throws {
    let exhausting = times(400) { "{% if bio contains 'w\($0)' %}{% assign a\($0) = bio %}{% endif %}{{ a\($0) }}" }
    let text = exhausting + exhausting + exhausting + "{% assign x = 'late' %}{% if x == 'late' %}end{% endif %}"
    #expect(try longest(text) ?? 0 >= 3)
  }

  @Test("generated templates of everything that grows come to an end", arguments: 0..<40)
  func generated(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed) &+ 99)
    var lines: [String] = []
    var closing: [String] = []
    for _ in 0..<120 {
      let (a, b) = ("v\(random.below(3))", "v\(random.below(3))")
      let line = random.pick([
        "{% assign \(a) = \(b) | append: \(a) %}", "{% capture \(a) %}{{ \(b) }}{{ \(a) }}{% endcapture %}",
        "{% assign \(a) = \(b) | replace: 'a', \(a) %}", "{% assign \(a) = \(a) | times: 99999 %}", "{{ \(a) }}",
        "{% if \(a) == \(b) %}{% assign \(a) = bio | default: \(b) %}{% endif %}", "{% assign \(a) = 'aaaa' %}",
        "{% assign \(a) = \(b) | split: 'a' | join: \(a) %}", "{% assign \(a) = \(b) | upcase | url_encode %}",
        "{% case \(a) %}{% when 'a' %}{{ \(b) }}{% when 'b' %}{% assign \(b) = 'c' %}{% else %}x{% endcase %}",
        "{% if bio contains \(a) %}", "{% for x in tags %}{{ x }}", "{% capture \(a) %}", "{% unless \(a) %}",
      ])
      switch line.prefix(5) {
      case "{% if" where !line.hasSuffix("endif %}"): closing.append("{% endif %}")
      case "{% fo": closing.append("{% endfor %}")
      case "{% ca" where line.hasPrefix("{% capture") && !line.hasSuffix("endcapture %}"):
        closing.append("{% endcapture %}")
      case "{% un": closing.append("{% endunless %}")
      default: break
      }
      lines.append(line)
      if closing.count > 8 || random.below(4) == 0, let end = closing.popLast() { lines.append(end) }
    }
    #expect(try longest((lines + closing.reversed()).joined()) != nil)
  }
}
