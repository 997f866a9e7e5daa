import CivilTime
import Diagnostics
import Events
import Foundation
import Preview
import WelcomeEngine

@testable import PreviewServer

/// A rule file in a folder of its own, as a preview reads it.
struct SampleFiles {
  let folder: URL
  static let now = Timestamp(seconds: 1_772_000_000)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "welcome-preview-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(word: "gardener")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func write(word: String) throws {
    let text = """
      brand: { name: Northwind, domains: [northwind.example] }
      rules:
        - { id: gardeners, on: follow, when: { bio: { has_word: \(word) } }, skip: "seen" }
      """
    try write(text)
  }

  func write(_ text: String) throws { try Data(text.utf8).write(to: folder.appending(path: "rules.yaml")) }

  var files: PreviewFiles {
    let path = folder.path(percentEncoded: false)
    return PreviewFiles(watched: [path], now: { Self.now }) {
      let bytes = (try? Data(contentsOf: URL(filePath: "\(path)/rules.yaml"))).map(Array.init) ?? []
      let (rulebook, diagnostics) = Rulebook.compile(
        ruleFiles: [Source(path: "rules.yaml", bytes: bytes)], templateFiles: [])
      guard let rulebook else { return PreviewRun(diagnostics: diagnostics) }
      let event = Event(
        id: "1", type: .follow, at: Self.now, follower: Follower(id: "1", name: "Ada", bio: "gardener"))
      let decision = rulebook.decide(event, history: NoHistory(), now: Self.now, explain: true)
      let report = DryRunReport(ruleSet: rulebook.ruleSet, decisions: [decision], now: Self.now, input: "samples")
      return PreviewRun(rulebook: rulebook, report: report, diagnostics: diagnostics)
    }
  }
}
