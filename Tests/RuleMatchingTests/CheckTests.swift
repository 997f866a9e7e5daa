import Diagnostics
import Foundation
import RuleModel
import TestSupport
import Testing

@testable import RuleMatching

private func codes(_ condition: Condition, named conditions: [NamedCondition] = []) -> [String] {
  let compiler = ConditionCompiler(conditions: conditions)
  return (compiler.diagnostics + compiler.compile(condition).1).map(\.code.id).sorted()
}

private let followers = Field.number(.followersCount)
private func number(_ number: Double) -> Located<Operand> { at(.number(number)) }
private func bio(_ test: RuleModel.Test) -> Condition { RuleMatchingTests.test(.text(.bio), test) }

/// What is said of rule files, by the decoder and by the compiler of conditions.
private func codes(ofFile text: String) -> Set<String> {
  let (rules, diagnostics) = RuleDecoder.decode([Source(path: "rules.yaml", text: text)])
  let compiler = ConditionCompiler(conditions: rules.conditions)
  let found = diagnostics + compiler.diagnostics + rules.rules.compactMap(\.when).flatMap { compiler.compile($0).1 }
  return Set(found.map(\.code.id))
}

@Suite("Checks of conditions")
struct CheckTests {
  @Test("The bad example gives the code and nothing else, the good one nothing", arguments: MatchingCodes.all.map(\.id))
  func examples(_ id: String) throws {
    let code = try #require(MatchingCodes.all.first { $0.id == id })
    #expect(codes(ofFile: code.bad) == [id])
    #expect(codes(ofFile: code.good) == [])
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
    (.bio, .contains(at([#"ceo\s+at"#])), ["match/expression-as-text"]),
    (.bio, words(#"\\s"#), ["match/expression-as-text"]), (.bio, words(#"\s"#), ["match/expression-as-text"]),
    (.bio, .startsWith(at([#"founder\s"#])), ["match/expression-as-text"]),
    (.bio, .contains(at([#"\d{3}"#])), ["match/expression-as-text"]), (.bio, .contains(at([#"D:\s"#])), []),
    (.bio, .contains(at([#"C:\windows"#, #"\b"#])), []), (.bio, .contains(at([#"\o/"#, #"¯\_(ツ)_/¯"#])), []),
    (.bio, words("🚀", "c++", "#swift"), []),
    (.bio, words("ceo|founder"), ["match/expression-as-text"]),
    (.bio, words("(ceo|co founder)"), ["match/expression-as-text"]),
    (.bio, .contains(at(["Founder | Speaker", "|", "||", "a |b"])), []),
    (.bio, isAny(.text("ceo|founder")), ["match/expression-as-text"]),
    (.bio, .contains(at(["ceo.*founder"])), ["match/expression-as-text"]),
    (.bio, .contains(at(["*founder*"])), ["match/stray-wildcard"]),
    (.bio, .startsWith(at(["founder*"])), ["match/stray-wildcard"]),
    (.bio, isNone(.text("*founder")), ["match/stray-wildcard"]), (.bio, .contains(at(["A*", "f*ck", "**bold**"])), []),
    (.bio, matches("\u{8}ceo\u{8}"), ["match/dead-keyword"]), (.bio, words("\u{8}ceo\u{8}"), ["match/dead-keyword"]),
    (.bio, matches("/ceo/i"), ["match/dead-keyword"]), (.bio, matches("/ceo/"), ["match/dead-keyword"]),
    (.bio, matches("/r/swift/", "https?://x.example/", "a/b/i", "/"), []),
    (.username, isAny(.text("@anna")), ["match/dead-keyword"]), (.username, words("@anna"), ["match/dead-keyword"]),
    (.username, .contains(at(["anna.k"])), ["match/dead-keyword"]),
    (.username, isNone(.text("a b")), ["match/dead-keyword"]),
    (.username, .startsWith(at(["anna_"])), []), (.username, words("anna k"), []), (.name, isAny(.text("@anna")), []),
    (.lang, isAny(.text("Deutsch")), ["match/dead-keyword"]), (.lang, words("german"), ["match/dead-keyword"]),
    (.lang, isNone(.text("English")), ["match/dead-keyword"]), (.lang, isAny(.text("pt-BR"), .text("fil")), []),
    (.lang, words("de", "BR", "Hant", "pt*"), []), (.lang, .startsWith(at(["pt"])), []),
  ]

  static let helpCases: [(Field.TextField, RuleModel.Test, String, String)] = [
    (
      .bio, matches("\u{8}ceo\u{8}"), #"`\b` in double quotes is a backspace, which no text has"#,
      #"write it in single quotes: '\bceo\b'"#
    ),
    (
      .bio, matches("/ceo/i"), "the slashes around this would have to be in the text",
      "write 'ceo': case makes no difference anyway"
    ),
    (.username, isAny(.text("@anna")), "a username has no `@`", "write `anna`"),
    (
      .bio, words("ceo|founder"), "`has_word` takes plain text, not a regular expression",
      "write a list: `[ceo, founder]`"
    ),
    (
      .bio, .contains(at(["*ceo*"])), "under `contains` a `*` is an asterisk that has to be there",
      "take it away: `contains` finds the text wherever it stands"
    ),
    (
      .lang, isAny(.text("Deutsch")), "`lang` holds a tag such as `de`, not the name of a language",
      "write the tag, such as `en` or `pt-BR`"
    ),
  ]

  @Test("What can't be found is told with what to write instead", arguments: helpCases)
  func help(_ field: Field.TextField, _ keyword: RuleModel.Test, _ message: String, _ help: String) {
    let found = ConditionCompiler(conditions: []).compile(test(.text(field), keyword)).1
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.help) == [help])
  }

  @Test(
    "a set that is compared as a whole",
    arguments: [
      (Field.set(.interests), isAny(.text("ai")), ["match/whole-set"]),
      (.set(.lists), isAny(.text("a"), .text("b")), ["match/whole-set"]),
      (.attribute(name: "tags", kind: .set), isAny(.text("ci")), ["match/whole-set"]),
      (.attribute(name: "plan", kind: .text), isAny(.text("pro")), []),
      (.set(.lists), isNone(.text("vip")), ["match/whole-set"]),
      (.attribute(name: "tags", kind: .set), isNone(.text("ci"), .text("cd")), ["match/whole-set"]),
      (.attribute(name: "plan", kind: .text), isNone(.text("pro")), []),
      (.set(.interests), .containsAny(at(["ai"])), []), (.set(.interests), .exists(true), []),
    ])
  func wholeSets(_ field: Field, _ test: RuleModel.Test, _ expected: [String]) {
    #expect(codes(RuleMatchingTests.test(field, test)) == expected)
  }

  @Test("Says what to write for who must not have a member")
  func negatedSets() {
    let found = ConditionCompiler(conditions: []).compile(
      RuleMatchingTests.test(.set(.lists), isNone(.text("vip"), .text("press")))
    ).1
    #expect(found.map(\.message) == ["this fails only where one of these is all that `lists` has"])
    #expect(
      found.map(\.help) == ["write `none: [{ lists: { contains_any: [vip, press] } }]` for those who have none of them"]
    )
  }

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
      (#"a\\b"#, true), (#"\\d+"#, true), (#"a\\\d"#, false), (#"\\server"#, false), (#"how\\smuch"#, true),
      (#"[\\]d"#, false),
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

@Suite("The shipped rules")
struct ShippedRulesTests {
  @Test("Their conditions compile without a word of warning")
  func silent() throws {
    let folder = packageRoot.appending(path: "Rules")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
    let files = names.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".test.yaml") && !$0.hasPrefix("samples/") }
    let sources = try files.map {
      Source(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
    let rules = RuleDecoder.decode(sources).rules
    let compiler = ConditionCompiler(conditions: rules.conditions)
    #expect(rules.rules.isEmpty == false)
    #expect(compiler.diagnostics == [])
    for rule in rules.rules {
      guard let when = rule.when else { continue }
      #expect(compiler.compile(when).1 == [], "\(rule.id.value)")
    }
  }
}
