import Diagnostics
import Liquid
import Quality
import RuleMatching
import RuleModel
import RuleTests
import WelcomeEngine
import YAMLSource

/// Every code of the program, from the targets that declare them.
enum CodeRegistry {
  static let all: [DiagnosticCode] =
    (YAMLCodes.all + RuleCodes.all + MatchingCodes.all + RuleChecks.codes + LiquidCodes.all + EngineCodes.all
      + TestCodes.all + [.fileUnreadable] + Checks.codes).sorted { $0.id < $1.id }

  /// Whether it is a check of the quality gate, whose severity the policy can set.
  static func isCheck(_ code: DiagnosticCode) -> Bool { Checks.codes.contains(code) }
}
