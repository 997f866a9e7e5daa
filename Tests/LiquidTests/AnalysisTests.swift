import Diagnostics
import Liquid
import Testing

/// What is found in a template over `name` (may be missing, at most 10 characters), `tags`, `seats`, `cta` and `at`.
@Suite("Analysis of templates")
struct AnalysisTests {
  private static let schema = VariableSchema(
    VariableFields([
      ("name", .optional(.text(TextLimit(characters: 10)))), ("city", Variable(.text(TextLimit(characters: 5)))),
      ("tags", Variable(.list(.text(.ascii(6)), most: 3))), ("seats", .optional(.number(longest: 4))),
      ("paid", .optional(.boolean)), ("at", Variable(.time)), ("cta", Variable(.text(.ascii(20)))),
      (
        "found",
        .optional(.object(VariableFields([("word", .optional(.text(.ascii(8))))], printed: .text(.ascii(9)))))
      ), ("gone", Variable(.nothing)),
    ]), locals: ["cta"])

  private static let partials = [
    "greeting": "Hi {{ name }}", "ask": "{{ cta }}", "handed": "{{ ask }}", "loop": "{% render 'loop' %}",
  ]

  private func analyze(_ text: String) throws -> TemplateAnalysis {
    let partials = try Self.partials.mapValues { try parsed($0) }
    return try parsed(text, environment: Self.environment).analyze(
      AnalysisOptions(
        schema: Self.schema, markers: [OutputMarker("cta") { $0 == "cta" }], partials: { partials[$0] },
        aborting: ["abort"], weight: { $0.value < 4352 ? 1 : 2 }, heaviest: 2))
  }

  private static let environment: Environment = {
    var environment = Environment.standard
    environment.add(CustomTag("abort", argument: .optional) { _ in Text("") })
    return environment
  }()

  private func findings(_ text: String) throws -> [String] {
    try analyze(text).findings.map { finding in
      let place = "\(finding.span.range.lowerBound) "
      return switch finding.kind {
      case .mayBeMissing(let path): place + "may be missing: \(path)"
      case .neverThere(let path): place + "never there: \(path)"
      case .type(let message, _): place + message
      }
    }
  }

  @Test(
    "a value that may be missing is found where it is printed without a guard",
    arguments: [
      ("{{ name }}", ["3 may be missing: name"]), ("{{ name | upcase }}", ["3 may be missing: name"]),
      ("{{ name | default: 'you' }}", []), ("{{ name | upcase | default: 'you' }}", []),
      ("{% if name %}{{ name }}{% endif %}", []),
      ("{% if name %}a{% else %}{{ name }}{% endif %}", ["27 never there: name"]),
      ("{% unless name %}a{% else %}{{ name }}{% endunless %}", []),
      ("{% if name != blank and seats %}{{ name }} {{ seats }}{% endif %}", []),
      ("{% if name or seats %}{{ name }}{% endif %}", ["25 may be missing: name"]),
      ("{% if name == nil %}a{% else %}{{ name }}{% endif %}", []),
      ("{% if name == nil %}{% abort %}{% endif %}{{ name }}", []),
      ("{% case name %}{% when 'a' %}{{ name }}{% else %}{{ name }}{% endcase %}", ["52 may be missing: name"]),
      ("{% if seats > 3 %}{{ seats }}{% endif %}", []), ("{% if name contains 'a' %}{{ name }}{% endif %}", []),
      ("{% assign who = name %}{% if who %}{{ name }}{{ who }}{% endif %}", []),
      ("{% assign who = name | default: 'you' %}{{ who }}", []),
      ("{% assign who = name | upcase %}{{ who }}", ["16 may be missing: name"]),
      ("{{ 'in ' | append: name }}", ["19 may be missing: name"]),
      ("{{ seats | plus: 1 }}", ["3 may be missing: seats"]),
      ("{{ tags | join: ', ' }}", ["3 may be missing: tags"]), ("{{ tags.size }}", []),
      ("{{ tags.first }}", ["3 may be missing: tags[…]"]),
      ("{% if tags.size > 0 %}{{ tags | join: ', ' }}{{ tags.first }}{% endif %}", []),
      ("{{ tags[1] }}", ["3 may be missing: tags[…]"]),
      ("{% if tags[1] %}{{ tags[1] }}{% endif %}", []),
      ("{% if tags[1] %}{{ tags[1] }}{% else %}{{ tags[2] }}{% endif %}", ["42 may be missing: tags[…]"]),
      ("{% if tags != empty %}{{ tags | first }}{% endif %}", []), ("{% for tag in tags %}{{ tag }}{% endfor %}", []),
      ("{% if found %}{{ found }}{{ found.word }}{% endif %}", ["28 may be missing: found.word"]),
      ("{{ found.word | default: 'x' }}", []), ("{% if found.word %}{{ found.word }}{% endif %}", []),
      ("{% render 'greeting' %}", ["6 may be missing: name"]), ("{% if name %}{% render 'greeting' %}{% endif %}", []),
      ("{% render 'ask' %}", ["3 never there: cta"]), ("{% render 'handed', ask: cta %}{% include 'ask' %}", []),
      ("{{ city | slice: 0, 2 }}{{ city | remove: 'a' }}{{ city | slice: 3, 2 }}", []),
      ("{% if paid %}{{ paid }}{% endif %}", []), ("{% cycle name, 'b' %}", ["9 may be missing: name"]),
      ("{% cycle city, 'b' %}{% if name %}{% cycle name, 'b' %}{% endif %}", []),
      ("{{ gone.word }}", ["3 never there: gone.word"]), ("{{ gone.word | default: 'x' }}", []),
      ("{{ 9 | plus: seats }}", ["13 may be missing: seats"]),
      ("{{ seats | default: 9 | divided_by: seats }}", ["36 may be missing: seats"]),
      ("{% if seats > 0 %}{{ 9 | divided_by: seats }}{% endif %}", []),
      ("{{ 9 | plus: x }}{% assign x = 1 %}", []),
      // What the template gives a value to on some other path is its author's business.
      ("{% if name %}{% assign x = 1 %}{% endif %}{{ x }}", []),
    ] as [(String, [String])])
  func missing(text: String, found: [String]) throws {
    #expect(try findings(text) == found)
  }

  @Test(
    "values that a filter, loop or comparison can't work with are found",
    arguments: [
      ("{{ city | truncate: 'long' }}", ["20 `truncate` needs a whole number here"]),
      ("{{ city | truncate: '9' }}", []),
      ("{{ 5 | divided_by: 0 }}", ["19 `divided_by` can't divide by 0"]),
      ("{{ city | join: ', ' }}", ["10 `join` needs a list, not a text"]),
      ("{{ 1 | plus: 'one' }}", ["13 `plus` takes “one” for 0"]),
      ("{{ tags | concat: city | join }}", ["18 `concat` needs a list, not a text"]),
      ("{% for x in at %}{% endfor %}", ["12 a loop needs a list, not a time"]),
      ("{{ at }}", ["3 a time without a format prints as 2026-03-05 10:30:00 +0000"]),
      ("{% if name %}{{ at }}{% endif %}", ["16 a time without a format prints as 2026-03-05 10:30:00 +0000"]),
      ("{{ at | date: '%A at %-I:%M %p' }}{{ at | date: '' | size }}", []),
      (
        "{{ at | date: 'dddd h:mm a' }}",
        ["14 the format “dddd h:mm a” has no `%`, so that every date prints as that"]
      ),
      ("{{ at | date: '%A at %Q' }}", ["14 `%Q` stands for no part of a date, and is printed as it is"]),
      ("{% if city > 3 %}a{% endif %}", ["6 a text can't be compared with a number by size"]),
    ] as [(String, [String])])
  func types(text: String, found: [String]) throws {
    #expect(try findings(text) == found)
  }

  @Test(
    "how often a value is printed on each path",
    arguments: [
      ("{{ cta }}", ["1...1"]), ("Hi", ["0...0"]), ("{{ cta }} {{ cta }}", ["2...2"]),
      ("{% if name %}{{ cta }}{% endif %}", ["1...1 `name` is there", "0...0 `name` is missing"]),
      (
        "{% if name %}{{ cta }}{% endif %}{% unless name %}{{ cta }}{% endunless %}",
        ["1...1 `name` is there", "1...1 `name` is missing"]
      ),
      ("{% if name %}{{ cta }}{% else %}{% abort 'no name' %}{% endif %}", ["1...1 `name` is there"]),
      ("{% capture c %}{{ cta }}{% endcapture %}{{ c }}{{ c }}", ["2...2"]), ("{{ cta | upcase }}", ["1...1"]),
      (
        "{% if city == 'Rome' %}{{ cta }}{% elsif city == 'Bern' %}{{ cta }}{% endif %}",
        [
          "1...1 `city` == 'Rome'", "1...1 not `city` == 'Rome' + `city` == 'Bern'",
          "0...0 not `city` == 'Rome' + not `city` == 'Bern'",
        ]
      ),
      (
        "{% case city %}{% when 'Rome', 'Bern' %}{{ cta }}{% else %}{{ cta }}{% endcase %}",
        [
          "1...1 `city` == 'Rome'", "1...1 not `city` == 'Rome' + `city` == 'Bern'",
          "1...1 not `city` == 'Rome' + not `city` == 'Bern'",
        ]
      ),
      (
        "{% for tag in tags %}{{ cta }}{% endfor %}",
        ["0...0 `tags` is empty", "1...1 `tags` is not empty", "2...3 `tags` is not empty"]
      ),
      ("{{ name | default: cta }}", ["0...0 `name` is there", "1...1 `name` is missing"]),
      ("{% if tags %}{{ cta }}{% endif %}", ["1...1"]),
      // A changed value is missing where the value is.
      (
        "{{ name | upcase | default: 'x' }}{{ name | capitalize | default: 'y' }}{% if name %}{{ cta }}{% endif %}",
        ["1...1 `name` is there", "0...0 `name` is missing"]
      ),
      (
        "{{ name | slice: 3, 2 | default: 'x' }}{% if name %}{{ cta }}{% endif %}",
        [
          "1...1 something is left of `name` + `name` is there",
          "0...0 something is left of `name` + `name` is missing",
          "1...1 nothing is left of `name` + `name` is there", "0...0 nothing is left of `name` + `name` is missing",
        ]
      ),
    ] as [(String, [String])])
  func counts(text: String, paths: [String]) throws {
    let found = try analyze(text).paths.map { path in
      let steps = path.steps.map(\.text).joined(separator: " + ")
      return "\(path.counts[0].least)...\(path.counts[0].most)" + (steps.isEmpty ? "" : " " + steps)
    }
    #expect(found == paths)
  }

  @Test(
    "the longest output, in weights",
    arguments: [
      ("Hi", 2), ("日本", 4), ("{{ city }}", 10), ("{{ city | upcase }}", 15), ("{{ city | downcase }}", 10),
      ("{{ 'straße' | upcase }}", 7), ("{{ name | default: 'everybody in the room' }}", 21),
      ("{{ name | truncate: 5 }}", 10), ("{{ city | truncate: 30 }}", 10), ("{{ name | slice: 0, 2 }}", 4),
      ("{{ city | append: '!' }}", 11), ("{{ city | replace: 'a', 'bbb' }}", 20), ("{{ city | size }}", 1),
      ("{{ at | date: '%A %-d %B' }}", 22), ("{{ at | date: '%-I:%M %p %Z' }}", 18), ("{{ seats | times: 12 }}", 7),
      ("{{ city | url_encode }}", 60), ("{{ tags | join: ', ' }}", 22), ("{{ 'a b' | split: ' ' | join: '+' }}", 6),
      ("{% if name %}{{ name }}{% else %}{{ city }}{% endif %}", 20),
      ("{% if city == 'Oslo' %}{{ city }}{% endif %}", 10),
      ("{% for t in tags %}{{ t }},{% endfor %}", 21), ("{% for i in (1..4) %}{{ i }}{% endfor %}", 4),
      ("{% assign x = name %}{% if x == nil %}none{% else %}{{ x | truncate: 3, '' }}{% endif %}", 6),
      ("{% render 'loop' %}", TextLimit.unboundedCount), ("{{ at | date: city }}", TextLimit.unboundedCount),
    ] as [(String, Int)])
  func longest(text: String, length: Int) throws {
    #expect(try analyze(text).longest { $0.limitedWeight { $0.value < 4352 ? 1 : 2 } }?.length == length)
  }

  @Test("many branches are taken together, and the longest stays")
  func manyBranches() throws {
    let text = (0..<40).map { "{% if city == 'c\($0)' %}\($0){% endif %}{% if a\($0) %}x{% endif %}" }.joined()
    let analysis = try analyze(text)
    #expect(analysis.paths.count <= 24)
  }

  @Test("templates that render each other again and again come to an end")
  func doubling() throws {
    let texts = (0..<18).map { "{% render 't\($0 + 1)' %}{% render 't\($0 + 1)' %}" } + ["x"]
    let templates = Dictionary(
      uniqueKeysWithValues: try texts.enumerated().map { ("t\($0.offset)", try parsed($0.element)) })
    let analysis = try parsed("{% render 't0' %}").analyze(
      AnalysisOptions(schema: Self.schema, partials: { templates[$0] }))
    #expect(analysis.longest { $0.limitedWeight { _ in 1 } }?.length == TextLimit.unboundedCount)
  }
}
