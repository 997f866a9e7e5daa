import Diagnostics
import RuleMatching
import WelcomeEngine
import YAMLSource

extension ValueReader {
  private static let expectationKeys = ["rule", "variant", "cta", "delivery", "text", "skip", "reject"]
  private static let messageKeys = ["variant", "cta", "delivery", "text"]

  /// An expectation laid over a shared one: it adds to one of the same outcome, and takes the place of one of another.
  static func combined(_ shared: Node?, _ own: Node?) -> Node? {
    guard let shared, let own else { return own ?? shared }
    return outcome(of: shared) == outcome(of: own) ? shared.overlaid(by: own) : own
  }

  private static func outcome(of node: Node) -> String {
    node["skip"] != nil ? "skip" : node["reject"] != nil ? "reject" : "send"
  }

  /// Nil when there is nothing to expect, or when it can't be told what.
  mutating func expectation(_ node: Node?, _ names: KnownNames) -> Expectation? {
    guard let values = values(node, "an expectation", keys: Self.expectationKeys), let node else { return nil }
    if values.isEmpty {
      report(.testNoExpectation, "nothing is expected here", at: node.place, help: Self.example)
      return nil
    }
    let rule = name(values["rule"], "rule", of: "rule", in: names.rules)
    let other = values["skip"] != nil ? "skip" : values["reject"] != nil ? "reject" : nil
    if let other { reportContradictions(node, values, other) }
    if let skip = values["skip"] { return self.skip(skip, names).map { Expectation(.skip($0), rule: rule) } }
    if let reject = values["reject"] { return Expectation(.reject(codes(reject, names)), rule: rule) }
    let variant = name(values["variant"], "variant", of: "variant", in: names.variants)
    if let variant, let rule, let known = names.variantsOfRules[rule], !known.contains(variant),
      let node = values["variant"]
    {
      report(
        .testUnknownName, "the rule `\(rule)` has no variant `\(variant)`", at: node.place,
        help: "it has " + known.map { "`\($0)`" }.joined(separator: ", "))
    }
    let message = MessageExpectation(
      variant: variant,
      cta: name(values["cta"], "cta", of: "call to action", in: names.ctas),
      delivery: name(values["delivery"], "delivery", of: "delivery", in: ["auto", "review"]),
      text: textExpectation(values["text"]))
    return Expectation(.send(message), rule: rule)
  }

  static let example = "write what is to come of the event, such as `expect: { rule: founders }`"

  /// Where there is no message, nothing can be expected of it.
  private mutating func reportContradictions(_ node: Node, _ values: [String: Node], _ outcome: String) {
    let wrong = Self.messageKeys + (outcome == "skip" ? ["reject"] : [])
    for entry in node.mapping ?? [] {
      guard let name = entry.key.scalar?.text, wrong.contains(name) else { continue }
      report(
        .testContradiction, "`\(name)` can't be expected together with `\(outcome)`", at: entry.key.place,
        help: "remove one of the two")
    }
  }

  private mutating func skip(_ node: Node, _ names: KnownNames) -> String? {
    guard let text = text(node, "skip") else {
      if node.isNull { wrongType(node, "`skip` wants a reason or a rule") }
      return nil
    }
    if names.reasons.contains(text) || names.skippingRules.contains(text) { return text }
    if names.rules.contains(text) {
      report(
        .testUnknownName, "the rule `\(text)` doesn't skip, it sends", at: node.place,
        help: "write the reason and the rule, such as `{ skip: cooldown, rule: \(text) }`")
      return nil
    }
    let known = names.reasons + names.skippingRules.sorted()
    unknown(
      text, "reason or rule that skips named", at: node.place, known: known,
      help: Suggestion.help(for: text, in: known)
        ?? "name a rule that skips, or one of the reasons "
        + names.reasons.map { "`\($0)`" }.joined(separator: ", "))
    return nil
  }

  private mutating func codes(_ node: Node, _ names: KnownNames) -> [String] {
    let texts = texts(node, "reject")
    if texts.isEmpty, node.isNull || node.sequence?.isEmpty == true {
      wrongType(node, "`reject` wants the code of a finding, or several")
    }
    for item in node.sequence ?? [node] {
      guard let text = item.scalar?.text, !text.isEmpty, texts.contains(text), !names.findings.contains(text) else {
        continue
      }
      // People leave the area away, which spoils the distance.
      let byName = names.findings.first { $0.hasSuffix("/" + text) }
      unknown(
        text, "finding", at: item.place, known: names.findings,
        help: byName.map { "did you mean `\($0)`?" } ?? Suggestion.help(for: text, in: names.findings)
          ?? "`welcome explain --list` shows all codes")
    }
    return texts
  }

  private static let textKeys = ["is", "contains", "excludes", "matches", "max_length", "facts"]

  private mutating func textExpectation(_ node: Node?) -> TextExpectation {
    guard let node, !node.isNull else { return TextExpectation() }
    if node.mapping == nil, node.sequence == nil { return TextExpectation(exact: text(node, "text")) }
    guard let values = values(node, "`text`", keys: Self.textKeys) else { return TextExpectation() }
    return TextExpectation(
      exact: text(values["is"], "is"), contains: texts(values["contains"], "contains"),
      excludes: texts(values["excludes"], "excludes"), patterns: patterns(values["matches"]),
      maxLength: count(values["max_length"], "max_length", 1...100_000), facts: facts(values["facts"]))
  }

  private mutating func facts(_ node: Node?) -> [String] {
    let paths = texts(node, "facts")
    for path in paths where !["follower.", "event.", "match."].contains(where: { path.hasPrefix($0) }) {
      guard let node else { continue }
      report(
        .testUnknownName, "`\(path)` is no fact", at: node.place,
        help: "facts are values of the follower or the event, such as `follower.location` or `match.bio`")
    }
    return paths
  }

  private mutating func patterns(_ node: Node?) -> [TextPattern] {
    guard let node else { return [] }
    return texts(node, "matches").compactMap { source in
      do throws(TextPattern.Failure) {
        return try TextPattern(source, caseSensitive: true)
      } catch {
        report(.testInvalidPattern, "the pattern can't be read: \(error.message)", at: node.place)
        return nil
      }
    }
  }
}
