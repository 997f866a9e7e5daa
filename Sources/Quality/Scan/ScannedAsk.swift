import RuleModel

/// A call to action as `Ask` judges it, in the cases that can be told from a scan. What it calls specific is; it may doubt more than that.
struct ScannedAsk {
  private let tokens: UnsafeMutablePointer<ScanToken>
  private let bytes: UnsafeMutablePointer<UInt8>
  private let segments: UnsafeMutablePointer<ScanSegment>
  private let tokenCount: Int
  private let segmentCount: Int
  private let language: Language?
  private let range: Range<Int>
  private let number: Int32
  private var hasFillers: Bool { language != nil }

  init(scan: borrowing Scan, range: Range<Int>, number: Int32) {
    tokenCount = scan.tokenCount
    segmentCount = scan.segmentCount
    language = scan.language
    tokens = scan.tokens
    bytes = scan.bytes
    segments = scan.segments
    self.range = range
    self.number = number
  }

  func isSpecific(_ kind: CallToAction.Kind?) -> Bool {
    let hasLink = hasLink
    if !hasFillers, kind != .link, kind != .offer, isSentence { return true }
    if isWhollyVague, !(kind == .meeting && hasLink) { return false }
    switch kind {
    case .meeting: return hasLink || hasTime
    case .link: return hasLink && namesSomething(1)
    case .reply: return hasAnswerableQuestion || namesReply
    case .task: return namesSomething(2) && (hasLink || hasTime || hasPlace)
    case .offer: return hasCode || hasTime || hasNear
    case nil:
      return hasTime || hasLink && namesSomething(1) || hasAnswerableQuestion || namesReply || hasCode || hasNear
        || namesSomething(2) && hasPlace
    }
  }

  /// Two words, or a few signs of a script that needs no spaces.
  private var isSentence: Bool {
    var words = 0
    for index in range where isOwn(index) && tokens[index].kind == .word && !tokens[index].isVague {
      words &+= 1
      if words > 1 || ideographCount(tokens[index]) > 3 { return true }
    }
    return false
  }

  private func isOwn(_ index: Int) -> Bool { tokens[index].region == number }

  private func origin(_ token: ScanToken) -> ScanSegment.Origin {
    Int(token.segment) < segmentCount ? segments[Int(token.segment)].origin : .literal
  }

  private var isWhollyVague: Bool {
    guard hasFillers else { return false }
    var hasVague = false
    for index in range {
      let token = tokens[index]
      if token.isVague { hasVague = true }
      guard isOwn(index) else { continue }
      if token.kind != .link, isCallToActionValue(token) { return false }
      if isName(token) { continue }
      if token.isWordLike, token.isFact || !token.isVague && !token.classes.contains(.filler) { return false }
    }
    return hasVague
  }

  private func isName(_ token: ScanToken) -> Bool { token.isFact && language != .ja && origin(token) == .name }

  private func isCallToActionValue(_ token: ScanToken) -> Bool {
    Int(token.segment) < segmentCount && segments[Int(token.segment)].isCallToActionValue
  }

  private var hasLink: Bool {
    for index in range where tokens[index].kind == .link && isOwn(index) { return true }
    return false
  }

  // MARK: Times

  private var hasTime: Bool {
    for index in range where isOwn(index) {
      let token = tokens[index]
      if origin(token) == .ctaTime { return true }
      switch token.kind {
      case .word:
        if token.classes.contains(.day) || language == .ja && hasJapaneseTime(token) { return true }
      case .number: if isTime(token, index) || language == .ja && hasJapaneseTime(token) { return true }
      default: break
      }
    }
    return false
  }

  private func isTime(_ token: ScanToken, _ index: Int) -> Bool {
    for offset in Int(token.start)..<Int(token.end) where bytes[offset] == 0x3A { return true }
    let last = bytes[Int(token.end) &- 1] | 0x20
    // `3pm`, `11th`, `18h`
    if last == 0x68 || last == 0x6D && token.count > 2 && [0x61, 0x70].contains(bytes[Int(token.end) &- 2] | 0x20) {
      return true
    }
    if index &+ 1 < tokenCount {
      let next = tokens[index &+ 1]
      if next.classes.contains(.month) { return true }
      if next.kind == .word, next.count == 2 {
        let (first, second) = (bytes[Int(next.start)] | 0x20, bytes[Int(next.start) &+ 1] | 0x20)
        if second == 0x6D, first == 0x61 || first == 0x70 { return true }
      }
      if next.kind == .word, next.count == 3, next.hash == Self.uhr { return true }
    }
    return index > 0 && tokens[index &- 1].classes.contains(.month)
  }

  private static let uhr = FoldedWord("uhr").hash

  /// 時, 曜, 月 or 日
  private func hasJapaneseTime(_ token: ScanToken) -> Bool {
    var offset = Int(token.start)
    while offset &+ 2 < Int(token.end) {
      let (lead, second, third) = (bytes[offset], bytes[offset &+ 1], bytes[offset &+ 2])
      switch (lead, second, third) {
      case (0xE6, 0x99, 0x82), (0xE6, 0x9B, 0x9C), (0xE6, 0x9C, 0x88), (0xE6, 0x97, 0xA5): return true
      default: offset &+= lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      }
    }
    return false
  }

  private var hasNear: Bool {
    for index in range where isOwn(index) && tokens[index].classes.contains(.near) { return true }
    return false
  }

  // MARK: Words

  private func namesSomething(_ wanted: Int) -> Bool {
    var seen = 0
    for index in range where isOwn(index) {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if !hasFillers { return true }
        if language == .ja {
          seen &+= characterCount(token)
          if seen >= 4 { return true }
          continue
        }
      case .number, .hashtag, .handle:
        if !hasFillers { continue }
        if language == .ja {
          seen &+= wideCount(token)
          if seen >= 4 { return true }
          continue
        }
      default: continue
      }
      if isName(token) { continue }
      if token.isFact || !token.isVague && !token.classes.contains(.filler) { seen &+= 1 }
    }
    return hasFillers && language != .ja && seen >= wanted
  }

  /// In words without marks that combine, scalars are characters.
  private func characterCount(_ token: ScanToken) -> Int {
    var count = 0
    for offset in Int(token.start)..<Int(token.end) where bytes[offset] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// Kana and Han; Korean has spaces.
  private func ideographCount(_ token: ScanToken) -> Int {
    var count = 0
    for offset in Int(token.start)..<Int(token.end) where bytes[offset] >= 0xE3 && bytes[offset] <= 0xE9 { count &+= 1 }
    return count
  }

  /// The scalars from U+3000 on.
  private func wideCount(_ token: ScanToken) -> Int {
    var count = 0
    for offset in Int(token.start)..<Int(token.end) where bytes[offset] >= 0xE3 { count &+= 1 }
    return count
  }

  private var hasPlace: Bool {
    for index in range where isOwn(index) {
      let token = tokens[index]
      if token.kind == .handle || token.kind == .hashtag || token.classes.contains(.near) { return true }
      if token.kind == .word, token.classes.contains(.place), index &+ 1 < tokenCount {
        let next = tokens[index &+ 1]
        if next.isWordLike, next.region >= 0 { return true }
      }
    }
    return false
  }

  private var hasAnswerableQuestion: Bool {
    for mark in range where isOwn(mark) && isQuestionMark(mark) {
      // Behind another mark nothing else stands before it.
      if mark > range.lowerBound, isOwn(mark - 1), isQuestionMark(mark - 1), !tokens[mark].startsSentence { continue }
      var (words, isVague, isWhollyVague) = (0, false, true)
      var index = mark
      while !tokens[index].startsSentence, index > 0 {
        index &-= 1
        let token = tokens[index]
        guard token.isWordLike, token.region >= 0 else { continue }
        words &+= 1
        if isName(token) {
          if token.isVague, range.contains(index) { isVague = true }
          continue
        }
        if token.isVague, range.contains(index) {
          isVague = true
          if token.isFact, !token.classes.contains(.filler) { isWhollyVague = false }
        } else if !token.classes.contains(.filler) {
          isWhollyVague = false
        }
      }
      if words > 0, !(isWhollyVague && isVague) { return true }
    }
    return false
  }

  private func isQuestionMark(_ index: Int) -> Bool {
    Sign.isQuestion(tokens[index].sign) && tokens[index].kind == .punctuation
  }

  private var namesReply: Bool {
    if language == .ja { return false }
    for index in range where isOwn(index) {
      if !hasFillers {
        let token = tokens[index]
        if token.kind == .word, token.letters == .upper, isASCII(token), token.count > 1 { return true }
        continue
      }
      guard tokens[index].classes.contains(.replyVerb) else { continue }
      var other = index &+ 1
      while other < range.upperBound {
        let token = tokens[other]
        if isOwn(other), token.isWordLike, !isName(token),
          token.isFact || !token.isVague && !token.classes.contains(.filler)
            || token.letters == .upper && token.count > 1 && isASCII(token)
        {
          return true
        }
        other &+= 1
      }
    }
    return false
  }

  private func isASCII(_ token: ScanToken) -> Bool {
    for offset in Int(token.start)..<Int(token.end) where bytes[offset] >= 0x80 { return false }
    return true
  }

  private var hasCode: Bool {
    for index in range where isOwn(index) {
      let token = tokens[index]
      if origin(token) == .ctaCode { return true }
      guard token.kind == .word || token.kind == .number, token.count >= 4,
        token.letters == .upper || token.letters == .capitalized
      else { continue }
      var isCode = true
      for offset in Int(token.start)..<Int(token.end) {
        switch bytes[offset] {
        case 0x30...0x39, 0x41...0x5A, 0x5F: break
        default: isCode = false
        }
      }
      if isCode { return true }
    }
    return false
  }
}
