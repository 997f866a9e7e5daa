import Foundation
import Liquid
import Testing

/// Templates are made at random. Every value of the data has letters of its own, and literals have digits, so that a character of the
/// output tells by itself where it must have come from.
@Suite("Laws of provenance")
struct ProvenanceLawTests {
  static let paths: [(path: String, value: String, letters: Set<Character>)] = [
    ("a", "aba Ab bBA ab", ["a", "b"]), ("u.c", "cd,dc,CD", ["c", "d", ","]), ("u.e", "éf  fé\nÉ", ["é", "f"]),
    ("l[0]", "g h gh", ["g", "h"]), ("l[1]", "ij-ji", ["i", "j", "-"]), ("evil", "{{k}}{%k%}", ["k", "{", "}", "%"]),
  ]

  static let data: Object = [
    "a": "aba Ab bBA ab", "u": ["c": "cd,dc,CD", "e": "éf  fé\nÉ", "none": nil], "l": ["g h gh", "ij-ji"],
    "evil": "{{k}}{%k%}", "n": 2,
  ]

  /// How many templates are made: a few hundred, or as many as `WELCOME_LAWS` says (`make test-laws`: 10,000).
  static let count = ProcessInfo.processInfo.environment["WELCOME_LAWS"].flatMap { Int($0) } ?? 800

  /// Twenty templates in each case, so that 10,000 don't fill the report.
  @Test("hold for generated templates", arguments: 0..<max(1, (count + 19) / 20))
  func laws(group: Int) throws {
    for seed in group * 20..<group * 20 + 20 { try check(seed: seed) }
  }

  private func check(seed: Int) throws {
    var generator = TemplateGenerator(seed: UInt64(seed))
    let text = generator.block(depth: 3)
    let template = try parsed(text)
    let rendered = try template.render(Self.data)
    #expect(tilingProblem(rendered) == nil, "\(text)")
    #expect(try template.render(Self.data, options: RenderOptions(provenance: false)).text == rendered.text, "\(text)")
    try checkShaped(text, rendered)
    let bytes = Array(rendered.text.utf8)
    for segment in rendered.segments {
      let part = String(decoding: bytes[segment.range], as: UTF8.self)
      for character in part.lowercased() where !character.isWhitespace {
        #expect(Self.allows(character, segment.origin), "\(character) in \(segment.origin): \(text)")
      }
    }
  }

  /// The quick way, by places of a shape, prints the same from the same places as the general one: with data of that shape, with data of
  /// another, and into a buffer that held something before.
  private func checkShaped(_ text: String, _ expected: Rendered) throws {
    let template = try parsed(text, environment: Self.shaped)
    #expect(try template.render(Self.shapedData) == expected, "\(text)")
    #expect(try template.render(Self.data) == expected, "\(text)")
    var buffer = RenderBuffer()
    try template.render(into: &buffer, ["a": "before"])
    try template.render(into: &buffer, Self.shapedData)
    #expect(buffer.rendered == expected, "\(text)")
    try template.render(into: &buffer, Self.shapedData, options: RenderOptions(provenance: false))
    #expect(buffer.rendered == Rendered(text: expected.text, segments: []), "\(text)")
  }

  private static let user = Shape(["none", "e", "c"])
  private static let variables = Shape(["n", "u", "evil", "a", "l"], objects: ["u": user])

  private static let shaped: Environment = {
    var environment = Environment()
    environment.variables = variables
    return environment
  }()

  private static let shapedData: Object = {
    let user = Object(Self.user, [nil, data["u"].field("e"), data["u"].field("c")])
    return Object(
      variables, [2, .object(user), data["evil"] ?? nil, data["a"] ?? nil, data["l"] ?? nil])
  }()

  /// Whether a character may come from an origin.
  private static func allows(_ character: Character, _ origin: Origin) -> Bool {
    let owner = paths.first { $0.letters.contains(character) }?.path
    switch origin {
    case .data(let path): return owner == path || (path == "n" && character.isNumber)
    case .literal, .fallback: return owner == nil
    }
  }
}

extension Value? {
  fileprivate func field(_ key: String) -> Value {
    guard case .object(let object)? = self else { return .null }
    return object[key] ?? .null
  }
}

/// Makes templates of tags and of filters that keep bytes.
struct TemplateGenerator {
  var random: SplitMix
  /// Variables that were given a value before.
  private var names: [String] = []

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private mutating func value() -> String {
    let written = ["a", "u.c", "u['e']", "l[0]", "l[-1]", "l.first", "evil", "'1'", "'23 4'", "u.none", "missing", "n"]
    return random.pick(written + names)
  }

  private mutating func filter() -> String {
    let argument = value()
    return random.pick([
      "upcase", "downcase", "capitalize", "strip", "lstrip", "rstrip", "strip_newlines",
      "append: \(argument)",
      "prepend: \(argument)", "slice: 1, 4", "slice: -3, 2", "truncate: 5", "truncate: 6, '0'", "truncatewords: 2",
      "replace: 'b', '7'", "replace: 'c', \(argument)", "replace: '', \(argument)", "replace_first: ' ', '8'",
      "replace_last: 'a', \(argument)", "remove: 'd'", "remove_first: 'g'", "remove_last: ' '", "default: '9'",
      "default: \(argument)", "split: ' ' | join: '5'", "split: '' | reverse | join", "split: ',' | join: \(argument)",
      "split: 'b' | sort | join: ''", "split: ' ' | uniq | last", "split: 'f' | compact | first",
      "newline_to_br | remove: '<br />'",
    ])
  }

  private mutating func expression() -> String {
    var text = value()
    for _ in 0..<random.below(4) { text += " | " + filter() }
    return text
  }

  mutating func block(depth: Int) -> String {
    (0..<1 + random.below(4)).map { _ in node(depth: depth) }.joined()
  }

  private mutating func node(depth: Int) -> String {
    switch random.below(depth > 0 ? 10 : 4) {
    case 0: return random.pick(["0", " 12 ", "5\n", "6"])
    case 1, 2: return "{{ \(expression()) }}"
    case 3:
      let name = random.pick(["x", "y"])
      defer { names.append(name) }
      return "{% assign \(name) = \(expression()) %}"
    case 4:
      let body = block(depth: depth - 1)
      names.append("z")
      return "{% capture z %}\(body){% endcapture %}"
    case 5:
      let collection = random.pick(["l", "(1..2)", "a"])
      names.append("item")
      defer { names.removeAll { $0 == "item" } }
      return "{% for item in \(collection) %}\(block(depth: depth - 1)){% endfor %}"
    case 6: return "{% if \(value()) %}\(block(depth: depth - 1)){% else %}\(block(depth: depth - 1)){% endif %}"
    case 7: return "{% case \(value()) %}{% when '1', a %}\(block(depth: depth - 1)){% else %}3{% endcase %}"
    case 8: return "{% ifchanged %}\(block(depth: depth - 1)){% endifchanged %}"
    default: return "{% cycle \(value()), \(value()) %}{%- echo \(expression()) -%}"
    }
  }
}
