import Diagnostics

/// HTML under construction.
///
/// Elements, attributes and text are the only things that can be added, and text is always escaped, so that no value can become markup:
/// names come from `Tag` and `Attribute`, of which none runs code or loads anything. What could hide from a reader (control characters,
/// bidirectional overrides, zero-width characters) is written out by its number; see `Visible`.
package struct HTML: Sendable {
  package private(set) var markup = ""

  package init() {}

  /// Adds an element with what the closure puts into it.
  package mutating func add(_ tag: Tag, _ attributes: [Attribute] = [], _ content: (inout HTML) -> Void = { _ in }) {
    markup += "<\(tag.rawValue)"
    for attribute in attributes { attribute.write(to: &markup) }
    markup += ">"
    if tag.isVoid { return }
    content(&self)
    markup += "</\(tag.rawValue)>"
  }

  /// Adds an element that holds a text only.
  package mutating func add(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
    add(tag, attributes) { $0.text(text) }
  }

  /// Adds text of any origin. Line breaks stay what they are.
  package mutating func text(_ text: some StringProtocol) {
    let visible = Visible.escaped(text, keepingLineBreaks: true)
    if visible.utf8.elementsEqual(text.utf8) {
      Escaping.append(visible, to: &markup)
      return
    }
    for character in text {
      let shown = Visible.isLineBreak(character) ? "\n" : Visible.escaped(character)
      if shown == "\n" || shown.utf8.elementsEqual(String(character).utf8) {
        Escaping.append(shown, to: &markup)
      } else {
        add(.span, [.class("code-point")]) { Escaping.append(shown, to: &$0.markup) }
      }
    }
  }

  /// Adds a stylesheet or script that was made at build time.
  mutating func add(_ asset: Asset) {
    markup += asset.kind == .style ? "<style>\(asset.text)</style>" : "<script>\(asset.text)</script>"
  }

  /// Starts a document.
  mutating func doctype() { markup += "<!doctype html>\n" }

  /// Breaks the line of the markup, where that means nothing.
  mutating func lineBreak() { markup += "\n" }
}

/// Source: HTML Standard, section 13.3, "escapingString"; quotes of both kinds as well, so that one function serves text and attributes.
enum Escaping {
  static func append(_ text: String, to markup: inout String) {
    guard text.utf8.contains(where: { replacement($0) != nil }) else {
      markup += text
      return
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII, let entity = replacement(UInt8(truncatingIfNeeded: scalar.value)) {
        markup += entity
      } else {
        markup.unicodeScalars.append(scalar)
      }
    }
  }

  private static func replacement(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
