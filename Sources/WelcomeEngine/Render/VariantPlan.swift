import CivilTime
import Liquid
import Quality
import RuleModel

/// What can be said of a variant of a rule before there is a follower, and what has been worked out for followers before: one worker's.
final class VariantPlan {
  /// What is the same for all followers of one zone whose messages go out at the same moment.
  final class Prepared {
    let cta: Value
    /// The UTF-8 length of the call to action's text.
    let ctaLength: Int
    /// The value line; nil where it isn't the same for all.
    let value: Value?
    let offersSlots: Bool
    /// As `CallToActionValues` has them.
    let goodUntil: Timestamp?
    let maskedLink: MaskedLink?
    private let context: PreparedContext

    init(cta: Value, ctaLength: Int, value: Value?, context: GateContext, values: CallToActionValues?) {
      (self.cta, self.ctaLength, self.value) = (cta, ctaLength, value)
      (goodUntil, maskedLink) = (values?.goodUntil, values?.maskedLink)
      offersSlots = !context.slots.isEmpty
      self.context = PreparedContext(context)
    }

    /// - Parameter scratch: nil for a decision that stands alone.
    func judge(_ message: Message, by gate: QualityGate, _ scratch: GateScratch?) -> [Finding] {
      gate.judge(message, context: context, scratch: scratch ?? GateScratch())
    }
  }

  let needs: VariableNeeds
  /// Whether the call to action is the same for all followers of a zone.
  let hasConstantCTA: Bool
  /// Whether the templates do nothing with the call to action but print it whole. A text is printed with less ado than an object that
  /// prints as one.
  let printsCTAOnly: Bool
  /// Whether the value line is the same for all followers of a zone.
  let hasConstantValue: Bool
  /// By the zone's identifier.
  private var prepared: [(zone: String, departure: Timestamp, Prepared)] = []
  private var options: [(zone: String, RenderOptions)] = []
  /// What the segments of the variant's messages come from.
  var sources = MessageSources()

  /// A plan that knows nothing in advance and keeps nothing.
  static var none: VariantPlan {
    VariantPlan(needs: .everything, hasConstantCTA: false, printsCTAOnly: false, hasConstantValue: false)
  }

  private init(needs: VariableNeeds, hasConstantCTA: Bool, printsCTAOnly: Bool, hasConstantValue: Bool) {
    self.hasConstantValue = hasConstantValue
    self.printsCTAOnly = printsCTAOnly
    self.needs = needs
    self.hasConstantCTA = hasConstantCTA
  }

  convenience init(_ variant: CompiledVariant, of rulebook: Rulebook) {
    var needs = VariableNeeds()
    let cta = variant.cta
    let constants = ([cta?.link, cta?.code] + (cta?.utm.map(\.value) ?? [])).compactMap { $0 }
    for template in [variant.template.body, variant.template.value, cta?.ask, rulebook.optOut] + constants {
      needs.add(template, partials: rulebook.partials)
    }
    let roots: Set<String> = ["brand", "rule", "now"]
    var isConstant = constants.allSatisfy { $0.isConstant(given: roots) }
    if case .perFollower? = cta?.cta.code { isConstant = false }
    if let ask = cta?.ask, !ask.isConstant(given: roots.union(["cta"])) { isConstant = false }
    let printers = [variant.template.body, variant.template.value, rulebook.optOut].compactMap { $0 }
    let printsOnly = printers.allSatisfy { template in
      template.partials.isEmpty
        && template.variables.allSatisfy {
          $0.path.first != "cta" || ($0.path.count == 1 && $0.isComplete && $0.isPrinted && $0.filters.isEmpty)
        }
    }
    let value = variant.template.value
    self.init(
      needs: needs, hasConstantCTA: isConstant, printsCTAOnly: printsOnly,
      hasConstantValue: isConstant && value.map { $0.isConstant(given: roots.union(["cta"])) } ?? true)
  }

  func prepared(for zone: Zone, departure: Timestamp) -> Prepared? {
    prepared.first { $0.departure == departure && $0.zone == zone.identifier }?.2
  }

  /// Keeps the last of each zone: messages either go out at once, or each at its own time.
  func keep(_ value: Prepared, for zone: Zone, departure: Timestamp) {
    guard hasConstantCTA else { return }
    if let known = prepared.firstIndex(where: { $0.zone == zone.identifier }) {
      prepared[known] = (zone.identifier, departure, value)
    } else if prepared.count < Self.zoneLimit {
      prepared.append((zone.identifier, departure, value))
    }
  }

  /// Options that are the same for all followers of a zone; nil where templates see what every template sees.
  func options(for zone: Zone, make: () -> RenderOptions) -> RenderOptions? {
    guard !needs.hasPartials else { return nil }
    if let known = options.first(where: { $0.zone == zone.identifier }) { return known.1 }
    let made = make()
    if options.count < Self.zoneLimit { options.append((zone.identifier, made)) }
    return made
  }

  /// More zones than followers of one brand live in, and a bound to what is kept.
  private static let zoneLimit = 64
}
