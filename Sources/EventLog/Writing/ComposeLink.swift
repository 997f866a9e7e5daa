/// The link that opens a conversation with a follower on X, with the draft in its box.
enum ComposeLink {
  /// Source: X, "Direct Message Button" of X for Websites: `recipient_id`, the numeric id of who gets it, and `text`.
  static func append(to recipient: String, _ text: String, _ bytes: inout [UInt8]) {
    bytes.literal("https://x.com/messages/compose?recipient_id=")
    appendEncoded(recipient, to: &bytes)
    bytes.literal("&text=")
    appendEncoded(text, to: &bytes)
  }

  /// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
  private static func appendEncoded(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] {
          bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
      }
    }
  }
}
