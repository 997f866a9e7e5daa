import Foundation
import TestSupport
import Testing

/// The README as a scenario: its files are written, its commands run, and what stands below them compared.
///
/// A block whose first line names a path after the language is a file; a `console` block has commands behind `$`, each
/// with its output, and blank lines between them. Commands run in their order, in one folder. With
/// `UPDATE_GOLDEN=1` in the environment the outputs are written anew, to be read and committed by a person.
@Suite("README") struct ReadmeTests {
  private struct Block {
    let info: String
    var lines: [String] = []
    /// Where the lines stand in the file.
    let start: Int
  }

  @Test("every file and command in it works as it says") func commands() throws {
    let url = packageRoot.appending(path: "README.md")
    var lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-readme-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var ran = 0
    let blocks = Self.blocks(lines)
    for block in blocks where block.info.contains(" ") {
      let file = folder.appending(path: String(block.info.split(separator: " ")[1]))
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(block.lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    }
    var updated: [(range: Range<Int>, output: [String])] = []
    for block in blocks where block.info == "console" {
      for (command, start, expected) in Self.commands(block) {
        let result = try Program.run("{ \(command) ; } 2>&1", in: folder)
        let output = Self.withoutTimes(result.output).split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init).dropLast()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
          updated.append((start..<start + expected.count, Array(output)))
        } else {
          #expect(expected == Array(output), "\(command)")
        }
        ran += 1
      }
    }
    // From the end, so that an updated output moves none that is still to come.
    for (range, output) in updated.reversed() { lines.replaceSubrange(range, with: output) }
    #expect(ran >= 4)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(lines.joined(separator: "\n").utf8).write(to: url)
    }
  }

  @Test("every link in it leads to a file") func links() throws {
    let text = try String(contentsOf: packageRoot.appending(path: "README.md"), encoding: .utf8)
    for match in text.matches(of: /\]\(([^)]+)\)/) where !match.1.hasPrefix("http") {
      let path = packageRoot.appending(path: String(match.1)).path(percentEncoded: false)
      #expect(FileManager.default.fileExists(atPath: path), "\(match.1)")
    }
  }

  /// The commands of a block, each with the line of the file at which its output starts, and the output.
  private static func commands(_ block: Block) -> [(command: Substring, start: Int, expected: [String])] {
    let starts = block.lines.indices.filter { block.lines[$0].hasPrefix("$ ") }
    return starts.enumerated().map { number, start in
      let isLast = number + 1 == starts.count
      var end = isLast ? block.lines.endIndex : starts[number + 1]
      // The blank line before the next command.
      if !isLast, block.lines[end - 1].isEmpty { end -= 1 }
      return (block.lines[start].dropFirst(2), block.start + start + 1, Array(block.lines[start + 1..<end]))
    }
  }

  private static func blocks(_ lines: [String]) -> [Block] {
    var blocks: [Block] = []
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if !isOpen { blocks.append(Block(info: String(line.dropFirst(3)), start: index + 1)) }
        isOpen.toggle()
      } else if isOpen {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks
  }

  private static func withoutTimes(_ text: String) -> String {
    text.replacing(/in [0-9.]+ s, [0-9]+ a second/, with: "in 0.01 s")
  }
}
