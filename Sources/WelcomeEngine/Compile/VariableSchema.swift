import Diagnostics
import Liquid
import RuleModel

/// The variables that a template can use, so that a misspelt one is found before any event comes.
struct VariableSchema {
  /// The members of each variable; nil for one that is a value itself.
  private static let members: [String: [String]?] = [
    "follower": [
      "id", "first_name", "name", "username", "bio", "location", "url", "lang", "pinned_text", "created_at",
      "account_age_days", "verified", "protected", "followers_count", "following_count", "post_count", "listed_count",
      "follows_you", "can_dm", "time_zone", "lists", "interests", "attributes",
    ],
    "event": ["id", "type", "text", "at", "keyword"],
    "match": Field.TextField.allCases.map(\.rawValue),
    "brand": ["name", "handle", "time_zone"],
    "cta": ["slot", "slots", "link", "deadline", "code", "ends"],
    "rule": ["id"],
    "value": Optional<[String]>.none,
    "now": Optional<[String]>.none,
  ]

  /// Names of the brand's own fields.
  let attributes: [String]

  /// What is wrong with a reference; nil when it names something.
  /// - Parameter given: variables that other templates hand over when they render this one.
  func problem(with reference: VariableReference, given: Set<String> = []) -> Diagnostic? {
    guard !reference.isLocal, let root = reference.path.first, !given.contains(root) else { return nil }
    let path = reference.path.joined(separator: ".")
    guard let known = Self.members[root] else {
      return Diagnostic(
        .templateUnknownVariable, "unknown variable `\(path)`", at: reference.span, label: "there is no `\(root)`",
        help: Suggestion.help(for: root, in: Self.members.keys.sorted())
          ?? "the variables are \(Self.members.keys.sorted().joined(separator: ", "))")
    }
    guard let known, reference.path.count > 1 else { return nil }
    let member = reference.path[1]
    guard known.contains(member) else {
      return Diagnostic(
        .templateUnknownVariable, "unknown variable `\(path)`", at: reference.span,
        label: "`\(root)` has no `\(member)`",
        help: Suggestion.nearest(to: member, in: known).map { "did you mean `\(root).\($0)`?" }
          ?? "`\(root)` has \(known.joined(separator: ", "))")
    }
    if root == "follower", member == "attributes", reference.path.count > 2 {
      let name = reference.path[2]
      guard attributes.contains(name) else {
        return Diagnostic(
          .templateUnknownVariable, "unknown variable `\(path)`", at: reference.span,
          label: "no such field under `attributes`",
          help: Suggestion.help(for: name, in: attributes) ?? "declare it under `attributes` in a rule file")
      }
    }
    return nil
  }
}
