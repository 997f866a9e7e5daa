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

  @Test("hold for generated templates", arguments: 0..<400)
  func laws(seed: Int) throws {
    var generator = TemplateGenerator(seed: UInt64(seed))
    let text = generator.block(depth: 3)
    let template = try parsed(text)
    let rendered = try template.render(Self.data)
    #expect(tilingProblem(rendered) == nil, "\(text)")
    #expect(try template.render(Self.data, options: RenderOptions(provenance: false)).text == rendered.text, "\(text)")
    let bytes = Array(rendered.text.utf8)
    for segment in rendered.segments {
      let part = String(decoding: bytes[segment.range], as: UTF8.self)
      for character in part.lowercased() where !character.isWhitespace {
        #expect(Self.allows(character, segment.origin), "\(character) in \(segment.origin): \(text)")
      }
    }
  }

  /// Whether a character may come from an origin.
  private static func allows(_ character: Character, _ origin: Origin) -> Bool {
    let owner = paths.first { $0.letters.contains(character) }?.path
    switch origin {
    case .data(let path): return owner == path || (path == "n" && character.isNumber)
    case .literal, .fallback: return owner == nil
    }
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
