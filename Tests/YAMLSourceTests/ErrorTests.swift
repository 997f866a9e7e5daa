import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLSource

@Suite("Errors in YAML")
struct ErrorTests {
  static let folder = packageRoot.appending(path: "Tests/YAMLSourceTests/Fixtures/errors")
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test("an error is told in plain words, at its place", arguments: files)
  func golden(_ file: String) throws {
    let url = Self.folder.appending(path: file)
    let source = Source(path: file, bytes: Array(try Data(contentsOf: url)))
    let diagnostics = YAMLParser.parse(source).diagnostics
    try expectGolden(concise(diagnostics), at: url.deletingPathExtension().appendingPathExtension("out"))
  }

  @Test("there are examples to compare")
  func hasFiles() { #expect(Self.files.count >= 30) }

  @Test("UTF-16 is told from other bytes that are not UTF-8")
  func utf16() {
    let source = Source(path: "test.yaml", bytes: [0xFF, 0xFE, 0x61, 0x00])
    #expect(
      concise(YAMLParser.parse(source).diagnostics) == """
        1:1 yaml/invalid-utf8 this file is UTF-16, not UTF-8
          help: save the file again with the encoding UTF-8

        """)
  }

  @Test("every invalid byte and control character is reported, up to twenty")
  func bytes() {
    let source = Source(path: "test.yaml", bytes: Array("a: ".utf8) + [0xC0, 0xAF, 0x00, 0xED, 0xA0, 0x80, 0x1B])
    #expect(
      YAMLParser.parse(source).diagnostics.map { "\($0.primary?.span.range.lowerBound ?? -1) \($0.message)" } == [
        "3 the byte 0xC0 is not UTF-8 here", "4 the byte 0xAF is not UTF-8 here", "5 a NUL character (U+0000)",
        "6 the byte 0xED is not UTF-8 here", "7 the byte 0xA0 is not UTF-8 here", "8 the byte 0x80 is not UTF-8 here",
        "9 an escape character (U+001B)",
      ])
    let many = Source(path: "test.yaml", bytes: [UInt8](repeating: 0, count: 1000))
    #expect(YAMLParser.parse(many).diagnostics.count == 20)
  }
}

@Suite("The codes of YAML errors")
struct CodeTests {
  @Test("a code's bad example has that problem, and its good one none", arguments: YAMLCodes.all)
  func examples(_ code: DiagnosticCode) {
    #expect(codes(code.bad) == [code.id])
    #expect(codes(code.good) == [])
  }

  @Test("codes are unique, in one area, and documented")
  func registry() {
    #expect(Set(YAMLCodes.all.map(\.id)).count == YAMLCodes.all.count)
    for code in YAMLCodes.all {
      #expect(code.id.hasPrefix("yaml/"))
      #expect(!code.summary.isEmpty && !code.explanation.isEmpty)
    }
  }

  private func codes(_ example: String) -> [String] {
    let limits = YAMLParser.Limits(bytes: 300, depth: 6, nodes: 100, aliasedNodes: 20)
    let source = Source(path: "example.yaml", bytes: bytes(example))
    return YAMLParser.parse(source, limits: limits).diagnostics.map(\.code.id)
  }

  /// `\xHH` stands for a byte.
  private func bytes(_ example: String) -> [UInt8] {
    let parts = example.components(separatedBy: "\\x")
    return Array((parts.first ?? "").utf8)
      + parts.dropFirst().flatMap { part in
        [UInt8(part.prefix(2), radix: 16) ?? 0] + Array(part.dropFirst(2).utf8)
      }
  }
}
