import Diagnostics
import Liquid
import Quality

/// The language that a text seems to be in, where it states none and is judged in the brand's.
struct TemplateLanguage: Sendable {
  /// A BCP 47 tag.
  let tag: String
  /// In English.
  let name: String

  /// Fewer words of the text's own than this may be in any language.
  private static let fewestWords = 5

  /// Nil where the text seems to be in the language that it is judged in, or in none that is known.
  init?(_ output: [OutputPiece], judgedIn lang: String) {
    var text = ""
    for piece in output {
      if case .literal(let literal, _) = piece { text += literal } else { text += " " }
    }
    guard text.split(whereSeparator: \.isWhitespace).count >= Self.fewestWords else { return nil }
    let tag = LanguageGuess.tag(of: text)
    guard let name = Self.names[tag], lang.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() != tag else {
      return nil
    }
    (self.tag, self.name) = (tag, name)
  }

  private static let names = [
    "en": "English", "es": "Spanish", "fr": "French", "de": "German", "pt": "Portuguese", "it": "Italian",
    "ja": "Japanese", "nl": "Dutch", "sv": "Swedish", "da": "Danish", "nb": "Norwegian", "pl": "Polish", "cs": "Czech",
    "ro": "Romanian", "hu": "Hungarian", "fi": "Finnish", "tr": "Turkish", "id": "Indonesian", "ca": "Catalan",
    "ko": "Korean", "zh": "Chinese", "el": "Greek",
  ]

  private func advice(isInline: Bool) -> String {
    "state `lang: \(tag)` \(isInline ? "beside the `message`" : "in the front matter"), or in `brand` if all messages are in it"
  }

  func diagnostic(judgedIn lang: String, at place: Span, isInline: Bool) -> Diagnostic {
    Diagnostic(
      .templateLanguage, "the text reads like \(name), and is judged as `\(lang)`", at: place,
      help: advice(isInline: isInline))
  }

  /// The same finding, with the advice to state the language where it may come from judging by another's rules.
  func advising(_ finding: Diagnostic, isInline: Bool) -> Diagnostic {
    guard finding.code.id.hasPrefix("grammar/") || finding.code.id.hasPrefix("tone/") || finding.code.id == "cta/vague"
    else { return finding }
    return Diagnostic(
      finding.code, finding.message, at: finding.primary?.span,
      help: "if the text is in \(name), \(advice(isInline: isInline))", severity: finding.severity)
  }
}
