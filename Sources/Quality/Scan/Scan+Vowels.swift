extension Scan {
  /// Whether an inserted word may start with the vowel that a short word before it ends in. Which words do is left to the checks.
  func vowelsMeet() -> Suspicion {
    var index = 1
    while index < tokenCount {
      let word = tokens[index]
      if word.isFact, word.kind == .word, word.gap == .space {
        let before = tokens[index &- 1]
        if before.kind == .word, before.count <= Self.longest, !isInsideOneFact(before, word),
          startsWithVowel(word), endsInVowel(before)
        {
          return language == .fr ? .elision : .conjunction
        }
      }
      index &+= 1
    }
    return []
  }

  /// In bytes: “lorsque”, “puisque”.
  private static let longest = 7

  /// A vowel of ASCII, a letter with marks, or an h, which may not be heard.
  private func startsWithVowel(_ token: ScanToken) -> Bool {
    switch bytes[Int(token.start)] | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x68, 0xE0...0xFF: true
    default: false
    }
  }

  private func endsInVowel(_ token: ScanToken) -> Bool {
    let last = bytes[Int(token.start) &+ token.count &- 1] | 0x20
    if language == .fr { return last == 0x65 || last == 0x61 }
    return token.count == 1 && (last == 0x79 || last == 0x6F)
  }
}
