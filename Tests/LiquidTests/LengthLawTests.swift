import CivilTime
import Liquid
import TestSupport
import Testing

/// No rendering is longer than the analysis says, and none prints a marked value more or less often.
@Suite("Laws of the analysis")
struct LengthLawTests {
  static func weight(_ scalar: Unicode.Scalar) -> Int { scalar.value < 4352 ? 1 : 2 }

  static let schema = VariableSchema(
    VariableFields([
      (
        "u",
        Variable(
          .object(
            VariableFields([
              ("name", .optional(.text(TextLimit(characters: 8)))), ("bio", Variable(.text(TextLimit(characters: 12)))),
              ("count", .optional(.number(longest: 5))), ("flag", .optional(.boolean)),
              ("tags", Variable(.list(.text(TextLimit(characters: 4)), most: 3))),
              ("plan", .optional(.oneOf(["a", "ßpro"]))),
              ("at", Variable(.time)), ("exact", Variable(.oneOf(["Fuß ﬃ"]))),
            ])))
      ),
      ("mark", Variable(.text(TextLimit(characters: 3)))),
    ]))

  static let options = AnalysisOptions(
    schema: schema, markers: [OutputMarker("mark") { $0 == "mark" }], aborting: [], weight: weight, heaviest: 2)

  @Test("hold for generated templates and data", arguments: 0..<120)
  func laws(seed: Int) throws {
    var generator = AnalysisGenerator(seed: UInt64(seed) &+ 7)
    for _ in 0..<3 {
      let text = generator.block(depth: 3)
      let template = try parsed(text)
      let analysis = template.analyze(Self.options)
      let most = analysis.longest { $0.limitedWeight(Self.weight) }?.length ?? -1
      let counts = analysis.paths.map { $0.counts[0] }
      for _ in 0..<8 {
        let data = generator.data()
        do throws(RenderError) {
          let rendered = try template.render(data)
          let length = rendered.text.unicodeScalars.reduce(0) { $0 + Self.weight($1) }
          #expect(length <= most, "\(text)\n\(data)\n\(rendered.text)")
          let printed = rendered.segments.filter { $0.origin == .data(path: "mark") }
          if printed.isEmpty { #expect(counts.contains { $0.least == 0 }, "\(text)\n\(data)") }
          if !printed.isEmpty { #expect(counts.contains { $0.most > 0 }, "\(text)\n\(data)") }
        } catch {
          // Such as a division by zero.
        }
      }
    }
  }
}

extension [OutputPiece] {
  /// The weight of everything, for tests.
  func limitedWeight(_ weight: (Unicode.Scalar) -> Int) -> Int {
    reduce(0) { sum, piece in
      switch piece {
      case .literal(let text, _):
        Swift.min(sum + text.unicodeScalars.reduce(0) { $0 + weight($1) }, TextLimit.unboundedCount)
      case .value(let limit, _, _): Swift.min(sum + limit.weight, TextLimit.unboundedCount)
      }
    }
  }
}

/// Makes templates that branch and filter, and data that they can be rendered with.
private struct AnalysisGenerator {
  var random: SplitMix
  private var names: [String] = []

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  // MARK: Data

  private mutating func string(_ most: Int) -> Value {
    let letters: [Unicode.Scalar] = [
      "a", "B", "ß", "İ", "ΐ", "ﬃ", "ა", "漢", "🙂", "&", "<", "\"", "é", "x", "1", "ŉ", "Ⱥ", "s", "ა", "/",
    ]
    let count = random.below(4) == 0 ? most : 1 + random.below(most)
    var scalars = String.UnicodeScalarView()
    for index in 0..<count {
      let isInside = index > 0 && index < count - 1
      scalars.append(isInside && random.below(5) == 0 ? " " : random.pick(letters))
    }
    return .string(String(scalars))
  }

  mutating func data() -> Object {
    let tags = (0..<random.below(4)).map { _ in string(4) }
    let time = Value.time(Timestamp(seconds: Int64(random.below(2_000_000_000))), nil)
    let user: Object = [
      "name": random.below(3) == 0 ? nil : string(8), "bio": string(12),
      "count": random.below(3) == 0 ? nil : .int(random.below(100_000)),
      "flag": random.pick([nil, true, false]), "tags": .array(tags), "plan": random.pick([nil, "a", "ßpro"]),
      "at": time,
      "exact": "Fuß ﬃ",
    ]
    return ["u": .object(user), "mark": string(3)]
  }

  // MARK: Templates

  private mutating func value() -> String {
    random.pick(
      [
        "u.name", "u.bio", "u.count", "u.flag", "u.plan", "u.exact", "mark", "'Straße'", "''", "7", "u.tags.first",
        "u.tags[1]", "u.bio.size", "u.at", "nil", "u['name']",
      ] + names)
  }

  private mutating func filter() -> String {
    let argument = value()
    return random.pick([
      "upcase", "downcase", "capitalize", "append: \(argument)", "prepend: \(argument)", "slice: 1, 4", "slice: -3, 2",
      "slice: 2", "truncate: 5", "truncate: 6, '漢'", "truncate: 4, \(argument)", "truncatewords: 2",
      "truncatewords: 1, \(argument)", "replace: 'a', 'xyz'", "replace: 'ß', \(argument)", "replace: '', '-'",
      "replace_first: 'x', \(argument)", "remove: 'B'", "remove_first: ' '", "default: 'nobody'",
      "default: \(argument)", "strip", "lstrip", "strip_newlines", "strip_html", "newline_to_br", "escape",
      "escape_once", "url_encode", "base64_encode", "date: '%A, %-d %B %Y %H:%M'", "date: '%b %e %s %Z'", "size",
      "plus: 3", "minus: u.count", "times: 12", "times: u.count", "divided_by: 7", "modulo: 10", "abs", "round: 2",
      "ceil", "at_most: 50", "at_least: \(argument)", "split: ' ' | join: ', '", "split: '' | first",
      "split: ' ' | last", "split: 'a' | reverse | join", "url_decode", "default: nil, allow_false: true",
    ])
  }

  private mutating func expression() -> String {
    if random.below(8) == 0 {
      return "u.tags | "
        + random.pick([
          "join: '; '", "first", "last", "reverse | first", "sort | join", "size", "uniq | join: ''",
          "concat: u.tags | join: u.bio",
        ])
    }
    var text = value()
    for _ in 0..<random.below(4) { text += " | " + filter() }
    return text
  }

  private mutating func condition() -> String {
    let simple = random.pick(
      [
        "u.name", "u.flag", "u.plan == 'a'", "u.plan == 'ßpro'", "u.name != blank", "u.name == nil", "u.tags.size > 0",
        "u.tags == empty", "u.count > 50", "u.bio contains 'a'", "u.flag == true", "u.flag == false", "u.plan != 'a'",
        "u.exact == 'x'", "blank", "mark == ''",
      ] + names.map { $0 + " == blank" } + names)
    guard random.below(3) == 0 else { return simple }
    return "\(simple) \(random.pick(["and", "or"])) \(condition())"
  }

  mutating func block(depth: Int) -> String {
    (0..<1 + random.below(4)).map { _ in node(depth: depth) }.joined()
  }

  private mutating func node(depth: Int) -> String {
    switch random.below(depth > 0 ? 13 : 4) {
    case 0: return random.pick(["Hi ", " 漢字\n", "a. b", "é"])
    case 1, 2: return "{{ \(expression()) }}"
    case 3:
      let name = random.pick(["x", "y"])
      defer { if !names.contains(name) { names.append(name) } }
      return "{% assign \(name) = \(expression()) %}"
    case 4:
      let body = block(depth: depth - 1)
      if !names.contains("z") { names.append("z") }
      return "{% capture z %}\(body){% endcapture %}"
    case 5:
      let collection = random.pick(["u.tags", "(1..3)", "u.name", "u.tags limit: 2", "u.tags reversed"])
      names.append("item")
      defer { names.removeAll { $0 == "item" } }
      let end = random.pick(["", "", "{% if \(condition()) %}{% break %}{% endif %}", "{% continue %}{{ mark }}"])
      let otherwise = random.pick(["", "{% else %}\(block(depth: depth - 1))"])
      return "{% for item in \(collection) %}\(block(depth: depth - 1))\(end)\(otherwise){% endfor %}"
    case 6, 7, 8:
      let elsif = random.pick(["", "{% elsif \(condition()) %}\(block(depth: depth - 1))"])
      return
        "{% if \(condition()) %}\(block(depth: depth - 1))\(elsif){% else %}\(block(depth: depth - 1)){% endif %}"
    case 9: return "{% unless \(condition()) %}\(block(depth: depth - 1)){% endunless %}"
    case 10:
      return
        "{% case \(value()) %}{% when 'a', 'b' %}\(block(depth: depth - 1)){% when u.plan, 'ßpro' %}\(block(depth: depth - 1)){% else %}3{% endcase %}"
    case 11: return "{% ifchanged %}\(block(depth: depth - 1)){% endifchanged %}"
    default: return "{% cycle \(value()), \(value()) %}{%- echo \(expression()) -%}"
    }
  }
}
