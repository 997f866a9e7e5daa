import ArgumentParser
import Diagnostics
import Liquid
import Quality
import RuleMatching
import RuleModel
import WelcomeEngine
import YAMLSource

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a code means and what to do about it.",
    discussion: """
        welcome explain personalization/name-only
        welcome explain --list
        welcome explain --markdown > Reference.md
      """)

  @Argument(help: "The code of a check or of a problem, such as cta/vague.")
  var code: String?

  @Flag(help: "List all codes.")
  var list = false

  @Flag(help: "Print the reference of all codes as Markdown.")
  var markdown = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if code == nil, !list, !markdown { throw ValidationError("name a code, or give --list or --markdown") }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let codes = CodeRegistry.all
    if markdown {
      terminal.print(CodeReference.markdown(codes))
      return
    }
    if list {
      let width = codes.map(\.id.count).max() ?? 0
      for code in codes {
        let padding = String(repeating: " ", count: width - code.id.count)
        terminal.print(
          "\(code.id)\(padding)  \(code.severity.rawValue)\(code.severity == .error ? "  " : "")  \(code.summary)\n")
      }
      return
    }
    guard let wanted = code else { return }
    guard let found = codes.first(where: { $0.id == wanted }) else {
      let ids = codes.map(\.id)
      let help = Suggestion.help(for: wanted, in: ids) ?? "`welcome explain --list` shows all codes"
      terminal.report("error: there is no code `\(Visible.escaped(wanted))`\nhelp: \(help)\n")
      throw ExitCode(ExitStatus.findings)
    }
    terminal.print(CodePage(found, isCheck: CodeRegistry.isCheck(found)).text)
  }
}
