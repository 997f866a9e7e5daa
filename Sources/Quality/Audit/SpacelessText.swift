/// Scripts whose words stand side by side without a space.
enum SpacelessScript {
  case han, katakana, hiragana
  /// Thai, Lao, Burmese, Khmer.
  case southeastAsian

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3041...0x309F: self = .hiragana
    case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = .southeastAsian
    default: return nil
    }
  }
}

/// A stretch of text in scripts without spaces, in which words can only be found by what they are compared with.
struct SpacelessText {
  let scalars: [Unicode.Scalar]
  private let scripts: [SpacelessScript]
  /// The UTF-8 offset of each scalar, and behind them the end.
  private let offsets: [Int]

  /// - Parameter start: the UTF-8 offset of the first.
  init(_ scalars: [Unicode.Scalar], start: Int) {
    self.scalars = scalars
    scripts = scalars.map { SpacelessScript($0) ?? .han }
    var offsets = [start]
    for scalar in scalars { offsets.append((offsets.last ?? start) + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  /// The places in it, in UTF-8 offsets, where something stands that a value says, too.
  ///
  /// - Parameter taken: by scalar, what belongs to another value; what is found is added.
  func places(of value: SpacelessText, _ kind: FactFinder.Value.Kind, _ taken: inout [Bool]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard let found = longest(of: value, kind, at: index, taken) else {
        index += kind == .prose ? commonLength(at: index) ?? 1 : 1
        continue
      }
      for place in found { taken[place] = true }
      places.append(offsets[found.lowerBound]..<offsets[found.upperBound])
      index = found.upperBound
    }
    return places
  }

  private func longest(of value: SpacelessText, _ kind: FactFinder.Value.Kind, at index: Int, _ taken: [Bool]) -> Range<
    Int
  >? {
    var longest: Range<Int>?
    for start in value.scalars.indices where value.scalars[start] == scalars[index] {
      var count = 0
      while index + count < scalars.count, start + count < value.scalars.count, !taken[index + count],
        scalars[index + count] == value.scalars[start + count]
      {
        count += 1
      }
      guard count > (longest?.count ?? 0) else { continue }
      if let part = telling(index..<(index + count), start, of: value, kind) { longest = part }
    }
    return longest
  }

  /// The part of what both have that shows that someone was looked at; nil when none does.
  private func telling(_ range: Range<Int>, _ start: Int, of value: SpacelessText, _ kind: FactFinder.Value.Kind)
    -> Range<Int>?
  {
    let isWhole = range.count == value.scalars.count
    if kind == .exact, isWhole, range.count > 1, range.contains(where: { scripts[$0] != .katakana }) { return range }
    var part: Range<Int>?
    var first = range.lowerBound
    while first < range.upperBound {
      var end = first + 1
      while end < range.upperBound, scripts[end] == scripts[first] { end += 1 }
      let place = start + first - range.lowerBound
      if let word = word(first..<end, place, of: value, kind) {
        part = (part?.lowerBound ?? word.lowerBound)..<word.upperBound
      }
      first = end
    }
    return part
  }

  /// A run of one script without the grammar at its ends, where that tells something.
  private func word(_ run: Range<Int>, _ place: Int, of value: SpacelessText, _ kind: FactFinder.Value.Kind) -> Range<
    Int
  >? {
    switch scripts[run.lowerBound] {
    case .hiragana: return nil
    case .katakana:
      // “コーヒーミル” has both words, “フライスパン” no ライス.
      return run.count > 2 && touchesEdge(run) && value.touchesEdge(place..<(place + run.count)) ? run : nil
    case .southeastAsian: return run.count > (run.count == value.scalars.count ? 2 : 5) ? run : nil
    case .han:
      var word = run
      if kind == .prose {
        while let first = word.first, SpacelessWords.grammar.contains(scalars[first]) { word.removeFirst() }
        while let last = word.last, SpacelessWords.grammar.contains(scalars[last]) { word.removeLast() }
        if isCommon(word) { return nil }
      }
      if word.count == 1, kind == .prose, isNoun(word.lowerBound),
        value.isNoun(place + word.lowerBound - run.lowerBound)
      {
        return word
      }
      return word.count > 1 ? word : nil
    }
  }

  /// Whether a character alone is a word that is talked about: none beside it, and a particle or nothing behind it.
  private func isNoun(_ index: Int) -> Bool {
    if SpacelessWords.commonCharacters.contains(scalars[index]) { return false }
    if index > 0, scripts[index - 1] == .han { return false }
    guard index + 1 < scalars.count else { return true }
    return SpacelessWords.particles.contains(scalars[index + 1])
  }

  /// The length of a word that says nothing about one person, so that its second half isn't taken for another's first.
  private func commonLength(at index: Int) -> Int? {
    [3, 2].first { length in
      index + length <= scalars.count
        && SpacelessWords.common.contains(String(String.UnicodeScalarView(scalars[index..<(index + length)])))
    }
  }

  /// Whether it is made of nothing but words that say nothing about one person.
  private func isCommon(_ word: Range<Int>) -> Bool {
    var ends: Set<Int> = [word.lowerBound]
    for end in word.dropFirst().map({ $0 }) + [word.upperBound] {
      let isEnd = ends.contains { start in
        end - start == 1 && SpacelessWords.grammar.contains(scalars[start])
          || SpacelessWords.common.contains(String(String.UnicodeScalarView(scalars[start..<end])))
      }
      if isEnd { ends.insert(end) }
    }
    return ends.contains(word.upperBound)
  }

  /// Whether it starts or ends where its script does.
  private func touchesEdge(_ run: Range<Int>) -> Bool {
    let script = scripts[run.lowerBound]
    return run.lowerBound == 0 || scripts[run.lowerBound - 1] != script || run.upperBound == scripts.count
      || scripts[run.upperBound] != script
  }
}
