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
    for index in 0..<tokenCount where tokens[index].region == number {
      if first < 0 { first = index }
      last = index
    }
    guard first >= 0, markVague(first..<(last &+ 1)) else { return .ctaVague }
    let ask = ScannedAsk(scan: self, range: first..<(last &+ 1), number: number)
    return ask.isSpecific(context.cta?.kind) ? [] : .ctaVague
  }
}
