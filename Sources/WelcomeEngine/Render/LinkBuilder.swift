import Liquid
import Quality

/// Puts links together, so that nothing that comes from data can change where they lead.
enum LinkBuilder {
  /// The text of a rendered link template, with what came from data percent-encoded.
  static func link(from rendered: Rendered) -> String {
    let bytes = Array(rendered.text.utf8)
    var result: [UInt8] = []
    for segment in rendered.segments {
      let piece = bytes[segment.range.clamped(to: 0..<bytes.count)]
      if case .literal = segment.origin { result += piece } else { result += encoded(piece) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The same with a mark in place of what says nothing about the follower, by which cohorts are counted; nil where there is no such part.
  static func masked(from rendered: Rendered) -> String? {
    let isMasked = { (segment: Segment) in Message.Source(Message.Origin(segment.origin)).isMasked }
    guard rendered.segments.contains(where: isMasked) else { return nil }
    let bytes = Array(rendered.text.utf8)
    var result: [UInt8] = []
    for segment in rendered.segments {
      if isMasked(segment) { result.append(0) } else { result += bytes[segment.range.clamped(to: 0..<bytes.count)] }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A link with one more query item, unless it has one of that name; a fragment stays at the end.
  static func appending(_ name: String, _ value: String, to link: String) -> String {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let base = String(parts.first ?? "")
    if let query = base.firstIndex(of: "?"),
      base[base.index(after: query)...].split(separator: "&").contains(where: { $0.prefix { $0 != "=" } == name })
    {
      return link
    }
    let separator = !base.contains("?") ? "?" : base.hasSuffix("?") || base.hasSuffix("&") ? "" : "&"
    let item = "\(encode(name))=\(encode(value))"
    return base + separator + item + (parts.count > 1 ? "#\(parts[1])" : "")
  }

  static func encode(_ text: String) -> String { String(decoding: encoded(text.utf8), as: UTF8.self) }

  /// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
  private static func encoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.append(byte)
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return result
  }
}
