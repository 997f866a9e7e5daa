import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import WelcomeEngine

@Suite("What lint proves about messages without an event")
struct StaticChecksTests {
  static let fixtures = packageRoot.appending(path: "Tests/WelcomeEngineTests/Fixtures/static")

  static let cases =
    ((try? FileManager.default.contentsOfDirectory(atPath: fixtures.path(percentEncoded: false))) ?? [])
    .filter { !$0.contains(".") }.sorted()

  @Test("mistakes are told with place, cause and help, each once", arguments: cases)
  func mistakes(_ name: String) throws {
    let folder = Self.fixtures.appending(path: name)
    let diagnostics = try Self.compile(rules: folder, templates: folder).diagnostics
    // Rules stand side by side in these files that no rulebook would have together.
    let ofTemplates = diagnostics.filter {
      $0.code.id.hasPrefix("template/") || $0.code == .ruleUnknownTemplate
    }
    #expect(!ofTemplates.isEmpty)
    try expectGolden(TextRenderer().render(ofTemplates), at: folder.appending(path: "expected.out"))
  }

  @Test("there is a folder for every code")
  func covered() throws {
    let codes = try Self.cases.flatMap { name in
      let folder = Self.fixtures.appending(path: name)
      return try Self.compile(rules: folder, templates: folder).diagnostics.map(\.code.id)
    }
    #expect(Self.codes.map(\.id).filter { !codes.contains($0) } == [])
  }

  @Test("the shipped rules have no problems, and every message's longest length is known")
  func shipped() throws {
    let compiler = try Self.compile(
      rules: packageRoot.appending(path: "Rules"), templates: packageRoot.appending(path: "Templates"))
    #expect(compiler.diagnostics.map(\.message) == [])
    let lines = compiler.lengths.map {
      "\($0.rule)/\($0.variant): \($0.plain) in plain letters, \($0.heaviest) at most"
    }
    try expectGolden(
      lines.joined(separator: "\n") + "\n", at: Self.fixtures.appending(path: "shipped-lengths.out"))
  }

  static let codes: [DiagnosticCode] = [
    .templateMayBeMissing, .templateNoCTA, .templateTwoCTAs, .templateNoFact, .templateTooLong, .templateType,
  ]

  @Test("a code's bad example has that problem and no other, and its good one has none", arguments: codes)
  func examples(_ code: DiagnosticCode) {
    func found(_ text: String) -> [String] {
      // An example is a message's text alone, without what a template declares.
      let rules = """
        policy: { checks: { structure/no-purpose: off, structure/no-value: off } }
        ctas: { ask: { kind: reply, ask: "Which of your repos would you try it on first?" } }
        rules: [{ id: r, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }]
        """
      return Rulebook.compile(
        ruleFiles: [Source(path: "rules.yaml", text: rules)],
        templateFiles: [("t", Source(path: "t.liquid", text: text))]
      ).diagnostics.map(\.code.id)
    }
    #expect(found(code.bad) == [code.id])
    #expect(found(code.good) == [])
  }

  static func compile(rules: URL, templates: URL) throws -> (diagnostics: [Diagnostic], lengths: [VariantLength]) {
    var compiler = RulebookCompiler()
    let files = try sources(rules: rules, templates: templates)
    _ = compiler.compile(ruleFiles: files.rules, templateFiles: files.templates, seed: nil)
    return (compiler.diagnostics.sortedUnique(), compiler.lengths)
  }

  static func sources(rules: URL, templates: URL) throws -> (
    rules: [Source], templates: [(name: String, source: Source)]
  ) {
    let ruleFiles = try files(rules, "yaml").filter { !$0.name.hasSuffix(".test") }.map(\.source)
    return (ruleFiles, try files(templates, "liquid"))
  }

  private static func files(_ folder: URL, _ kind: String) throws -> [(name: String, source: Source)] {
    let base = folder.path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".\(kind)") && !$0.hasPrefix("samples") }.sorted().map { name in
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      return (String(name.dropLast(kind.count + 1)), Source(path: name, bytes: bytes))
    }
  }
}
