import Diagnostics
import RuleModel

/// Keywords that are found only where an earlier one of the same list is found, too: they change neither what matches nor what is
/// captured, which is the first of the list. A broader keyword behind a narrower one is of use: the narrower one is captured.
enum CoveredKeywordCheck: RuleCheck {
  static let codes: [DiagnosticCode] = [.ruleCoveredKeyword]

  static func diagnostics(of rules: CheckedRules) -> [Diagnostic] {
    let conditions = rules.set.conditions.map(\.condition) + rules.set.rules.compactMap(\.when)
    return SideBySide.chunks(of: conditions.count) { chunk in
      conditions[chunk].flatMap { covered(in: $0) }
    }.flatMap { $0 }
  }

  private static func covered(in condition: Condition) -> [Diagnostic] {
    condition.tests.filter { !$0.allOf }.flatMap { test -> [Diagnostic] in
      switch test.test {
      case .hasWord(let words): coveredWords(words, test)
      case .contains(let texts), .startsWith(let texts), .endsWith(let texts): coveredTexts(texts, test)
      case .containsAny(let members): repeated(members, caseSensitive: false)
      case .matches(let patterns): repeated(patterns, caseSensitive: true)
      case .isAny(let operands), .isNone(let operands):
        repeated(operands.compactMap(text), caseSensitive: test.caseSensitive)
      default: []
      }
    }
  }

  private static func text(_ operand: Located<Operand>) -> Located<String>? {
    if case .text(let text) = operand.value { Located(text, at: operand.span) } else { nil }
  }

  /// By the first word of each phrase, so that lists of thousands take no longer per word.
  private static func coveredWords(_ words: [Located<String>], _ test: FieldTest) -> [Diagnostic] {
    guard words.count > 1, !areApart(words) else { return [] }
    var literals: [[Character]: [Int]] = [:]
    var prefixes: [[Character]: [Int]] = [:]
    var found: [Diagnostic] = []
    let patterns = words.map { WordPattern($0.value, caseSensitive: test.caseSensitive) }
    for (index, pattern) in patterns.enumerated() {
      var earlier: [Int] = []
      for element in pattern.elements {
        let atoms = element.atoms.map(\.key)
        if case .literal = element { earlier += literals[atoms] ?? [] }
        if case .anyWord = element { earlier += literals[[]] ?? [] }
        for length in 0..<min(atoms.count, 40) { earlier += prefixes[Array(atoms[...length])] ?? [] }
      }
      if let broader = earlier.prefix(100).filter({ pattern.implies(patterns[$0]) }).min() {
        found.append(diagnostic(words[index], coveredBy: words[broader]))
      }
      switch pattern.elements.first {
      case .literal(let atoms)?: literals[atoms.map(\.key), default: []].append(index)
      case .prefix(let atoms)?: prefixes[atoms.map(\.key), default: []].append(index)
      case .anyWord?: literals[[], default: []].append(index)
      case nil: break
      }
    }
    return found
  }

  /// A quick look at short lists in ASCII: the letters and digits of no keyword hold those of an earlier one.
  private static func areApart(_ words: [Located<String>]) -> Bool {
    guard words.count < 10, words.allSatisfy({ $0.value.utf8.allSatisfy { $0 < 0x80 } }) else { return false }
    let texts = words.map { word in
      word.value.utf8.compactMap { byte -> UInt8? in
        let lower = byte | 0x20
        return (0x61...0x7A).contains(lower) ? lower : (0x30...0x39).contains(byte) ? byte : nil
      }
    }
    return texts.indices.allSatisfy { later in
      texts[..<later].allSatisfy { !$0.isEmpty && firstRange(of: $0, in: texts[later]) == nil }
    }
  }

  private static func coveredTexts(_ texts: [Located<String>], _ test: FieldTest) -> [Diagnostic] {
    // Each is looked for in each; beyond that only repetitions are found.
    guard texts.count <= 200 else { return repeated(texts, caseSensitive: test.caseSensitive) }
    guard texts.count > 1, let operands = TextOperands(test) else { return [] }
    return texts.indices.compactMap { index in
      let broader = (0..<index).first {
        operands.operand(index, implies: operands, $0)
      }
      return broader.map { diagnostic(texts[index], coveredBy: texts[$0]) }
    }
  }

  private static func repeated(_ texts: [Located<String>], caseSensitive: Bool) -> [Diagnostic] {
    var first: [[Character]: Located<String>] = [:]
    return texts.compactMap { text in
      let key = FoldedText(text.value, caseSensitive: caseSensitive).characters
      guard let earlier = first[key] else {
        first[key] = text
        return nil
      }
      return diagnostic(text, coveredBy: earlier)
    }
  }

  private static func diagnostic(_ keyword: Located<String>, coveredBy broader: Located<String>) -> Diagnostic {
    Diagnostic(
      .ruleCoveredKeyword, "\(quoted(keyword.value)) is found only where \(quoted(broader.value)) is found, too",
      at: keyword.span, label: "makes no difference", secondary: [.init(broader.span, "covers it")],
      help: "take it away, or put it before the other to have it captured for the template")
  }
}

extension WordPattern.Element {
  fileprivate var atoms: [WordPattern.Atom] {
    switch self {
    case .literal(let atoms), .prefix(let atoms): atoms
    case .anyWord: []
    }
  }
}

extension DiagnosticCode {
  public static let ruleCoveredKeyword = DiagnosticCode(
    "rule/covered-keyword", .warning, "a keyword that an earlier one of the same list covers",
    explanation: """
      Of a list one keyword is enough, and the first that is found is captured. A keyword that is found only together with an \
      earlier one, as `startup founder` is with `founder`, makes no difference. Before the broader one it would: `match.bio` would \
      be the longer phrase.
      """,
    bad: """
      rules:
        - id: founders
          on: follow
          when: { bio: { has_word: ["found*", co-founder, founder] } }
          send: { template: founders }

      """,
    good: """
      rules:
        - id: founders
          on: follow
          when: { bio: { has_word: [founder, co-founder, "found*"] } }
          send: { template: founders }

      """)
}
