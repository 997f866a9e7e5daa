/// Writes strings of JSON (RFC 8259, section 7) as UTF-8 bytes.
///
/// Only what must be escaped is: the quotation mark, the backslash and the control characters below U+0020.
public enum JSONText {
  /// Appends a string in quotation marks.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    appendContents(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends what stands between the quotation marks.
  public static func appendContents(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendContents(utf8: $0, to: &bytes) }
  }

  /// The same from bytes, which must be valid UTF-8; they are copied as they are.
  public static func appendContents(utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in utf8.indices {
      let byte = utf8[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      bytes.append(contentsOf: utf8[start..<index])
      appendEscape(byte, to: &bytes)
      start = index + 1
    }
    bytes.append(contentsOf: utf8[start...])
  }

  /// The string in quotation marks.
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
    let short: UInt8? =
      switch byte {
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0A: UInt8(ascii: "n")
      case 0x0C: UInt8(ascii: "f")
      case 0x0D: UInt8(ascii: "r")
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      default: nil
      }
    bytes.append(UInt8(ascii: "\\"))
    if let short {
      bytes.append(short)
      return
    }
    let digit = { (value: UInt8) in value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
    bytes.append(contentsOf: [
      UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), digit(byte >> 4), digit(byte & 15),
    ])
  }
}
