import ArgumentParser
import Diagnostics

@main
struct Welcome: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "welcome",
    abstract: "Welcome direct messages from rules: about this one follower, with one clear next step, never generic.",
    discussion: """
      Write rules in Rules/*.yaml and messages in Templates/*.liquid, then:

        welcome lint                                      find every mistake in them
        welcome dry-run --followers Rules/samples/followers.jsonl
                                                          see what sample followers would get, and why
        welcome preview                                   the same as a page that follows your edits
        welcome test                                      run the tests beside the rules
        welcome batch events.jsonl --out out              write the messages for an event log

      Exit status: 0 done and clean, 1 findings, 2 the run itself failed, 64 wrong usage, 65 unreadable data.
      """,
    version: "0.1.0",
    subcommands: [
      Init.self, Lint.self, DryRun.self, PreviewCommand.self, Check.self, Explain.self, Test.self, Batch.self,
      Stats.self, Suppress.self, Schema.self,
    ])

  /// Tells a command that isn't there before its options are taken for those of no command at all.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let named = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    let commands = configuration.subcommands.compactMap { $0._commandName }
    if let named, !named.hasPrefix("-"), named != "help", !commands.contains(named) {
      let help = Suggestion.help(for: named, in: commands) ?? "the commands are \(commands.joined(separator: ", "))"
      Terminal(color: .auto).report(
        """
        Error: there is no command `\(Visible.escaped(named))`; \(help)
        Usage: welcome <subcommand>
          See 'welcome --help' for more information.

        """)
      exit(withError: ExitCode.validationFailure)
    }
    main(nil)
  }
}
