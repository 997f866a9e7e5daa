import Diagnostics
import RuleModel

/// `\b` beside a letter that isn't ASCII: RE2 knows no edge there, so that the pattern finds nothing its author expects.
enum ASCIIWordEdgeCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.flatMap { test -> [Diagnostic] in
      guard case .matches(let patterns) = test.test else { return [] }
      return patterns.filter { hasEdgeBesideOtherLetter($0.value) }.map { pattern in
        Diagnostic(
          .asciiWordEdge, "`\\b` knows only ASCII letters, so it is no edge beside a letter of another script",
          at: pattern.span, help: "use `has_word`, which knows the words of all scripts")
      }
    }
  }

  private static func hasEdgeBesideOtherLetter(_ pattern: String) -> Bool {
    guard pattern.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    var before: Character?
    var rest = Substring(pattern)
    while let next = rest.first {
      guard next == "\\" else {
        before = next
        rest = rest.dropFirst()
        continue
      }
      if rest.hasPrefix(#"\b"#) {
        let behind = rest.dropFirst(2).first
        if [before, behind].contains(where: { $0.map { !$0.isASCII && $0.isLetter } ?? false }) { return true }
      }
      before = nil
      rest = rest.dropFirst(2)
    }
    return false
  }
}
