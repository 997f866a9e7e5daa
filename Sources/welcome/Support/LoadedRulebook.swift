import ArgumentParser
import Diagnostics
import WelcomeEngine

extension SharedOptions {
  /// Loads and compiles the rulebook for a command that needs it in order. Errors end the command with status 1, but for those
  /// of messages that the gate would refuse; they and warnings are left to `lint`.
  func loadRulebook(_ terminal: Terminal) throws -> Rulebook { try loadFingerprintedRulebook(terminal).rulebook }

  /// The same with what stands for the texts that it was compiled from.
  ///
  /// - Parameter tellsErrors: whether a line tells of the errors of messages that the gate would refuse, which end no command.
  func loadFingerprintedRulebook(
    _ terminal: Terminal, tellsErrors: Bool = false
  ) throws -> (rulebook: Rulebook, fingerprint: String) {
    let files = RulebookFiles(rules: rules, templates: templates)
    if !files.diagnostics.isEmpty {
      terminal.report(files.diagnostics)
      throw ExitCode(ExitStatus.failed)
    }
    let (rulebook, diagnostics) = Rulebook.compile(
      ruleFiles: files.rules, templateFiles: files.templates, seed: seed)
    guard let rulebook else {
      let errors = diagnostics.filter { $0.severity == .error }
      terminal.report(errors)
      terminal.report("\(errors.summary): nothing can be decided with these rules\n")
      throw ExitCode(ExitStatus.findings)
    }
    let errors = diagnostics.filter { $0.severity == .error }
    if tellsErrors, !errors.isEmpty, !quiet {
      terminal.report("note: `welcome lint` finds \(errors.summary): not all messages will be fit to send\n")
    }
    return (rulebook, RulebookFingerprint.of(files))
  }
}

/// What commands end with, beside 0 and the 64 of wrong usage.
enum ExitStatus {
  static let findings: Int32 = 1
  static let failed: Int32 = 2
  /// As shells give it for Ctrl-C: 128 and the number of SIGINT.
  static let interrupted: Int32 = 130
  /// As in sysexits.h, EX_DATAERR.
  static let unreadableData: Int32 = 65
}
