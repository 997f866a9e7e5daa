import Diagnostics
import RuleModel

/// Prepares conditions for events, and tells what is wrong with them.
///
/// The named conditions are prepared once, when the compiler is made. Where a part can't be prepared, that part never holds; the
/// diagnostic says so, and a rulebook with errors isn't run.
public struct ConditionCompiler: Sendable {
  /// What is wrong with the named conditions, used or not; `compile` doesn't repeat it.
  public let diagnostics: [Diagnostic]

  private let builder: NodeBuilder
  private let limits: FieldLimits

  /// - Parameters:
  ///   - conditions: of two with the same name the first counts.
  ///   - limits: the lengths that the platform allows; longer keywords are warned about.
  public init(conditions: [NamedCondition], limits: FieldLimits = .x) {
    var builder = NodeBuilder(conditions)
    builder.buildNamed()
    diagnostics = builder.diagnostics + conditions.flatMap { ConditionChecks.all($0.condition, limits: limits) }
    builder.diagnostics = []
    self.builder = builder
    self.limits = limits
  }

  /// The condition prepared, and what is wrong with it, in no particular order.
  public func compile(_ condition: Condition) -> (CompiledCondition, [Diagnostic]) {
    var builder = builder
    let root = builder.build(condition)
    return (CompiledCondition(root: root), builder.diagnostics + ConditionChecks.all(condition, limits: limits))
  }
}
