import Foundation
import TestSupport
import Testing

@Suite("Scenarios of the command line") struct ScenarioTests {
  @Test("every scenario prints what it says", arguments: Scenario.all)
  func scenario(_ scenario: Scenario) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in scenario.folders {
      try FileManager.default.copyItem(at: packageRoot.appending(path: name), to: folder.appending(path: name))
    }
    for section in scenario.sections where !Scenario.isExpected(section.name) {
      let file = folder.appending(path: section.name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(section.text.utf8).write(to: file)
    }

    var actual: [Scenario.Section] = []
    for (index, command) in scenario.commands.enumerated() {
      let result = try Program.run(command.line, in: folder)
      #expect(result.status == command.status, "exit status of: \(command.line)\n\(result.errors)")
      for (name, text) in [("stdout", result.output), ("stderr", result.errors)] where !text.isEmpty {
        actual.append(Scenario.Section(name: "\(name) \(index + 1)", text: Self.withoutTimes(text)))
      }
    }
    for section in scenario.sections where section.name.hasPrefix("file ") {
      let data = try? Data(contentsOf: folder.appending(path: String(section.name.dropFirst(5))))
      actual.append(
        Scenario.Section(
          name: section.name, text: data.map { String(decoding: $0, as: UTF8.self) } ?? "(no such file)\n"))
    }

    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let inputs = scenario.sections.filter { !Scenario.isExpected($0.name) }
      let text = (inputs + actual).map { "-- \($0.name) --\n" + $0.text + ($0.text.hasSuffix("\n") ? "" : "\n") }
        .joined()
      try Data((scenario.head + "\n" + text).utf8).write(to: scenario.url)
      return
    }
    let expected = scenario.sections.filter { Scenario.isExpected($0.name) }
    #expect(expected.map(\.name).sorted() == actual.map(\.name).sorted())
    for section in actual {
      let wanted = expected.first { $0.name == section.name }?.text
      let text = section.text.hasSuffix("\n") ? section.text : section.text + "\n"
      #expect(text == wanted, "\(section.name) of \(scenario.testDescription)")
    }
  }

  /// Figures that depend on the machine stand as `N`.
  private static func withoutTimes(_ text: String) -> String {
    text.replacing(/in [0-9.]+ s, [0-9]+ a second/, with: "in N s, N a second")
  }
}
