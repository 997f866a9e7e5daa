import Diagnostics
import RuleModel
import RuleTests
import Testing

@Suite("The codes of test files") struct TestCodesTests {
  private func codes(_ text: String) -> [String] {
    TestFileDecoder.decode([Source(path: "example.test.yaml", text: text)], ruleSet: RuleSet()).diagnostics
      .map(\.code.id)
  }

  @Test("a code's bad example has that problem and no other, and its good one has none", arguments: TestCodes.all)
  func examples(_ code: DiagnosticCode) {
    #expect(codes(code.bad) == [code.id])
    #expect(codes(code.good) == [])
  }

  @Test("codes are unique, in the area test, and documented") func registry() {
    #expect(Set(TestCodes.all.map(\.id)).count == TestCodes.all.count)
    for code in TestCodes.all {
      #expect(code.id.hasPrefix("test/"))
      #expect(!code.summary.isEmpty && !code.explanation.isEmpty)
    }
  }
}
