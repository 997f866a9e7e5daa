import RuleModel

/// A guess at how often a fact is given in an event, 0 to 1. Only the speed depends on it.
enum FactWeight {
  static func of(_ kind: FactKind, length: Int, in field: Field) -> Double {
    switch kind {
    case .phrase(let phrase): weight(of: phrase)
    case .whole: weight(ofWhole: field)
    case .start, .end: length < 3 ? 0.1 : 0.01
    case .anywhere: length < 3 ? 0.3 : length < 5 ? 0.05 : 0.01
    }
  }

  private static func weight(of phrase: Phrase) -> Double {
    guard let first = phrase.elements.first else { return 0 }
    let isPhrase = phrase.elements.count > 1
    switch first {
    case .literal(let stem): return isPhrase ? 0.003 : stem.keys.count < 4 ? 0.03 : 0.01
    case .prefix(let stem): return isPhrase ? 0.005 : stem.keys.count < 4 ? 0.1 : 0.02
    case .anyWord: return phrase.elements.allSatisfy { $0 == .anyWord } ? 0.9 : 0.01
    }
  }

  private static func weight(ofWhole field: Field) -> Double {
    switch field {
    case .text(.lang): 0.4
    case .attribute: 0.2
    case .set: 0.05
    default: 0.005
    }
  }
}
