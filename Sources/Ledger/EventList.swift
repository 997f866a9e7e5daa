/// The ids of many events as one text: an id on each line, with a backslash and a line feed in it written `\\` and `\n`.
enum EventList {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  static func append(_ id: String, to text: inout [UInt8]) {
    for byte in id.utf8 {
      switch byte {
      case lineFeed: text += [backslash, UInt8(ascii: "n")]
      case backslash: text += [backslash, backslash]
      // SQLite's text functions end at it, so that it gets a sign of its own.
      case 0: text += [backslash, UInt8(ascii: "0")]
      default: text.append(byte)
      }
    }
    text.append(lineFeed)
  }

  /// Stands before the id of an event that was an opt-out. No id begins with it, since ids are read without invisible characters around them.
  static let optOutMark: UInt8 = 1

  /// Behind the line of the id itself, so that no list begins with one.
  static func append(optOut id: String, to text: inout [UInt8]) {
    text.append(optOutMark)
    append(id, to: &text)
  }

  /// How many ids there are.
  static func count(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in text where byte == lineFeed { count += 1 }
    return count
  }

  /// Hands over each id in turn, valid within `body` only.
  static func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    var start = 0
    while start < text.count {
      var end = start
      var isEscaped = false
      while end < text.count, text[end] != lineFeed {
        if text[end] == backslash { isEscaped = true }
        end += 1
      }
      let id = UnsafeBufferPointer(rebasing: text[start..<end])
      if isEscaped {
        try unescaped(id).withUnsafeBufferPointer(body)
      } else {
        try body(id)
      }
      start = end + 1
    }
  }

  private static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == backslash, index + 1 < text.count {
        index += 1
        switch text[index] {
        case UInt8(ascii: "n"): result.append(lineFeed)
        case UInt8(ascii: "0"): result.append(0)
        default: result.append(text[index])
        }
      } else {
        result.append(text[index])
      }
      index += 1
    }
    return result
  }
}
