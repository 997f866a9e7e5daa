extension Scan {
  /// Whether the call to action is specific beyond doubt, and follows no question that may be an ask of its own.
  func ask(_ context: PreparedContext) -> Suspicion {
    var number: Int32 = -1
    for index in 0..<segmentCount where segments[index].region >= 0 {
      if number >= 0, segments[index].region != number { return .ctaVague }
      number = segments[index].region
    }
    guard number >= 0 else { return [] }
    var (first, last) = (-1, -1)
    for index in 0..<segmentCount where segments[index].region == number {
      let start = Int(segments[index].firstToken)
      let end = index &+ 1 < segmentCount ? Int(segments[index &+ 1].firstToken) : tokenCount
      if start == end { continue }
      if first < 0 { first = start }
      last = end &- 1
    }
    let kind = context.kind
    guard first >= 0 else { return .ctaVague }
    let competing: Suspicion = (kind == nil || kind == .meeting) && followsQuestion(first) ? .ctaCompeting : []
    guard markVague(first..<(last &+ 1)) else { return competing.union(.ctaVague) }
    let ask = ScannedAsk(scan: self, range: first..<(last &+ 1), number: number)
    return ask.isSpecific(kind) ? competing : competing.union(.ctaVague)
  }

  private func followsQuestion(_ start: Int) -> Bool {
    var index = start &- 1
    while index >= 0, tokens[index].kind == .punctuation || tokens[index].kind == .symbol {
      if tokens[index].sign == 0x3F { return true }
      index &-= 1
    }
    return false
  }
}
