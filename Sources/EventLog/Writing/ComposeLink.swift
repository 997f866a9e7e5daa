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
    var text = text
    text.withUTF8 { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 3) { encoded in
        var count = 0
        for byte in text {
          if isUnreserved(byte) {
            encoded[count] = byte
            count &+= 1
          } else {
            encoded[count] = UInt8(ascii: "%")
            encoded[count &+ 1] = digit(byte >> 4)
            encoded[count &+ 2] = digit(byte & 15)
            count &+= 3
          }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: encoded[..<count]))
      }
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x37 &+ value }
}
