import CivilTime
import Events
import Liquid
import Quality
import RuleModel

/// Memory that one worker uses for one event after the other: what it asked the past, room for rendering, and what is the same for many
/// followers. Decisions don't depend on it.
public final class DecisionWorkspace {
  let book: RulebookReference
  /// The moment of all decisions.
  let now: Timestamp
  public let questions = QuestionLog()
  var buffer = RenderBuffer()
  let gate = GateScratch()
  private var plans: [[VariantPlan]?]
  private var zones: [String: NumberedZone?] = [:]
  private var zonesOfLocations: [String: NumberedZone?] = [:]
  private var zoneNumbers: [String: Int] = [:]
  private(set) lazy var brandZone = numbered(book.rulebook.ruleSet.brand.zone)
  private var slots: [SlotsKey: [Timestamp]] = [:]
  private(set) lazy var brand = LiquidData.object(of: book.rulebook.ruleSet.brand)
  private var rules: [Object?]

  private struct SlotsKey: Hashable {
    let cta: String
    let zone: String
    let departure: Timestamp
  }

  public init(_ rulebook: Rulebook, now: Timestamp) {
    book = RulebookReference(rulebook)
    self.now = now
    plans = [[VariantPlan]?](repeating: nil, count: rulebook.rules.count)
    rules = [Object?](repeating: nil, count: rulebook.rules.count)
  }

  /// The plans of a rule's variants, in the order of the rule.
  func plans(of place: Int) -> [VariantPlan] {
    if let known = plans[place] { return known }
    let made = book.rulebook.rules[place].variants.map { VariantPlan($0, of: book.rulebook) }
    plans[place] = made
    return made
  }

  /// The `rule` variable.
  func ruleObject(of place: Int) -> Object {
    if let known = rules[place] { return known }
    let made = LiquidData.object(ofRule: book.rulebook.rules[place].rule.id.value)
    rules[place] = made
    return made
  }

  /// As `Follower.zone`; the brand's where nothing is known.
  func zone(of follower: Follower) -> NumberedZone {
    if let zone = follower.timeZone.flatMap(zone(named:)) { return zone }
    let find = { LocationZone.identifier(of: $0).flatMap(self.zone(named:)) }
    return follower.location.flatMap { Self.zone($0, in: &zonesOfLocations, find: find) } ?? brandZone
  }

  private func zone(named name: String) -> NumberedZone? {
    Self.zone(name, in: &zones) { Zone(identifier: $0).map(numbered) }
  }

  private static func zone(
    _ name: String, in known: inout [String: NumberedZone?], find: (String) -> NumberedZone?
  ) -> NumberedZone? {
    if let zone = known[name] { return zone }
    let zone = find(name)
    if known.count < limit { known[name] = .some(zone) }
    return zone
  }

  private func numbered(_ zone: Zone) -> NumberedZone {
    let number = zoneNumbers[zone.identifier] ?? zoneNumbers.count
    if number < Self.limit { zoneNumbers[zone.identifier] = number }
    return NumberedZone(zone: zone, number: number)
  }

  /// The next times that a call to action offers to followers of a zone.
  func slots(
    of cta: CallToAction, for zone: Zone, departure: Timestamp, make: () -> [Timestamp]
  ) -> [Timestamp] {
    let key = SlotsKey(cta: cta.id.value, zone: zone.identifier, departure: departure)
    if let known = slots[key] { return known }
    let made = make()
    // What goes out at its own time each fills it with what is never asked for again.
    if slots.count >= Self.limit { slots.removeAll(keepingCapacity: true) }
    slots[key] = made
    return made
  }

  /// More than there are zones; whoever makes up identifiers fills no memory.
  private static let limit = 4096
}

/// A zone and the number that a worker knows it by, under which plans keep what is the same for all who live there.
struct NumberedZone {
  let zone: Zone
  let number: Int
}

/// A rulebook to be handed on without counting the references of all its parts: threads that share one would wait for each other's
/// counting.
final class RulebookReference: Sendable {
  let rulebook: Rulebook

  init(_ rulebook: Rulebook) { self.rulebook = rulebook }
}
