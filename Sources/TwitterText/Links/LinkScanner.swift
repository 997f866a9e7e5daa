/// Goes through a text from dot to dot and finds the links around them.
///
/// The specification describes links by a regular expression; this finds the same matches, in the same order, without backtracking.
struct LinkScanner {
  struct Found {
    let range: Range<Int>
    let hasProtocol: Bool
  }

  private let text: UTF8Text
  private let withoutProtocol: Bool
  private(set) var found: [Found] = []
  /// The end of the last match, kept or not: nothing before it is matched again.
  private var consumed = 0
  /// No domain starts before this, as a search from further left has shown; it keeps the time linear.
  private var hopelessUntil = 0

  /// Source: twitter-text, `MAX_URL_LENGTH` and `MAX_TCO_SLUG_LENGTH`.
  private static let longestURL = 4096
  private static let longestSlug = 40
  /// RFC 1035, section 2.3.4.
  private static let longestLabel = 63

  init(text: UTF8Text, withoutProtocol: Bool) {
    self.text = text
    self.withoutProtocol = withoutProtocol
  }

  /// Collects the links in `found`.
  mutating func scan() {
    var links: [Found] = []
    scan { links.append($0) }
    found = links
  }

  /// Hands over the links in the order of the text.
  mutating func scan(_ take: (Found) -> Void) {
    var from = 0
    while let dot = nextDot(from: max(from, consumed)) {
      // Most dots end a sentence: no top-level domain follows them.
      if dot + 1 == text.count || !URLCharacters.mayBeginDomain(text.bytes[dot + 1]) {
        from = dot + 1
        continue
      }
      let start = runStart(before: dot, from: max(from, consumed))
      if !matchWithProtocol(at: start, take) { matchBare(from: start, to: dot, take) }
      from = dot + 1
    }
  }

  private func nextDot(from start: Int) -> Int? {
    guard start < text.count else { return nil }
    let dot = ByteSearch.first(UInt8(ascii: "."), in: text.bytes, from: start)
    return dot < text.count ? dot : nil
  }

  /// The start of the letters, digits, `-`, `_` and dots that end at a dot.
  private func runStart(before dot: Int, from lowest: Int) -> Int {
    var start = dot
    while start > lowest, URLCharacters.isAlphanumeric(UInt32(text.bytes[start - 1])) { start -= 1 }
    while start > lowest, let (value, length) = text.scalar(before: start), isRun(value) { start -= length }
    return max(start, lowest)
  }

  private func isRun(_ value: UInt32) -> Bool {
    URLCharacters.isDomain(value) || value == 0x2D || value == 0x2E || value == 0x5F
  }

  // MARK: Matching

  /// Takes a URL whose domain starts at an offset, if a protocol stands before it.
  private mutating func matchWithProtocol(at domain: Int, _ take: (Found) -> Void) -> Bool {
    let start: Int
    if text.has("http://", at: domain - 7) {
      start = domain - 7
    } else if text.has("https://", at: domain - 8) {
      start = domain - 8
    } else {
      return false
    }
    guard start >= consumed, mayStart(at: start), let domainEnd = domainEnd(from: domain) else { return false }
    let (_, end) = tail(from: domainEnd)
    consumed = end
    guard isValid(start..<end, domain: domain..<domainEnd, protocolLength: domain - start) else { return true }
    if let short = shortened(start..<end, domain: domain..<domainEnd) {
      if let short { take(Found(range: short, hasProtocol: true)) }
      return true
    }
    take(Found(range: start..<end, hasProtocol: true))
    return true
  }

  /// Takes the first URL without a protocol that starts between two offsets.
  private mutating func matchBare(from start: Int, to dot: Int, _ take: (Found) -> Void) {
    var offset = start
    var hasFailed = false
    while offset < dot, let (value, length) = text.scalar(at: offset) {
      if !URLCharacters.isDomain(value) {
        hasFailed = false
      } else if !hasFailed, mayStart(at: offset) {
        // At the start of a text the specification prefers to take the first character as what stands before the URL.
        if offset == 0, URLCharacters.isPreceding(value), let (next, _) = text.scalar(at: length),
          URLCharacters.isDomain(next), let domainEnd = domainEnd(from: length)
        {
          takeBare(length..<domainEnd, take)
          return
        }
        if let domainEnd = domainEnd(from: offset) {
          takeBare(offset..<domainEnd, take)
          return
        }
        // A label that fails from one of its letters fails from each that follows.
        hasFailed = true
      }
      offset += length
    }
  }

  private mutating func takeBare(_ domain: Range<Int>, _ take: (Found) -> Void) {
    let (hasPath, end) = tail(from: domain.upperBound)
    consumed = end
    guard withoutProtocol, isValid(domain.lowerBound..<end, domain: domain, protocolLength: 8) else { return }
    if let (before, _) = text.scalar(before: domain.lowerBound), [0x2D, 0x2E, 0x2F, 0x5F].contains(before) { return }
    let domains = asciiDomains(in: domain)
    for (index, range) in domains.enumerated() {
      let isLast = index == domains.count - 1
      let upper = isLast && hasPath ? end : range.upperBound
      take(Found(range: range.lowerBound..<upper, hasProtocol: false))
    }
  }

  /// What stands before an offset lets a URL start there.
  private func mayStart(at offset: Int) -> Bool {
    guard let (before, length) = text.scalar(before: offset) else { return true }
    return offset - length >= consumed && URLCharacters.isPreceding(before)
  }

  /// The end of the longest domain that starts at an offset: labels, the last a top-level domain. `_` may stand in all labels but the
  /// last before the top-level domain.
  private mutating func domainEnd(from start: Int) -> Int? {
    if start < hopelessUntil { return nil }
    var best: Int?
    var hasTopLevel = false
    var offset = start
    while let (first, _) = text.scalar(at: offset), URLCharacters.isDomain(first) {
      var hasUnderscore = false
      var endsInLetter = false
      // Most domains are letters and digits of ASCII.
      while offset < text.count, URLCharacters.isAlphanumeric(UInt32(text.bytes[offset])) {
        endsInLetter = true
        offset += 1
      }
      while let (value, length) = text.scalar(at: offset), isRun(value), value != 0x2E {
        endsInLetter = URLCharacters.isDomain(value)
        hasUnderscore = hasUnderscore || value == 0x5F
        offset += length
      }
      guard endsInLetter, let (dot, _) = text.scalar(at: offset), dot == 0x2E else { break }
      offset += 1
      if let end = TopLevelDomain.end(in: text, at: offset, before: text.count) {
        hasTopLevel = true
        if !hasUnderscore { best = end }
      }
    }
    if !hasTopLevel { hopelessUntil = offset }
    return best
  }

  /// The domains in ASCII within a domain that may have other scripts before, between and behind them.
  private func asciiDomains(in domain: Range<Int>) -> [Range<Int>] {
    var domains: [Range<Int>] = []
    var start = domain.lowerBound
    while start < domain.upperBound, let (_, step) = text.scalar(at: start) {
      var best: Int?
      let firstEnd = labelEnd(from: start, before: domain.upperBound)
      var end = firstEnd
      var label = start
      while end > label, end < domain.upperBound, text.bytes[end] == UInt8(ascii: ".") {
        label = end + 1
        if let found = TopLevelDomain.end(in: text, at: label, before: domain.upperBound) { best = found }
        end = labelEnd(from: label, before: domain.upperBound)
      }
      if let best {
        domains.append(start..<best)
        start = best
      } else {
        start = max(firstEnd, start + step)
      }
    }
    return domains
  }

  private func labelEnd(from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, let (value, length) = text.scalar(at: offset), URLCharacters.isASCIILabel(value) {
      offset += length
    }
    return offset
  }

  // MARK: Behind the domain

  /// The end of the port, path and query behind a domain.
  private func tail(from domainEnd: Int) -> (hasPath: Bool, end: Int) {
    let port = URLTail.portEnd(in: text, from: domainEnd)
    let path = URLTail.pathEnd(in: text, from: port)
    return (path > port, URLTail.queryEnd(in: text, from: path))
  }

  /// Neither the URL nor a label of its domain is too long.
  private func isValid(_ url: Range<Int>, domain: Range<Int>, protocolLength: Int) -> Bool {
    if let encoded = asciiLength(domain) {
      let length = text.scalarCount(url) - domain.count + encoded - 1
      return protocolLength + length <= Self.longestURL
    }
    let name = text.string(domain)
    var encoded = 0
    for label in name.lowercased().unicodeScalars.split(separator: ".", omittingEmptySubsequences: false) {
      guard let length = Punycode.encodedLength(label), (1...Self.longestLabel).contains(length) else { return false }
      encoded += length + 1
    }
    if name.hasPrefix("xn--"), asciiDomains(in: domain).isEmpty { return false }
    let length = text.scalarCount(url) - text.scalarCount(domain) + encoded - 1
    return protocolLength + length <= Self.longestURL
  }

  /// The sum of the lengths of a domain's labels and their dots, when it is plain ASCII and no label is empty or too long; nil when that
  /// has to be looked at more closely.
  private func asciiLength(_ domain: Range<Int>) -> Int? {
    if text.has("xn--", at: domain.lowerBound) { return nil }
    var label = 0
    for offset in domain {
      let byte = text.bytes[offset]
      guard byte < 0x80 else { return nil }
      if byte == UInt8(ascii: ".") {
        guard label > 0 else { return nil }
        label = 0
      } else {
        label += 1
        guard label <= Self.longestLabel else { return nil }
      }
    }
    return label > 0 ? domain.count + 1 : nil
  }

  /// What is left of a t.co URL: nothing may follow its slug but a query. Nil for other URLs; nil within for too long a slug.
  private func shortened(_ url: Range<Int>, domain: Range<Int>) -> Range<Int>?? {
    guard domain.count == 4, text.has("t.co/", at: domain.lowerBound), domain.upperBound < url.upperBound else {
      return nil
    }
    let start = domain.upperBound + 1
    var end = start
    while end < url.upperBound, URLCharacters.isAlphanumeric(UInt32(text.bytes[end])) { end += 1 }
    if end == start { return nil }
    guard end - start <= Self.longestSlug else { return .some(nil) }
    return url.lowerBound..<URLTail.queryEnd(in: text, from: end)
  }
}
