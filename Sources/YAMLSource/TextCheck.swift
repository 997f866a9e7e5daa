import Diagnostics

/// What must hold of a file's bytes before libyaml sees them: valid UTF-8 without control characters. The same pass learns how
/// to turn libyaml's positions into offsets.
struct TextCheck {
  /// Where the text starts: behind a byte order mark.
  let start: Int
  let offsets: OffsetTable
  let diagnostics: [Diagnostic]

  /// More problems of this kind than this are not worth listing.
  private static let mostListed = 20

  init(_ source: Source) {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.start = start
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      offsets = OffsetTable(ascii: 0)
      diagnostics = [
        Diagnostic(
          .yamlInvalidUTF8, "this file is UTF-16, not UTF-8", at: Span(source, 0..<2),
          help: "save the file again with the encoding UTF-8")
      ]
      return
    }
    var found: [Diagnostic] = []
    var table = OffsetTable.Builder(start: start)
    var tagDirectives = 0
    var atLineStart = true
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < bytes.count, found.count < Self.mostListed {
        if atLineStart, bytes[offset] == UInt8(ascii: "%"), bytes[offset...].starts(with: "%TAG".utf8) {
          tagDirectives += 1
          // libyaml compares each with all before it.
          if tagDirectives == 33 {
            found.append(
              Diagnostic(
                .yamlTooLarge, "more than 32 %TAG directives", at: Span(source, offset..<offset + 4),
                help: "remove them: rule files need no tags"))
          }
        }
        // Most of a rule file, which is told from the rest by a look.
        if (0x20..<0x7F).contains(bytes[offset]) {
          let end = Self.plainEnd(in: bytes, from: offset)
          table.skip(ascii: end - offset, at: offset)
          atLineStart = false
          offset = end
          continue
        }
        guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset) else {
          found.append(Self.invalid(source, offset, bytes[offset]))
          table.skip(1, at: offset)
          offset += 1
          continue
        }
        if Self.isForbidden(scalar) { found.append(Self.control(source, offset, scalar, length)) }
        table.skip(length, at: offset)
        atLineStart = scalar == 10 || scalar == 13
        offset += length
      }
    }
    offsets = table.finished(end: bytes.count)
    diagnostics = found
  }

  /// Where a run of printable ASCII ends.
  private static func plainEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, (0x20..<0x7F).contains(bytes[end]) { end += 1 }
    return end
  }

  /// What YAML 1.2.2 (section 5.1) doesn't let stand unescaped, and a byte order mark inside the text.
  private static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 9, 10, 13, 0x85: false
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func invalid(_ source: Source, _ offset: Int, _ byte: UInt8) -> Diagnostic {
    Diagnostic(
      .yamlInvalidUTF8, "the byte 0x\(hex(UInt32(byte), 2)) is not UTF-8 here", at: Span(source, offset..<offset + 1),
      help: "save the file again with the encoding UTF-8")
  }

  private static func control(_ source: Source, _ offset: Int, _ scalar: UInt32, _ length: Int) -> Diagnostic {
    let name =
      switch scalar {
      case 0: "a NUL character"
      case 0x1B: "an escape character"
      case 0xFEFF: "a byte order mark inside the text"
      default: "a control character"
      }
    return Diagnostic(
      .yamlControlCharacter, "\(name) (U+\(hex(scalar, 4)))", at: Span(source, offset..<offset + length),
      help: "remove it; where it is meant, write it as an escape in double quotes")
  }

  private static func hex(_ number: UInt32, _ width: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
