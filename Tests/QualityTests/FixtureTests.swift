import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Quality

/// Messages in the notation of `ExampleMessage`, one a file. `expect` in the header holds the codes they must give, exactly, with `?`
/// behind those that are warnings.
@Suite("Folders of messages")
struct FixtureTests {
  struct Fixture: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static func fixtures(_ folder: String) -> [Fixture] {
    let url = packageRoot.appending(path: "Tests/QualityTests/Fixtures/\(folder)")
    let files = (try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }.compactMap
    { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { Fixture(name: file.lastPathComponent, text: $0) }
    }
  }

  private func codes(_ fixture: Fixture) throws -> (found: [String], expected: [String], findings: [Finding]) {
    let example = try ExampleMessage(fixture.text)
    let findings = QualityGate().judge(example.message, context: example.context)
    let found = Set(findings.map { $0.code.id + ($0.severity == .warning ? "?" : "") })
    return (found.sorted(), example.header.expected.sorted(), findings)
  }

  @Test("are large enough to mean something")
  func size() {
    #expect(Self.fixtures("good").count >= 60)
    #expect(Self.fixtures("bad").count >= 60)
  }

  @Test("good messages pass, with no more warnings than they list", arguments: fixtures("good"))
  func good(fixture: Fixture) throws {
    let (found, expected, findings) = try codes(fixture)
    #expect(!findings.reject, "\(findings.map(\.message))")
    #expect(found == expected, "\(findings.map(\.message))")
  }

  @Test("bad messages are caught, for the reasons they list", arguments: fixtures("bad"))
  func bad(fixture: Fixture) throws {
    let (found, expected, findings) = try codes(fixture)
    #expect(findings.reject, "\(findings.map(\.message))")
    #expect(found == expected, "\(findings.map(\.message))")
  }
}
