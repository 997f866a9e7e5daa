/// How X counts characters and finds links. A plain approximation, in one place so that TwitterText can take over line by line.
enum TextMeasure {
  /// A link in a text, with its UTF-8 range.
  struct Link: Sendable, Hashable {
    let url: String
    let range: Range<Int>
  }

  /// Weighted characters as twitter-text v3 counts: links 23; Latin and general punctuation 1, everything else 2.
  static func weightedLength(_ text: String) -> Int {
    let links = links(in: text)
    var total = links.count * 23
    var offset = 0
    for character in text {
      let width = character.utf8.count
      defer { offset += width }
      if links.contains(where: { $0.range.contains(offset) }) { continue }
      let isEmoji = character.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
      total += isEmoji ? 2 : character.unicodeScalars.reduce(0) { $0 + weight($1) }
    }
    return total
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...4351, 8192...8205, 8208...8223, 8242...8247: 1
    default: 2
    }
  }

  /// Links with a scheme, and host names under some common top-level domains, in the order of the text.
  static func links(in text: String) -> [Link] {
    let bytes = Array(text.utf8)
    var links: [Link] = []
    var start = 0
    while start < bytes.count {
      guard isURLByte(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isURLByte(bytes[end]) { end += 1 }
      if let range = link(in: bytes, start..<end) {
        links.append(Link(url: String(decoding: bytes[range], as: UTF8.self), range: range))
      }
      start = end
    }
    return links
  }

  private static let topLevelDomains: Set<String> = [
    "com", "org", "net", "io", "dev", "app", "co", "ai", "example", "me", "ly", "gg", "link", "edu", "gov", "uk",
    "de", "fr", "es", "it", "br", "jp", "eu",
  ]

  private static func link(in bytes: [UInt8], _ run: Range<Int>) -> Range<Int>? {
    var end = run.upperBound
    while end > run.lowerBound, isTrailing(bytes[end - 1]) { end -= 1 }
    guard bytes[run.lowerBound..<end].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
      return nil
    }
    let text = String(decoding: bytes[run.lowerBound..<end], as: UTF8.self)
    let lower = text.lowercased()
    for scheme in ["https://", "http://"] {
      guard let found = lower.range(of: scheme) else { continue }
      let offset = lower.utf8.distance(from: lower.startIndex, to: found.lowerBound)
      return lower.utf8.count > offset + scheme.utf8.count ? (run.lowerBound + offset)..<end : nil
    }
    let host = lower.prefix { $0 != "/" && $0 != "?" }
    guard !host.contains("@"), let dot = host.lastIndex(of: "."), host.first?.isLetter == true else { return nil }
    return topLevelDomains.contains(String(host[host.index(after: dot)...])) ? run.lowerBound..<end : nil
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x7F: false
    default: byte < 0x80
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      true
    default: false
    }
  }
}

extension String {
  /// The first place of a text within this one.
  fileprivate func range(of other: String) -> Range<Index>? {
    guard let first = other.first else { return nil }
    var from = startIndex
    while let start = self[from...].firstIndex(of: first) {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      from = index(after: start)
    }
    return nil
  }
}
