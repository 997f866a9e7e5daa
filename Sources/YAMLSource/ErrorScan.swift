import Diagnostics

/// Looks for the likely cause of a syntax error in the lines around it.
struct ErrorScan {
  private let source: Source
  private var bytes: [UInt8] { source.bytes }

  init(_ source: Source) { self.source = source }

  /// The byte at an offset; 0 outside the text.
  func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  func first(_ byte: UInt8, in range: Range<Int>) -> Int? { range.first { self.byte(at: $0) == byte } }

  /// Behind the last byte before an offset that is neither blank nor line break.
  func behindText(before offset: Int) -> Int {
    var end = min(offset, bytes.count)
    while end > 0, ByteScan.isBlank(bytes[end - 1]) || ByteScan.isBreak(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Where a space that YAML doesn't know (U+00A0, U+202F, U+3000) stands in the indentation of a line, or behind the colon of its key or
  /// the hyphen of an item.
  func noBreakSpace(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let rest = bytes[offset..<range.upperBound]
      if Self.spaces.contains(where: { rest.starts(with: $0) }) { return offset }
      guard ByteScan.isBlank(byte(at: offset)) || byte(at: offset) == UInt8(ascii: "-") else { break }
      offset += 1
    }
    guard let colon = first(UInt8(ascii: ":"), in: offset..<range.upperBound) else { return nil }
    let rest = bytes[min(colon + 1, range.upperBound)..<range.upperBound]
    return Self.spaces.contains { rest.starts(with: $0) } ? colon + 1 : nil
  }

  private static let spaces: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE3, 0x80, 0x80]]

  /// Where an en or em dash stands in the place of the hyphen of an item.
  func dashOfItem(in range: Range<Int>) -> Int? {
    guard let start = range.first(where: { !ByteScan.isBlank(byte(at: $0)) }), start + 3 < range.upperBound,
      bytes[start] == 0xE2, bytes[start + 1] == 0x80, bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94,
      ByteScan.isBlank(bytes[start + 3])
    else { return nil }
    return start
  }

  /// The nearest line before one that isn't blank.
  func lineWithText(before line: Int) -> Int? {
    (0..<max(line, 0)).last { index in source.lineRange(index).contains { !ByteScan.isBlank(byte(at: $0)) } }
  }

  /// Where a value of a line starts with one of two marks: behind `: ` or `- `, or at the start of the line, and not within quotes.
  func valueStart(startingWith one: String, _ other: String, in range: Range<Int>) -> Int? {
    range.first { offset in
      guard bytes[offset...].starts(with: one.utf8) || bytes[offset...].starts(with: other.utf8) else { return false }
      let behind = behindText(before: offset)
      guard behind > range.lowerBound else { return true }
      let mark = bytes[behind - 1]
      return behind < offset && (mark == UInt8(ascii: ":") || mark == UInt8(ascii: "-"))
        && !isQuoted(offset, from: range.lowerBound)
    }
  }

  /// Whether a place stands in quotes that were opened on its line. An apostrophe opens none inside a word.
  private func isQuoted(_ offset: Int, from start: Int) -> Bool {
    var open: UInt8?
    for place in start..<offset {
      let byte = byte(at: place)
      if let quote = open {
        if byte == quote, quote == UInt8(ascii: "'") || self.byte(at: place - 1) != UInt8(ascii: "\\") { open = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let before = place > start ? self.byte(at: place - 1) : UInt8(ascii: " ")
        if ByteScan.isBlank(before) || [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(before) {
          open = byte
        }
      }
    }
    return open != nil
  }

  /// The double quote, on a line before, that the quote right before an offset closed by accident.
  func openQuote(before offset: Int, line: Int) -> Int? {
    let quote = UInt8(ascii: "\"")
    guard byte(at: offset - 1) == quote else { return nil }
    func quotes(_ range: Range<Int>) -> [Int] {
      range.filter { byte(at: $0) == quote && byte(at: $0 - 1) != UInt8(ascii: "\\") }
    }
    guard quotes(min(source.lineRange(line).lowerBound, offset)..<offset).count % 2 == 1 else { return nil }
    for earlier in (max(0, line - 20)..<line).reversed() {
      let found = quotes(source.lineRange(earlier))
      if found.count % 2 == 1 { return found.last }
    }
    return nil
  }

  /// The key of a line such as `id:founders`, which YAML reads as one text.
  func keyWithoutSpace(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, ByteScan.isBlank(bytes[start]) || (byte(at: start) == UInt8(ascii: "-")) {
      start += 1
    }
    var end = start
    while end < range.upperBound, Self.isNameByte(bytes[end]) { end += 1 }
    guard end > start, end + 1 < range.upperBound, bytes[end] == UInt8(ascii: ":"), !ByteScan.isBlank(bytes[end + 1]),
      bytes[end + 1] != UInt8(ascii: "/")
    else { return nil }
    return start..<end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
