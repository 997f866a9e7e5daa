import Diagnostics
import RuleMatching

/// A condition with what it saw, as a tree of marked lines.
struct ConditionTree {
  let style: TerminalStyle

  /// The lines of a condition and those in it, each with its indent.
  func lines(_ trace: ConditionTrace, indent: Int) -> [String] {
    // What stands under `when` together is one list, not a node of its own.
    if case .all = trace.kind, !trace.children.isEmpty {
      return trace.children.flatMap { branch($0, indent: indent) }
    }
    return branch(trace, indent: indent)
  }

  private func branch(_ trace: ConditionTrace, indent: Int) -> [String] {
    let children = shownChildren(of: trace)
    return line(trace, indent: indent) + children.flatMap { branch($0, indent: indent + 2) }
  }

  /// A named condition that is a list is shown as that list.
  private func shownChildren(of trace: ConditionTrace) -> [ConditionTrace] {
    if case .use = trace.kind, let only = trace.children.first, case .all = only.kind { return only.children }
    return trace.children
  }

  private func line(_ trace: ConditionTrace, indent: Int) -> [String] {
    let mark = trace.held ? style.paint(style.mark("✓", "+"), .good) : style.paint(style.mark("✗", "x"), .bad)
    var text = StyledText()
    text.append(trace.title, .strong)
    text.append(": " + Self.sentence(trace), .plain)
    return hanging(text, mark: mark, indent: indent, style)
  }

  /// What a condition saw and what it made of it: `found none of 4 words in "I keep a journal"`.
  static func sentence(_ trace: ConditionTrace) -> String {
    guard case .test = trace.kind, let value = trace.value, trace.seen.map({ !$0.hasSuffix(" is missing") }) ?? false
    else { return trace.reason }
    if trace.reason.contains(value) { return trace.reason }
    let shown = short(value)
    if trace.reason.hasPrefix("is ") || trace.reason.hasPrefix("isn't ") { return "\(shown) \(trace.reason)" }
    if trace.reason == "there is a value" { return "\(trace.reason): \(shown)" }
    return "\(trace.reason) in \(shown)"
  }

  /// The text of an event is shown in full once, so in a tree its start will do.
  private static func short(_ value: String, limit: Int = 44) -> String {
    guard value.count > limit else { return value }
    return value.prefix(limit - 2) + "…" + (value.hasPrefix("\"") ? "\"" : "")
  }
}

extension ConditionTrace {
  /// The tests in it, itself included.
  var tests: [ConditionTrace] {
    if case .test = kind { return [self] }
    return children.flatMap(\.tests)
  }
}

/// A marked paragraph whose further lines stand below its first word.
func hanging(_ text: StyledText, mark: String, indent: Int, _ style: TerminalStyle) -> [String] {
  let room = max(20, style.width - indent - 2)
  let start = String(repeating: " ", count: indent)
  return text.wrapped(to: room).enumerated().map { index, line in
    index == 0 ? "\(start)\(mark) \(line.painted(style))" : "\(start)  \(line.painted(style))"
  }
}
