/// Finds the links of a message where that takes no knowledge of domains: it has none, or nothing but addresses with a scheme that a space
/// or the end of the text follows. Most messages are like that.
enum PlainLinks {
  /// What `MessageLinks` finds, in the order of the text. False when that has to be asked.
  ///
  /// - Parameter bytes: with eight zeros behind the end.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, into links: inout [Range<Int>]) -> Bool {
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    guard let base = bytes.baseAddress else { return true }
    let raw = UnsafeRawPointer(base)
    var (offset, end) = (0, 0)
    while offset < bytes.count {
      // Eight bytes at a time, most of which have neither a dot nor a colon. The two differ in two bits.
      let text = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let rest = (text & 0xEBEB_EBEB_EBEB_EBEB) ^ 0x2A2A_2A2A_2A2A_2A2A
      // The lowest of these bits is right; one above may be wrong, and its byte is looked at.
      var found = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
      while found != 0 {
        let place = offset &+ found.trailingZeroBitCount >> 3
        found &= found &- 1
        if place < end { continue }
        switch base[place] {
        case 0x2E: if mayBeInside(base[place &+ 1]) { return false }
        case 0x3A where base[place &+ 1] | 0x20 == 0x2F && base[place &+ 2] | 0x20 == 0x2F:
          guard let link = link(around: place, behind: end, in: bytes) else { return false }
          links.append(link)
          end = link.upperBound
        default: break
        }
      }
      offset &+= 8
    }
    return true
  }

  /// A dot before such a byte may be that of a domain.
  private static func mayBeInside(_ next: UInt8) -> Bool {
    next >= 0x80 || (0x30...0x39).contains(next) || (0x61...0x7A).contains(next | 0x20)
  }

  /// The address around the colon of its scheme, whose end is that of the text or stands before a space. X's link ends there too, or
  /// further left: it never goes on behind a space, and doesn't end in a mark that ends sentences.
  private static func link(around colon: Int, behind end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let start = MessageLinks.schemeStart(before: colon, behind: end, in: bytes) else { return nil }
    var stop = colon
    while stop < bytes.count, MessageLinks.isInside(bytes[stop]) { stop &+= 1 }
    guard stop == bytes.count || bytes[stop] == 0x20 || bytes[stop] == 0x0A else { return nil }
    return start..<MessageLinks.withoutTrailing(stop, from: start, in: bytes)
  }
}
