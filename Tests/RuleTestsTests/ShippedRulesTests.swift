import Diagnostics
import Foundation
import RuleTests
import TestSupport
import Testing
import WelcomeEngine

@Suite("The shipped rules") struct ShippedRulesTests {
  private static func files(_ folder: String, _ suffix: String) throws -> [Source] {
    let root = packageRoot.appending(path: folder).path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
      try source(packageRoot.appending(path: folder).appending(path: name), as: "\(folder)/\(name)")
    }
  }

  @Test("pass their tests, which cover every rule, variant and call to action, and nine in ten conditions both ways")
  func pass() throws {
    let yaml = try Self.files("Rules", ".yaml")
    let templates = try Self.files("Templates", ".liquid").map { source in
      (name: String(source.path.dropFirst("Templates/".count).dropLast(".liquid".count)), source: source)
    }
    let book = try #require(
      Rulebook.compile(ruleFiles: yaml.filter { !$0.path.hasSuffix(".test.yaml") }, templateFiles: templates).rulebook)
    let (tests, diagnostics) = TestFileDecoder.decode(
      yaml.filter { $0.path.hasSuffix(".test.yaml") }, ruleSet: book.ruleSet)
    #expect(diagnostics == [])
    let run = TestRun(tests, rulebook: book)
    #expect(run.results.count >= 80)
    #expect(run.failures.map(\.test.name) == [])
    #expect(run.coverage.rules.gaps == [])
    #expect(run.coverage.variants.gaps == [])
    #expect(run.coverage.ctas.gaps == [])
    #expect(run.coverage.conditions.percent >= 90)
  }
}
