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
  /// Whether the call to action offers nothing that ends or takes place, so that it is the same whenever the message goes out.
  private let isTimeless: Bool
  /// By the zone's number.
  private var prepared: [Int: (departure: Timestamp, value: Prepared)] = [:]
  private var options: [Int: RenderOptions] = [:]
  private let zoneLimit: Int
  /// What the segments of the variant's messages come from.
  var sources = MessageSources()

  /// A plan that knows nothing in advance and keeps nothing.
  static var none: VariantPlan {
    VariantPlan(
      needs: .everything, hasConstantCTA: false, isTimeless: false, printsCTAOnly: false, hasConstantValue: false,
      zoneLimit: 0)
  }

  private init(
    needs: VariableNeeds, hasConstantCTA: Bool, isTimeless: Bool, printsCTAOnly: Bool, hasConstantValue: Bool,
    zoneLimit: Int
  ) {
    self.isTimeless = isTimeless
    self.zoneLimit = zoneLimit
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
      needs: needs, hasConstantCTA: isConstant,
      isTimeless: cta.map { $0.cta.slots == nil && $0.cta.deadline == nil && $0.cta.ends == nil } ?? true,
      printsCTAOnly: printsOnly,
      hasConstantValue: isConstant && value.map { $0.isConstant(given: roots.union(["cta"])) } ?? true,
      zoneLimit: max(Self.leastZones, Self.zonesOfAllRules / max(1, rulebook.rules.count)))
  }

  func prepared(for zone: NumberedZone, departure: Timestamp) -> Prepared? {
    guard let known = prepared[zone.number], isTimeless || known.departure == departure else { return nil }
    return known.value
  }

  /// Keeps the last of each zone: messages with times go out either at once, or each at its own time.
  func keep(_ value: Prepared, for zone: NumberedZone, departure: Timestamp) {
    guard hasConstantCTA, prepared.count < zoneLimit || prepared[zone.number] != nil else { return }
    prepared[zone.number] = (departure, value)
  }

  /// Options that are the same for all followers of a zone; nil where templates see what every template sees.
  func options(for zone: NumberedZone, make: () -> RenderOptions) -> RenderOptions? {
    guard !needs.hasPartials else { return nil }
    if let known = options[zone.number] { return known }
    let made = make()
    if options.count < zoneLimit { options[zone.number] = made }
    return made
  }

  /// Of a hundred rules each keeps more zones than the world has; of thousands, those that most followers of a brand live in.
  private static let zonesOfAllRules = 65_536
  private static let leastZones = 16
}
