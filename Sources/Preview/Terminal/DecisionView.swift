import CivilTime
import Diagnostics
import Events
import Quality
import WelcomeEngine

/// One decision for a terminal: who, what they would get, and why.
public struct DecisionView: Sendable {
  private let style: TerminalStyle

  public init(style: TerminalStyle) {
    self.style = style
  }

  /// The view, ending in a line break. Whatever comes from the follower is made visible, never printed raw.
  /// - Parameter limit: the channel's length limit.
  public func render(_ decision: Decision, limit: Int) -> String {
    var lines = header(decision.event)
    switch decision.outcome {
    case .send(let message): lines += sent(message, decision.trace, limit: limit)
    case .skip(let skip): lines += skipped(skip, decision.trace)
    case .reject(let rejection): lines += rejected(rejection, decision.trace)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Who

  private func header(_ event: Event) -> [String] {
    let follower = event.follower
    let dot = style.mark(" · ", " - ")
    var title = StyledText()
    let handle = follower.username.map { "@" + short($0, 20) }
    title.append(follower.name.map { short($0, 40) } ?? handle ?? short(follower.id, 40), .strong)
    if follower.name != nil, let handle { title.append(dot + handle) }
    if let location = follower.location { title.append(dot + short(location, 30)) }
    if let count = follower.followersCount { title.append("\(dot)\(count) follower\(count == 1 ? "" : "s")") }
    // Room for the number that callers put before it.
    var lines = title.wrapped(to: style.width - 4).enumerated().map { ($0 > 0 ? "  " : "") + $1.painted(style) }
    if let bio = follower.bio { lines += note("bio: ", bio, .dim) }
    var happened = event.type == .follow ? "follows" : "\(event.type.rawValue)"
    if let text = event.text { happened += ": " + text }
    return lines + note("", happened, .dim)
  }

  // MARK: What they get

  private func sent(_ message: OutgoingMessage, _ trace: Trace?, limit: Int) -> [String] {
    var lines = Bubble(message: message.message, style: style).lines()
    let labels = message.quickReplies.map { "[ \(Visible.escaped($0.label.value)) ]" }
    if !labels.isEmpty { lines += note("", labels.joined(separator: " "), .plain) }
    let variant = message.variant == "default" ? "" : "/\(message.variant)"
    var parts = ["\(style.mark("✓", "ok")) \(message.rule)\(variant)"]
    if let cta = message.cta { parts.append("cta \(cta)") }
    parts += ["\(message.length)/\(limit)", message.delivery.rawValue]
    if let moment = message.sendAfter { parts.append("not before \(moment.iso8601)") }
    lines += summary(parts)
    let facts = message.facts.map { "\($0.path) \(quoted($0.text))" }
    lines += note("facts: ", facts.joined(separator: ", "), .plain)
    let missing = fallbacks(in: message.message)
    if !missing.isEmpty { lines += note("fallback: ", missing.joined(separator: ", "), .caution) }
    for finding in message.findings { lines += self.finding(finding) }
    return lines + passedOver(trace) + why(trace)
  }

  /// What the gate refused before the message that goes out, which nobody sees otherwise.
  private func passedOver(_ trace: Trace?) -> [String] {
    var lines: [String] = []
    for rule in trace?.rules ?? [] {
      for attempt in rule.attempts where !attempt.passed {
        let variant = attempt.variant == "default" ? "" : "/\(attempt.variant)"
        let errors = attempt.attempt.findings.filter { $0.severity == .error }
        let reasons = errors.map { "\($0.message) [\($0.code.id)]" }.joined(separator: "; ")
        lines += note("\(style.mark("✗", "x")) refused before: \(rule.rule)\(variant): ", reasons, .bad)
      }
    }
    return lines
  }

  /// Parts on as few lines as they need, broken between them where they fit at all.
  private func summary(_ parts: [String]) -> [String] {
    var text = StyledText()
    for (index, part) in parts.enumerated() {
      if index > 0 { text.append(style.mark("\u{A0}· ", "\u{A0}- ")) }
      text.append(part.replacing(" ", with: "\u{A0}"), index == 0 ? .good : .plain)
    }
    return text.wrapped(to: style.width - 4).enumerated().map { index, line in
      (index > 0 ? "    " : "  ") + line.painted(style).replacing("\u{A0}", with: " ")
    }
  }

  private func fallbacks(in message: Message) -> [String] {
    let bytes = Array(message.text.utf8)
    return message.segments.compactMap { segment in
      guard case .fallback(let path) = segment.origin else { return nil }
      let text = String(decoding: bytes[segment.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
      return path.map { "\(quoted(text)) for \($0)" } ?? quoted(text)
    }
  }

  private func skipped(_ skip: Skip, _ trace: Trace?) -> [String] {
    let rule = skip.rule.map { " by \($0)" } ?? ""
    return note("", "\(style.mark("–", "-")) skipped\(rule) (\(skip.reason.rawValue)): \(skip.text)", .caution)
      + passedOver(trace) + why(trace)
  }

  private func rejected(_ rejection: Rejection, _ trace: Trace?) -> [String] {
    var lines: [String] = []
    for attempt in rejection.attempts {
      let variant = attempt.variant == "default" ? "" : "/\(attempt.variant)"
      lines += note("", "\(style.mark("✗", "x")) refused: \(attempt.rule)\(variant)", .bad)
      if let message = attempt.message { lines += Bubble(message: message, style: style).lines() }
      for finding in attempt.findings { lines += self.finding(finding) }
    }
    return lines + why(trace)
  }

  private func finding(_ finding: Finding) -> [String] {
    note(
      "\(finding.severity.rawValue)[\(finding.code.id)]: ", finding.message,
      finding.severity == .error ? .bad : .caution)
      + note("  try: ", finding.help, .dim)
  }

  // MARK: Why

  private func why(_ trace: Trace?) -> [String] {
    guard let trace else { return [] }
    var lines: [String] = []
    for rule in trace.rules {
      guard let condition = rule.condition, condition.held else { continue }
      let reasons = condition.heldReasons
      if !reasons.isEmpty { lines += note("why \(rule.rule): ", reasons.joined(separator: "; "), .dim) }
    }
    return lines
  }

  // MARK: Lines

  private func short(_ text: String, _ limit: Int) -> String {
    let shown = Visible.escaped(text)
    return shown.count <= limit ? shown : shown.prefix(limit - 1) + style.mark("…", "~")
  }

  private func quoted(_ text: String) -> String { style.mark("\u{201c}", "\"") + text + style.mark("\u{201d}", "\"") }

  /// A paragraph indented by two cells, its further lines below the text; where the label leaves no room for that, below the label.
  private func note(_ label: String, _ text: String, _ role: TerminalStyle.Role) -> [String] {
    var styled = StyledText()
    let indent = DisplayWidth.of(label) + 2
    if style.width - indent < 24, !label.isEmpty {
      styled.append(label + text, role)
      return styled.wrapped(to: style.width - 4).enumerated().map { ($0 > 0 ? "    " : "  ") + $1.painted(style) }
    }
    styled.append(text, role)
    return styled.wrapped(to: style.width - indent).enumerated().map { index, line in
      let start = index == 0 ? "  " + style.paint(label, role) : String(repeating: " ", count: indent)
      return start + line.painted(style)
    }
  }
}
