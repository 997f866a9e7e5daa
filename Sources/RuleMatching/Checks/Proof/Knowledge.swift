import RuleModel

/// What is known of an event when some tests are known to hold, and others not to.
struct Knowledge: Sendable {
  /// Few enough to be looked through; a dictionary takes ten times the room.
  private let settled: [Settled]

  /// Why no event fulfils all of this; nil when one perhaps does.
  let clash: FieldFacts.Clash?

  /// An object, since the facts are asked time and again and are large to copy.
  private final class Settled: Sendable {
    let facts: FieldFacts

    init(_ facts: FieldFacts) { self.facts = facts }
  }

  var fields: [FieldFacts] { settled.map(\.facts) }

  /// Each is compared with each of its field; what goes beyond this many is left out of account.
  private static let mostLiterals = 200

  /// - Parameter universes: the declared values of attributes, by name; empty when they aren't to be relied on.
  init(_ literals: [Literal], universes: [String: [String]] = [:]) {
    var fields: [FieldFacts] = []
    var clash: FieldFacts.Clash?
    for literal in literals.prefix(Self.mostLiterals) {
      let field = literal.test.field
      let place = fields.firstIndex { $0.field == field } ?? fields.count
      if place == fields.count { fields.append(FieldFacts(field, universe: Self.universe(of: field, universes))) }
      fields[place].add(literal)
      if let found = fields[place].clash {
        clash = found
        break
      }
    }
    settled = fields.map { Settled($0) }
    self.clash = clash
  }

  func facts(of field: Field) -> FieldFacts? { settled.first { $0.facts.field == field }?.facts }

  private static func universe(of field: Field, _ universes: [String: [String]]) -> [String]? {
    guard case .attribute(let name, .text) = field else { return nil }
    return universes[name]
  }

  /// Whether a formula holds with this; nil when that isn't certain.
  func decide(_ formula: Formula) -> Bool? {
    proves(formula) ? true : proves(formula, false) ? false : nil
  }

  /// Whether it is certain that a formula holds, or that it doesn't. Stops at the first part that leaves it open.
  func proves(_ formula: Formula, _ wanted: Bool = true) -> Bool {
    switch formula {
    case .test(let test): return decide(test) == wanted
    case .not(let inner): return proves(inner, !wanted)
    case .unknown: return false
    case .all(let parts):
      return wanted ? parts.allSatisfy { proves($0, true) } : parts.contains { proves($0, false) }
    case .any(let parts):
      return wanted ? parts.contains { proves($0, true) } : parts.allSatisfy { proves($0, false) }
    }
  }

  private func decide(_ test: PreparedTest) -> Bool? {
    for facts in settled where facts.facts.field == test.field { return facts.facts.decide(test) }
    return test.answer
  }
}
