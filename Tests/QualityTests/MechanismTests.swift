import Diagnostics
import RuleModel
import Testing

@testable import Quality

@Suite("The gate, its examples and its patterns")
struct MechanismTests {
  // MARK: ExampleMessage

  @Test("an example is cut into segments by origin and region")
  func notation() throws {
    let message = try ExampleMessage(
      "Hi {first_name:Ada}{?x:y}{?z} {=in {match.bio:tea}} [at {cta.link:L} {now:N}{brand.name:B}] é\\{"
    ).message
    #expect(message.text == "Hi Adayz in tea at L NB é{")
    let parts = message.segments.map { segment in
      "\(String(decoding: Array(message.text.utf8)[segment.range], as: UTF8.self))|\(segment.origin)|\(segment.region.map { "\($0)" } ?? "")"
    }
    #expect(
      parts == [
        "Hi |literal|", #"Ada|fact("follower.first_name")|"#, #"y|fallback(of: Optional("follower.x"))|"#,
        "z|fallback(of: nil)|", " |literal|",
        "in |literal|value", #"tea|fact("match.bio")|value"#, " |literal|", "at |literal|cta(0)",
        #"L|cta("cta.link")|cta(0)"#,
        " |literal|cta(0)", #"N|other("now")|cta(0)"#, #"B|brand("brand.name")|cta(0)"#, " é{|literal|",
      ])
  }

  @Test("segments tile the text")
  func tiles() throws {
    for fixture in FixtureTests.fixtures("good") + FixtureTests.fixtures("bad") {
      let message = try ExampleMessage(fixture.text).message
      var end = 0
      for segment in message.segments {
        #expect(segment.range.lowerBound == end && !segment.range.isEmpty)
        end = segment.range.upperBound
      }
      #expect(end == message.text.utf8.count)
    }
  }

  @Test(
    "an example that breaks the notation says how",
    arguments: [
      ("[a", "a region is not closed"), ("a]", "`]` closes nothing"), ("{=a", "a region is not closed"),
      ("a}", "`}` closes nothing"),
      ("[a [b]]", "a region stands inside another"), ("{a", "`{a` is not closed"),
      ("{a b:c}", "`{a b:c}` wants a path and a text: `{location:Paris}`"),
      ("a\\", "nothing follows the last `\\`"), ("\\u{zz}", "`\\u{…}` wants a scalar's number in base 16"),
      ("kind: x\n---\na", "`kind: x` makes no sense in the header of an example"),
    ])
  func problems(text: String, expected: String) {
    #expect(throws: ExampleMessage.Problem(message: expected)) { try ExampleMessage(text) }
  }

  @Test("an example without a header may hold a rule")
  func rule() throws {
    #expect(try ExampleMessage("a\n---\nb").plain == "a\n---\nb")
    #expect(try ExampleMessage("lang: fr\n---\nb\n").plain == "b")
  }

  // MARK: QualityGate

  private func judge(_ text: String, checks: [String: Policy.CheckSeverity] = [:]) throws -> [String] {
    let example = try ExampleMessage(text)
    var context = example.context
    context.policy = Policy(checks: checks)
    return QualityGate().judge(example.message, context: context).map { "\($0.code.id) \($0.severity)" }
  }

  @Test("findings are sorted by place, then by code, and the policy sets their severity")
  func policy() throws {
    let text = "Thanks for following! The the end. [Which one?]"
    #expect(
      try judge(text) == [
        "personalization/no-facts error", "personalization/stock-phrase error", "clarity/slow-start warning",
        "grammar/doubled-word error",
      ])
    #expect(
      try judge(
        text,
        checks: [
          "personalization/no-facts": .off, "personalization/stock-phrase": .warning, "clarity/slow-start": .error,
        ])
        == ["personalization/stock-phrase warning", "clarity/slow-start error", "grammar/doubled-word error"])
  }

  @Test("a finding that the engine raises obeys the policy too")
  func cohort() {
    let finding = Cohort.finding(others: 30, limits: Policy.Cohort())
    #expect(finding.message == "with names masked, this text has gone to 30 other followers within 30d")
    #expect(QualityGate.applyPolicy(Policy(), to: finding) == finding)
    #expect(QualityGate.applyPolicy(Policy(checks: ["personalization/cohort": .off]), to: finding) == nil)
    #expect(
      QualityGate.applyPolicy(Policy(checks: ["personalization/cohort": .warning]), to: finding)?.severity == .warning)
  }

  @Test("an empty message has findings, not a crash", arguments: ["", " ", "\n", "[]", "🎉", "."])
  func empty(text: String) throws {
    #expect(try judge(text).contains("personalization/no-facts error"))
  }

  @Test("any bytes of a follower's are judged without a crash, with ranges inside the text")
  func anything() throws {
    var seed: UInt64 = 7
    func next() -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: seed >> 33)
    }
    let pieces = [
      "a", "An", " ", "  ", ".", "..", ",", "!", "?", "“", "\"", "(", ")", "{", "}", "[", "]", "<", ">", "%", "@", "#",
      "1", "8", "hour", "the",
      "null", "https://a.example", "thanks for", "follow", "check out", "\u{202E}", "👩‍💻", "é", "日本", "\n", "\n\n", "'",
      "’s", "-", ":", "$", "x-ray",
    ]
    for _ in 0..<2000 {
      var text = ""
      var segments: [Message.Segment] = []
      for _ in 0..<(next() % 12) {
        let piece = pieces[next() % pieces.count]
        let start = text.utf8.count
        text += piece
        let origins: [Message.Origin] = [.literal, .fact("follower.bio"), .fallback(of: nil), .cta("cta.link")]
        let regions: [Message.Region?] = [nil, nil, .value, .cta(0)]
        segments.append(
          Message.Segment(
            range: start..<text.utf8.count, origin: origins[next() % origins.count],
            region: regions[next() % regions.count]))
      }
      let message = Message(text: text, segments: segments)
      for lang in ["en", "fr", "ja"] {
        for finding in QualityGate().judge(message, context: GateContext(lang: lang)) {
          #expect(finding.range.map { $0.lowerBound >= 0 && $0.upperBound <= text.utf8.count } ?? true)
        }
      }
    }
  }

  // MARK: PhrasePattern

  private func matches(_ pattern: String, _ text: String) throws -> [String] {
    var set = PhraseSet()
    set.insert(try PhrasePattern(pattern))
    let reading = Reading(try ExampleMessage(text).message)
    return set.matches(in: reading).map { reading.text($0.range) }
  }

  @Test(
    "patterns",
    arguments: [
      ("let's connect", "Let’s connect!", ["Let’s connect"]),
      ("a (b|c d|) e", "a b e; a c d e; a e; a c e", ["a b e", "a c d e", "a e"]),
      ("check * out", "check this out, check it all out", ["check this out"]),
      ("follow*", "following, follows, fellow", ["following", "follows"]),
      ("one ... five", "one two three four five", ["one two three four five"]),
      ("one ... five", "one 2 3 4 5 6 five", []),
      ("thanks . visit", "Thanks! Visit us", ["Thanks! Visit"]), ("thanks . visit", "thanks visit", []),
      ("connect $", "connect it. connect", ["connect"]),
      ("^ join us", "We join us. Join us, and join us", ["Join us", "join us"]),
      ("good day", "good, day; good. day", ["good, day"]),
      ("(a|b) (c|d (e|f))", "b d f", ["b d f"]), ("ありがとう", "フォローありがとうございます", ["ありがとう"]),
      ("my site", "{bio:my site} my {bio:site}", []),
      ("mi página", "Mi pagina. mi página", ["Mi pagina", "mi página"]),
      ("für dich", "fuer dich fur dich", ["fuer dich", "fur dich"]),
      ("so cool", "Soooo coool! so cool", ["Soooo coool", "so cool"]),
      ("free book", "FREEEE bookkkk", ["FREEEE bookkkk"]),
      ("my * site", "my {bio:big} site", ["my big site"]),
    ] as [(String, String, [String])])
  func patterns(pattern: String, text: String, expected: [String]) throws {
    #expect(try matches(pattern, text) == expected)
  }

  @Test(
    "a text that is no pattern says why",
    arguments: [
      ("(a", "a `(` without its `)` in `(a`"), ("a)", "a `)` without its `(` in `a)`"),
      ("", "`` would be found everywhere: it needs at least one word that is always there"),
      ("*", "`*` would be found everywhere: it needs at least one word that is always there"),
      ("(a|)", "`(a|)` would be found everywhere: it needs at least one word that is always there"),
      (String(repeating: "(", count: 20), "groups nest too deeply in `((((((((((((((((((((`"),
    ])
  func badPatterns(text: String, expected: String) {
    #expect(throws: PhrasePattern.Problem(message: expected)) { try PhrasePattern(text) }
  }

  @Test("a pattern of many empty choices stays fast")
  func hostilePattern() throws {
    let pattern = "x " + String(repeating: "(a|) ", count: 40) + "b"
    #expect(try matches(pattern, "x " + String(repeating: "a ", count: 200)) == [])
  }
}
