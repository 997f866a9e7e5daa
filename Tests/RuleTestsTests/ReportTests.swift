import Diagnostics
import Foundation
import Preview
import Diagnostics
import RuleTests
import TestSupport
import Testing

@Suite("Reports of tests") struct ReportTests {
  private let folder = fixtures.appending(path: "failures")

  private func results() throws -> TestRun {
    let book = try rulebook(welcomes)
    let file = try source(folder.appending(path: "failures.test.yaml"), as: "Rules/failures.test.yaml")
    let (tests, diagnostics) = TestFileDecoder.decode([file], ruleSet: book.ruleSet)
    try #require(diagnostics.isEmpty)
    return TestRun(tests, rulebook: book)
  }

  @Test("a failure shows what was expected beside what came, the message, and why")
  func terminal() throws {
    let report = TestReport(style: TerminalStyle(), ruleSet: try rulebook(welcomes).ruleSet, listsAll: true)
    try expectGolden(report.render(try results().results), at: folder.appending(path: "failures.txt"))
  }

  @Test("in colour, the difference is painted")
  func coloured() throws {
    let style = TerminalStyle(isColored: true, usesUnicode: true, width: 80)
    let report = TestReport(style: style, ruleSet: try rulebook(welcomes).ruleSet)
    let first = try results().results.prefix(1)
    try expectGolden(
      report.render(Array(first)).replacing("\u{1B}", with: "␛"), at: folder.appending(path: "coloured.txt"))
  }

  @Test("JUnit XML has a suite for each file, with failures in words and whatever is odd made visible")
  func junit() throws {
    let xml = JUnitReport.render(try results().results, ruleSet: try rulebook(welcomes).ruleSet)
    try expectGolden(xml, at: folder.appending(path: "failures.xml"))
  }

  @Test("JUnit XML has an error for each mistake in a file, whose test wasn't run")
  func junitErrors() throws {
    let file = Source(
      path: "Rules/a.test.yaml", text: "tests:\n  - { name: one, folower: {}, expect: { skip: no-rule } }\n")
    let ruleSet = try rulebook(welcomes).ruleSet
    let (tests, problems) = TestFileDecoder.decode([file], ruleSet: ruleSet)
    #expect(tests.isEmpty)
    #expect(
      JUnitReport.render([], ruleSet: ruleSet, problems: problems) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="welcome test" tests="1" failures="0" errors="1">
          <testsuite name="Rules/a.test.yaml" tests="1" failures="0" errors="1">
            <testcase name="test/unknown-key" classname="Rules/a.test.yaml" file="Rules/a.test.yaml" line="2">
              <error message="unknown key `folower`"/>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }
}
