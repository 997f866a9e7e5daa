import Quality

/// A message as the follower would see it: a frame, with facts and fallbacks in their colours.
package struct Bubble {
  let message: Message
  let style: TerminalStyle

  package init(message: Message, style: TerminalStyle) {
    self.message = message
    self.style = style
  }

  /// Lines without line breaks.
  package func lines(indent: String = "  ") -> [String] {
    let inner = min(64, style.width - indent.count - 4)
    let wrapped = styled.wrapped(to: inner)
    let widest = wrapped.map(\.cells).max() ?? 0
    let rule = String(repeating: style.mark("─", "-"), count: widest + 2)
    let side = style.paint(style.mark("│", "|"), .dim)
    var lines = [indent + style.paint(style.mark("╭", "+") + rule + style.mark("╮", "+"), .dim)]
    for line in wrapped {
      let padding = String(repeating: " ", count: widest - line.cells)
      lines.append("\(indent)\(side) \(line.painted(style))\(padding) \(side)")
    }
    lines.append(indent + style.paint(style.mark("╰", "+") + rule + style.mark("╯", "+"), .dim))
    return lines
  }

  private var styled: StyledText {
    let bytes = Array(message.text.utf8)
    var text = StyledText()
    for segment in message.segments {
      let piece = String(decoding: bytes[segment.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
      text.append(piece, role(of: segment))
    }
    return text
  }

  private func role(of segment: Message.Segment) -> TerminalStyle.Role {
    switch segment.origin {
    case .fact: return .fact
    case .fallback: return .fallback
    default:
      if case .cta = segment.region { return .callToAction }
      return .plain
    }
  }
}
