import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import welcome

@Suite("The registry of codes")
struct CodeRegistryTests {
  @Test(
    "a code is documented, with an example that has the problem and another that hasn't", arguments: CodeRegistry.all)
  func documented(_ code: DiagnosticCode) {
    #expect(code.id.wholeMatch(of: /[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(!code.summary.isEmpty && !code.summary.hasSuffix(".") && !code.summary.contains("\n"))
    #expect(code.explanation.hasSuffix("."))
    #expect(code.explanation.count > 40)
    #expect(!code.bad.isEmpty && !code.good.isEmpty && code.bad != code.good)
  }

  @Test("no two codes are called the same")
  func unique() {
    let ids = CodeRegistry.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("every code that a source declares is in the registry")
  func complete() throws {
    let declared = try Self.texts(under: "Sources", suffix: ".swift").flatMap { _, text in
      text.matches(of: /DiagnosticCode\(\s*"([^"\\]+)"/).map { String($0.1) }
    }
    #expect(Set(declared) == Set(CodeRegistry.all.map(\.id)))
  }

  @Test("pages and rule files name no code that doesn't exist")
  func noStaleNames() throws {
    let known = Set(CodeRegistry.all.map(\.id))
    let areas = Set(known.compactMap { $0.split(separator: "/").first.map(String.init) })
    // The reference is written from the codes, and its bad examples name what doesn't exist.
    let pages = try Self.texts(under: "Sources", suffix: ".md").filter { !$0.name.hasSuffix("Reference.md") }
    var files = try pages + Self.texts(under: "Rules", suffix: ".yaml")
    let readme = packageRoot.appending(path: "README.md")
    if let text = try? String(contentsOf: readme, encoding: .utf8) { files.append(("README.md", text)) }
    for (name, text) in files {
      for match in text.matches(of: /`([a-z]+)\/([a-z0-9-]+)`|([a-z]+)\/([a-z0-9-]+): *(?:error|warning|off)/) {
        let area = String(match.1 ?? match.3 ?? "")
        let id = area + "/" + String(match.2 ?? match.4 ?? "")
        // A page shows mistakes in its examples.
        let isExample = match.1 == nil && name.hasSuffix(".md")
        #expect(isExample || !areas.contains(area) || known.contains(id), "\(name) names \(id)")
      }
    }
  }

  @Test("the reference page is what `welcome explain --markdown` prints")
  func reference() throws {
    try expectGolden(
      CodeReference.markdown(CodeRegistry.all),
      at: packageRoot.appending(path: "Sources/welcome/welcome.docc/Reference.md"))
  }

  private static func texts(under folder: String, suffix: String) throws -> [(name: String, text: String)] {
    let root = packageRoot.appending(path: folder)
    let names =
      FileManager.default.enumerator(atPath: root.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
      (name, try String(contentsOf: root.appending(path: name), encoding: .utf8))
    }
  }
}
