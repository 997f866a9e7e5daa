extension Scan {
  /// What the facts, the regions and the length say.
  func structure(_ context: PreparedContext) -> Suspicion {
    var suspicion = facts(wanted: context.minFacts)
    var calls = 0
    var firstCall: Int32 = -1
    var placesValue = context.placesValue
    var point = -1
    for index in 0..<segmentCount {
      let segment = segments[index]
      if segment.region == -1 { continue }
      if point < 0 { point = Int(segment.start) }
      if segment.region == -2 {
        placesValue = true
      } else if calls == 0 || segment.region != firstCall {
        firstCall = segment.region
        calls += 1
      }
    }
    if calls == 0 { suspicion.insert(.ctaMissing) }
    if calls > 1 { suspicion.formUnion([.ctaCompeting, .ctaVague]) }
    if !placesValue { suspicion.insert(.noValue) }
    if !context.hasPurpose { suspicion.insert(.noPurpose) }
    if point >= 0, startsSlowly(point) { suspicion.insert(.slowStart) }
    if context.isPast { suspicion.insert(.ctaPast) }
    // A byte counts at most one, but for links and for scalars that normalisation takes apart.
    let bound = count &+ wideCount &* 2 &+ links.count &* 23
    if bound > context.maxLength { suspicion.insert(.overLimit) }
    return suspicion
  }

  private func facts(wanted: Int) -> Suspicion {
    var (isAny, personal) = (false, 0)
    for index in 0..<segmentCount {
      let segment = segments[index]
      guard segment.isFact, segment.origin != .impersonalFact, !isInsideLink(segment), hasLetter(segment) else {
        continue
      }
      isAny = true
      if segment.origin == .personalFact { personal += 1 }
    }
    if !isAny { return .noFacts }
    // The same fact twice counts once, which one check knows.
    return personal < wanted || wanted > 1 ? .nameOnly : []
  }

  private func isInsideLink(_ segment: ScanSegment) -> Bool {
    for link in links where link.lowerBound < Int(segment.start) && link.upperBound >= Int(segment.end) { return true }
    return false
  }

  /// Whether a value has something to read.
  private func hasLetter(_ segment: ScanSegment) -> Bool {
    var before: UInt8 = 0
    for offset in Int(segment.start)..<Int(max(segment.start, segment.end)) {
      let byte = bytes[offset]
      if byte < 0x80, before < 0x80, tables.all[Int(byte)].isWordPart { return true }
      before = byte
    }
    guard segment.start < segment.end else { return false }
    let text = UnsafeBufferPointer(
      start: UnsafePointer(bytes) + Int(segment.start), count: Int(segment.end &- segment.start))
    let (value, _) = text[0] < 0x80 ? (UInt32(text[0]), 1) : Self.decode(UnsafePointer(bytes), Int(segment.start))
    // Letters and digits that no character before them can take in.
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02AF, 0x0391...0x0481, 0x05D0...0x05EA, 0x0620...0x064A, 0x3041...0x3096,
      0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      return true
    default: return String(decoding: text, as: UTF8.self).contains { $0.isLetter || $0.isNumber }
    }
  }

  private func startsSlowly(_ point: Int) -> Bool {
    var (inside, before) = (0, 0)
    for link in links {
      inside &+= link.count
      if link.upperBound <= point { before &+= link.count }
    }
    let (text, head) = (count &- inside, point &- before)
    return text > 0 && head &* 100 > text &* 60
  }
}
