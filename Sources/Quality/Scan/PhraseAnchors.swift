/// For each pattern two sets of rare words, of each of which it holds one: a message without them can't hold the pattern. So the patterns
/// that a message can hold are known from its words alone, and are none or few for most messages.
///
/// Patterns are bits; where there are more than bits, several share one. Vague asks have the last 64 bits to themselves.
struct PhraseAnchors: @unchecked Sendable {
  typealias Bits = SIMD16<UInt64>

  struct Mask: Sendable {
    var first = Bits()
    var second = Bits()
  }

  /// The patterns that no word speaks for.
  let always: Mask
  /// Masks; the first is empty.
  private let masks: UnsafeMutablePointer<Mask>
  /// By the number of a word, the place of its mask, with those of all prefixes that it starts with.
  private let words: UnsafeMutablePointer<UInt16>
  /// By the number of a prefix, the same.
  private let prefixes: UnsafeMutablePointer<UInt16>

  fileprivate init(always: Mask, masks: [Mask], words: [UInt16], prefixes: [UInt16]) {
    self.always = always
    self.masks = Self.memory(masks)
    self.words = Self.memory(words)
    self.prefixes = Self.memory(prefixes)
  }

  private static func memory<Value>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: max(1, values.count))
    memory.initialize(from: values, count: values.count)
    return memory
  }

  /// Its owner's part, once nobody reads it any more.
  func deallocate() {
    masks.deallocate()
    words.deallocate()
    prefixes.deallocate()
  }

  /// Where it stands what a word says, or one without a number that starts with a prefix; 0 where it says nothing.
  @inline(__always)
  func place(word: UInt16, prefix: UInt16) -> UInt16 { word != 0 ? words[Int(word)] : prefixes[Int(prefix)] }

  /// Adds what stands at a place.
  @inline(__always)
  func add(_ place: UInt16, _ found: inout Mask) {
    if place == 0 { return }
    let mask = masks + Int(place)
    found.first |= mask.pointee.first
    found.second |= mask.pointee.second
  }

  /// What stands at some places, together.
  func mask(of places: UnsafeBufferPointer<UInt16>) -> Mask {
    // One after the other, so that the processor's registers hold what is being put together.
    var first = always.first
    for place in places { first |= masks[Int(place)].first }
    var second = always.second
    for place in places { second |= masks[Int(place)].second }
    return Mask(first: first, second: second)
  }

  /// The groups of the patterns that both sets speak for: of the phrases, and of the vague asks.
  @inline(__always)
  static func groups(_ found: Mask) -> (phrases: UInt64, vague: UInt64) {
    let both = found.first & found.second
    // The last lane is that of the vague asks.
    var phrases = both
    phrases[15] = 0
    let eight = phrases.lowHalf | phrases.highHalf
    let four = eight.lowHalf | eight.highHalf
    let two = four.lowHalf | four.highHalf
    return (two[0] | two[1], both[15])
  }
}

extension PhraseAnchors {
  /// A word by its number, or a prefix by its number below zero.
  fileprivate typealias Word = Int32

  struct Builder {
    private struct Pattern {
      let items: [NumberedItem]
      let bit: Int
    }

    private var patterns: [Pattern] = []
    private var phraseCount = 0
    private var vagueCount = 0

    /// Returns the group of a pattern, one of 64.
    mutating func insert(_ items: [NumberedItem], isVague: Bool) -> UInt64 {
      let bit: Int
      if isVague {
        bit = 960 + vagueCount % 64
        vagueCount += 1
      } else {
        bit = phraseCount % 960
        phraseCount += 1
      }
      patterns.append(Pattern(items: items, bit: bit))
      return 1 << UInt64(bit & 63)
    }

    /// - Parameters:
    ///   - prefixIDs: by a prefix's number, that by which tokens know it.
    ///   - longestPrefix: by a word's number, that of the longest prefix it starts with.
    func anchors(
      _ numbers: WordNumbers, prefixIDs: [UInt16], shorterPrefix: [UInt16], longestPrefix: [UInt16]
    ) -> PhraseAnchors {
      let weights = Weights(numbers)
      var always = Mask()
      var words = [Mask](repeating: Mask(), count: longestPrefix.count)
      var prefixes = [Mask](repeating: Mask(), count: prefixIDs.count)
      for pattern in patterns {
        let sets = weights.anchors(of: pattern.items)
        let (lane, bit) = (pattern.bit >> 6, 1 << UInt64(pattern.bit & 63) as UInt64)
        if sets.first == nil { always.first[lane] |= bit }
        if sets.second == nil { always.second[lane] |= bit }
        let take = { (word: Word, isFirst: Bool) in
          switch (word > 0, isFirst) {
          case (true, true): words[Int(word)].first[lane] |= bit
          case (true, false): words[Int(word)].second[lane] |= bit
          case (false, true): prefixes[Int(prefixIDs[Int(-word)])].first[lane] |= bit
          case (false, false): prefixes[Int(prefixIDs[Int(-word)])].second[lane] |= bit
          }
        }
        for (anchor, isFirst) in [(sets.first, true), (sets.second, false)] {
          guard let anchor else { continue }
          if anchor.word != 0 { take(anchor.word, isFirst) }
          for word in anchor.others { take(word, isFirst) }
        }
      }
      var masks = [Mask()]
      var prefixPlaces = [UInt16](repeating: 0, count: prefixIDs.count)
      // Shorter prefixes have higher numbers, and are done first.
      for id in prefixIDs.indices.reversed() where id > 0 {
        let (own, shorter) = (prefixes[id], prefixPlaces[Int(shorterPrefix[id])])
        prefixPlaces[id] = Self.place(own, shorter, &masks)
      }
      var wordPlaces = [UInt16](repeating: 0, count: longestPrefix.count)
      for number in longestPrefix.indices {
        wordPlaces[number] = Self.place(words[number], prefixPlaces[Int(longestPrefix[number])], &masks)
      }
      return PhraseAnchors(always: always, masks: masks, words: wordPlaces, prefixes: prefixPlaces)
    }

    /// Where the union of a mask and that at a place is kept.
    private static func place(_ own: Mask, _ other: UInt16, _ masks: inout [Mask]) -> UInt16 {
      var mask = own
      if mask.first | mask.second == Bits() { return other }
      mask.first |= masks[Int(other)].first
      mask.second |= masks[Int(other)].second
      masks.append(mask)
      return UInt16(truncatingIfNeeded: masks.count - 1)
    }
  }

  /// How common words are, and which of a pattern's words are the rarest.
  private struct Weights {
    /// Words of which one stands wherever a pattern does.
    struct Anchor {
      var weight = 0
      /// One word; 0 where there are several.
      var word: Word = 0
      var others: [Word] = []

      mutating func append(_ other: Anchor) {
        if other.word != 0 { others.append(other.word) } else { others += other.others }
        weight += other.weight
      }
    }

    /// The two rarest.
    struct Best {
      private(set) var first: Anchor?
      private(set) var second: Anchor?

      mutating func take(_ anchor: Anchor) {
        if let first, anchor.weight >= first.weight {
          if let second, anchor.weight >= second.weight { return }
          second = anchor
        } else {
          second = first
          first = anchor
        }
      }
    }

    private var words: [Int]
    private var prefixes: [Int]

    init(_ numbers: WordNumbers) {
      words = [Int](repeating: 0, count: numbers.words.count + 1)
      prefixes = [Int](repeating: 0, count: numbers.prefixes.count + 1)
      for (word, number) in numbers.words { words[Int(number)] = CommonWords.share(of: word) }
      for (text, number) in numbers.prefixes { prefixes[Int(number)] = CommonWords.share(of: text) }
    }

    /// At most two sets, the rarest first, of each of which the items hold a word.
    func anchors(of items: [NumberedItem]) -> Best {
      var best = Best()
      for item in items {
        switch item {
        case .word(let word): best.take(Anchor(weight: words[Int(word)], word: word))
        case .prefix(let prefix): best.take(Anchor(weight: prefixes[Int(prefix)], word: -prefix))
        case .choice(let phrases):
          let found = anchors(ofChoice: phrases)
          if let anchor = found.first { best.take(anchor) }
          if let anchor = found.second { best.take(anchor) }
        default: break
        }
      }
      return best
    }

    private func anchors(ofChoice phrases: [[NumberedItem]]) -> Best {
      var (first, second) = (Anchor(), Anchor())
      first.others.reserveCapacity(phrases.count)
      var hasSecond = false
      for phrase in phrases {
        let found = anchors(of: phrase)
        guard let one = found.first else { return Best() }
        first.append(one)
        if let other = found.second {
          hasSecond = true
          second.append(other)
        } else {
          // Says nothing that the first doesn't.
          second.append(one)
          second.weight += CommonWords.most
        }
      }
      var best = Best()
      best.take(first)
      if hasSecond { best.take(second) }
      return best
    }
  }
}
