import Diagnostics
import Preview
import RuleModel
import WelcomeEngine

/// The results of tests for a terminal: each file with its counts, failures with what was expected and got, and why.
public struct TestReport: Sendable {
  private let style: TerminalStyle
  private let ruleSet: RuleSet
  private let listsAll: Bool

  /// - Parameter listsAll: names tests that passed, too.
  public init(style: TerminalStyle, ruleSet: RuleSet, listsAll: Bool = false) {
    self.style = style
    self.ruleSet = ruleSet
    self.listsAll = listsAll
  }

  /// All results by file; ends in a line break unless it is empty.
  public func render(_ results: [TestResult]) -> String {
    let files = Dictionary(grouping: results) { $0.test.span.source.path }
    let width = files.keys.map { DisplayWidth.of(Visible.escaped($0)) }.max() ?? 0
    var lines: [String] = []
    for (path, results) in files.sorted(by: { $0.key < $1.key }) {
      let failed = results.count { !$0.passed }
      let shown = Visible.escaped(path)
      let gap = String(repeating: " ", count: width - DisplayWidth.of(shown))
      let counts = [
        style.paint("\(results.count - failed) passed", failed == 0 ? .good : .plain),
        failed == 0 ? nil : style.paint("\(failed) failed", .bad),
      ].compactMap { $0 }
      lines.append("\(mark(failed == 0)) \(style.paint(shown, .strong))\(gap)  \(counts.joined(separator: ", "))")
      for result in results where listsAll || !result.passed { lines += self.lines(result) }
      if failed > 0 { lines.append("") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One failure alone; empty for a test that passed.
  func render(failure result: TestResult) -> String {
    result.passed ? "" : lines(result).dropFirst().map { $0 + "\n" }.joined()
  }

  private func mark(_ passed: Bool) -> String {
    passed ? style.paint(style.mark("✓", "+"), .good) : style.paint(style.mark("✗", "x"), .bad)
  }

  private func lines(_ result: TestResult) -> [String] {
    var name = StyledText()
    name.append(result.test.name, result.passed ? .plain : .strong)
    guard !result.passed else { return paragraph(name, mark: mark(true), indent: 2) }
    let place = result.test.span
    name.append("  \(place.source.path):\(place.start.line)", .dim)
    var lines = [""] + paragraph(name, mark: mark(false), indent: 2)
    for (index, step) in result.steps.enumerated() where !step.passed {
      if result.steps.count > 1 { lines += self.place(of: step, index, in: result) }
      lines += failure(step)
    }
    return lines
  }

  private func place(of step: TestResult.Step, _ index: Int, in result: TestResult) -> [String] {
    let event = step.step.event
    var text = StyledText()
    text.append("event \(index + 1) of \(result.steps.count)", .strong)
    let line = step.step.span.start.line
    text.append(": \(event.type.rawValue) by \(event.follower.id) at \(event.at.iso8601), line \(line)", .dim)
    return paragraph(text, mark: style.mark("·", "-"), indent: 4)
  }

  private func failure(_ step: TestResult.Step) -> [String] {
    var lines = SideBySide(style: style).lines(step.comparisons, indent: 4)
    lines += outcome(step.decision)
    lines.append(style.paint("    why", .strong))
    let focus: Set<String> = step.step.expectation?.rule.map { [$0] } ?? []
    let why = TraceView(style: style, rules: ruleSet.rules, detail: .brief)
      .render(step.decision, indent: 4, focus: focus)
    return lines + why.split(separator: "\n").map(String.init)
  }

  /// What the follower would have got.
  private func outcome(_ decision: Decision) -> [String] {
    switch decision.outcome {
    case .send(let message): return Bubble(message: message.message, style: style).lines(indent: "    ")
    case .skip(let skip):
      var text = StyledText()
      text.append("skipped: \(skip.text)", .caution)
      return paragraph(text, mark: style.mark("–", "-"), indent: 4)
    case .reject(let rejection):
      return rejection.attempts.flatMap { attempt in
        attempt.message.map { Bubble(message: $0, style: style).lines(indent: "    ") } ?? []
      }
    }
  }

  private func paragraph(_ text: StyledText, mark: String, indent: Int) -> [String] {
    let start = String(repeating: " ", count: indent)
    return text.wrapped(to: max(20, style.width - indent - 2)).enumerated().map { index, line in
      start + (index == 0 ? mark + " " : "  ") + line.painted(style)
    }
  }
}
