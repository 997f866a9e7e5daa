import Diagnostics
import RuleModel

/// `personalization/cohort`: needs the memory of what was sent before, so the engine raises it; its documentation and finding are here.
public enum Cohort {
  public static let code = DiagnosticCode(
    "personalization/cohort", .error, "the same text, names masked, has gone to many other followers",
    explanation: """
      A message is generic when it reads the same for everybody, whatever name stands in it. So texts are remembered with everything \
      masked that differs without saying anything about the follower: names and handles, codes, the times that you offer, {{ now }}, \
      ids, and `utm_` parameters; also inside the link. One that has already gone to `policy.cohort.limit` other followers (30 unless set) within \
      `policy.cohort.window` (30d unless set) is refused; the next variant is tried, then the next rule. What to change, the best first: \
      put what you know into the sentence that carries the message ({{ match.bio }}, {{ event.text }}, {{ follower.location }}, your \
      own {{ follower.attributes }}), since a text with two facts is seldom sent twice; split the rule, since founders and students \
      have little in common to be told; give it more `variants`, each of which may go to as many followers again; or ask for a fact \
      with `exists: true` in `when`, so that those of whom you know nothing get nothing. `policy.cohort.near_limit` does the same for \
      texts that differ in the value of one fact only, such as the place in “Hi Ada, how is London?”; it is off unless set.
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

  /// - Parameters:
  ///   - others: how many other followers got a text within the window that differs in the value of one fact at most.
  ///   - fact: the path of that fact.
  public static func nearFinding(others: Int, fact: String, limits: Policy.Cohort) -> Finding {
    Finding(
      code,
      "but for `\(fact)`, this text has gone to \(others) other followers within \(limits.window)",
      help: "place a second fact of the follower, or give the rule more variants")
  }
}
