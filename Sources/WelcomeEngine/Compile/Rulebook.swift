import CivilTime
import Diagnostics
import Liquid
import Quality
import RuleMatching
import RuleModel

/// All rules, calls to action, named conditions, policy and templates: loaded, checked and compiled. It never changes, and deciding with it
/// has no effect but its result, so that many threads can share one.
public struct Rulebook: Sendable {
  /// The rules as written, in the order in which they are looked at.
  public let ruleSet: RuleSet
  let rules: [CompiledRule]
  /// Finds the rules that an event fulfils, by their places in `rules`.
  let index: RuleIndex
  /// Templates by name, for `{% render %}`.
  let partials: [String: Template]
  /// The line that automatic messages end with.
  let optOut: Template?
  /// What a follower writes who wants to hear no more.
  let optOutKeywords: OptOut
  /// The attributes that are declared as times.
  let timeAttributes: Set<String>
  let gate: QualityGate
  /// What the gate knows of every message, to be copied and completed for each.
  let gateContext: GateContext
  /// Part of every hash that decides about variants, holdouts and codes.
  var seed: String
  var trial = Trial()

  /// Compiles rule files and templates, with every problem of all of them.
  ///
  /// - Parameters:
  ///   - ruleFiles: YAML files, in any order.
  ///   - templateFiles: Liquid files by name: the path under the templates folder without `.liquid`.
  ///   - seed: used in place of the policy's when given.
  ///   - now: the moment by which windows are told to be over; nil for none.
  /// - Returns: the rulebook, nil when an error leaves it unfit to decide; the problems, sorted. Errors of the static checks are of
  ///   messages that the gate would refuse, so that with them alone it decides.
  public static func compile(
    ruleFiles: [Source], templateFiles: [(name: String, source: Source)], seed: String? = nil,
    now: Timestamp? = nil
  ) -> (rulebook: Rulebook?, diagnostics: [Diagnostic]) {
    var compiler = RulebookCompiler()
    let rulebook = compiler.compile(ruleFiles: ruleFiles, templateFiles: templateFiles, seed: seed, now: now)
    let diagnostics = compiler.diagnostics.sortedUnique()
    return (compiler.isUnfit ? nil : rulebook, diagnostics)
  }
}
