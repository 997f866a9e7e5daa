import RuleModel

/// The operands of a test of a text, each prepared for the question whether finding it means finding another.
struct TextOperands: Sendable {
  private enum Kind { case whole, start, end, part, word, pattern }

  private let kind: Kind
  private let texts: [String]
  private let caseSensitive: Bool
  /// Without regard to case; empty for words and patterns.
  let folded: [FoldedText]
  /// As it is written, where case counts; else the same as `folded`.
  private let written: [FoldedText]
  private let foldedWords: [WordPattern]
  private let writtenWords: [WordPattern]

  /// Nil for tests that don't look for texts.
  init?(_ test: FieldTest) {
    let located: [String]
    switch test.test {
    case .isAny(let operands) where test.field.kind == .text:
      kind = .whole
      located = operands.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    case .startsWith(let texts): (kind, located) = (.start, texts.map(\.value))
    case .endsWith(let texts): (kind, located) = (.end, texts.map(\.value))
    case .contains(let texts): (kind, located) = (.part, texts.map(\.value))
    case .hasWord(let texts): (kind, located) = (.word, texts.map(\.value))
    case .matches(let texts): (kind, located) = (.pattern, texts.map(\.value))
    default: return nil
    }
    texts = located
    caseSensitive = test.caseSensitive
    let (areTexts, areWords) = (kind != .word && kind != .pattern, kind == .word)
    folded = areTexts ? located.map { FoldedText($0, caseSensitive: false) } : []
    foldedWords = areWords ? located.map { WordPattern($0, caseSensitive: false) } : []
    written = areTexts && caseSensitive ? located.map { FoldedText($0, caseSensitive: true) } : folded
    writtenWords = areWords && caseSensitive ? located.map { WordPattern($0, caseSensitive: true) } : foldedWords
  }

  var count: Int { texts.count }
  var words: [WordPattern] { foldedWords }

  /// Whether a text in which one operand is found is one in which another is found, too. When case counts for the other, it has to
  /// count for this one.
  func operand(_ index: Int, implies other: TextOperands, _ otherIndex: Int) -> Bool {
    switch (kind, other.kind) {
    case (.pattern, .pattern): return texts[index] == other.texts[otherIndex] && caseSensitive == other.caseSensitive
    case (.word, .word):
      return other.caseSensitive
        ? writtenWords[index].implies(other.writtenWords[otherIndex])
        : foldedWords[index].implies(other.foldedWords[otherIndex])
    case (.pattern, _), (_, .pattern), (.word, _), (_, .word): return false
    default: break
    }
    let found = other.caseSensitive ? written[index] : folded[index]
    let sought = other.written[otherIndex]
    switch (kind, other.kind) {
    case (.whole, .whole): return found == sought
    case (.whole, .start), (.start, .start): return found.start(equalTo: sought) != nil
    case (.whole, .end), (.end, .end): return found.end(equalTo: sought) != nil
    case (_, .part): return found.firstOccurrence(of: sought) != nil
    default: return false
    }
  }
}

extension WordPattern {
  /// Whether a text in which this is found is one in which the other is found, too: the other's words stand in this one, in the same
  /// order, the last of them perhaps as the start of one.
  func implies(_ other: WordPattern) -> Bool {
    guard !elements.isEmpty, let last = other.elements.last, other.elements.count <= elements.count else {
      return false
    }
    if elements.count == other.elements.count, zip(elements, other.elements).allSatisfy({ $0.isSame(as: $1) }) {
      return true
    }
    // What stands for any word has rules of its own at the edges of a phrase.
    if other.elements.contains(where: \.isAnyWord) { return false }
    for start in 0...(elements.count - other.elements.count) {
      let part = elements[start..<start + other.elements.count]
      guard let partLast = part.last, partLast.implies(last) else { continue }
      if zip(part.dropLast(), other.elements.dropLast()).allSatisfy({ $0.isSame(as: $1) }) { return true }
    }
    return false
  }
}

extension WordPattern.Element {
  var isAnyWord: Bool { if case .anyWord = self { true } else { false } }

  func isSame(as other: WordPattern.Element) -> Bool {
    switch (self, other) {
    case (.literal(let one), .literal(let two)), (.prefix(let one), .prefix(let two)):
      one.count == two.count && Self.starts(one, with: two)
    case (.anyWord, .anyWord): true
    default: false
    }
  }

  /// Whether the other word is found wherever this one is.
  fileprivate func implies(_ other: WordPattern.Element) -> Bool {
    switch (self, other) {
    case (.literal(let one), .literal(let two)): one.count == two.count && Self.starts(one, with: two)
    case (.literal(let one), .prefix(let two)), (.prefix(let one), .prefix(let two)): Self.starts(one, with: two)
    default: false
    }
  }

  private static func starts(_ atoms: [WordPattern.Atom], with others: [WordPattern.Atom]) -> Bool {
    atoms.starts(with: others) { $0.key == $1.key && $0.kind == $1.kind }
  }
}
