import Foundation
import Liquid

/// A shipped template's body, with what its `value` line comes to for one person.
struct ShippedTemplate {
  let name: String
  let body: String
  let template: Template
  let value: String

  /// Nothing but text, values and `default`.
  var isPlain: Bool { !body.contains("{%") && body.components(separatedBy: " | ").allSatisfy(Self.startsPlain) }

  private static func startsPlain(_ part: String) -> Bool { part.hasPrefix("Hi {{") || part.hasPrefix("default:") }

  static let ask = "Want to see it on your own repo? Book 15 minutes here: https://northwind.example/call"

  /// Every `Templates/*.liquid` of the folder.
  static func all(in folder: URL) throws -> [ShippedTemplate] {
    var environment = Environment()
    environment.add(
      CustomTag("abort", argument: .required) { (call) throws(RenderError) in throw .aborted(reason: call.text) })
    environment.variables = Followers.variables
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "liquid" }.sorted { $0.path < $1.path }.map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let parts = text.components(separatedBy: "---\n")
      let body = parts.count > 2 ? parts.dropFirst(2).joined(separator: "---\n") : text
      let line = text.split(separator: "\n").first { $0.hasPrefix("value: ") }?.dropFirst(7) ?? ""
      let sample: Object = [
        "match": ["bio": ["company": "Ledgerly"], "text": ["code": "E12", "amount": "40", "tool": "Bazel"]]
      ]
      let value = try Template.parse(String(line), name: "value", environment: environment).template.render(sample).text
      let name = file.deletingPathExtension().lastPathComponent
      let template = Template.parse(body, name: name, environment: environment).template
      return ShippedTemplate(name: name, body: body, template: template, value: value)
    }
  }
}
