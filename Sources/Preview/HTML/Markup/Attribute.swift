import Diagnostics

/// An attribute whose value is escaped. There is none for events (`onclick`) and styles, and addresses are those of this page or fixed.
package struct Attribute: Sendable, Hashable {
  package enum Name: String, Sendable {
    case `class`, id, lang, dir, title, role, tabindex, hidden, charset, name, content, type, value, placeholder, rows
    case `for`, colspan, scope, open, autocomplete, maxlength, datetime
    case viewBox, x, y, x1, x2, y1, y2, width, height, rx, preserveAspectRatio
    case textAnchor = "text-anchor"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case isHiddenFromReaders = "aria-hidden"
    case live = "aria-live"
    case pressed = "aria-pressed"
    case httpEquiv = "http-equiv"
    case dataCodes = "data-codes"
    case dataDecision = "data-decision"
    case dataField = "data-field"
    case dataFilter = "data-filter"
    case dataLanguage = "data-language"
    case dataRevision = "data-revision"
    case dataRule = "data-rule"
    case dataSource = "data-source"
  }

  private let name: String
  private let value: String

  package init(_ name: Name, _ value: String) {
    self.name = name.rawValue
    self.value = value
  }

  private init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  package static func `class`(_ names: String...) -> Attribute { Attribute(.class, names.joined(separator: " ")) }
  package static func id(_ id: String) -> Attribute { Attribute(.id, id) }
  package static func number(_ name: Name, _ value: Double) -> Attribute {
    Attribute(name, Int(exactly: value).map { "\($0)" } ?? "\((value * 100).rounded() / 100)")
  }
  /// To a place of this page.
  package static func link(to id: String) -> Attribute { Attribute(name: "href", value: "#" + id) }
  /// The stylesheet or script of the live page.
  static func address(_ path: StaticString, of name: AddressName) -> Attribute {
    Attribute(name: name.rawValue, value: "\(path)")
  }

  enum AddressName: String { case href, src, rel }

  func write(to markup: inout String) {
    markup += " \(name)=\""
    Escaping.append(Visible.escaped(value), to: &markup)
    markup += "\""
  }
}
