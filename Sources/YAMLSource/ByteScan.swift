/// Small steps over a file's bytes that libyaml's positions leave open.
struct ByteScan {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The byte at an offset; 0 outside the text.
  func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  /// Behind `&anchor`, `!tag` and the blanks, line breaks and comments after them.
  func behindProperties(from start: Int) -> Int {
    var offset = start
    while byte(at: offset) == UInt8(ascii: "&") || byte(at: offset) == UInt8(ascii: "!") {
      while offset < bytes.count, !Self.isBlank(bytes[offset]), !Self.isBreak(bytes[offset]) { offset += 1 }
      offset = behindBlanksAndComments(from: offset)
    }
    return offset
  }

  /// Behind the bracket that closes a flow list or mapping whose last item ends at an offset.
  func behindClosing(_ bracket: UInt8, from start: Int) -> Int {
    var offset = behindBlanksAndComments(from: start)
    if byte(at: offset) == UInt8(ascii: ":") { offset = behindBlanksAndComments(from: offset + 1) }
    if byte(at: offset) == UInt8(ascii: ",") { offset = behindBlanksAndComments(from: offset + 1) }
    return byte(at: offset) == bracket ? offset + 1 : start
  }

  private func behindBlanksAndComments(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "#") {
        while offset < bytes.count, !Self.isBreak(bytes[offset]) { offset += 1 }
      } else if Self.isBlank(bytes[offset]) || Self.isBreak(bytes[offset]) {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
