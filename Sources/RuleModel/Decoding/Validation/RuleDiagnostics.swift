import CivilTime
import Diagnostics
import Foundation
import YAMLSource

// The wording of what can be wrong with keys and values.
extension Diagnostic {
  static func unknownKey(_ key: Node, _ name: String, of definition: MappingDefinition, at path: ValuePath)
    -> Diagnostic
  {
    var help = Synonyms.helpOrList(for: name, in: definition.keys.map(\.name))
    if case .document = path, name == "tests" { help = "tests belong in a file whose name ends in `.test.yaml`" }
    if definition["when"] != nil, isOfConditions(name) { help = "write it under `when`, indented" }
    return Diagnostic(
      .ruleUnknownKey, "unknown key `\(name)`", at: key.place, label: "not a key of \(definition.noun)",
      notes: path.notes, help: help)
  }

  /// Whether a key is one of conditions: a field, `all`, `use`. `text` and `name` may be meant for keys of their own.
  static func isOfConditions(_ name: String) -> Bool {
    ["all", "any", "none", "use"].contains(name) || name.hasPrefix("attributes.")
      || !["text", "name"].contains(name) && Field.builtIn.contains { $0.name == name }
  }

  static func missingKey(_ key: KeyDefinition, of definition: MappingDefinition, in node: Node, at path: ValuePath)
    -> Diagnostic
  {
    let place = node["id"]?.place ?? node.mapping?.first?.key.place ?? node.place
    return Diagnostic(
      .ruleMissingKey, "\(definition.noun) needs `\(key.name)`", at: node.alias ?? place, notes: path.notes,
      help: "add `\(key.name)`: \(key.type.wanted)")
  }

  static func wrongType(_ node: Node, _ type: ValueType, at path: ValuePath) -> Diagnostic {
    let name = path.isItem ? "an item of `\(path.name)`" : "`\(path.name)`"
    return Diagnostic(
      .ruleWrongType, "\(name) wants \(type.wanted)", at: node.place, label: "this is \(node.preciseKindName)",
      notes: path.notes, help: wrongTypeHelp(node, type, path))
  }

  private static func wrongTypeHelp(_ node: Node, _ type: ValueType, _ path: ValuePath) -> String? {
    guard let scalar = node.scalar else {
      if case .list = type, node.mapping != nil { return "start each item with `- `" }
      guard let items = node.sequence else { return nil }
      switch type {
      case .condition: return "write `all:` over the list, or `any:` where one of them is enough"
      case .id:
        let names = items.compactMap { $0.scalar?.text }
        guard path.name == "use", !names.isEmpty else { return nil }
        return "write `all: [\(names.map { "{ use: \($0) }" }.joined(separator: ", "))]`"
      default: return nil
      }
    }
    switch (scalar.value, type) {
    case (.null, .condition): return "write the conditions on the lines below it, indented, or remove the key"
    case (.null, _): return "write a value, or remove the key"
    case (.bool, .text), (.bool, .template): return "put it in quotes: `\"\(scalar.text)\"`"
    case (.string, .flag) where ["yes", "on", "y"].contains(scalar.text.lowercased()): return "write `true`"
    case (.string, .flag) where ["no", "off", "n"].contains(scalar.text.lowercased()): return "write `false`"
    case (.string, .integer) where scalar.style != .plain && Int(scalar.text) != nil: return "remove the quotes"
    default: return nil
    }
  }

  static func emptyList(_ node: Node, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleEmptyList, "`\(path.name)` is empty", at: node.place, notes: path.notes,
      help: "add something to it, or remove the key")
  }

  static func tooManyItems(_ items: [Node], _ most: Int, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleOutOfRange, "`\(path.name)` has \(items.count) items; at most \(most) are taken", at: items[most].place,
      label: "the first one too many", notes: path.notes,
      help: "`*` at the end of a word and `(a|b)` say several phrases at once")
  }

  static func emptyText(_ node: Node, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleEmptyText, "\(path.isItem ? "an item of " : "")`\(path.name)` is an empty text", at: node.place,
      notes: path.notes, help: "write something, or remove it")
  }

  static func outOfRange(_ node: Node, _ type: ValueType, at path: ValuePath) -> Diagnostic {
    Diagnostic(.ruleOutOfRange, "`\(path.name)` wants \(type.wanted)", at: node.place, notes: path.notes)
  }

  static func tooShort(_ node: Node, _ least: TimeSpan, at path: ValuePath) -> Diagnostic {
    Diagnostic(.ruleOutOfRange, "`\(path.name)` must be at least `\(least)`", at: node.place, notes: path.notes)
  }

  static func invalidDuration(_ node: Node, _ type: ValueType, at path: ValuePath) -> Diagnostic {
    guard let text = node.textValue, node.scalar != nil else { return wrongType(node, type, at: path) }
    let help =
      Int(text) != nil
      ? "write the unit: `\(text)s`, `\(text)m`, `\(text)h`, `\(text)d` or `\(text)w`"
      : "write a number and a unit of `s`, `m`, `h`, `d` or `w`, such as `30m` or `1d12h`"
    return Diagnostic(
      .ruleInvalidDuration, "`\(text)` is not \(type.wanted)", at: node.place, notes: path.notes, help: help)
  }

  static func invalidTime(_ node: Node, _ type: ValueType, at path: ValuePath) -> Diagnostic {
    guard let text = node.textValue else { return wrongType(node, type, at: path) }
    return Diagnostic(.ruleInvalidTime, "`\(text)` is not \(type.wanted)", at: node.place, notes: path.notes)
  }

  static func lastsAllDay(_ place: Span, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleInvalidTime, "`\(path.name)` lasts all day, so that nothing could ever go out", at: place, notes: path.notes,
      help: "write the hours of the night, such as `21:00-08:00`")
  }

  static func invalidPercentage(_ node: Node, at path: ValuePath) -> Diagnostic {
    guard let text = node.textValue else { return wrongType(node, .percentage, at: path) }
    var help = "write a number from 0 to 100 and `%`"
    if let number = node.numberValue, (0...100).contains(number) {
      help = number < 1 && number > 0 ? "write `\(percent(number * 100))%`" : "write `\(text)%`"
    }
    return Diagnostic(
      .ruleInvalidPercentage, "`\(text)` is not \(ValueType.percentage.wanted)", at: node.place, notes: path.notes,
      help: help)
  }

  private static func percent(_ number: Double) -> String {
    let rounded = (number * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  static func unknownValue(_ node: Node, _ text: String, _ choice: Choice, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      choice.code, "unknown \(choice.noun) `\(text)`", at: node.place, notes: path.notes,
      help: Synonyms.helpOrList(for: text, in: choice.values))
  }

  static func rangeReversed(_ place: Span, _ message: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(.ruleRangeReversed, message, at: place, notes: path.notes, help: "swap the two")
  }
}

// The wording of what can be wrong with names.
extension Diagnostic {
  static func invalidID(_ place: Span, _ name: String, at path: ValuePath) -> Diagnostic {
    let folded = name.replacing("ß", with: "ss").folding(options: .diacriticInsensitive, locale: nil)
    let kebab = folded.allSatisfy(\.isASCII) ? Name.kebabCase(folded) : ""
    return Diagnostic(
      .ruleInvalidID, "`\(name)` is not in kebab-case", at: place, notes: path.notes,
      help: kebab.isEmpty ? "use lower-case letters, digits and hyphens" : "write `\(kebab)`")
  }

  static func invalidAttributeName(_ place: Span, _ name: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleInvalidID, "`\(name)` can't be the name of an attribute", at: place, notes: path.notes,
      help: "use letters, digits, `_` and `-`, a letter first")
  }

  static func unknownCheck(_ place: Span, _ name: String, at path: ValuePath) -> Diagnostic {
    // People leave the area away, which spoils the distance.
    let byName = RuleLanguage.checks.first { $0.hasSuffix("/" + name) }
    return Diagnostic(
      .ruleUnknownCheck, "unknown check `\(name)`", at: place, notes: path.notes,
      help: byName.map { "did you mean `\($0)`?" } ?? Suggestion.help(for: name, in: RuleLanguage.checks))
  }

  static func unknownUTM(_ place: Span, _ name: String, at path: ValuePath) -> Diagnostic {
    let bare = name.hasPrefix("utm_") ? String(name.dropFirst(4)) : name
    return Diagnostic(
      .ruleUnknownKey, "unknown key `\(name)`", at: place, label: "not a key of `utm`", notes: path.notes,
      help: Synonyms.helpOrList(for: bare, in: RuleLanguage.utmNames))
  }

  static func unknownTimeZone(_ node: Node, _ text: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleUnknownTimeZone, "unknown time zone `\(text)`", at: node.place, notes: path.notes,
      help: Suggestion.help(for: text, in: TimeZone.knownTimeZoneIdentifiers)
        ?? "write a name of the IANA database, such as `Europe/London`")
  }

  static func invalidTemplateName(_ node: Node, _ text: String, _ help: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleInvalidTemplateName, "`\(text)` is not the name of a template", at: node.place, notes: path.notes, help: help
    )
  }

  static func invalidLanguage(_ node: Node, _ text: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleInvalidLanguage, "`\(text)` is not a language", at: node.place, notes: path.notes,
      help: LanguageTag.help)
  }

  static func invalidDomain(_ node: Node, _ text: String, at path: ValuePath) -> Diagnostic {
    let host = URLComponents(string: text)?.host
    return Diagnostic(
      .ruleInvalidDomain, "`\(text)` is not a host name", at: node.place, notes: path.notes,
      help: host.map { "write `\($0)`" } ?? "write a host such as `example.com`, without `https://` and path")
  }

  static func invalidHandle(_ node: Node, _ text: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleInvalidHandle, "`\(text)` is not a handle", at: node.place, notes: path.notes,
      help: "write it without blanks and links, such as `\"@harbour\"`")
  }
}

extension Node {
  /// The kind of node, with what tells it from the kind that was wanted.
  var preciseKindName: String {
    if case .float(let number) = scalar?.value {
      // Whole numbers beyond 64 bits are read as floating point, too.
      return abs(number) >= 0x1p53 ? "a number far too large" : "a number with decimals"
    }
    if let scalar, case .string = scalar.value {
      return scalar.text.isEmpty ? "an empty text" : "a text"
    }
    return kindName
  }
}
