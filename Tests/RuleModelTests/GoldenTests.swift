import Diagnostics
import Foundation
import RuleModel
import TestSupport
import Testing

@Suite("Rule files and what is said of them")
struct GoldenTests {
  static let fixtures = packageRoot.appending(path: "Tests/RuleModelTests/Fixtures")

  static func files(_ folder: String) -> [String] {
    let path = fixtures.appending(path: folder).path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".yaml") }
      .sorted()
  }

  private func source(_ folder: String, _ file: String) throws -> Source {
    let data = try Data(contentsOf: Self.fixtures.appending(path: folder).appending(path: file))
    return Source(path: "Rules/\(file)", bytes: Array(data))
  }

  @Test("a file with mistakes gives these messages", arguments: files("err"))
  func mistakes(_ file: String) throws {
    let diagnostics = RuleDecoder.decode([try source("err", file)]).diagnostics
    #expect(!diagnostics.isEmpty)
    let out = Self.fixtures.appending(path: "err/\(file)").deletingPathExtension().appendingPathExtension("out")
    try expectGolden(TextRenderer().render(diagnostics), at: out)
  }

  @Test("a file without mistakes gives none", arguments: files("ok"))
  func silent(_ file: String) throws {
    let diagnostics = RuleDecoder.decode([try source("ok", file)]).diagnostics
    #expect(diagnostics.map { "\($0.primary?.span.start.line ?? 0): \($0.code.id): \($0.message)" } == [])
  }

  @Test("there are files of both kinds")
  func hasFiles() {
    #expect(Self.files("err").count >= 15)
    #expect(Self.files("ok").count >= 4)
  }

  @Test("twenty mistakes of twenty kinds in one file are all told at once, each at its place")
  func twenty() throws {
    let diagnostics = RuleDecoder.decode([try source("err", "twenty-mistakes.yaml")]).diagnostics
    let told = diagnostics.map { diagnostic in
      let place = diagnostic.primary?.span.start
      return "\(place?.line ?? 0):\(place?.column ?? 0) \(diagnostic.code.id)"
    }
    #expect(
      told == [
        "2:10 rule/out-of-range",
        "5:14 rule/unknown-time-zone",
        "7:3 rule/unknown-key",
        "9:9 rule/unknown-value",
        "10:16 rule/invalid-time",
        "12:18 rule/invalid-duration",
        "14:5 rule/unknown-check",
        "16:17 rule/unknown-value",
        "19:18 rule/condition-cycle",
        "23:11 cta/incomplete",
        "28:11 cta/insecure-link",
        "31:9 rule/invalid-id",
        "32:9 rule/unknown-event",
        "33:15 rule/wrong-type",
        "35:7 rule/unknown-field",
        "36:26 rule/unknown-operator",
        "37:14 rule/operator-not-for-field",
        "39:5 rule/two-actions",
        "42:9 rule/missing-key",
        "45:12 rule/unknown-cta",
      ])
  }
}
