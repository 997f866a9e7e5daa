import Diagnostics
import Quality

/// The documentation of a code, as `explain` prints it.
struct CodePage {
  let text: String

  init(_ code: DiagnosticCode, isCheck: Bool) {
    let example = { (text: String) in
      var plain = isCheck ? (try? ExampleMessage(text).plain) ?? text : text
      while plain.hasSuffix("\n") { plain.removeLast() }
      return plain.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    }
    let setting = isCheck ? "\nChange it in the policy: checks: { \(code.id): error | warning | off }\n" : ""
    text = """
      \(code.id) (\(code.severity.rawValue)): \(code.summary)

      \(code.explanation)

      Not so:
      \(example(code.bad))
      But so:
      \(example(code.good))\(setting)
      """
  }
}
