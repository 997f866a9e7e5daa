import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Diagnostics in the formats for programs")
struct RendererFormatTests {
  static let samples: [Diagnostic] = {
    let here = Marked(path: "Rules/ä b.yaml", "rules:\n  - näme🔥: ⟦x⟧ ⟦y\n    z⟧\n")
    let there = Marked(path: "Rules/a,b:c.yaml", "name: ⟦\"x\"⟧\n")
    return [
      Diagnostic(.unknownField, "cannot read\n100%", at: nil),
      Diagnostic(
        .unknownField, "unknown \"field\", \u{1B} here: 50%", at: here[0], label: "this one",
        secondary: [.init(there[0], "first"), .init(here[1])], notes: ["a note", "another"], help: "do this"),
      Diagnostic(.emptyTemplate, "two lines", at: here[1]),
    ]
  }()

  static let renderers: [String: any DiagnosticRenderer] = [
    "concise.txt": ConciseRenderer(), "github.txt": GitHubRenderer(), "json.json": JSONRenderer(),
    "sarif.json": SARIFRenderer(toolVersion: "1.2.3"),
  ]

  @Test("each format gives its golden file", arguments: renderers.keys.sorted())
  func golden(_ name: String) throws {
    let file = packageRoot.appending(path: "Tests/DiagnosticsTests/Fixtures/formats/\(name)")
    let renderer = try #require(Self.renderers[name])
    try expectGolden(renderer.render(Self.samples), at: file)
  }

  @Test("the JSON formats are JSON", arguments: ["json.json", "sarif.json"])
  func parses(_ name: String) throws {
    let renderer = try #require(Self.renderers[name])
    _ = try JSONSerialization.jsonObject(with: Data(renderer.render(Self.samples).utf8))
  }

  @Test("no diagnostics give an empty output, array or run")
  func empty() {
    #expect(ConciseRenderer().render([]) == "")
    #expect(GitHubRenderer().render([]) == "")
    #expect(JSONRenderer().render([]) == "[]\n")
  }

  @Test("the summary counts errors, warnings and files")
  func summary() {
    #expect(Self.samples.summary == "2 errors, 1 warning in 1 file")
    #expect([Diagnostic]().summary == "no problems")
    #expect([Diagnostic(.emptyTemplate, "m", at: nil)].summary == "1 warning")
    let files = ["a", "b", "b"].map { Diagnostic(.emptyTemplate, "m", at: Span(Source(path: $0, text: ""), 0..<0)) }
    #expect(files.summary == "3 warnings in 2 files")
  }
}
