/// Finds `cta.link` and its like inside `{{ … }}` and `{% … %}`: a look at the text only, for checks that need no more than that.
enum LiquidVariables {
  struct Variable: Hashable {
    let name: String
    /// In UTF-8 offsets of the text, the object's name included.
    let range: Range<Int>
  }

  /// The members of an object that a template names, in order.
  static func names(of object: String, in text: String) -> [Variable] {
    let bytes = Array(text.utf8)
    let wanted = Array((object + ".").utf8)
    var found: [Variable] = []
    var offset = 0
    var isInside = false
    var quote: UInt8?
    while offset < bytes.count {
      let pair = (bytes[offset], offset + 1 < bytes.count ? bytes[offset + 1] : 0)
      if !isInside {
        isInside = pair == (UInt8(ascii: "{"), UInt8(ascii: "{")) || pair == (UInt8(ascii: "{"), UInt8(ascii: "%"))
        offset += isInside ? 2 : 1
        continue
      }
      if let open = quote {
        if pair.0 == open { quote = nil }
      } else if pair.0 == UInt8(ascii: "'") || pair.0 == UInt8(ascii: "\"") {
        quote = pair.0
      } else if pair == (UInt8(ascii: "}"), UInt8(ascii: "}")) || pair == (UInt8(ascii: "%"), UInt8(ascii: "}")) {
        isInside = false
      } else if bytes[offset...].starts(with: wanted), offset == 0 || !isNameByte(bytes[offset - 1]) {
        let start = offset + wanted.count
        let end = bytes[start...].firstIndex { !isNameByte($0) || $0 == UInt8(ascii: ".") } ?? bytes.count
        found.append(Variable(name: String(decoding: bytes[start..<end], as: UTF8.self), range: offset..<end))
        offset = end
        continue
      }
      offset += 1
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
