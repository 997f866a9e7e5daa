import Diagnostics
import RuleMatching

/// A condition with what it saw, as a tree of marked lines.
struct ConditionTree {
  let style: TerminalStyle

  /// The lines of a condition and those in it, each with its indent.
  func lines(_ trace: ConditionTrace, indent: Int) -> [String] {
    // What stands under `when` together is one list, not a node of its own.
    if case .all = trace.kind, !trace.children.isEmpty {
      return trace.children.flatMap { branch($0, indent: indent, isUnwanted: false) }
    }
    return branch(trace, indent: indent, isUnwanted: false)
  }

  /// - Parameter isUnwanted: whether it stands under a `none`, where it is well that it doesn't hold.
  private func branch(_ trace: ConditionTrace, indent: Int, isUnwanted: Bool) -> [String] {
    let (titles, inner) = trace.unwrapped
    let mark =
      trace.held
      ? style.paint(style.mark("✓", "+"), isUnwanted ? .bad : .good)
      : style.paint(style.mark("✗", "x"), isUnwanted ? .dim : .bad)
    var text = StyledText()
    text.append(titles.joined(separator: ": "), .strong)
    text.append(": " + Self.sentence(inner), .plain)
    let isUnwantedBelow = if case .none = inner.kind { !isUnwanted } else { isUnwanted }
    return hanging(text, mark: mark, indent: indent, style)
      + inner.children.flatMap { branch($0, indent: indent + 2, isUnwanted: isUnwantedBelow) }
  }

  /// What a condition saw and what it made of it: `found none of 4 words in "I keep a journal"`.
  static func sentence(_ trace: ConditionTrace) -> String {
    guard case .test(let field, _) = trace.kind, let value = trace.value else { return trace.reason }
    if trace.seen == "\(field) is missing" {
      // What that means stands below the rules, once.
      return trace.reason.replacing(", so nothing but `exists: false` holds", with: "")
    }
    if trace.reason.contains(value) { return trace.reason }
    let shown = short(value)
    if trace.reason.hasPrefix("is ") || trace.reason.hasPrefix("isn't ") { return "\(shown) \(trace.reason)" }
    if trace.reason == "there is a value" { return "\(trace.reason): \(shown)" }
    return "\(trace.reason) in \(shown)"
  }

  /// The text of an event is shown in full once, so in a tree its start will do.
  private static func short(_ value: String, limit: Int = 32) -> String {
    guard value.count > limit else { return value }
    return value.prefix(limit - 2) + "…" + (value.hasPrefix("\"") ? "\"" : "")
  }
}

extension ConditionTrace {
  /// The condition in this one that says something of its own, with the titles on the way to it: a named condition, or a list of one,
  /// comes to what it holds.
  var unwrapped: (titles: [String], inner: ConditionTrace) {
    var titles = [title]
    var inner = self
    while let only = inner.children.first, inner.children.count == 1, inner.kind != .none {
      if case .all = inner.kind { titles.removeLast() }
      inner = only
      titles.append(only.title)
    }
    // The list under a name needs no title.
    if titles.count > 1, case .all = inner.kind { titles.removeLast() }
    return (titles, inner)
  }

  /// Whether one of its tests saw no value.
  var hasMissingValue: Bool { tests.contains { $0.seen?.hasSuffix(" is missing") == true } }

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
