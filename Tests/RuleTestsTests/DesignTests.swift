import Foundation
import RuleTests
import Testing

/// Each fixture is a small rulebook with tests of rules: `windows.yaml` and `windows.test.yaml`.
@Suite("What rules can say acts as designed") struct DesignTests {
  @Test("all tests pass", arguments: ["attributes", "segments", "windows", "cooldown", "caps", "final"])
  func fixture(_ name: String) throws {
    let folder = fixtures.appending(path: "design")
    let book = try rulebook(
      ["brand", name].map { try source(folder.appending(path: "\($0).yaml"), as: "Rules/\($0).yaml") })
    let tests = try String(contentsOf: folder.appending(path: "\(name).test.yaml"), encoding: .utf8)
    let run = try run(tests, book)
    #expect(!run.results.isEmpty)
    for failure in run.failures {
      let wrong = failure.steps.flatMap(\.comparisons).filter { !$0.holds }
      Issue.record("\(failure.test.name): \(wrong.map { "expected \($0.expected), got \($0.got)" })")
    }
    #expect(run.coverage.rules.gaps == [])
  }
}
