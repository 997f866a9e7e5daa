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
  static func find(in bytes: UnsafeBufferPointer<UInt8>) -> [MessageLink] {
    var (found, links): ([Range<Int>], [Range<Int>]) = ([], [])
    find(in: bytes, found: &found, into: &links)
    return links.map { MessageLink(url: String(decoding: bytes[$0], as: UTF8.self), range: $0) }
  }

  /// Their ranges in the order of the text, in arrays that can be used again.
  ///
  /// - Parameter found: takes the links that X finds.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, found: inout [Range<Int>], into links: inout [Range<Int>]) {
    Links.ranges(in: bytes, into: &found)
    links.removeAll(keepingCapacity: true)
    var start = 0
    var colon = ByteSearch.first(UInt8(ascii: ":"), in: bytes, from: 0)
    while colon < bytes.count {
      // A scheme stands before its colon.
      guard let scheme = schemeStart(before: colon, behind: start, in: bytes) else {
        colon = ByteSearch.first(UInt8(ascii: ":"), in: bytes, from: colon + 1)
        continue
      }
      start = scheme
      let end = runEnd(bytes, from: start)
      // X stops where a host of its own kind ends; what follows directly may be what the link is really about.
      if let link = found.first(where: { $0.lowerBound == start }), link.upperBound >= end {
        links.append(link)
      } else {
        links.append(start..<end)
      }
      start = max(links.last?.upperBound ?? 0, start + 1)
      colon = ByteSearch.first(UInt8(ascii: ":"), in: bytes, from: max(start, colon + 1))
    }
    if links.isEmpty {
      links.append(contentsOf: found)
      return
    }
    for link in found {
      guard !links.contains(where: { $0.overlaps(link) }) else { continue }
      let place = links.firstIndex { $0.lowerBound > link.lowerBound } ?? links.endIndex
      links.insert(link, at: place)
    }
  }

  /// Where the scheme of an address starts that ends at a colon; nil where there is none.
  ///
  /// - Parameter end: of what came before.
  static func schemeStart(before colon: Int, behind end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for length in stride(from: 5, through: 4, by: -1) where colon - length >= end {
      if isSchemeStart(bytes, colon - length) { return colon - length }
    }
    return nil
  }

  private static func isSchemeStart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard bytes[index] | 0x20 == UInt8(ascii: "h"), index + 7 < bytes.count else { return false }
    guard bytes[index + 1] | 0x20 == UInt8(ascii: "t"), bytes[index + 2] | 0x20 == UInt8(ascii: "t"),
      bytes[index + 3] | 0x20 == UInt8(ascii: "p")
    else { return false }
    let colon = bytes[index + 4] | 0x20 == UInt8(ascii: "s") ? index + 5 : index + 4
    guard colon + 3 < bytes.count else { return false }
    return bytes[colon] | 0x20 == UInt8(ascii: ":") && bytes[colon + 1] | 0x20 == UInt8(ascii: "/")
      && bytes[colon + 2] | 0x20 == UInt8(ascii: "/") && isInside(bytes[colon + 3])
  }

  private static func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, isInside(bytes[end]) { end += 1 }
    return withoutTrailing(end, from: start, in: bytes)
  }

  /// The end of an address without the marks of the sentence.
  static func withoutTrailing(_ end: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = end
    while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether a byte can be part of an address.
  static func isInside(_ byte: UInt8) -> Bool {
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
