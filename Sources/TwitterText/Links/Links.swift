/// A link found in running text.
public struct Link: Sendable, Hashable {
  /// As written, so perhaps without a protocol.
  public let url: String
  /// Where it stands, in UTF-8 offsets.
  public let range: Range<Int>
  /// Where it stands, counted in Unicode scalars.
  public let scalars: Range<Int>
  /// It starts with `http://` or `https://`.
  public let hasProtocol: Bool
}

/// Finds links in running text as X does.
///
/// Source: the twitter-text specification, version 3 (URL extraction).
public enum Links {
  /// The links of a text, in order.
  ///
  /// - Parameter withoutProtocol: also finds `example.com/path`, where the domain is in ASCII (or Latin with accents) and its last label
  ///   a top-level domain. Never within an email address, a mention or a hashtag.
  public static func extract(_ text: String, withoutProtocol: Bool = true) -> [Link] {
    UTF8Text.with(text) { text in
      guard mayHave(text.bytes) else { return [] }
      var scanner = LinkScanner(text: text, withoutProtocol: withoutProtocol)
      scanner.scan()
      return scanner.found.map { found in
        let before = text.scalarCount(0..<found.range.lowerBound)
        return Link(
          url: text.string(found.range), range: found.range,
          scalars: before..<before + text.scalarCount(found.range), hasProtocol: found.hasProtocol)
      }
    }
  }

  /// Where the links of a text stand, in UTF-8 offsets and in order, put into an array that can be used again and again without
  /// allocating.
  ///
  /// - Parameter bytes: valid UTF-8.
  package static func ranges(in bytes: UnsafeBufferPointer<UInt8>, into ranges: inout [Range<Int>]) {
    ranges.removeAll(keepingCapacity: true)
    guard mayHave(bytes) else { return }
    var scanner = LinkScanner(text: UTF8Text(bytes), withoutProtocol: true)
    scanner.scan { ranges.append($0.range) }
  }

  /// False only for texts that have no links: a link has a dot directly followed by the first letter of a top-level domain.
  static func mayHave(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var dot = ByteSearch.first(UInt8(ascii: "."), in: bytes, from: 0)
    while dot + 1 < bytes.count {
      let next = bytes[dot + 1]
      if next >= 0x80 || URLCharacters.isAlphanumeric(UInt32(next)) { return true }
      dot = ByteSearch.first(UInt8(ascii: "."), in: bytes, from: dot + 1)
    }
    return false
  }
}
