import TwitterText

/// A link in a message, as a reader sees it.
struct MessageLink: Sendable, Hashable {
  let url: String
  /// UTF-8 offsets of the message's text.
  let range: Range<Int>
}

/// Finds the links of a message: those that X finds, and what starts like one although X would not link it, such as an address with
/// credentials or a bare IP. The gate has to see those above all.
enum MessageLinks {
  /// In the order of the text.
  static func find(in text: String, bytes: [UInt8]) -> [MessageLink] {
    let found = Links.extract(text).map { MessageLink(url: $0.url, range: $0.range) }
    let starts = bytes.indices.filter { isSchemeStart(bytes, $0) }
    if starts.isEmpty { return found }
    var links: [MessageLink] = []
    for start in starts where start >= links.last?.range.upperBound ?? 0 {
      let end = runEnd(bytes, from: start)
      // X stops where a host of its own kind ends; what follows directly may be what the link is really about.
      if let link = found.first(where: { $0.range.lowerBound == start }), link.range.upperBound >= end {
        links.append(link)
      } else {
        links.append(MessageLink(url: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end))
      }
    }
    links += found.filter { link in !links.contains { $0.range.overlaps(link.range) } }
    return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let schemes = [Array("https://".utf8), Array("http://".utf8)]

  private static func isSchemeStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes[index] | 0x20 == UInt8(ascii: "h") else { return false }
    return schemes.contains { scheme in
      index + scheme.count < bytes.count && zip(bytes[index...], scheme).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        && isInside(bytes[index + scheme.count])
    }
  }

  private static func runEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, isInside(bytes[end]) { end += 1 }
    while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x7F: false
    default: byte < 0x80
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";")]
      .contains(byte)
  }
}
