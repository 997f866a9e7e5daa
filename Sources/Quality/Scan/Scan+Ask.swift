extension Scan {
  /// Whether the call to action is specific beyond doubt.
  func ask(_ context: GateContext) -> Suspicion {
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
    guard first >= 0, markVague(first..<(last &+ 1)) else { return .ctaVague }
    let ask = ScannedAsk(scan: self, range: first..<(last &+ 1), number: number)
    return ask.isSpecific(context.cta?.kind) ? [] : .ctaVague
  }
}
