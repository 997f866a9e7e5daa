import Diagnostics
import Quality

/// The documentation of a code, as `explain` prints it.
struct CodePage {
  let text: String

  init(_ code: DiagnosticCode, isCheck: Bool) {
    let examples = Checks.examples(of: code) ?? (bad: code.bad, good: code.good)
    let indented = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    }
    let setting = isCheck ? "\nChange it in the policy: checks: { \(code.id): error | warning | off }\n" : ""
    text = """
      \(code.id) (\(code.severity.rawValue)): \(code.summary)

      \(Self.wrapped(code.explanation))

      Not so:
      \(indented(examples.bad))
      But so:
      \(indented(examples.good))\(setting)
      """
  }

  /// Paragraphs in lines of at most 80 cells.
  private static func wrapped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines = [""]
      for word in paragraph.split(separator: " ") {
        let line = lines[lines.count - 1]
        if line.isEmpty {
          lines[lines.count - 1] = String(word)
        } else if DisplayWidth.of(line) + 1 + DisplayWidth.of(word) <= 80 {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines
    }
    return lines.joined(separator: "\n")
  }
}
