import Diagnostics

/// Reads plain and quoted scalars: escapes, and line breaks folded as YAML 1.2.2 (sections 6.5 and 7.3) says.
struct FlowScalarReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int
  private var builder: RunBuilder

  /// - Parameter range: what stands between the quotes, or the whole of a plain scalar.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    let range = range.clamped(to: 0..<bytes.count)
    offset = range.lowerBound
    end = range.upperBound
    builder = RunBuilder(bytes)
  }

  func plain(giving text: String) -> [SourceMap.Run]? {
    read(giving: text) { _ in false }
  }

  func singleQuoted(giving text: String) -> [SourceMap.Run]? {
    read(giving: text) { reader in
      guard reader.byte(0) == UInt8(ascii: "'"), reader.byte(1) == UInt8(ascii: "'") else { return false }
      reader.replace(2, with: "'")
      return true
    }
  }

  func doubleQuoted(giving text: String) -> [SourceMap.Run]? {
    read(giving: text) { reader in
      guard reader.byte(0) == UInt8(ascii: "\\") else { return false }
      if ByteScan.isBreak(reader.byte(1)) {
        reader.offset += 1
        reader.fold(escaped: true, from: reader.offset - 1)
      } else {
        reader.escape()
      }
      return true
    }
  }

  /// - Parameter special: reads one escape if there is one at the offset.
  private func read(giving text: String, special: (inout FlowScalarReader) -> Bool) -> [SourceMap.Run]? {
    var reader = self
    while reader.offset < reader.end {
      if special(&reader) { continue }
      let byte = reader.byte(0)
      if ByteScan.isBlank(byte) || ByteScan.isBreak(byte) {
        reader.blanks()
      } else {
        let start = reader.offset
        repeat { reader.offset += 1 } while reader.offset < reader.end && Self.isOrdinary(reader.byte(0))
        reader.builder.copy(start..<reader.offset)
      }
    }
    return reader.builder.runs(giving: text)
  }

  /// Whether a byte can be neither blank, line break nor the start of an escape, in any style.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    byte > UInt8(ascii: " ") && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
  }

  /// Blanks inside a line stay; those around line breaks are folded away with them.
  private mutating func blanks() {
    let start = offset
    while ByteScan.isBlank(byte(0)) { offset += 1 }
    if ByteScan.isBreak(byte(0)) {
      fold(escaped: false, from: start)
    } else {
      builder.copy(start..<offset)
    }
  }

  /// One line break gives a space, several give one line feed less than they are. An escaped line break gives nothing itself.
  private mutating func fold(escaped: Bool, from start: Int) {
    var breaks: [Range<Int>] = []
    while offset < end {
      if ByteScan.isBlank(byte(0)) {
        offset += 1
      } else if ByteScan.isBreak(byte(0)) {
        let length = byte(0) == UInt8(ascii: "\r") && byte(1) == UInt8(ascii: "\n") ? 2 : 1
        breaks.append(offset..<offset + length)
        offset += length
      } else {
        break
      }
    }
    if breaks.count == 1, !escaped { builder.replace(start..<offset, with: " ".utf8) }
    for lineBreak in breaks.dropFirst() { builder.lineBreak(lineBreak) }
  }

  /// The escapes of one character (YAML 1.2.2, section 5.7).
  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t",
    UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]

  /// One escape, of one character or by number.
  private mutating func escape() {
    if let text = Self.escapes[byte(1)] {
      replace(2, with: text)
      return
    }
    let digits: Int
    switch byte(1) {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: digits = 0
    }
    let hex = String(decoding: bytes[min(offset + 2, end)..<min(offset + 2 + digits, end)], as: UTF8.self)
    let scalar = UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
    replace(2 + digits, with: scalar.map { String(Character($0)) } ?? "\u{FFFD}")
  }

  private mutating func replace(_ length: Int, with text: String) {
    let stop = min(offset + length, end)
    builder.replace(offset..<stop, with: text.utf8)
    offset = stop
  }

  private func byte(_ ahead: Int) -> UInt8 { offset + ahead < end ? bytes[offset + ahead] : 0 }
}
