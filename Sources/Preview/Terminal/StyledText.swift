import Diagnostics

/// A text whose pieces have roles, wrapped to lines by the cells that a terminal needs.
package struct StyledText {
  package struct Run {
    package let text: String
    package let role: TerminalStyle.Role
  }

  package var runs: [Run] = []

  package init() {}

  package mutating func append(_ text: String, _ role: TerminalStyle.Role = .plain) {
    if !text.isEmpty { runs.append(Run(text: text, role: role)) }
  }

  /// Lines of at most `width` cells, broken at spaces where there are any; line breaks of the text are kept. Never empty.
  package func wrapped(to width: Int) -> [StyledText] {
    var wrapper = Wrapper(width: max(1, width))
    for run in runs {
      for character in run.text {
        wrapper.add(Visible.isLineBreak(character) ? "\n" : Visible.escaped(character), run.role)
      }
    }
    return wrapper.finish()
  }

  package var cells: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  package func painted(_ style: TerminalStyle) -> String { runs.map { style.paint($0.text, $0.role) }.joined() }

  private struct Wrapper {
    let width: Int
    private var lines: [StyledText] = []
    private var line: [(text: String, role: TerminalStyle.Role, cells: Int)] = []
    private var cells = 0

    init(width: Int) { self.width = width }

    mutating func add(_ text: String, _ role: TerminalStyle.Role) {
      if text == "\n" {
        endLine(before: line.count)
        return
      }
      let needed = DisplayWidth.of(text)
      if cells + needed > width, !line.isEmpty {
        // A space at the edge is the break itself.
        if text == " " {
          endLine(before: line.count)
          return
        }
        let space = line.lastIndex { $0.text == " " }
        endLine(before: space.map { $0 + 1 } ?? line.count)
      }
      line.append((text, role, needed))
      cells += needed
    }

    mutating func finish() -> [StyledText] {
      if !line.isEmpty || lines.isEmpty { endLine(before: line.count) }
      return lines
    }

    /// Ends the line before a character; those from it on begin the next.
    private mutating func endLine(before index: Int) {
      var text = StyledText()
      var piece = ""
      var role: TerminalStyle.Role?
      var kept = line[..<index]
      while kept.last?.text == " " { kept.removeLast() }
      for character in kept {
        if character.role != role {
          text.append(piece, role ?? .plain)
          (piece, role) = ("", character.role)
        }
        piece += character.text
      }
      text.append(piece, role ?? .plain)
      lines.append(text)
      line = Array(line[index...])
      cells = line.reduce(0) { $0 + $1.cells }
    }
  }
}

extension Visible {
  static func isLineBreak(_ character: Character) -> Bool { character == "\n" || character == "\r\n" }
}
