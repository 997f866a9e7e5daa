/// The edges of words by UAX #29 (default word boundaries), with these changes:
///
/// - The colon joins nothing (the annex names it as Swedish only) and `·` joins only two l (Catalan), since both part words in bios.
/// - The narrow no-break space (U+202F), which the annex takes for a letter's companion, is a space.
/// - `++` and a lone `#` right behind a word of one letter belong to it, so that `c` isn't found in `C++` or `C#`.
/// - `@` belongs to the name behind it, so that `founder` isn't found in `@founder`, and an e-mail address is one word.
/// - An elided article before a word and a possessive ending behind it can be left away: `ingénieur` is found in `l'ingénieur`,
///   `founder` in `founder's`.
///
/// Runs of Han, Hiragana, Thai and the like have an edge at every character, as in the annex; `WordPattern` asks for no edges there.
enum WordEdges {
  typealias Atom = WordText.Atom

  /// One more than there are atoms; the first and the last are always edges.
  static func edges(of atoms: [Atom]) -> [Bool] {
    var edges = [Bool](repeating: true, count: atoms.count + 1)
    for index in atoms.indices.dropFirst() { edges[index] = !joins(atoms, at: index) }
    joinSigns(atoms, &edges)
    return edges
  }

  /// Whether nothing parts the atom at an index from the one before it. The rules' numbers are those of UAX #29.
  private static func joins(_ atoms: [Atom], at index: Int) -> Bool {
    let left = atoms[index - 1].kind
    let right = atoms[index].kind
    if atoms[index - 1].place == atoms[index].place { return true }
    let before = index >= 2 ? atoms[index - 2] : nil
    let behind = index + 1 < atoms.count ? atoms[index + 1] : nil

    if left.isLetter, right.isLetter { return true }  // WB5
    if left.isLetter, behind?.kind.isLetter == true, joinsLetters(atoms, at: index) { return true }  // WB6
    if right.isLetter, before?.kind.isLetter == true, joinsLetters(atoms, at: index - 1) { return true }  // WB7
    if left == .hebrew, right == .apostrophe { return true }  // WB7a
    if left == .hebrew, right == .doubleQuote, behind?.kind == .hebrew { return true }  // WB7b
    if left == .doubleQuote, right == .hebrew, before?.kind == .hebrew { return true }  // WB7c
    if left == .digit || left.isLetter, right == .digit || right.isLetter { return true }  // WB8, WB9, WB10
    if right == .digit, before?.kind == .digit, joinsDigits(left) { return true }  // WB11
    if left == .digit, behind?.kind == .digit, joinsDigits(right) { return true }  // WB12
    if left == .katakana, right == .katakana { return true }  // WB13
    if right == .connector, left.isWord, left != .unspaced { return true }  // WB13a
    if left == .connector, right.isWord, right != .unspaced { return true }  // WB13b

    if left == .at { return isHandle(right) }
    if right == .at { return isHandle(left) && isDomain(atoms[(index + 1)...]) }
    return false
  }

  private static func joinsLetters(_ atoms: [Atom], at index: Int) -> Bool {
    switch atoms[index].kind {
    case .dot, .apostrophe, .midLetter: true
    case .middleDot: isL(atoms[index - 1].key) && isL(atoms[index + 1].key)
    default: false
    }
  }

  private static func isL(_ key: Character) -> Bool { key == "l" || key == "L" }

  private static func joinsDigits(_ kind: WordClass) -> Bool {
    kind == .dot || kind == .apostrophe || kind == .midNumber
  }

  private static func isHandle(_ kind: WordClass) -> Bool {
    kind == .digit || kind == .connector || kind.isLetter
  }

  /// Whether what follows reads `name.name`, as behind the `@` of an e-mail address.
  private static func isDomain(_ atoms: ArraySlice<Atom>) -> Bool {
    let name = atoms.prefix { isHandle($0.kind) || $0.kind == .dot || $0.kind == .hyphen }
    guard let first = name.first, isHandle(first.kind), let dot = name.firstIndex(where: { $0.kind == .dot }) else {
      return false
    }
    return dot + 1 < name.endIndex && isHandle(name[dot + 1].kind)
  }

  /// `c++` and `c#`.
  private static func joinSigns(_ atoms: [Atom], _ edges: inout [Bool]) {
    for index in atoms.indices.dropFirst()
    where atoms[index - 1].kind == .letter && edges[index - 1] && edges[index] {
      let run = atoms[index...].prefix { $0.kind == atoms[index].kind }
      let next = run.endIndex < atoms.count ? atoms[run.endIndex].kind : .space
      switch atoms[index].kind {
      case .plus where run.count >= 2: break
      case .hash where run.count == 1 && !next.isWord: break
      default: continue
      }
      for joined in run.indices { edges[joined] = false }
    }
  }

  /// French, Italian and Catalan words that lose their vowel before another, as they are written before the apostrophe.
  static let elided: Set<String> = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all", "dall", "dell",
    "nell", "sull", "coll", "quest", "quell", "bell",
  ]

  static let maxElidedLength = 7

  static func startsBehindElision(_ atoms: [Atom], _ edges: [Bool]) -> Set<Int> {
    var starts = Set<Int>()
    for index in atoms.indices where atoms[index].kind == .apostrophe && index > 0 && index + 1 < atoms.count {
      guard atoms[index - 1].kind == .letter, atoms[index + 1].kind == .letter else { continue }
      var first = index - 1
      while first > 0, !edges[first], index - first <= maxElidedLength { first -= 1 }
      let word = String(atoms[first..<index].map(\.key)).lowercased()
      if edges[first], elided.contains(word) { starts.insert(index + 1) }
    }
    return starts
  }

  static func endsBeforePossessive(_ atoms: [Atom], _ edges: [Bool]) -> Set<Int> {
    var ends = Set<Int>()
    for index in atoms.indices where atoms[index].kind == .apostrophe && index > 0 && index + 1 < atoms.count {
      guard atoms[index - 1].kind == .letter, edges[index + 2] else { continue }
      if atoms[index + 1].key == "s" || atoms[index + 1].key == "S" { ends.insert(index) }
    }
    return ends
  }
}
