/// The bytes of Liquid's syntax, by what they are.
@inline(__always) func isWordByte(_ byte: UInt8) -> Bool {
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
    || byte == UInt8(ascii: "_")
}

@inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// Ruby's `\s`: space, tab, line feed, vertical tab, form feed, carriage return.
@inline(__always) func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

/// The first byte of a character's UTF-8, as opposed to one that goes on with it.
@inline(__always) func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

extension [UInt8] {
  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(self[start]) { start += 1 }
    while end > start, isSpace(self[end - 1]) { end -= 1 }
    return start..<end
  }

  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  func has(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where self[offset + index] != buffer[index] { return false }
      return true
    }
  }
}
