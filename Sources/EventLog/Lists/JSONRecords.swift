/// The values of a JSON text that is spread over lines in any way: values one after the other, or in one array. Each comes as one
/// line. With lists opened, the users of a page (`{"data":[…]}`, `{"users":[…]}`) come one by one.
///
/// Only brackets and quotes are looked at; whether a value is JSON is seen by whoever parses the line.
final class JSONRecords: ListLines {
  /// How the files of the archive begin that X gives its users, before ` = [`.
  static let archivePrefix = "window."
  /// Bytes of a page; what is longer isn't opened.
  static let pageLimit = 64 << 20

  private let feed: ByteFeed
  private let opensLists: Bool
  /// In bytes.
  private let limit: Int
  private var ready: ArraySlice<[UInt8]> = []
  private var isInArray = false
  private var isLineStart = true

  // Of the value that is being read.
  private var value: [UInt8] = []
  /// Its open brackets.
  private var open: [UInt8] = []
  private var isInText = false
  private var isEscaped = false

  /// - Parameter limit: bytes of a value.
  init(_ feed: ByteFeed, opensLists: Bool, limit: Int = pageLimit) {
    self.feed = feed
    self.opensLists = opensLists
    self.limit = limit
  }

  func next() throws(EventLogError) -> [UInt8]? {
    while ready.isEmpty {
      if !open.isEmpty, !isEscaped { takePlain() }
      guard let byte = try feed.next() else { break }
      if open.isEmpty { between(byte) } else { inside(byte) }
      isLineStart = byte == newline
    }
    if ready.isEmpty, !value.isEmpty { finish() }
    return ready.popFirst()
  }

  /// Outside of objects and arrays: white space, commas, scalars and what isn't JSON, which ends with its line.
  private func between(_ byte: UInt8) {
    switch byte {
    case newline, carriageReturn: if !value.isEmpty { finish() }
    case UInt8(ascii: ",") where isInArray: if !value.isEmpty { finish() }
    case UInt8(ascii: "]") where isInArray:
      if !value.isEmpty { finish() }
      isInArray = false
    case UInt8(ascii: "=") where value.starts(with: Self.archivePrefix.utf8): value = []
    case UInt8(ascii: "[") where value.isEmpty && !isInArray: isInArray = true
    case UInt8(ascii: "{") where value.isEmpty, UInt8(ascii: "[") where value.isEmpty:
      take(byte)
      open.append(byte)
    case 0x20, 0x09, UInt8(ascii: ";"): if !value.isEmpty { take(byte) }
    default: take(byte)
    }
  }

  /// Takes the bytes of a value that say nothing of where it ends, many at once.
  private func takePlain() {
    let start = feed.position
    let end = feed.bytes.withUnsafeBufferPointer { [isInText] bytes in
      var place = start
      while place < bytes.count, !Self.isSign(bytes[place], isInText: isInText) { place += 1 }
      return place
    }
    guard end > start else { return }
    value += feed.bytes[start..<end].prefix(max(0, limit + 1 - value.count))
    feed.take(to: end)
    isLineStart = false
    if !isInText, value.count > limit { finish() }
  }

  private static func isSign(_ byte: UInt8, isInText: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), newline: true
    case UInt8(ascii: "\\"): isInText
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"), UInt8(ascii: "]"), carriageReturn: !isInText
    default: false
    }
  }

  private func inside(_ byte: UInt8) {
    if isInText {
      // No text of JSON holds a line end: the line was cut.
      if byte == newline { return finish() }
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInText = false
      }
      take(byte)
      return
    }
    switch byte {
    case newline, carriageReturn: take(0x20)
    case UInt8(ascii: "\""):
      isInText = true
      take(byte)
    case UInt8(ascii: "{") where isLineStart && open.last == byte:
      // An object can't follow in an object without a key: the line before was cut.
      finish()
      between(byte)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      open.append(byte)
      take(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      open.removeLast()
      take(byte)
      if open.isEmpty { finish() }
    default: take(byte)
    }
    if value.count > limit { finish() }
  }

  /// What is longer than a page is read to its end, but not kept.
  private func take(_ byte: UInt8) {
    if value.count <= limit { value.append(byte) }
  }

  private func finish() {
    let record = value
    value = []
    open = []
    isInText = false
    isEscaped = false
    if opensLists, let users = UserPage.users(of: record) { ready += users } else { ready.append(record) }
  }
}
