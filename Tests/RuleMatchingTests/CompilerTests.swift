import Diagnostics
import Events
import RuleModel
import Testing

@testable import RuleMatching

/// A scalar of a file, by the text it has there.
private func scalar(_ text: String, written: String, in file: String) -> Located<String> {
  let source = Source(path: "rules.yaml", text: file)
  let range = firstRange(of: Array(written.utf8), in: Array(file.utf8)) ?? 0..<0
  return Located(text, at: Span(source, range))
}

/// Each diagnostic as `code at "text": message; help`.
func summaries(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.sortedUnique().map {
    "\($0.code.id) at \"\($0.primary?.span.text ?? "")\": \($0.message); \($0.help ?? "")"
  }
}

@Suite("Compiling conditions")
struct CompilerTests {
  @Test("An invalid pattern is reported where it stands, and is never found")
  func invalidPattern() {
    let pattern = scalar(
      #"(a)\1"#, written: #"'(a)\1'"#, in: #"when: { bio: { matches: ['(a)\1', b] } }"#)
    let condition = test(.text(.bio), .matches([pattern, at("b")]))
    let (compiled, diagnostics) = ConditionCompiler(conditions: []).compile(condition)
    #expect(
      summaries(diagnostics) == [
        #"match/invalid-pattern at "\1": the pattern isn't a valid regular expression: invalid escape sequence: \1; "#
          + "back-references aren't available, so that matching always takes linear time; "
          + "name a group with `(?P<name>…)` to use it in a template"
      ])
    #expect(!compiled.evaluate(Event(bio: "aa"), now: noon).holds)
    #expect(compiled.evaluate(Event(bio: "b"), now: noon).holds)
  }

  @Test("The whole scalar is meant where escapes hide the place")
  func escapedPattern() {
    let pattern = scalar(
      #"(a)\1"#, written: #""(a)\\1""#, in: #"when: { bio: { matches: "(a)\\1" } }"#)
    let (_, diagnostics) = ConditionCompiler(conditions: []).compile(test(.text(.bio), .matches([pattern])))
    #expect(diagnostics.compactMap(\.primary?.span.text) == [#""(a)\\1""#])
  }

  @Test("A name that isn't there or leads back to itself never holds; the decoder reports it")
  func unresolved() {
    let compiler = ConditionCompiler(conditions: [
      named("a", all(use("b"))), named("b", any(use("c"))), named("c", use("b")), named("d", use("d")),
    ])
    #expect(compiler.diagnostics == [])
    for name in ["a", "b", "c", "d", "e"] {
      let (compiled, diagnostics) = compiler.compile(use(name))
      #expect(diagnostics == [])
      #expect(!compiled.evaluate(Event(), now: noon).holds)
    }
  }

  @Test("Problems of named conditions are reported by the compiler, not by each use")
  func namedProblems() {
    let compiler = ConditionCompiler(conditions: [named("a", test(.text(.bio), matches("(")))])
    #expect(compiler.diagnostics.map(\.code) == [.invalidPattern])
    #expect(compiler.compile(use("a")).1 == [])
  }

  @Test("Named conditions that double each other come to an end")
  func doubling() {
    let conditions = (0..<40).map { named("c\($0)", $0 == 0 ? all() : all(use("c\($0 - 1)"), use("c\($0 - 1)"))) }
    let compiler = ConditionCompiler(conditions: conditions)
    #expect(compiler.diagnostics.map(\.code).contains(.conditionTooLarge))
    #expect(!compiler.compile(use("c39")).0.evaluate(Event(), now: noon).holds)
  }

  @Test("Conditions that are nested too deep are refused", arguments: [200, 5000])
  func deep(_ depth: Int) {
    let condition = (0..<depth).reduce(all()) { inner, _ in all(inner) }
    let (compiled, diagnostics) = ConditionCompiler(conditions: []).compile(condition)
    #expect(diagnostics.map(\.code) == [.conditionTooLarge])
    #expect(!compiled.evaluate(Event(), now: noon).holds)
    let chain = (0..<depth).map { named("c\($0)", $0 + 1 == depth ? all() : use("c\($0 + 1)")) }
    #expect(ConditionCompiler(conditions: chain).diagnostics.map(\.code).contains(.conditionTooLarge))
  }
}
