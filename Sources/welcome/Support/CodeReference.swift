import Diagnostics
import Quality

/// The reference of all codes and checks as a page of Markdown.
enum CodeReference {
  static func markdown(_ codes: [DiagnosticCode]) -> String {
    let areas = Dictionary(grouping: codes) { $0.id.prefix { $0 != "/" } }
    var page = """
      # Reference of codes

      What `welcome lint` and the quality gate can report, with a text that has the problem and the same text mended.
      Written by `welcome explain --markdown`. Codes are stable, and the severity of the gate's checks can be set in the policy:
      `checks: { tone/shouting: off }`.

      """
    for area in areas.keys.sorted() {
      page += "\n## \(area)\n"
      for code in areas[area] ?? [] { page += "\n" + section(code) }
    }
    return page
  }

  private static func section(_ code: DiagnosticCode) -> String {
    let isCheck = CodeRegistry.isCheck(code)
    let kind = code.severity.rawValue + (isCheck ? " of the quality gate" : "")
    return """
      ### \(code.id)

      *\(kind)*: \(code.summary)

      \(code.explanation)

      Not so:

      \(fenced(code.bad, isCheck))

      But so:

      \(fenced(code.good, isCheck))

      """
  }

  /// A block of code, with a fence that is longer than any in it.
  private static func fenced(_ example: String, _ isCheck: Bool) -> String {
    var text = isCheck ? (try? ExampleMessage(example).plain) ?? example : example
    while text.hasSuffix("\n") { text.removeLast() }
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\n\(text)\n\(fence)"
  }
}
