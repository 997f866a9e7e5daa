import ArgumentParser
import Diagnostics
import Foundation

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a small working flow to start from: rules, templates, samples, tests.",
    discussion: """
      The files explain themselves in comments. Nothing that is there is ever overwritten.

        welcome init
        welcome init my-flows
      """)

  @Argument(
    help: ArgumentHelp("The folder to write into; it is made where it is missing.", valueName: "dir"),
    completion: .directory)
  var folder = "."

  @Option(help: ArgumentHelp("When to use colour: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "Don't list the files and what to do next.")
  var quiet = false

  func run() throws {
    let terminal = Terminal(color: color)
    let root = URL(filePath: folder)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      terminal.report(
        "error: `\(Visible.escaped(folder))` is a file\nhelp: name a new folder, such as `welcome init my-flows`\n")
      throw ExitCode(ExitStatus.failed)
    }
    let existing = Scaffold.files.filter {
      FileManager.default.fileExists(atPath: root.appending(path: $0.path).path(percentEncoded: false))
    }
    if !existing.isEmpty {
      let list = existing.map { "  \(Visible.escaped(shown($0.path)))\n" }.joined()
      let help = "name a new folder, such as `welcome init my-flows`, or move these files away"
      terminal.report("error: nothing was written, since these files are there already:\n\(list)help: \(help)\n")
      throw ExitCode(ExitStatus.failed)
    }
    for file in Scaffold.files {
      let url = root.appending(path: file.path)
      do {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        // Should a file have come in between, it stays.
        try Data(file.text.utf8).write(to: url, options: .withoutOverwriting)
      } catch {
        let path = Visible.escaped(shown(file.path))
        terminal.report("error: `\(path)` can't be written: \(RulebookFiles.reason(error))\n")
        throw ExitCode(ExitStatus.failed)
      }
    }
    if !quiet { terminal.print(summary) }
  }

  private func shown(_ path: String) -> String {
    folder == "." ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  private var summary: String {
    let width = Scaffold.files.map { shown($0.path).count }.max() ?? 0
    let list = Scaffold.files.map { file in
      let path = shown(file.path)
      let padding = String(repeating: " ", count: width - path.count)
      return "  \(Visible.escaped(path))\(padding)  \(file.purpose)\n"
    }
    let enter = folder == "." ? "" : "  cd \(ShellWord.quoted(folder))\n"
    return """
      Written:
      \(list.joined())
      Next:
      \(enter)\(steps)
      Then put your brand into Rules/brand.yaml and your own words into Templates, with `welcome preview` beside the editor.

      """
  }

  /// With what they are for, in the form of a comment, so that all of it can be pasted.
  private var steps: String {
    let followers = "Rules/samples/followers.jsonl"
    let steps = [
      ("what is wrong with the files, if anything", "welcome lint"),
      ("what these followers would get, and why", "welcome dry-run --followers \(followers)"),
      ("the same as a page to share", "welcome dry-run --followers \(followers) --html page.html"),
      ("the same live, while you edit; Ctrl-C ends it", "welcome preview"),
      ("whether what must stay true is true", "welcome test"),
      (
        // The log is of the day before; by now its events are older than the policy allows.
        "messages for an event log, as of a past day, and what came of it as a page",
        "welcome batch Rules/samples/events.jsonl --out out --now 2026-03-03T12:00:00Z"
      ),
    ]
    return steps.map { "  # \($0)\n  \($1)\n" }.joined() + "  welcome stats out --html stats.html\n"
  }
}

/// A word as a shell reads it.
enum ShellWord {
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte.isASCIILetterOrDigit || "/._-+=:,@%".utf8.contains(byte)
    }
    if isPlain, !word.isEmpty { return word }
    return "'" + Visible.escaped(word).replacing("'", with: #"'\''"#) + "'"
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
