extension Scan {
  /// Whether the links are safe beyond doubt, and none asks for something beside the call to action.
  func links(_ context: PreparedContext) -> Suspicion {
    if links.isEmpty { return [] }
    var suspicion: Suspicion = []
    var (own, others) = (0, 0)
    for note in 0..<noteCount {
      let token = tokens[Int(notes[note])]
      guard token.kind == .link else { continue }
      if !isSafe(token, context.domains) { suspicion.insert(.unsafeLink) }
      if token.isFact { continue }
      if token.region >= 0 { own += 1 } else { others += 1 }
    }
    if own + others > 1 || others > 0, classes.contains(.linkVerb) { suspicion.insert(.ctaCompeting) }
    return suspicion
  }

  /// `https://` with a plain host of the brand's; or no scheme at all.
  private func isSafe(_ token: ScanToken, _ domains: [String]) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    guard let host = hostStart(start, end) else { return true }
    guard host > 0 else { return false }
    var hostEnd = host
    var label = host
    while hostEnd < end {
      let byte = bytes[hostEnd]
      if byte == 0x2F || byte == 0x3F || byte == 0x23 { break }
      guard byte == 0x2D || byte == 0x2E || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) else {
        return false
      }
      if byte == 0x2E { label = hostEnd &+ 1 }
      if byte | 0x20 == 0x78, bytes[hostEnd &+ 1] | 0x20 == 0x6E, bytes[hostEnd &+ 2] == 0x2D { return false }
      hostEnd &+= 1
    }
    // A last label that starts with a letter is no address in numbers.
    guard label < hostEnd, (0x61...0x7A).contains(bytes[label] | 0x20) else { return false }
    if domains.isEmpty { return true }
    for domain in domains where isHost(host..<hostEnd, within: domain) { return true }
    return false
  }

  /// Behind `https://`; 0 for another scheme, nil for none.
  private func hostStart(_ start: Int, _ end: Int) -> Int? {
    var colon = start
    while colon < end, bytes[colon] != 0x3A { colon &+= 1 }
    guard colon &+ 2 < end, bytes[colon &+ 1] == 0x2F, bytes[colon &+ 2] == 0x2F else { return nil }
    guard colon &- start == 5 else { return 0 }
    let scheme = UnsafeRawPointer(bytes + start).loadUnaligned(as: UInt32.self).littleEndian | 0x2020_2020
    return scheme == 0x7074_7468 && bytes[start &+ 4] | 0x20 == 0x73 ? colon &+ 3 : 0
  }

  private func isHost(_ host: Range<Int>, within domain: String) -> Bool {
    let isWithin = domain.utf8.withContiguousStorageIfAvailable { domain -> Bool in
      guard !domain.isEmpty, domain.count <= host.count else { return false }
      let start = host.upperBound &- domain.count
      for index in domain.indices {
        let byte = domain[index]
        // A domain with other letters is the check's affair.
        guard byte < 0x80, byte | 0x20 == bytes[start &+ index] | 0x20 else { return false }
      }
      return start == host.lowerBound || bytes[start &- 1] == 0x2E
    }
    return isWithin ?? false
  }
}
