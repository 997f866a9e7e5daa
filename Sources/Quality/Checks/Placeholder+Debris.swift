// What authors and other systems leave in a text: comments, signs for values, notes of what is still to be written.
extension Placeholder {
  // MARK: Comments

  private static let commentHelp = "take it out, or write {% comment %} … {% endcomment %}, which Liquid doesn't print"

  /// Of Jinja, HTML and C, and the tags of ERB, PHP and the Template Toolkit.
  private static let brackets: [(open: [UInt8], close: [UInt8], isComment: Bool)] = [
    ("{#", "#}", true), ("<!--", "-->", true), ("/*", "*/", true), ("<%", "%>", false), ("<?", "?>", false),
    ("[%", "%]", false),
  ].map { (Array($0.0.utf8), Array($0.1.utf8), $0.2) }

  /// The longest that is looked for, in bytes.
  private static let longestComment = 400

  func comments(in reading: Reading) -> [Finding] {
    let bytes = reading.bytes
    var found: [Finding] = []
    var offset = 0
    while offset < bytes.count {
      guard let (range, isComment) = comment(at: offset, in: reading) else {
        offset += 1
        continue
      }
      offset = range.upperBound
      guard isComment else {
        found.append(Self.placeholder(range, in: reading))
        continue
      }
      let text = "“\(reading.text(range))” is a comment of another language, which followers would read"
      found.append(Finding(Self.code, text, at: range, help: Self.commentHelp))
    }
    return found
  }

  private func comment(at offset: Int, in reading: Reading) -> (Range<Int>, isComment: Bool)? {
    let bytes = reading.bytes
    switch bytes[offset] {
    case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "["): break
    // Patterns of paths: `src/*`.
    case UInt8(ascii: "/"): guard opensWord(offset, bytes) else { return nil }
    default: return nil
    }
    guard isAuthors(offset, reading), offset == 0 || bytes[offset - 1] != UInt8(ascii: "`") else { return nil }
    for pair in Self.brackets where bytes[offset...].starts(with: pair.open) {
      let start = offset + pair.open.count
      let limit = min(bytes.count, start + Self.longestComment)
      if let end = firstIndex(of: pair.close, in: bytes, start..<limit), end > start {
        return (offset..<(end + pair.close.count), pair.isComment)
      }
      if pair.open.count == 4 { return (offset..<start, true) }
    }
    return nil
  }

  private func isAuthors(_ offset: Int, _ reading: Reading) -> Bool {
    !isFact(offset, reading) && !reading.links.contains { $0.range.contains(offset) }
  }

  /// Whether nothing that a word could go on from stands before a place.
  private func opensWord(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset > 0 else { return true }
    return [0x20, 0x0A, 0x09, 0x22, 0x27, 0x28].contains(bytes[offset - 1])
  }

  // MARK: Signs

  /// `%s`, `%1$s`, `%(name)s`, `{0}`, `{}` of programs; `#name#`, `@first_name`, `:name`, `$name`, `(Name)` and `____` of people.
  func signs(in reading: Reading) -> [Finding] {
    var ranges: [Range<Int>] = []
    for index in reading.tokens.indices {
      let token = reading.tokens[index]
      guard isOwn(token, reading), let range = sign(index, token, reading) else { continue }
      ranges.append(range)
    }
    return ranges.map { Self.placeholder($0, in: reading) }
  }

  private func isOwn(_ token: Token, _ reading: Reading) -> Bool {
    switch reading.origin(of: token) {
    case .literal, .fallback: true
    default: false
    }
  }

  private func sign(_ index: Int, _ token: Token, _ reading: Reading) -> Range<Int>? {
    let start = token.range.lowerBound
    switch token.kind {
    case .hashtag:
      let name = String(token.key.dropFirst())
      if let next = reading.token(index + 1), next.key == "#", next.gap == .none, Self.fields.contains(spaced(name)) {
        return start..<next.range.upperBound
      }
      return isCertainField(name) && name.contains("_") ? token.range : nil
    case .handle:
      let name = String(token.key.dropFirst())
      return isCertainField(name) || isGreeted(index, reading) && ["name", "username", "yourname"].contains(name)
        ? token.range : nil
    case .punctuation, .symbol: break
    default: return nil
    }
    switch token.key {
    case "%": return conversion(at: start, reading.bytes)
    case "{": return numbered(index, reading)
    case "(": return inRoundBrackets(index, reading)
    case "_":
      // A run is looked at once, from its start.
      if let before = reading.token(index - 1), before.key == "_", token.gap == .none { return nil }
      var last = index
      while let next = reading.token(last + 1), next.key == "_", next.gap == .none { last += 1 }
      return last > index + 1 && isGreeted(index, reading) && endsClause(last, reading)
        ? start..<reading.tokens[last].range.upperBound : nil
    case ":", "$":
      guard token.gap > .none || index == 0, let next = reading.token(index + 1), next.kind == .word, next.gap == .none
      else { return nil }
      return isCertainField(next.key) || isGreeted(index, reading) && Self.names.contains(next.key)
        ? start..<next.range.upperBound : nil
    default: return nil
    }
  }

  private func spaced(_ name: String) -> String {
    name.lowercased().split { $0 == "_" || $0 == "-" }.joined(separator: " ")
  }

  /// A name that only a field has: `first_name`, `firstname`.
  private func isCertainField(_ name: String) -> Bool {
    name.contains("_") && Self.fields.contains(spaced(name))
      || ["firstname", "lastname", "fullname", "fname", "lname"].contains(name)
  }

  /// Whether a token stands where a name belongs: behind a greeting, or first of all.
  private func isGreeted(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.token(index - 1) else { return true }
    return before.kind == .word && !before.isFact && Self.greetings.contains(before.key)
  }

  private func isPlaced(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.token(index - 1) else { return false }
    return before.kind == .word && !before.isFact && Self.placeWords.contains(before.key)
  }

  /// A conversion of `printf`. “20 %d” has a number before it.
  private func conversion(at offset: Int, _ bytes: [UInt8]) -> Range<Int>? {
    guard opensWord(offset, bytes) else { return nil }
    if offset > 1, (0x30...0x39).contains(bytes[offset - 2]) { return nil }
    var end = offset + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "("),
      let close = bytes[end..<min(bytes.count, end + 40)].firstIndex(of: UInt8(ascii: ")"))
    {
      end = close + 1
    } else {
      let first = end
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
      if end > first {
        guard end < bytes.count, bytes[end] == UInt8(ascii: "$") else { return nil }
        end += 1
      }
    }
    guard end < bytes.count, [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "@")].contains(bytes[end]) else {
      return nil
    }
    end += 1
    guard end == bytes.count || !isWordByte(bytes[end]) else { return nil }
    return offset..<end
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// `{0}`, and `{}` where a name or a place belongs.
  private func numbered(_ index: Int, _ reading: Reading) -> Range<Int>? {
    let (bytes, start) = (reading.bytes, reading.tokens[index].range.lowerBound)
    guard opensWord(start, bytes) else { return nil }
    var end = start + 1
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "}"), end + 1 == bytes.count || !isWordByte(bytes[end + 1]),
      end <= start + 3
    else { return nil }
    guard end == start + 1 else { return start..<(end + 1) }
    return isGreeted(index, reading) || isPlaced(index, reading) ? start..<(end + 1) : nil
  }

  private static let names: Set<String> = [
    "name", "first name", "last name", "full name", "firstname", "lastname", "fullname", "username", "user name",
    "nombre", "vorname", "nachname", "prénom", "prenom", "nom", "nome", "cognome", "your name", "your first name",
    "insert name", "insert first name",
  ]
  private static let companies: Set<String> = [
    "company", "company name", "your company", "empresa", "firma", "entreprise", "azienda", "business name",
  ]

  /// `(Name)`. In small letters it may explain a word, unless it stands where a name belongs.
  private func inRoundBrackets(_ index: Int, _ reading: Reading) -> Range<Int>? {
    var close = index + 1
    while let token = reading.token(close), token.key != ")", close < index + 6 { close += 1 }
    guard let end = reading.token(close), end.key == ")", !end.isFact, close > index + 1 else { return nil }
    let inside = reading.tokens[index].range.upperBound..<end.range.lowerBound
    guard !isFact(inside.lowerBound, reading) else { return nil }
    let text = reading.text(inside)
    let isSlot = isGreeted(index, reading) || isPlaced(index, reading)
    let range = reading.tokens[index].range.lowerBound..<end.range.upperBound
    if Self.companies.contains(spaced(text)) { return isSlot ? range : nil }
    guard Self.names.contains(spaced(text)) else { return nil }
    // German writes every noun with a capital.
    let isTitled = text.first?.isUppercase == true && !["vorname", "nachname"].contains(text.lowercased())
    return isSlot || isTitled ? range : nil
  }

  // MARK: Notes

  private static let noteHelp = "write what belongs there, or take it out"

  /// For the scan.
  static let noteKeys: Set<String> = Set((3...10).map { String(repeating: "x", count: $0) })
    .union(["todo", "fixme", "tbd", "lorem"])

  func notes(in reading: Reading, _ language: Language?) -> [Finding] {
    reading.tokens.indices.compactMap { index in
      let token = reading.tokens[index]
      guard token.kind == .word, Self.noteKeys.contains(token.key), isOwn(token, reading),
        let range = note(index, reading.text(token), reading, language)
      else { return nil }
      let text = "“\(reading.text(range))” stands for something that is still to be written"
      return Finding(Self.code, text, at: range, help: Self.noteHelp)
    }
  }

  private func note(_ index: Int, _ text: String, _ reading: Reading, _ language: Language?) -> Range<Int>? {
    let token = reading.tokens[index]
    let after = reading.token(index + 1)
    switch text {
    case "TODO", "FIXME":
      if isWhole(token, reading) { return token.range }
      // “all”, in capitals.
      if text == "TODO", language == .es || language == .pt { return nil }
      let before = reading.token(index - 1)
      let opens = before.map { $0.kind == .punctuation || $0.kind == .symbol } ?? true
      if opens, let after, after.key == ":", after.gap == .none { return token.range }
      return (isGreeted(index, reading) || isPlaced(index, reading)) && endsClause(index, reading) ? token.range : nil
    case "TBD": return isWhole(token, reading) ? token.range : nil
    case "Lorem", "lorem", "LOREM":
      guard let after, after.key == "ipsum", after.gap > .none else { return nil }
      let opens = reading.isSentenceStart(index) || startsSegment(token, reading)
      return opens || reading.token(index + 2)?.key == "dolor" ? token.range.lowerBound..<after.range.upperBound : nil
    default:
      guard text.utf8.allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
      // A part of a code: `SAVE-XXXX`.
      if token.gap == .none, index > 0, reading.token(index - 1)?.key != "(" { return nil }
      if let after, after.gap == .none, after.key == "-" { return nil }
      if text.utf8.count > 3 { return token.range }
      return (isGreeted(index, reading) || isPlaced(index, reading)) && endsClause(index, reading) ? token.range : nil
    }
  }

  private func isWhole(_ token: Token, _ reading: Reading) -> Bool {
    reading.message.segments.count > 1 && reading.message.segments.indices.contains(token.segment)
      && reading.message.segments[token.segment].range == token.range
  }

  private func startsSegment(_ token: Token, _ reading: Reading) -> Bool {
    reading.message.segments.indices.contains(token.segment)
      && reading.message.segments[token.segment].range.lowerBound == token.range.lowerBound
  }
}
