import Diagnostics
import Liquid
import Testing

@Suite("The codes of Liquid's diagnostics")
struct LiquidCodesTests {
  @Test("are unique and belong to liquid")
  func unique() {
    let ids = LiquidCodes.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.filter { !$0.hasPrefix("liquid/") } == [])
  }

  @Test("have a bad example that gives exactly this code", arguments: LiquidCodes.all)
  func bad(_ code: DiagnosticCode) {
    let diagnostics = Template.parse(code.bad, name: "bad.liquid").diagnostics
    #expect(diagnostics.map(\.code.id) == [code.id])
  }

  @Test("have a good example without problems", arguments: LiquidCodes.all)
  func good(_ code: DiagnosticCode) {
    #expect(Template.parse(code.good, name: "good.liquid").diagnostics == [])
  }
}
