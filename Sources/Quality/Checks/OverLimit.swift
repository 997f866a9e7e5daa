import Diagnostics
import RuleModel

/// `length/over-limit`
struct OverLimit: Check {
  static let code = DiagnosticCode(
    "length/over-limit", .error, "the message is longer than the channel allows",
    explanation: """
      `channel.max_length` is counted as `channel.counting` says: `weighted` as X counts (a link is 23, an emoji 2, a Chinese or \
      Japanese character 2), or `characters` as people count.
      """,
    bad: "max_length: 40\n---\nHi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Which backend is next?]",
    good: "max_length: 40\n---\n{first_name:Ada}, your {bio:compiler}: [which backend?]")

  func findings(in message: Message, context: GateContext) -> [Finding] {
    let limit = context.channel.maxLength
    // No text counts more than two for a UTF-8 byte but for links, so that most messages are done here.
    let bytes = message.text.utf8.count
    if context.channel.counting == .characters, bytes <= limit { return [] }
    let isWeighted = context.channel.counting == .weighted
    let length = isWeighted ? TextMeasure.weightedLength(message.text) : message.text.count
    guard length > limit else { return [] }
    let unit = isWeighted ? "weighted characters" : "characters"
    return [
      Finding(
        Self.code, "\(length) \(unit), \(length &- limit) over the limit of \(limit)",
        help: "shorten the template's own words, or cut the longest fact with `truncate`")
    ]
  }
}
