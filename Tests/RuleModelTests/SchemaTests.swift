import Diagnostics
import Foundation
import RuleModel
import TestSupport
import Testing

@Suite("The JSON Schema of rule files")
struct SchemaTests {
  private static let shippedSchema = packageRoot.appending(path: "Rules/.schema.json")

  /// The rule files that come with the project.
  static let shipped: [URL] = {
    let folder = packageRoot.appending(path: "Rules")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "yaml" && !$0.lastPathComponent.hasSuffix(".test.yaml") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()

  @Test("the file beside the shipped rules is what `welcome schema` prints")
  func golden() throws {
    try expectGolden(RuleSchema.text(), at: Self.shippedSchema)
  }

  @Test("every shipped rule file names it in its first line, for editors", arguments: shipped)
  func editorLine(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("# yaml-language-server: $schema=.schema.json\n"))
  }

  @Test("shipped rule files, good files and good examples are accepted", .enabled(if: Validation.isAvailable))
  func accepted() throws {
    var texts = try Self.shipped.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    for file in GoldenTests.files("ok") {
      texts.append((file, try String(contentsOf: GoldenTests.fixtures.appending(path: "ok/\(file)"), encoding: .utf8)))
    }
    texts += RuleCodes.all.map { ($0.id, $0.good) }
    #expect(texts.count > 50)
    #expect(try Validation.refused(texts) == [])
  }

  /// What one value or one mapping shows; the other codes need a look at several places, at a database of names, or warn only.
  private static let seenBySchema = [
    "rule/unknown-key", "rule/missing-key", "rule/wrong-type", "rule/unknown-value", "rule/empty-list",
    "rule/empty-text", "rule/out-of-range", "rule/invalid-duration", "rule/invalid-time", "rule/invalid-percentage",
    "rule/invalid-id", "rule/invalid-template-name", "rule/invalid-language", "rule/invalid-domain",
    "rule/invalid-handle", "rule/unknown-check", "rule/unknown-event", "rule/no-action", "rule/two-actions",
    "rule/no-message", "rule/two-messages", "rule/unknown-field", "rule/unknown-operator",
    "rule/operator-not-for-field", "rule/missing-operator",
  ]

  @Test("broken files are refused by lint, and by the schema what it can see", .enabled(if: Validation.isAvailable))
  func refused() throws {
    let texts = RuleCodes.all.filter { $0.severity == .error }.map { ($0.id, $0.bad) }
    for (id, text) in texts {
      #expect(RuleDecoder.decode([Source(path: "\(id).yaml", text: text)]).diagnostics.hasErrors, "\(id)")
    }
    #expect(try Validation.refused(texts) == Self.seenBySchema.sorted())
  }
}

/// Validation by PyPI's jsonschema, where Python has it.
private enum Validation {
  static let isAvailable = (try? python(["-c", "import jsonschema, yaml"]))?.status == 0

  /// The names of the texts that don't fit the schema, sorted.
  static func refused(_ texts: [(name: String, text: String)]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appending(path: "schema.json")
    try Data(RuleSchema.text().utf8).write(to: schema)
    var names: [String: String] = [:]
    for (index, entry) in texts.enumerated() {
      let path = folder.appending(path: "\(index).yaml").path(percentEncoded: false)
      try Data(entry.text.utf8).write(to: URL(filePath: path))
      names[path] = entry.name
    }
    let script = GoldenTests.fixtures.appending(path: "schema/validate.py").path(percentEncoded: false)
    let paths = names.keys.sorted()
    let result = try python([script, schema.path(percentEncoded: false)] + paths)
    #expect(result.status == 0, "\(result.output)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == texts.count)
    return lines.filter { $0.hasSuffix(": refused") }.compactMap { names[String($0.dropLast(": refused".count))] }
      .sorted()
  }

  private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
