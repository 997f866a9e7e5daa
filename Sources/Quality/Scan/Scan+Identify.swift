extension Scan {
  /// Looks a word up in the lists.
  mutating func identify(_ token: UnsafeMutablePointer<ScanToken>, _ word: FoldedWord) {
    let hash = word.hash
    token.pointee.hash = hash
    if word.count <= FoldedWord.limit {
      let entry = lexicon.words.slot(of: word, hash: hash)
      token.pointee.classes = entry.pointee.classes
      token.pointee.id = entry.pointee.id
      token.pointee.prefix = entry.pointee.id == 0 ? lexicon.prefix(word) : entry.pointee.prefix
    } else {
      token.pointee.prefix = lexicon.prefix(word)
    }
    if hasPolicy { identifyOwn(token, word) }
  }

  /// Looks a word up among those of the policy.
  mutating func identifyOwn(_ token: UnsafeMutablePointer<ScanToken>, _ word: FoldedWord) {
    guard let policy else { return }
    if word.count > FoldedWord.limit {
      token.pointee.policyPrefix = policy.prefix(word)
      return
    }
    let entry = policy.words.slot(of: word, hash: word.hash)
    token.pointee.policyID = entry.pointee.id
    token.pointee.policyPrefix = entry.pointee.id == 0 ? policy.prefix(word) : entry.pointee.prefix
    if entry.pointee.classes.contains(.startsVague) { token.pointee.classes.insert(.startsOwnVague) }
  }

  /// The longest token whose fold is made; longer ones are no words.
  private static let widest = 120
  /// Bytes of a fold, whose scalars may take more of them than those of the token, with those that are read at once behind it.
  static let foldCapacity = widest * 3 + 32

  /// Looks a word up that has letters beyond ASCII: in small letters, as the lists have it.
  mutating func identifyWide(_ token: UnsafeMutablePointer<ScanToken>, _ bytes: UnsafePointer<UInt8>) {
    guard token.pointee.count <= Self.widest else { return }
    let (base, lower) = (fold, tables.lower)
    var length = 0
    var position = Int(token.pointee.start)
    let end = Int(token.pointee.end)
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        // The @ of a handle and the low line, too, as in plain words, so that they start with the same prefixes.
        base[length] = (0x40...0x5F).contains(byte) ? byte | 0x20 : byte
        length &+= 1
        position &+= 1
        continue
      }
      let (value, width) = Self.decode(bytes, position)
      position &+= width
      if value < ScalarTable.limit {
        let small = lower[Int(value)]
        if (0x80..<0x800).contains(small) {
          base[length] = 0xC0 | UInt8(truncatingIfNeeded: small >> 6)
          base[length &+ 1] = 0x80 | UInt8(truncatingIfNeeded: small & 0x3F)
          length &+= 2
          continue
        }
      } else if (0x3000..<0xA000).contains(value) || (0xAC00...0xD7A3).contains(value) {
        // Kana, Han and Hangul have no cases.
        for offset in 0..<3 { base[length &+ offset] = bytes[position &- 3 &+ offset] }
        length &+= 3
        continue
      } else if value == 0x2019 {
        base[length] = 0x27
        length &+= 1
        continue
      }
      // The dotted “İ” of Turkish has two scalars in small letters, the second of which is odd.
      let small = ScalarTable.lower(value)
      if small == nil, !token.pointee.isFact {
        isOdd = true
        return
      }
      for byte in Unicode.Scalar(small ?? value).flatMap({ UTF8.encode($0) }) ?? UTF8.EncodedScalar() {
        base[length] = byte
        length &+= 1
      }
    }
    for index in 0..<max(0, length &- 2) where base[index] == base[index &+ 1] && base[index] == base[index &+ 2] {
      isOdd = true
    }
    identify(token, FoldedWord(UnsafePointer(base), count: length, isPlain: false))
  }
}
