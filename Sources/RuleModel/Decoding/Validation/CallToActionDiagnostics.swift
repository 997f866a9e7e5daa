import Diagnostics
import YAMLSource

// The wording of what can be wrong with messages and calls to action.
extension Diagnostic {
  static func unusedKey(_ place: Span, _ name: String, _ why: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleUnusedKey, "`\(name)` has no effect here: \(why)", at: place, notes: path.notes, help: "remove `\(name)`")
  }

  static func noMessage(_ node: Node, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleNoMessage, "there is nothing to send", at: node.alias ?? node.mapping?.first?.key.place ?? node.place,
      notes: path.notes, help: "add `template:` with the name of a template, or `message:` with a text")
  }

  static func twoMessages(_ place: Span, _ other: Span, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleTwoMessages, "there is more than one message to send", at: place, secondary: [.init(other, "and this one")],
      notes: path.notes, help: "keep one of `template`, `message` and `variants`")
  }

  static func duplicateID(_ noun: String, _ name: Located<String>, first: Span, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleDuplicateID, "the \(noun) `\(name.value)` is given twice", at: name.span, label: "given again here",
      secondary: [.init(first, "first given here")], notes: path.notes, help: "give one of the two another name")
  }

  static func neverShown(_ ask: Node, _ name: String, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ctaNotShown, "the ask never shows the \(name)", at: ask.place, notes: path.notes,
      help: "put `{{ cta.\(name) }}` where the follower is to find it")
  }
}
