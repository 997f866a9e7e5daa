/// What a trial, such as a rule test, settles by hand that a run leaves to the hash of the follower.
public struct Trial: Sendable, Hashable {
  /// Who is in the control group of a rule that has one.
  public enum ControlGroup: Sendable, Hashable {
    /// By the hash, as in a run.
    case assigned
    case nobody
    case everybody
  }

  /// Takes the place of the rulebook's seed; nil leaves it.
  public var seed: String?
  public var controlGroup: ControlGroup
  /// The variant that followers are assigned to in every rule that has one of this name; nil leaves it to the hash.
  public var variant: String?

  public init(seed: String? = nil, controlGroup: ControlGroup = .assigned, variant: String? = nil) {
    self.seed = seed
    self.controlGroup = controlGroup
    self.variant = variant
  }
}

extension Rulebook {
  /// The same rulebook under the settings of a trial.
  public func trying(_ trial: Trial) -> Rulebook {
    var rulebook = self
    rulebook.trial = trial
    if let seed = trial.seed { rulebook.seed = seed }
    return rulebook
  }
}

extension Trial {
  /// - Parameters:
  ///   - share: the rule's holdout, 0 to 1.
  ///   - assignment: that of the follower and the rule.
  func isHeldOut(_ share: Double, _ assignment: Assignment) -> Bool {
    switch controlGroup {
    case .assigned: assignment.isHeldOut(share)
    case .nobody: false
    case .everybody: share > 0
    }
  }

  /// The variants in the order in which they are tried.
  func order(of variants: [CompiledVariant], _ assignment: Assignment) -> [CompiledVariant] {
    guard let variant, let index = variants.firstIndex(where: { $0.name == variant }) else {
      return assignment.order(of: variants)
    }
    return [variants[index]] + variants.enumerated().filter { $0.offset != index }.map(\.element)
  }
}
