import Diagnostics
import RuleModel
import Testing

@testable import RuleMatching

private func codes(_ condition: Condition, named conditions: [NamedCondition] = []) -> [String] {
  let compiler = ConditionCompiler(conditions: conditions)
  return (compiler.diagnostics + compiler.compile(condition).1).map(\.code.id).sorted()
}

private let followers = Field.number(.followersCount)
private func number(_ number: Double) -> Located<Operand> { at(.number(number)) }
private func bio(_ test: RuleModel.Test) -> Condition { RuleMatchingTests.test(.text(.bio), test) }

/// The examples of the codes as conditions: each code's `bad` text gives the code, its `good` text nothing.
struct CodeExample: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let bad: (Condition, [NamedCondition])
  let good: (Condition, [NamedCondition])

  init(_ code: DiagnosticCode, bad: Condition, good: Condition) {
    self.init(code, bad: (bad, []), good: (good, []))
  }

  init(_ code: DiagnosticCode, bad: (Condition, [NamedCondition]), good: (Condition, [NamedCondition])) {
    self.code = code
    self.bad = bad
    self.good = good
  }

  var testDescription: String { code.id }

  private static let verified = test(.flag(.verified), isAny(.flag(true)))
  private static let tenThousand = named("a", Condition(.any(Array(repeating: verified, count: 9_000)), span: nowhere))

  static let all: [CodeExample] = [
    .init(.invalidPattern, bad: bio(matches("(founder|ceo")), good: bio(matches("(founder|ceo)"))),
    .init(
      .unknownCondition, bad: (use("promotor"), [named("promoter", verified)]),
      good: (use("promoter"), [named("promoter", verified)])),
    .init(
      .conditionCycle, bad: (use("a"), [named("a", use("b")), named("b", use("a"))]),
      good: (use("a"), [named("a", use("b")), named("b", verified)])),
    .init(
      .conditionTooLarge, bad: (any(use("a"), use("a")), [tenThousand]), good: (any(use("a")), [tenThousand])),
    .init(
      .contradiction,
      bad: RuleMatchingTests.all(test(followers, .atLeast(number(500))), test(followers, .atMost(number(50)))),
      good: RuleMatchingTests.all(test(followers, .atLeast(number(50))), test(followers, .atMost(number(500))))),
    .init(.deadKeyword, bad: bio(words("", "founder")), good: bio(words("founder"))),
    .init(.doubleEscape, bad: bio(matches(#"ceo\\s+at"#)), good: bio(matches(#"ceo\s+at"#))),
    .init(.asciiWordEdge, bad: bio(matches(#"\bоснователь\b"#)), good: bio(words("основатель"))),
    .init(.strayWildcard, bad: bio(words("*founder")), good: bio(words("founder*"))),
  ]
}

@Suite("Checks of conditions")
struct CheckTests {
  @Test("Every code has its examples, in the order of the codes")
  func examplesAreComplete() {
    #expect(CodeExample.all.map(\.code) == MatchingCodes.all)
    for code in MatchingCodes.all {
      #expect(code.id.hasPrefix("match/") && !code.explanation.isEmpty && code.bad != code.good)
    }
  }

  @Test("The bad example gives the code, the good one nothing", arguments: CodeExample.all)
  func examples(_ example: CodeExample) {
    #expect(Set(codes(example.bad.0, named: example.bad.1)) == [example.code.id])
    #expect(codes(example.good.0, named: example.good.1) == [])
  }

  static let contradictionsCases: [(RuleModel.Test, RuleModel.Test)] = [
    (.moreThan(number(5)), .atMost(number(5))), (.moreThan(number(5)), .lessThan(number(5))),
    (.between(number(1), number(3)), .atLeast(number(4))), (isAny(.number(1)), isAny(.number(2), .number(3))),
    (isAny(.number(1)), .atLeast(number(2))), (.exists(false), .atLeast(number(0))), (.exists(false), .exists(true)),
    (.exists(false), isNone(.number(0))),
  ]

  @Test("Pairs that can't both hold, in either order and across nested lists", arguments: contradictionsCases)
  func contradictions(_ one: RuleModel.Test, _ other: RuleModel.Test) {
    let (a, b) = (test(followers, one), test(followers, other))
    #expect(codes(all(a, b)) == ["match/contradiction"])
    #expect(codes(all(b, all(a))) == ["match/contradiction"])
    #expect(codes(any(all(a, b), a)) == ["match/contradiction"])
    #expect(codes(any(a, b)) == [])
    #expect(codes(all(a, any(b))) == [])
    #expect(codes(all(a, none(b))) == [])
  }

  static let compatibleCases: [(RuleModel.Test, RuleModel.Test)] = [
    (.atLeast(number(5)), .atMost(number(5))), (.moreThan(number(5)), .lessThan(number(6))),
    (isAny(.number(1), .number(2)), isAny(.number(2), .number(3))), (.exists(true), .atLeast(number(0))),
    (isAny(.number(1), .number(9)), .atLeast(number(2))), (isNone(.number(1)), isNone(.number(2))),
    (.exists(false), .exists(false)),
  ]

  @Test("Pairs that can both hold stay silent", arguments: compatibleCases)
  func compatible(_ one: RuleModel.Test, _ other: RuleModel.Test) {
    #expect(codes(all(test(followers, one), test(followers, other))) == [])
    #expect(codes(all(test(followers, one), test(.number(.postCount), other))) == [])
  }

  @Test("Texts that differ in case only can be equal; others can't")
  func textValues() {
    #expect(codes(all(bio(isAny(.text("Straße"))), bio(isAny(.text("STRASSE"))))) == [])
    #expect(codes(all(bio(isAny(.text("a"))), bio(isAny(.text("b"))))) == ["match/contradiction"])
  }

  @Test("between with its limits swapped can't hold")
  func swappedLimits() {
    #expect(codes(test(followers, .between(number(3), number(1)))) == ["match/contradiction"])
    #expect(codes(test(followers, .between(number(3), number(3)))) == [])
  }

  @Test("Both places of a contradiction are shown")
  func places() {
    let source = Source(path: "rules.yaml", text: "at_least: 500, at_most: 50")
    let low = FieldTest(
      field: followers, test: .atLeast(number(500)), fieldSpan: nowhere, span: Span(source, 0..<13))
    let high = FieldTest(
      field: followers, test: .atMost(number(50)), fieldSpan: nowhere, span: Span(source, 15..<26))
    let condition = all(Condition(.test(low), span: nowhere), Condition(.test(high), span: nowhere))
    let diagnostics = ConditionCompiler(conditions: []).compile(condition).1
    #expect(diagnostics.map(\.message) == ["followers_count can't fulfil both of these conditions"])
    #expect(diagnostics.map(\.primary?.span.text) == ["at_most: 50"])
    #expect(diagnostics.map(\.primary?.text) == ["the lower limit is above the upper one"])
    #expect(diagnostics.flatMap(\.secondary).map(\.span.text) == ["at_least: 500"])
  }

  static let keywordsCases: [(Field.TextField, RuleModel.Test, [String])] = [
    (.bio, words(" "), ["match/dead-keyword"]),
    (.bio, .contains(at([""])), ["match/dead-keyword"]),
    (.username, words(String(repeating: "a", count: 15)), []),
    (.username, words(String(repeating: "a", count: 16)), ["match/dead-keyword"]),
    (.username, words("a b c d e f g h i"), ["match/dead-keyword"]),
    (.username, words("a b c d e f g h*"), []),
    // `ss` is found in ß, which is one character.
    (.username, words(String(repeating: "s", count: 30)), []),
    (.username, words(String(repeating: "s", count: 31)), ["match/dead-keyword"]),
    (.username, words("東 京 東 京 東 京 東 京 東 京"), []),
    (.location, isAny(.text(String(repeating: "x", count: 31))), ["match/dead-keyword"]),
    (.bio, .endsWith(at([String(repeating: "x", count: 161)])), ["match/dead-keyword"]),
    (.text, words(String(repeating: "x", count: 500)), []),
    (.bio, words("co *founder"), ["match/stray-wildcard"]), (.bio, words("f*ck", "**", "*"), []),
    (.bio, words("* founder"), []), (.bio, words("\u{200F}"), ["match/dead-keyword"]),
    (.bio, words("x \u{200F}", "!"), []),
    (.bio, words("🚀", "c++", "#swift"), []),
  ]

  @Test("Keywords that can't be found", arguments: keywordsCases)
  func keywords(_ field: Field.TextField, _ keyword: RuleModel.Test, _ expected: [String]) {
    #expect(codes(test(.text(field), keyword)) == expected)
  }

  @Test("Without known limits no keyword is too long")
  func noLimits() {
    let compiler = ConditionCompiler(conditions: [], limits: .none)
    #expect(compiler.compile(bio(words(String(repeating: "x", count: 999)))).1 == [])
  }

  @Test(
    "Doubled backslashes, where they look like a class",
    arguments: [
      (#"a\\b"#, true), (#"\\d+"#, true), (#"a\\\d"#, false), (#"\\server"#, false), (#"[\\]d"#, false),
      (#"a\\\\"#, false),
    ])
  func doubleEscapes(_ pattern: String, _ isReported: Bool) {
    #expect(codes(bio(matches(pattern))) == (isReported ? ["match/double-escape"] : []))
  }

  @Test(
    "Word edges of ASCII beside other letters",
    arguments: [(#"é\b"#, true), (#"\bé"#, true), (#"\\bé"#, false), (#"\bceo é"#, false)])
  func wordEdges(_ pattern: String, _ isReported: Bool) {
    #expect(codes(bio(matches(pattern))).contains("match/ascii-word-edge") == isReported)
  }
}
