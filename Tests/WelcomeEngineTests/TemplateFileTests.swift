import Diagnostics
import Testing

@testable import WelcomeEngine

@Suite("Template files") struct TemplateFileTests {
  private func problems(_ text: String) -> [String] {
    var diagnostics: [Diagnostic] = []
    _ = TemplateFile(Source(path: "t.liquid", text: text), diagnostics: &diagnostics)
    return diagnostics.map { "\($0.primary?.span.start.line ?? 0) \($0.message): \($0.primary?.text ?? "")" }
  }

  @Test("front matter that would go out as text is told")
  func strayFence() {
    let rest = "purpose: find out\n---\nHi. {{ cta }}\n"
    #expect(problems("---\n" + rest) == [])
    #expect(problems("\u{FEFF}---\n" + rest) == [])
    #expect(problems("\n---\n" + rest) == ["2 the front matter isn't read: a line stands before it"])
    #expect(problems("  \n\n--- \n" + rest) == ["3 the front matter isn't read: a line stands before it"])
    #expect(problems("----\n" + rest) == ["1 the front matter isn't read: not three hyphens"])
    #expect(problems("--\n" + rest) == ["1 the front matter isn't read: not three hyphens"])
    #expect(problems("\n--- a sign ---\npurpose: x") == [])
    #expect(problems("Hi\n---\npurpose: x") == [])
    let before = "a line stands before it"
    #expect(
      problems("{% comment %} ours {% endcomment %}\n---\n" + rest) == ["2 the front matter isn't read: \(before)"])
    #expect(problems("# Our welcome\n\n—\n" + rest) == ["3 the front matter isn't read: \(before)"])
    #expect(problems("—\n" + rest) == ["1 the front matter isn't read: not three hyphens"])
    #expect(problems(rest) == ["1 the front matter isn't read: no `---` stands before it"])
    #expect(problems("\nPurpose: x\nValue: y\n—\nHi") == ["2 the front matter isn't read: no `---` stands before it"])
    #expect(problems("Hi. {{ cta }}\n---\nOne more thing.\n---\nBye") == [])
    #expect(problems("value: a talk, and {{ cta }}") == [])
  }

  @Test("the language of front matter is a tag", arguments: ["deutsch", "de_AT", "\"\"", "12"])
  func languages(tag: String) {
    let name = tag == "\"\"" ? "" : tag
    #expect(problems("---\nlang: \(tag)\n---\nHi") == ["2 `\(name)` is not a language: "])
    #expect(problems("---\nlang: de-AT\n---\nHi") == [])
  }

  @Test("a template that isn't UTF-8 is told at the first byte that can't be read")
  func invalidUTF8() {
    var diagnostics: [Diagnostic] = []
    let bytes = Array("Hi,\ncaf".utf8) + [0xE9] + Array(" lover. {{ cta }}".utf8)
    _ = TemplateFile(Source(path: "t.liquid", bytes: bytes), diagnostics: &diagnostics)
    #expect(diagnostics.map(\.message) == ["this template is not UTF-8"])
    #expect(diagnostics.first?.primary?.span.range == 7..<8)
    #expect(problems("café \u{FFFD}") == [])
  }
}
