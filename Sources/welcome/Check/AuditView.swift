import Diagnostics
import Preview
import Quality

/// A judged text for a terminal: the text, the places that findings point at marked below it, then each finding and what to try.
struct AuditView {
  let style: TerminalStyle
  let tellsLanguage: Bool

  func render(_ audit: Audit) -> String {
    var lines = [header(audit)]
    lines += marked(audit)
    lines += facts(audit)
    if tellsLanguage { lines += wrapped("read as ", Self.language(audit.lang), .dim) }
    for finding in audit.findings { lines += self.finding(finding, of: audit) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func header(_ audit: Audit) -> String {
    let place = style.paint(Visible.escaped(audit.item.place), .strong)
    let verdict =
      audit.isRefused
      ? style.paint(style.mark("✗ ", "x ") + "would be refused", .bad)
      : style.paint(style.mark("✓ ", "ok ") + (audit.findings.isEmpty ? "good to go" : "would pass"), .good)
    return "\(place)  \(verdict)"
  }

  // MARK: The text

  /// Cells of one line of the shown text.
  private struct Line {
    var text = ""
    var marks = ""
    var isMarked = false
  }

  /// The text in lines that fit, each with a line of marks below it where findings point into it: `^` for errors, `~` for warnings.
  private func marked(_ audit: Audit) -> [String] {
    let width = style.width - 4
    let places = MarkedPlaces(audit.findings, byteCount: audit.message.text.utf8.count)
    var lines: [Line] = []
    var line = Line()
    var offset = 0
    func endLine() {
      while line.text.last == " " { line.text.removeLast() }
      lines.append(line)
      line = Line()
    }
    for piece in Self.pieces(of: audit.message.text) {
      let shown = piece == "\n" ? "" : Visible.escaped(piece)
      let isSpace = piece == " "
      if DisplayWidth.of(line.text) + DisplayWidth.of(shown) > width, !line.text.isEmpty { endLine() }
      if !(isSpace && line.text.isEmpty) {
        for character in piece {
          let visible = character == "\n" ? "" : Visible.escaped(character)
          let mark = places.mark(at: offset..<(offset + character.utf8.count))
          line.text += visible
          line.marks += String(repeating: mark ?? " ", count: DisplayWidth.of(visible))
          if mark != nil, !visible.isEmpty { line.isMarked = true }
          offset += character.utf8.count
        }
      } else {
        offset += piece.utf8.count
      }
      if piece == "\n" { endLine() }
    }
    if !line.text.isEmpty || lines.isEmpty { endLine() }
    return lines.flatMap { line -> [String] in
      let text = "  " + line.text
      guard line.isMarked else { return [text] }
      var marks = line.marks
      while marks.last == " " { marks.removeLast() }
      return [text, "  " + style.paint(marks, .bad)]
    }
  }

  /// Words, spaces and line breaks.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let isBreak = character == "\n" || character == "\r\n"
      if isBreak {
        pieces.append("\n")
      } else if character == " " || pieces.isEmpty || pieces.last == " " || pieces.last == "\n" {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  /// Where findings point, each of them looked at once.
  private struct MarkedPlaces {
    /// By place, how many findings it and those before it lie in, of each kind.
    private var errors: [Int]
    private var others: [Int]

    init(_ findings: [Finding], byteCount: Int) {
      errors = Array(repeating: 0, count: byteCount + 1)
      others = errors
      for finding in findings {
        guard let range = finding.range?.clamped(to: 0..<byteCount), !range.isEmpty else { continue }
        let isError = finding.severity == .error
        for (place, change) in [(range.lowerBound, 1), (range.upperBound, -1)] {
          if isError { errors[place] += change } else { others[place] += change }
        }
      }
      for place in errors.indices.dropFirst() {
        errors[place] += errors[place - 1]
        others[place] += others[place - 1]
      }
    }

    func mark(at range: Range<Int>) -> String? {
      let range = range.clamped(to: errors.indices)
      if errors[range].contains(where: { $0 > 0 }) { return "^" }
      return others[range].contains { $0 > 0 } ? "~" : nil
    }
  }

  // MARK: What was found

  private func facts(_ audit: Audit) -> [String] {
    let bytes = Array(audit.message.text.utf8)
    var seen: Set<String> = []
    let facts = audit.message.facts.compactMap { fact -> String? in
      let text = String(decoding: bytes[fact.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
      let shown = "\(fact.path.dropFirst(fact.path.hasPrefix("follower.") ? 9 : 0)) “\(Visible.escaped(text))”"
      return seen.insert(shown).inserted ? shown : nil
    }
    return facts.isEmpty ? [] : wrapped("knows ", facts.joined(separator: ", "), .fact)
  }

  private static func language(_ tag: String) -> String {
    tag == "und" ? "a language that can't be told; --lang names it" : "`\(Visible.escaped(tag))`"
  }

  private func finding(_ finding: Finding, of audit: Audit) -> [String] {
    wrapped(
      "\(finding.severity.rawValue)[\(finding.code.id)]: ", finding.message,
      finding.severity == .error ? .bad : .caution)
      + wrapped("  try: ", AuditHelp.help(for: finding, knowsFollower: audit.item.follower != nil), .dim)
  }

  private func wrapped(_ label: String, _ text: String, _ role: TerminalStyle.Role) -> [String] {
    var styled = StyledText()
    styled.append(label + text, role)
    return styled.wrapped(to: style.width - 4).enumerated().map { index, line in
      (index == 0 ? "  " : "    ") + line.painted(style)
    }
  }
}
