import Diagnostics
import Liquid
import RuleModel

extension StaticChecks {
  /// The longest message fits the channel.
  ///
  /// A message that is too long even when every value is in plain letters is an error; one that is too long only with letters that count 2,
  /// and one whose length nobody can tell, are warnings.
  mutating func checkLength(_ message: CheckedMessage, _ length: MessageLength) {
    var plain = length
    plain.values = .plain
    let measured = message.paths.map { (path: $0, length: length.both($0.output)) }
    guard
      let heaviest = measured.max(by: { $0.length.heaviest < $1.length.heaviest }).map({
        (path: $0.path, length: $0.length.heaviest)
      }),
      let longestPlain = measured.max(by: { $0.length.plain < $1.length.plain }).map({
        (path: $0.path, length: $0.length.plain)
      })
    else {
      return
    }
    lengths.append(
      VariantLength(
        rule: message.rule.id.value, variant: message.variant.name, plain: longestPlain.length,
        heaviest: heaviest.length))
    let limit = ruleSet.channel.maxLength
    guard heaviest.length > limit else { return }
    if heaviest.length >= TextLimit.unboundedCount { return reportUnbounded(message, heaviest.path) }
    let isError = longestPlain.length > limit
    let (path, measure) = isError ? (longestPlain.path, plain) : (heaviest.path, length)
    let found = isError ? longestPlain.length : heaviest.length
    let parts = parts(of: path.output, measure)
    var notes = ["the parts: " + parts.map { "\($0.name) \($0.length)" }.joined(separator: ", ")]
    if !isError, longestPlain.length < heaviest.length {
      notes.append(
        "with values in letters that count 1 it has at most \(longestPlain.length); those of Chinese or emoji count 2")
    }
    let others = message.paths.filter { measure($0.output) <= limit }
    let choices = message.choices(of: [path], against: others).suffix(3)
    let when = CheckedMessage.when(choices)
    let most = ruleSet.channel.counting == .weighted ? "weighted characters" : "characters"
    problems.add(
      Diagnostic(
        .templateTooLong, "the message may have \(found) \(most), \(found - limit) too many\(when)",
        at: place(of: parts, message), label: label(of: parts, message), notes: notes,
        help: help(parts, over: found - limit, message, isHeavy: !isError && ruleSet.channel.counting == .weighted),
        severity: isError ? .error : .warning),
      message.rule, rank: found)
  }

  private mutating func reportUnbounded(_ message: CheckedMessage, _ path: TemplatePath) {
    let place = message.variant.template.place
    // What an unknown variable would print is told when it is known.
    if unknown.contains(where: { $0.source.path == place.source.path && place.range.contains($0.range.lowerBound) }) {
      return
    }
    for piece in path.output {
      guard case .value(let limit, let name, let span) = piece, !limit.isBounded else { continue }
      problems.add(
        Diagnostic(
          .templateTooLong, "nobody can tell how long the message gets", at: span ?? message.end,
          label: "\(Self.quoted(name)) has no known limit", help: "cut it: `| truncate: 40`", severity: .warning),
        message.rule, subject: name)
    }
  }

  private struct Part {
    let name: String
    let length: Int
    let span: Span?
    let isValue: Bool
  }

  /// The text and the line to opt out, as far as they are known, then values from the longest on.
  private func parts(of pieces: [OutputPiece], _ length: MessageLength) -> [Part] {
    var values: [Part] = []
    for case .value(let limit, let name, let span) in pieces {
      values.append(Part(name: Self.quoted(name), length: length.count(limit), span: span, isValue: true))
    }
    let total = length(pieces)
    let line = length(pieces.filter(isOfOptOut))
    let rest = total - values.reduce(line) { $0 + $1.length }
    var known = [Part(name: "the text itself", length: rest, span: nil, isValue: false)]
    if line > 0 { known.append(Part(name: "the line to opt out", length: line, span: nil, isValue: false)) }
    return known + values.sorted { $0.length > $1.length }
  }

  private func isOfOptOut(_ piece: OutputPiece) -> Bool {
    guard case .literal(_, let span?) = piece, let line = ruleSet.policy.optOut else { return false }
    let place = line.map.span(0..<line.text.utf8.count)
    return span.source.path == place.source.path && place.range.contains(span.range.lowerBound)
  }

  private static func quoted(_ name: String) -> String { name.contains(" ") ? name : "`\(name)`" }

  /// The longest value of the message's own text.
  private func culprit(_ parts: [Part], _ message: CheckedMessage) -> Part? {
    let place = message.variant.template.place
    let values = parts.filter(\.isValue)
    return values.first { part in
      part.length > 9
        && part.span.map { $0.source.path == place.source.path && place.range.contains($0.range.lowerBound) } ?? false
    }
  }

  private func place(of parts: [Part], _ message: CheckedMessage) -> Span {
    culprit(parts, message)?.span ?? message.end
  }

  private func label(of parts: [Part], _ message: CheckedMessage) -> String {
    culprit(parts, message).map { "up to \($0.length) of them are this value" } ?? "up to here"
  }

  /// - Parameter isHeavy: whether the lengths are of letters that count 2, of which `truncate` counts each once.
  private func help(_ parts: [Part], over: Int, _ message: CheckedMessage, isHeavy: Bool) -> String {
    guard let culprit = culprit(parts, message) else { return "shorten the text" }
    let kept = (culprit.length - over) / (isHeavy ? 2 : 1)
    guard kept >= 10 else { return "shorten the text" }
    // Of a long value much less is enough to be recognised by.
    return "shorten the text, or cut the value: `| truncate: \(culprit.length > 60 && !isHeavy ? kept / 2 : kept)`"
  }
}
