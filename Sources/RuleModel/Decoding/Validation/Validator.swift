import CivilTime
import Diagnostics
import YAMLSource

/// Checks nodes against the definition of the rule language and reports all that doesn't fit.
struct Validator {
  private(set) var diagnostics: [Diagnostic] = []
  /// The zone of times that state none.
  private let zone: Zone

  init(zone: Zone) { self.zone = zone }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Checks a value and everything in it. Conditions are left to `ConditionDecoder`.
  mutating func check(_ node: Node, as type: ValueType, at path: ValuePath) {
    switch type {
    case .condition: break
    case .either(let one, let other):
      check(node, as: Self.fits(node, one) || !Self.fits(node, other) ? one : other, wanted: type, at: path)
    default: check(node, as: type, wanted: type, at: path)
    }
  }

  private mutating func check(_ node: Node, as type: ValueType, wanted: ValueType, at path: ValuePath) {
    switch type {
    case .mapping(let definition):
      guard let entries = node.mapping else { return report(.wrongType(node, wanted, at: path)) }
      check(entries, of: node, as: definition, at: path)
    case .entries(let definition):
      guard let entries = node.mapping else { return report(.wrongType(node, wanted, at: path)) }
      check(entries, as: definition, at: path)
    case .list(let item, let single, let most):
      if let items = node.sequence {
        if items.isEmpty { report(.emptyList(node, at: path)) }
        if let most, items.count > most { report(.tooManyItems(items, most, at: path)) }
        for (index, node) in items.enumerated() { check(node, as: item, at: path.item(index)) }
      } else if single, node.mapping == nil {
        check(node, as: item, at: path)
      } else {
        report(.wrongType(node, wanted, at: path))
      }
    default:
      if let problem = ScalarCheck(zone: zone).problem(with: node, as: type, wanted: wanted, at: path) {
        report(problem)
      }
    }
  }

  /// Whether a node is of the kind that a type is written as.
  private static func fits(_ node: Node, _ type: ValueType) -> Bool {
    switch type {
    case .mapping, .entries, .condition: node.mapping != nil
    case .list: node.sequence != nil
    case .either(let one, let other): fits(node, one) || fits(node, other)
    default: node.scalar != nil
    }
  }

  private mutating func check(
    _ entries: [Node.Entry], of node: Node, as definition: MappingDefinition, at path: ValuePath
  ) {
    let path = Self.owned(node, definition, path)
    // What is written or, by its nearest name, meant: a misspelt key isn't reported as missing too.
    var names: [String] = []
    for entry in entries {
      guard let name = entry.key.scalar?.text else { continue }
      names.append(name)
      if let key = definition[name] {
        check(entry.value, as: key.type, at: path.key(name))
      } else {
        report(.unknownKey(entry.key, name, of: definition, at: path))
        if let meant = Synonyms.nearest(to: name, in: definition.keys.map(\.name)) { names.append(meant) }
      }
    }
    for key in definition.keys where key.isRequired && !names.contains(key.name) {
      report(.missingKey(key, of: definition, in: node, at: path))
    }
  }

  private mutating func check(_ entries: [Node.Entry], as definition: EntriesDefinition, at path: ValuePath) {
    for entry in entries {
      guard let name = entry.key.scalar?.text else { continue }
      let path = path.key(name)
      switch definition.names {
      case .kebabCase where !Name.isKebabCase(name):
        report(.invalidID(entry.key.place, name, at: path))
      case .attribute where !Name.isAttribute(name):
        report(.invalidAttributeName(entry.key.place, name, at: path))
      case .check where !RuleLanguage.checks.contains(name):
        report(.unknownCheck(entry.key.place, name, at: path))
      case .utm where !RuleLanguage.utmNames.contains(name):
        report(.unknownUTM(entry.key.place, name, at: path))
      default: break
      }
      let isOwner = definition.names == .kebabCase || definition.names == .attribute
      check(entry.value, as: definition.value, at: isOwner ? path.owned(by: "\(definition.noun) `\(name)`") : path)
    }
  }

  /// The path of a mapping that has an id, with that as owner.
  private static func owned(_ node: Node, _ definition: MappingDefinition, _ path: ValuePath) -> ValuePath {
    guard definition["id"]?.isRequired == true, path.isItem, let id = node["id"]?.scalar?.text, !id.isEmpty else {
      return path
    }
    return path.owned(by: "rule `\(id)`")
  }
}
