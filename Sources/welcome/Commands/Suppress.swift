import ArgumentParser
import Diagnostics
import EventLog
import Foundation
import Ledger

struct Suppress: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keep the list of followers who get no messages.",
    discussion: """
      Suppressions are kept in the ledger, beside the opt-outs that arrive in messages, and hold for every batch that is given it. \
      Followers are named by the platform's id, since handles change.

        welcome suppress add 2244994945 --note "asked by mail"
        welcome suppress import unsubscribed.csv
        welcome suppress list
        welcome suppress remove 2244994945
      """,
    subcommands: [Add.self, List.self, Remove.self, Import.self], defaultSubcommand: List.self)

  /// What all of them take.
  struct Options: ParsableArguments {
    @Option(help: ArgumentHelp("The ledger.", valueName: "file"), completion: .file())
    var ledger = "welcome.db"

    @OptionGroup var shared: SharedOptions

    var terminal: Terminal { Terminal(color: shared.color) }

    func validate() throws { try SharedOptions.checkLedger(ledger) }

    /// Runs a command's part that needs the ledger.
    /// - Parameter makes: whether a ledger that is written to is made when it isn't there.
    func withLedger(_ access: Ledger.Access, makes: Bool = true, _ body: (Ledger) throws -> Void) throws {
      do {
        if !makes, !FileManager.default.fileExists(atPath: ledger) {
          throw LedgerError(path: ledger, reason: .missing)
        }
        let ledger = try Ledger(path: ledger, access: access)
        try body(ledger)
        try ledger.close()
      } catch let error as LedgerError {
        var text = "error: \(Visible.escaped("\(error)"))\n"
        if error.reason == .missing {
          text += "help: `welcome suppress add` makes one, and so does `welcome batch --ledger`\n"
        }
        terminal.report(text)
        throw ExitCode(ExitStatus.failed)
      }
    }

    func say(_ text: String) {
      if !shared.quiet { terminal.report(text + "\n") }
    }

    /// A run heeds whom it finds in the list from line to line; who is taken out of it stays known until its end.
    func sayWhoIsRunning() {
      guard let holder = LedgerLock.holder(of: ledger) else { return }
      say("note: \(Visible.escaped(holder)) is using the ledger; it heeds this from its next start")
    }

    /// Ids from the command line; what can be none is refused.
    func check(_ followers: [String]) throws {
      for text in followers {
        if text.hasPrefix("-"), !text.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) || text.count == 1 {
          throw ValidationError("Unknown option '\(Visible.escaped(text))'")
        }
        switch FollowerID.read(text) {
        case .success(text): continue
        case .success(let id):
          throw ValidationError("`\(Visible.escaped(text))` is no id; did you mean \(Visible.escaped(id))?")
        case .failure(let problem): throw ValidationError(Visible.escaped(problem.reason))
        }
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Suppress followers.")

    // Ids may be negative, and look like options then.
    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Ids of followers.", valueName: "id"))
    var followers: [String]

    @Option(help: ArgumentHelp("Why, for people who look later.", valueName: "text"))
    var note: String?

    @OptionGroup var options: Options

    mutating func validate() throws {
      if let place = followers.firstIndex(of: "--") { followers.remove(at: place) }
      try options.check(followers)
    }

    func run() throws {
      let moment = options.shared.moment
      try options.withLedger(.readWrite) { ledger in
        let new = try ledger.suppress(
          followers.map { Suppression(follower: $0, since: moment, source: .manual, note: note) })
        let before = followers.count - new
        options.say("\(count(new, "follower")) suppressed\(before > 0 ? ", \(before) suppressed already" : "")")
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take suppressions back.",
      discussion:
        "Only with the follower's wish: many of them asked to hear no more. Status 1 when one of them isn't suppressed."
    )

    // Ids may be negative, and look like options then.
    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Ids of followers.", valueName: "id"))
    var followers: [String]

    @OptionGroup var options: Options

    mutating func validate() throws {
      if let place = followers.firstIndex(of: "--") { followers.remove(at: place) }
      try options.check(followers)
    }

    func run() throws {
      var unknown: [String] = []
      try options.withLedger(.readWrite, makes: false) { ledger in
        let removed = try ledger.unsuppress(followers)
        unknown = followers.filter { !removed.contains($0) }
        options.say("\(count(removed.count, "suppression")) taken back")
        options.sayWhoIsRunning()
      }
      for id in unknown { options.terminal.report("warning: \(Visible.escaped(id)) is not suppressed\n") }
      if !unknown.isEmpty { throw ExitCode(ExitStatus.findings) }
    }
  }

  struct List: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(abstract: "List suppressed followers, the earliest first.")

    @Option(help: "The form of the list: text or json.")
    var format = Format.text

    @OptionGroup var options: Options

    func run() throws {
      try options.withLedger(.readOnly) { ledger in
        let suppressions = try ledger.suppressions()
        switch format {
        case .json: options.terminal.print(SuppressionList.json(suppressions))
        case .text:
          options.terminal.print(SuppressionList.text(suppressions))
          options.say(
            suppressions.isEmpty ? "nobody is suppressed" : "\(count(suppressions.count, "follower")) suppressed")
        }
      }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Suppress the followers of a list.",
      discussion: """
        The file has an id on each line, compressed or not, or is CSV with a header, of which the column `id`, `user_id`, `follower_id`, `follower` or \
        `recipient_id` is taken, or the one that --column names. Blank lines and lines that start with # are passed over.
        """)

    @Argument(help: ArgumentHelp("A text or CSV file; - for standard input.", valueName: "file"), completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The column of a CSV file that has the ids.", valueName: "name"))
    var column: String?

    @Option(help: ArgumentHelp("Why, for people who look later; the file's name when not given.", valueName: "text"))
    var note: String?

    @Flag(help: "Say what would be added, and add nothing.")
    var dry = false

    @OptionGroup var options: Options

    func run() throws {
      let list: FollowerIDList
      do {
        list = try FollowerIDList(EventLogReader.text(of: file), column: column)
      } catch let error as FollowerIDList.Failure {
        throw fail("`\(file)` \(error.reason)")
      } catch let error as EventLogError {
        throw fail("`\(file)` \(error.reason)")
      }
      for problem in list.problems {
        options.terminal.report(
          "warning: \(Visible.escaped(file)), line \(problem.line): \(Visible.escaped(problem.reason))\n")
      }
      let moment = options.shared.moment
      let origin = note ?? (file == "-" ? nil : URL(filePath: file).lastPathComponent)
      if dry {
        var known: Set<String> = []
        if FileManager.default.fileExists(atPath: options.ledger) {
          try options.withLedger(.readOnly) { known = Set(try $0.suppressions().map(\.follower)) }
        }
        let new = list.ids.count { !known.contains($0) }
        options.say("\(count(new, "follower")) would be suppressed, \(list.ids.count - new) suppressed already")
        if !list.problems.isEmpty { throw ExitCode(ExitStatus.findings) }
        return
      }
      try options.withLedger(.readWrite) { ledger in
        let new = try ledger.suppress(
          list.ids.map { Suppression(follower: $0, since: moment, source: .import, note: origin) })
        options.say("\(count(new, "follower")) suppressed, \(list.ids.count - new) suppressed already")
      }
      if !list.problems.isEmpty { throw ExitCode(ExitStatus.findings) }
    }

    private func fail(_ reason: String) -> ExitCode {
      options.terminal.report("error: \(Visible.escaped(reason))\n")
      return ExitCode(ExitStatus.failed)
    }
  }
}
