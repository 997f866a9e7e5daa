/// A text as numbers with the edges of its words: what `WordText` is to the plain evaluator.
struct WordScan: ~Copyable {
  var scan = TextScan()
  /// One more than there are characters.
  private(set) var marks = ScratchArray<UInt8>(repeating: 0, count: 256)
  /// As `WordText.unspacedEnds`; filled only when the text has such scripts.
  private(set) var unspacedEnds: [Int] = []

  static let edge: UInt8 = 1
  static let extraStart: UInt8 = 2
  static let extraEnd: UInt8 = 4

  var count: Int { scan.count }

  func kind(at index: Int) -> WordClass { WordClass(rawValue: scan.kinds[index]) ?? .other }
  /// As the class's own.
  @inline(__always)
  func isWord(at index: Int) -> Bool { WordPairs.words & (1 << UInt32(scan.kinds[index] & 31)) != 0 }
  func key(at index: Int) -> UInt32 { scan.keys[index] }
  func isEdge(_ index: Int) -> Bool { marks[index] & Self.edge != 0 }
  func canStart(at index: Int) -> Bool { marks[index] & (Self.edge | Self.extraStart) != 0 }
  func canEnd(at index: Int) -> Bool { marks[index] & (Self.edge | Self.extraEnd) != 0 }

  /// - Parameter text: valid UTF-8.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache
  ) {
    scan.read(text, form, alphabet, &cache)
    findEdges()
    if has(.plus) || has(.hash) { joinSigns() }
    if has(.apostrophe) { markAroundApostrophes() }
    if has(.unspaced) || has(.katakana) { findUnspacedEnds() }
  }

  private func has(_ kind: WordClass) -> Bool { scan.kindsSeen & (1 << UInt32(kind.rawValue)) != 0 }

  private mutating func findEdges() {
    let count = scan.count
    marks.reserve(count + 1)
    marks[0] = Self.edge
    marks[count] = Self.edge
    guard count > 1 else { return }
    let (kinds, marks, table) = (scan.kinds.start, marks.start, WordPairs.table)
    var left = kinds[0]
    var seen: UInt8 = 0
    for index in 1..<count {
      let right = kinds[index]
      let verdict = table[Int(left & 31) << 5 | Int(right & 31)]
      marks[index] = verdict
      seen |= verdict
      left = right
    }
    if seen & WordPairs.open != 0 {
      for index in 1..<count where marks[index] == WordPairs.open { marks[index] = joins(at: index) ? 0 : Self.edge }
    }
    if !scan.isASCII {
      for index in 1..<count where isFolded(index) { marks[index] = 0 }
    }
  }

  /// Whether a character and the one before it are parts of one, as the two `s` of a folded `ß`.
  private func isFolded(_ index: Int) -> Bool { scan.place(at: index - 1) == scan.place(at: index) }

  /// The rules that look at more than two characters; their numbers are those of UAX #29, see `WordEdges`.
  private func joins(at index: Int) -> Bool {
    let (left, right) = (kind(at: index - 1), kind(at: index))
    let before = index >= 2 ? kind(at: index - 2) : nil
    let behind = index + 1 < count ? kind(at: index + 1) : nil
    if left.isLetter, behind?.isLetter == true, joinsLetters(at: index) { return true }  // WB6
    if right.isLetter, before?.isLetter == true, joinsLetters(at: index - 1) { return true }  // WB7
    if left == .hebrew, right == .apostrophe { return true }  // WB7a
    if left == .hebrew, right == .doubleQuote, behind == .hebrew { return true }  // WB7b
    if left == .doubleQuote, right == .hebrew, before == .hebrew { return true }  // WB7c
    if right == .digit, before == .digit, left.joinsDigits { return true }  // WB11
    if left == .digit, behind == .digit, right.joinsDigits { return true }  // WB12
    if right == .at { return left.isHandle && isDomain(from: index + 1) }
    return false
  }

  private func joinsLetters(at index: Int) -> Bool {
    switch kind(at: index) {
    case .dot, .apostrophe, .midLetter: true
    case .middleDot: isL(at: index - 1) && isL(at: index + 1)
    default: false
    }
  }

  private func isL(at index: Int) -> Bool { isLetter(index, "l") || isLetter(index, "L") }

  private func isLetter(_ index: Int, _ letter: Unicode.Scalar) -> Bool { key(at: index) == letter.value }

  private func isDomain(from start: Int) -> Bool {
    guard start < count, kind(at: start).isHandle else { return false }
    var index = start
    while index < count {
      let kind = kind(at: index)
      if kind == .dot { return index + 1 < count && self.kind(at: index + 1).isHandle }
      guard kind.isHandle || kind == .hyphen else { return false }
      index += 1
    }
    return false
  }

  /// `c++` and `c#`.
  private mutating func joinSigns() {
    guard count > 1 else { return }
    for index in 1..<count where kind(at: index - 1) == .letter && isEdge(index - 1) && isEdge(index) {
      let sign = kind(at: index)
      guard sign == .plus || sign == .hash else { continue }
      var end = index
      while end < count, kind(at: end) == sign { end += 1 }
      let nextIsWord = end < count && kind(at: end).isWord
      guard sign == .plus ? end - index >= 2 : end - index == 1 && !nextIsWord else { continue }
      for joined in index..<end { marks[joined] &= ~Self.edge }
    }
  }

  private mutating func markAroundApostrophes() {
    guard count > 2 else { return }
    for index in 1..<(count - 1) where kind(at: index) == .apostrophe && kind(at: index - 1) == .letter {
      if kind(at: index + 1) == .letter, WordElisions.endBefore(index, in: self) { marks[index + 1] |= Self.extraStart }
      if isEdge(index + 2), isLetter(index + 1, "s") || isLetter(index + 1, "S") { marks[index] |= Self.extraEnd }
    }
  }

  private mutating func findUnspacedEnds() {
    if unspacedEnds.count < count {
      unspacedEnds.append(contentsOf: repeatElement(0, count: count - unspacedEnds.count))
    }
    for index in (0..<count).reversed() {
      guard kind(at: index).isUnspaced else {
        unspacedEnds[index] = index
        continue
      }
      let next = index + 1
      unspacedEnds[index] = next < count && kind(at: next).isUnspaced ? unspacedEnds[next] : next
    }
  }
}

extension WordClass {
  fileprivate var joinsDigits: Bool { self == .dot || self == .apostrophe || self == .midNumber }
  var isHandle: Bool { self == .digit || self == .connector || isLetter }
}

/// The articles of `WordEdges` that lose their vowel before another word.
private enum WordElisions {
  static func endBefore(_ apostrophe: Int, in text: borrowing WordScan) -> Bool {
    var first = apostrophe - 1
    while first > 0, !text.isEdge(first), apostrophe - first <= WordEdges.maxElidedLength { first -= 1 }
    guard text.isEdge(first) else { return false }
    var word = ""
    for index in first..<apostrophe {
      guard let scalar = Unicode.Scalar(text.key(at: index)), scalar.isASCII else { return false }
      word.unicodeScalars.append(scalar)
    }
    return WordEdges.elided.contains(word.lowercased())
  }
}

/// What two neighbours say about the edge between them, looked up.
enum WordPairs {
  /// As the mark that it becomes.
  static let edge = WordScan.edge
  static let joined: UInt8 = 0
  /// Depends on the characters around them.
  static let open: UInt8 = 2

  /// The classes of words, as bits.
  static let words: UInt32 = (UInt8(0)..<32).reduce(0) { bits, kind in
    WordClass(rawValue: kind)?.isWord == true ? bits | 1 << UInt32(kind) : bits
  }

  /// By the class of the left one, shifted by 5, and the class of the right one.
  static var table: UnsafePointer<UInt8> { made.verdicts }

  /// Never changed and never freed: there is one.
  private struct Table: @unchecked Sendable {
    let verdicts: UnsafePointer<UInt8>
  }

  private static let made: Table = {
    let verdicts = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
    verdicts.initialize(repeating: edge, count: 1024)
    for pair in 0..<1024 {
      guard let left = WordClass(rawValue: UInt8(pair >> 5)), let right = WordClass(rawValue: UInt8(pair & 31)) else {
        continue
      }
      verdicts[pair] = verdict(left, right)
    }
    return Table(verdicts: verdicts)
  }()

  private static func verdict(_ left: WordClass, _ right: WordClass) -> UInt8 {
    if left.isLetter, right.isLetter { return joined }  // WB5
    if left == .digit || left.isLetter, right == .digit || right.isLetter { return joined }  // WB8, WB9, WB10
    if left == .katakana, right == .katakana { return joined }  // WB13
    if right == .connector, left.isWord, left != .unspaced { return joined }  // WB13a
    if left == .connector, right.isWord, right != .unspaced { return joined }  // WB13b
    if left == .at { return right.isHandle ? joined : edge }
    if right == .at { return left.isHandle ? open : edge }
    return right.canJoin(left) || left.canJoin(right) ? open : edge
  }
}

extension WordClass {
  /// Whether a sign may join a word of a class to another one.
  fileprivate func canJoin(_ word: WordClass) -> Bool {
    switch self {
    case .dot, .apostrophe: word.isLetter || word == .digit
    case .midLetter, .middleDot: word.isLetter
    case .doubleQuote: word == .hebrew
    case .midNumber: word == .digit
    default: false
    }
  }
}

/// Texts in memory that stays where it is, so that reading one copies nothing.
final class ScanTexts {
  let start: UnsafeMutablePointer<WordScan>
  private let count: Int

  init(count: Int) {
    self.count = count
    start = .allocate(capacity: max(1, count))
    for number in 0..<count { (start + number).initialize(to: WordScan()) }
  }

  deinit {
    start.deinitialize(count: count)
    start.deallocate()
  }
}
