import RuleModel

/// What is known of an event when some tests are known to hold, and others not to.
struct Knowledge: Sendable {
  /// Few enough to be looked through; a dictionary takes ten times the room.
  private(set) var fields: [FieldFacts] = []
  /// The declared values of attributes, by name; empty when they aren't to be relied on.
  private let universes: [String: [String]]

  /// Why no event fulfils all of this; nil when one perhaps does.
  private(set) var clash: FieldFacts.Clash?

  /// Each is compared with each of its field; what goes beyond this many is left out of account.
  private static let mostLiterals = 200

  init(_ literals: [Literal], universes: [String: [String]] = [:]) {
    self.universes = universes
    for literal in literals.prefix(Self.mostLiterals) {
      let field = literal.test.field
      let place = fields.firstIndex { $0.field == field } ?? fields.count
      if place == fields.count { fields.append(FieldFacts(field, universe: universe(of: field))) }
      fields[place].add(literal)
      if let found = fields[place].clash {
        clash = found
        return
      }
    }
  }

  func facts(of field: Field) -> FieldFacts? { fields.first { $0.field == field } }

  private func universe(of field: Field) -> [String]? {
    guard case .attribute(let name, .text) = field else { return nil }
    return universes[name]
  }

  /// Whether a formula holds with this; nil when that isn't certain.
  func decide(_ formula: Formula) -> Bool? {
    switch formula {
    case .test(let test):
      // In place, since a copy of the facts costs more than most answers.
      guard let place = fields.firstIndex(where: { $0.field == test.field }) else {
        return FieldFacts(test.field).decide(test)
      }
      return fields[place].decide(test)
    case .not(let inner): return decide(inner).map { !$0 }
    case .unknown: return nil
    case .all(let parts):
      var result: Bool? = true
      for part in parts {
        switch decide(part) {
        case false?: return false
        case nil: result = nil
        case true?: break
        }
      }
      return result
    case .any(let parts):
      var result: Bool? = false
      for part in parts {
        switch decide(part) {
        case true?: return true
        case nil: result = nil
        case false?: break
        }
      }
      return result
    }
  }
}
