import Diagnostics
import Preview
import RuleModel
import WelcomeEngine
import YAMLSource

/// What the samples of a dry run expect, beside what came of them: the same as under `expect` in a test.
public struct SampleExpectations: Sendable {
  private struct Result: Sendable {
    /// From 1, as dry runs number samples.
    let number: Int
    let place: String
    let decision: Decision
    let comparisons: [Comparison]

    var holds: Bool { comparisons.allSatisfy(\.holds) }
  }

  /// Of expectations that can't be read.
  public let diagnostics: [Diagnostic]
  private let results: [Result]
  /// How many can't be read.
  private let unreadCount: Int

  /// - Parameters:
  ///   - texts: the expectations in JSON, each with where it stands, by the index of its decision.
  ///   - decisions: in the order of the samples.
  ///   - ruleSet: the rules, which say what names there are.
  public init(_ texts: [Int: (place: String, text: String)], of decisions: [Decision], _ ruleSet: RuleSet) {
    let names = KnownNames(ruleSet)
    var diagnostics: [Diagnostic] = []
    var results: [Result] = []
    var unreadCount = 0
    for (index, (place, text)) in texts.sorted(by: { $0.key < $1.key }) where decisions.indices.contains(index) {
      // JSON is YAML.
      let (documents, problems) = YAMLParser.parse(Source(path: place, text: text))
      var reader = ValueReader(declarations: names.attributes)
      let expectation = reader.expectation(documents.first, names)
      let found = problems + reader.diagnostics
      diagnostics += found
      guard found.isEmpty, let expectation else {
        unreadCount += 1
        continue
      }
      results.append(
        Result(
          number: index + 1, place: place, decision: decisions[index],
          comparisons: expectation.compare(with: decisions[index])))
    }
    self.diagnostics = diagnostics.sortedUnique()
    self.results = results
    self.unreadCount = unreadCount
  }

  private var failures: [Result] { results.filter { !$0.holds } }

  /// Whether something else came than was expected, or it can't be told what was.
  public var hasFailed: Bool { diagnostics.hasErrors || !failures.isEmpty }

  /// `1 of 3 expectations failed`, `all 3 as expected`; nil where nothing was expected.
  public var summary: String? {
    let count = results.count + unreadCount
    if results.isEmpty { return nil }
    if count == 1 { return failures.isEmpty ? "as expected" : "not as expected" }
    let failed = failures.count + unreadCount
    return failed == 0 ? "all \(count) as expected" : "\(failed) of \(count) expectations failed"
  }

  /// What failed, for a terminal: what was expected beside what came. Empty where nothing did.
  public func report(style: TerminalStyle) -> String {
    failures.flatMap { result -> [String] in
      var title = StyledText()
      title.append("sample \(result.number)", .strong)
      let event = result.decision.event
      title.append(", \(event.type.rawValue) by \(event.follower.id)", .plain)
      title.append("  \(result.place)", .dim)
      let mark = style.paint(style.mark("✗", "x"), .bad)
      let lines = title.wrapped(to: max(20, style.width - 2)).enumerated().map { index, line in
        (index == 0 ? mark + " " : "  ") + line.painted(style)
      }
      return lines + SideBySide(style: style).lines(result.comparisons, indent: 2) + [""]
    }.map { $0 + "\n" }.joined()
  }
}
