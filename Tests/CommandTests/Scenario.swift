import Foundation
import TestSupport
import Testing

/// A scenario of the command line in one file: commands, the files they find, and everything they print.
///
/// ```
/// What it shows, in a sentence.
///
/// use Rules Templates           folders of the project to put beside the files
/// $ welcome lint                a command; its expected status stands behind, when not 0
/// ? 1
/// -- Rules/x.yaml --            a file
/// …
/// -- stdout 1 --                what the first command prints; absent where it prints nothing
/// -- file out/summary.json --   what a file holds when all commands have run
/// ```
///
/// With `UPDATE_GOLDEN=1` in the environment the printed parts are written anew, to be read and committed by a person.
struct Scenario: CustomTestStringConvertible {
  struct Command {
    let line: String
    var status: Int32 = 0
  }

  struct Section {
    let name: String
    var text: String
  }

  let url: URL
  let head: String
  let folders: [String]
  let commands: [Command]
  let sections: [Section]

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  init(_ url: URL) throws {
    self.url = url
    var head: [String] = []
    var sections: [Section] = []
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.last == "" ? lines.dropLast() : lines[...] {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        sections.append(Section(name: String(line.dropFirst(3).dropLast(3)), text: ""))
      } else if sections.isEmpty {
        head.append(String(line))
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    var folders: [String] = []
    var commands: [Command] = []
    for line in head {
      if line.hasPrefix("use ") { folders += line.dropFirst(4).split(separator: " ").map(String.init) }
      if line.hasPrefix("$ ") { commands.append(Command(line: String(line.dropFirst(2)))) }
      if line.hasPrefix("? "), let status = Int32(line.dropFirst(2)), !commands.isEmpty {
        commands[commands.count - 1].status = status
      }
    }
    self.head = head.joined(separator: "\n")
    self.folders = folders
    self.commands = commands
    self.sections = sections
  }

  static func isExpected(_ name: String) -> Bool {
    ["stdout ", "stderr ", "file "].contains { name.hasPrefix($0) }
  }

  /// The thread sanitizer keeps its own tables in files, so that it can't work below a limit on their size.
  private static func isRunnable(_ file: URL) -> Bool {
    ProcessInfo.processInfo.environment["WELCOME_SANITIZER"] != "thread"
      || file.lastPathComponent != "file-size-limit.txt"
  }

  static let all: [Scenario] = {
    let folder = packageRoot.appending(path: "Tests/CommandTests/Scenarios")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" && isRunnable($0) }.sorted { $0.path() < $1.path() }.compactMap {
      try? Scenario($0)
    }
  }()
}
