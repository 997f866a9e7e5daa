import Diagnostics
import Foundation
import RuleModel
import Testing

@Suite("The codes of rule files")
struct CodeTests {
  private func codes(_ text: String) -> [String] {
    RuleDecoder.decode([Source(path: "example.yaml", text: text)]).diagnostics.map(\.code.id)
  }

  @Test("a code's bad example has that problem and no other, and its good one has none", arguments: RuleCodes.all)
  func examples(_ code: DiagnosticCode) {
    #expect(Set(codes(code.bad)) == [code.id])
    #expect(codes(code.good) == [])
  }

  @Test("codes are unique, in the areas rule and cta, and documented")
  func registry() {
    #expect(Set(RuleCodes.all.map(\.id)).count == RuleCodes.all.count)
    for code in RuleCodes.all {
      #expect(code.id.hasPrefix("rule/") || code.id.hasPrefix("cta/"))
      #expect(!code.summary.isEmpty && !code.explanation.isEmpty)
    }
  }

  @Test("each code is shown by a golden file")
  func covered() throws {
    var seen = Set<String>()
    for file in GoldenTests.files("err") {
      let text = try String(contentsOf: GoldenTests.fixtures.appending(path: "err/\(file)"), encoding: .utf8)
      seen.formUnion(codes(text))
    }
    #expect(RuleCodes.all.map(\.id).filter { !seen.contains($0) } == [])
  }
}
