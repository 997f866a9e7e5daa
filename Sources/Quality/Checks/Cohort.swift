import Diagnostics
import RuleModel

/// `personalization/cohort`: needs the memory of what was sent before, so the engine raises it; its documentation and finding are here.
public enum Cohort {
  public static let code = DiagnosticCode(
    "personalization/cohort", .error, "the same text, names masked, has gone to many other followers",
    explanation: """
      A message is generic when it reads the same for everybody. The engine remembers texts with names and handles masked; one that \
      has already gone to `policy.cohort.limit` other followers within `policy.cohort.window` is refused.
      """,
    bad: "Hi {first_name:Ada}, welcome to our {bio:engineering} circle. [Does Thursday at 10:30 work?]",
    good:
      "Hi {first_name:Ada}, your {bio:compiler} work in {location:London} is why I write. [Does Thursday at 10:30 work?]"
  )

  /// - Parameter others: how many other followers got the text within the window.
  public static func finding(others: Int, limits: Policy.Cohort) -> Finding {
    Finding(
      code, "with names masked, this text has gone to \(others) other followers within \(limits.window)",
      help: "place more facts of the follower, or give the rule more variants")
  }
}
