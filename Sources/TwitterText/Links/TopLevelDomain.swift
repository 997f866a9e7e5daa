/// Recognises top-level domains.
enum TopLevelDomain {
  private static let names: Set<String> = {
    let words =
      CountryDomains.names.split(whereSeparator: \.isWhitespace)
      + GenericDomains.names.split(whereSeparator: \.isWhitespace)
    return Set(words.map(String.init)).union(documentation)
  }()

  /// Reserved for examples, so that nobody can own a name under it (RFC 2606, section 2). X doesn't link it, but a rulebook that is
  /// tried out with it has to come out as long as it will be with the real name.
  private static let documentation: Set<String> = ["example"]

  /// In scalars.
  private static let longestName = names.map(\.unicodeScalars.count).max() ?? 0

  /// Where the longest top-level domain that starts at an offset ends; nil when none does.
  ///
  /// A name counts only if no ASCII letter or digit, `@`, `+` or `-` follows; other scripts may follow directly. Anything in
  /// Punycode (`xn--…`) is taken as a name.
  /// - Parameter end: what lies from here on isn't looked at.
  static func end(in text: UTF8Text, at start: Int, before end: Int) -> Int? {
    if text.has("xn--", at: start), start + 4 < end {
      let name = punycodeEnd(in: text, from: start + 4, before: end)
      if name > start + 4 { return name }
    }
    if let plain = plainEnd(in: text, at: start, before: end) { return plain < 0 ? nil : plain }
    var candidates: [Int] = []
    var offset = start
    for _ in 0..<longestName {
      guard offset < end, let (value, length) = text.scalar(at: offset), URLCharacters.isDomain(value) else { break }
      offset += length
      if isBoundary(text, offset, before: end) { candidates.append(offset) }
    }
    return candidates.last { names.contains(text.string(start..<$0).lowercased()) }
  }

  /// The end of a name in ASCII letters, or -1 where those that stand there are no name; nil where other scripts play a part.
  private static func plainEnd(in text: UTF8Text, at start: Int, before end: Int) -> Int? {
    let limit = min(end, text.count)
    var offset = start
    while offset < limit, URLCharacters.isAlphanumeric(UInt32(text.bytes[offset])) { offset += 1 }
    if offset < limit {
      let next = text.bytes[offset]
      if next >= 0x80 { return nil }
      // No name goes on behind another character, and none ends before these.
      if next == 0x40 || next == 0x2B || next == 0x2D { return -1 }
    }
    guard start < offset else { return -1 }
    return plainNames.contains(text.bytes, start..<offset) ? offset : -1
  }

  private static let plainNames = NameTable(names.filter { $0.utf8.allSatisfy { $0 < 0x80 } })

  private static func isBoundary(_ text: UTF8Text, _ offset: Int, before end: Int) -> Bool {
    guard offset < end, let (next, _) = text.scalar(at: offset) else { return true }
    return !URLCharacters.isAlphanumeric(next) && next != 0x40 && next != 0x2B && next != 0x2D
  }

  private static func punycodeEnd(in text: UTF8Text, from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, let (value, _) = text.scalar(at: offset), URLCharacters.isAlphanumeric(value) || value == 0x2D {
      offset += 1
    }
    return offset
  }
}
