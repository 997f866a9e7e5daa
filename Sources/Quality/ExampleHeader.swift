import CivilTime
import Diagnostics
import RuleModel

extension ExampleMessage {
  /// What stands above the text of an example. What isn't said is as in a good rulebook: a purpose is stated, a value is placed, and
  /// `now` is 2026-03-02T09:00:00Z.
  public struct Header: Sendable {
    /// `kind`: the call to action's.
    public var kind: CallToAction.Kind?
    /// `lang`: a BCP 47 tag.
    public var lang = "en"
    /// `expect`: codes with spaces between them; a `?` behind one says that it is a warning.
    public var expected: [String] = []
    /// `now`, `ends`, and `slots` with spaces between them: ISO 8601.
    public var now = Timestamp(seconds: 1_772_442_000)
    public var ends: Timestamp?
    public var slots: [Timestamp] = []
    /// `domains`: the brand's hosts, with spaces between them.
    public var domains: [String] = []
    /// `max_length`, and `counting: weighted` or `characters`.
    public var maxLength: Int?
    public var counting: Channel.Counting?
    /// `purpose`; empty when the template states none.
    public var purpose: String? = "an example"
    /// `value: none` when the template places none.
    public var placesValue = true
    /// `min_facts`: how many facts beside names the policy wants.
    public var minFacts = 1

    static let keys: Set<String> = [
      "kind", "lang", "expect", "now", "ends", "slots", "domains", "max_length", "counting", "purpose", "value",
      "min_facts", "note",
    ]

    static func isLine(_ line: Substring) -> Bool {
      line.contains(":") && keys.contains(String(line.prefix { $0 != ":" }))
    }

    init() {}

    init(_ lines: [Substring]) throws(Problem) {
      for line in lines {
        let key = line.prefix { $0 != ":" }
        let value = String(line.dropFirst(key.count + 1).drop { $0 == " " })
        try set(key, value)
      }
    }

    private mutating func set(_ key: Substring, _ value: String) throws(Problem) {
      let words = value.split(separator: " ").map(String.init)
      let wrong = Problem(message: "`\(key): \(value)` makes no sense in the header of an example")
      switch key {
      case "kind":
        guard let known = CallToAction.Kind(rawValue: value) else { throw wrong }
        kind = known
      case "lang": lang = value
      case "expect": expected = words
      case "now":
        guard let time = Timestamp(iso8601: value) else { throw wrong }
        now = time
      case "ends":
        guard let time = Timestamp(iso8601: value) else { throw wrong }
        ends = time
      case "slots":
        slots = words.compactMap { Timestamp(iso8601: $0) }
        guard slots.count == words.count else { throw wrong }
      case "domains": domains = words
      case "max_length":
        guard let number = Int(value) else { throw wrong }
        maxLength = number
      case "counting":
        guard let known = Channel.Counting(rawValue: value) else { throw wrong }
        counting = known
      case "purpose": purpose = value.isEmpty ? nil : value
      case "value": placesValue = value != "none"
      case "min_facts":
        guard let number = Int(value) else { throw wrong }
        minFacts = number
      default: break
      }
    }

    /// What the header says, as the gate takes it.
    public var context: GateContext {
      GateContext(
        channel: Channel(maxLength: maxLength, counting: counting), policy: Policy(minFacts: minFacts), lang: lang,
        domains: domains, cta: kind.map(Self.callToAction), slots: slots, ends: ends, now: now, purpose: purpose,
        placesValue: placesValue)
    }

    private static func callToAction(_ kind: CallToAction.Kind) -> CallToAction {
      let source = Source(path: "example", bytes: [])
      let ask = TemplateText("", map: SourceMap(identity: source, range: 0..<0))
      let span = Span(source, 0..<0)
      return CallToAction(id: Located("example", at: span), kind: kind, ask: ask, span: span)
    }
  }
}
