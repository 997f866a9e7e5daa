import Diagnostics
import Preview
import RuleModel

/// The results of tests as JUnit XML, which continuous integration services read: a suite for each file. An error in a file, for which
/// a test could not be run, is a case of its own.
///
/// Source: the schema of Jenkins' xUnit plugin, junit-10.xsd. Tests have no times: they are decided at their own moments.
public enum JUnitReport {
  /// - Parameter problems: of the test files.
  public static func render(_ results: [TestResult], ruleSet: RuleSet, problems: [Diagnostic] = []) -> String {
    let errors = Dictionary(grouping: problems.filter { $0.severity == .error }) { $0.primary?.span.source.path ?? "" }
    let tests = Dictionary(grouping: results) { $0.test.span.source.path }
    let failures = results.count { !$0.passed }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"welcome test\" \(counts(results.count, failures, errors.values.reduce(0) { $0 + $1.count }))>",
    ]
    for path in Set(tests.keys).union(errors.keys).sorted() {
      let (results, errors) = (tests[path] ?? [], errors[path] ?? [])
      let failures = results.count { !$0.passed }
      lines.append("  <testsuite name=\(attribute(path)) \(counts(results.count, failures, errors.count))>")
      lines += results.flatMap { testCase($0, path, ruleSet) } + errors.flatMap { errorCase($0, path) }
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).map { $0 + "\n" }.joined()
  }

  private static func counts(_ results: Int, _ failures: Int, _ errors: Int) -> String {
    "tests=\"\(results + errors)\" failures=\"\(failures)\" errors=\"\(errors)\""
  }

  private static func errorCase(_ problem: Diagnostic, _ path: String) -> [String] {
    let line = problem.primary.map { " line=\"\($0.span.start.line)\"" } ?? ""
    let place = "classname=\(attribute(path)) file=\(attribute(path))\(line)"
    return [
      "    <testcase name=\(attribute(problem.code.id)) \(place)>",
      "      <error message=\(attribute(problem.message))/>", "    </testcase>",
    ]
  }

  private static func testCase(_ result: TestResult, _ path: String, _ ruleSet: RuleSet) -> [String] {
    let line = result.test.span.start.line
    let start =
      "    <testcase name=\(attribute(result.test.name)) classname=\(attribute(path)) file=\(attribute(path)) line=\"\(line)\""
    guard !result.passed else { return [start + "/>"] }
    let wrong = result.steps.flatMap(\.comparisons).filter { !$0.holds }
    let message = wrong.map { "\($0.label): expected \($0.expected), got \($0.got)" }.joined(separator: "; ")
    let style = TerminalStyle(isColored: false, usesUnicode: true, width: 100)
    let report = TestReport(style: style, ruleSet: ruleSet).render(failure: result)
    return [
      start + ">", "      <failure message=\(attribute(message))>", text(report) + "      </failure>",
      "    </testcase>",
    ]
  }

  private static func attribute(_ text: String) -> String { "\"" + self.text(Visible.escaped(text)) + "\"" }

  /// Without characters that XML 1.0 can't hold (section 2.2): reports hold none, since they make them visible.
  private static func text(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
