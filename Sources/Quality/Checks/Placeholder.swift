import Diagnostics

/// `grammar/placeholder`
struct Placeholder: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/placeholder", .error, "a placeholder stands where a value belongs",
    explanation: """
      `{{`, `{name}`, `[First Name]`, `%NAME%`, `<name>`, `*|FNAME|*` show that a text was never filled in, and `null`, `undefined`, \
      `None` and `NaN` that a program printed a missing value. The last four are found only where a value belongs, so that “None of \
      our plans” and “a null pointer” stay; and nothing is looked for inside what the follower wrote. A time to the second with its \
      offset, `2026-12-01 12:00:00 +0100`, was printed without the `date` filter. Comments of other languages (`{# … #}`, `<!-- … -->`, \
      `/* … */`), `%s`, `{0}`, `(Name)`, `#name#`, `@first_name`, “XXXX”, “TODO:” and “Lorem ipsum” are what authors leave behind.
      """,
    bad: #"Hi \[First Name\], your {bio:compiler} talk made the rounds. [Which backend is next?]"#,
    good: "Hi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Which backend is next?]")

  static let help = "put the value there with {{ … }} and a `default`, or guard the sentence with an `if`"

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    let values = (brackets(in: reading) + values(in: reading)).map { Self.placeholder($0, in: reading) }
    let times = times(in: reading).map { range in
      Finding(Self.code, "“\(reading.text(range))” is a time as a program prints it", at: range, help: Self.timeHelp)
    }
    let debris = comments(in: reading) + signs(in: reading) + notes(in: reading, context.language)
    let findings = (values + times + debris).sorted { $0.start < $1.start }
    var end = 0
    return findings.filter { finding in
      guard let range = finding.range, range.lowerBound >= end else { return false }
      end = range.upperBound
      return true
    }
  }

  static func placeholder(_ range: Range<Int>, in reading: Reading) -> Finding {
    Finding(code, "“\(reading.text(range))” is a placeholder, not a value", at: range, help: help)
  }

  // MARK: Times that no filter made readable

  private static let timeHelp = #"print it with the `date` filter: {{ cta.slot | date: "%A at %H:%M" }}"#

  /// `2026-12-01 12:00:00 +0100` and `2026-12-01T12:00:00Z`. In the template's own words the second is the notation of logs.
  private func times(in reading: Reading) -> [Range<Int>] {
    reading.tokens.indices.compactMap { index in
      let token = reading.tokens[index]
      guard token.kind == .number, index >= 4, Self.isTimeOfDay(token.key), !Self.isFollowersOwn(token, in: reading)
      else { return nil }
      let hasLetters = token.key.utf8.count > 8
      let isSpaced = token.gap == .space
      // The day is a part of the token where a `T` joins them.
      let date = isSpaced ? index - 5 : index - 4
      guard isSpaced != hasLetters, date >= 0, isDate(reading.tokens[date..<index], isSpaced: isSpaced),
        let end = endOfOffset(behind: index, in: reading), hasLetters == false || reading.origin(of: token) != .literal
      else { return nil }
      return reading.tokens[date].range.lowerBound..<end
    }
  }

  /// `12:00:00`, or `01t12:00:00` and `01t12:00:00z`.
  private static func isTimeOfDay(_ key: String) -> Bool {
    var bytes = Array(key.utf8)
    if bytes.last == UInt8(ascii: "z") { bytes.removeLast() }
    if bytes.count == 11, bytes[2] == UInt8(ascii: "t") { bytes.removeFirst(3) }
    return bytes.count == 8 && bytes[2] == UInt8(ascii: ":") && bytes[5] == UInt8(ascii: ":")
  }

  private static func isFollowersOwn(_ token: Token, in reading: Reading) -> Bool {
    guard let path = reading.origin(of: token)?.fact else { return false }
    return !path.hasSuffix(".at") && !path.hasSuffix("_at")
  }

  /// `2026-12-01`, without the day where that is a part of the time.
  private func isDate(_ tokens: ArraySlice<Token>, isSpaced: Bool) -> Bool {
    tokens.enumerated().allSatisfy { place, token in
      place % 2 == 1
        ? token.key == "-" && token.gap == .none
        : token.kind == .number && token.key.utf8.count == (place == 0 ? 4 : 2) && (place == 0 || token.gap == .none)
    } && tokens.count == (isSpaced ? 5 : 4)
  }

  /// The end of ` +0100`, ` -05:00`, ` UTC`, or of the token itself where that ends in `Z`.
  private func endOfOffset(behind index: Int, in reading: Reading) -> Int? {
    let token = reading.tokens[index]
    if token.key.hasSuffix("z") { return token.range.upperBound }
    guard let next = reading.token(index + 1) else { return nil }
    if next.key == "utc" || next.key == "gmt" { return next.range.upperBound }
    guard next.key == "+" || next.key == "-", let offset = reading.token(index + 2), offset.kind == .number,
      offset.gap == .none, offset.key.utf8.count > 3
    else { return nil }
    return offset.range.upperBound
  }

  // MARK: Brackets of other systems' templates

  /// Opening and closing signs, two-letter ones first, of Liquid and its kin, of mailing services, and of people's own drafts.
  private static let pairs: [(open: String, close: String)] = [
    ("{{", "}}"), ("{%", "%}"), ("*|", "|*"), ("<<", ">>"), ("%%", "%%"), ("[[", "]]"),
    ("{", "}"), ("[", "]"), ("<", ">"), ("%", "%"),
  ]

  private func brackets(in reading: Reading) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let bytes = reading.bytes
    var offset = 0
    while offset < bytes.count {
      guard Self.isOpener(bytes[offset]), let range = placeholder(at: offset, in: reading) else {
        offset += 1
        continue
      }
      found.append(range)
      offset = range.upperBound
    }
    return found
  }

  private static func isOpener(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "%"),
      UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private func placeholder(at offset: Int, in reading: Reading) -> Range<Int>? {
    let bytes = reading.bytes
    guard !isFact(offset, reading), !reading.links.contains(where: { $0.range.contains(offset) }) else { return nil }
    // Code and paths: `{{`, /users/{id}.
    if offset > 0, bytes[offset - 1] == UInt8(ascii: "`") || bytes[offset - 1] == UInt8(ascii: "/") { return nil }
    for pair in Self.pairs where bytes[offset...].starts(with: pair.open.utf8) {
      let start = offset + pair.open.utf8.count
      let limit = min(bytes.count, start + 60)
      guard let end = firstIndex(of: Array(pair.close.utf8), in: bytes, start..<limit) else { continue }
      let content = reading.text(start..<end)
      if isFieldName(content, in: pair.open, before: offset, bytes) { return offset..<(end + pair.close.utf8.count) }
    }
    // One half of a tag is left when the other was cut off.
    for half in ["{{", "}}", "{%", "%}"] where bytes[offset...].starts(with: half.utf8) {
      return offset..<(offset + half.utf8.count)
    }
    return nil
  }

  func firstIndex(of part: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= part.count else { return nil }
    return (range.lowerBound...(range.upperBound - part.count)).first { bytes[$0...].starts(with: part) }
  }

  private func isFieldName(_ content: String, in open: String, before offset: Int, _ bytes: [UInt8]) -> Bool {
    let trimmed = content.split(separator: " ").joined(separator: " ")
    let isIdentifier =
      !trimmed.isEmpty && trimmed.utf8.allSatisfy { Self.isNameByte($0) } && trimmed.contains(where: \.isLetter)
    switch open {
    case "{{", "{%", "*|": return !trimmed.contains("\n")
    case "{", "<<", "%%", "[[": return isIdentifier || isKnownField(trimmed)
    case "%":
      // “50% off” and “20%-30%” are amounts.
      let followsDigit = offset > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset - 1])
      return isIdentifier && trimmed.count > 1 && !followsDigit && !Self.variables.contains(trimmed)
    // Elements of HTML, which people write about.
    case "<": return isKnownField(trimmed) && !["title", "link", "time", "date"].contains(trimmed)
    default: return isKnownField(trimmed)
    }
  }

  /// Variables of Windows that people write about.
  private static let variables: Set<String> = ["PATH", "APPDATA", "LOCALAPPDATA", "USERPROFILE", "TEMP", "TMP", "HOME"]

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D, 0x7C: true
    default: false
    }
  }

  /// A name that people give to a field of a mailing: “First Name”, “company_name”, “insert link”, “your city”.
  private func isKnownField(_ content: String) -> Bool {
    let words = content.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, words.count <= 4 else { return false }
    if first == "insert" || first == "your" && words.count > 1 || first == "enter" && words.count > 1 { return true }
    return Self.fields.contains(words.joined(separator: " ")) || Self.fields.contains(words.joined())
  }

  static let fields: Set<String> = [
    "name", "first name", "firstname", "last name", "lastname", "full name", "fullname", "fname", "lname", "username",
    "user name", "user", "handle", "nickname", "company", "company name", "companyname", "business name", "brand",
    "brand name", "product", "product name", "city", "location", "country", "title", "job title", "jobtitle", "role",
    "industry", "email", "link", "url", "website", "date", "time", "day", "topic", "interest", "interests", "bio",
    "recipient", "follower", "follower name", "customer name", "client name", "contact name", "screen name",
    "screenname", "xxx", "placeholder", "todo", "tbd", "null", "undefined", "none", "nan", "nombre", "prénom",
    "prenom", "nom", "vorname", "nachname", "nome", "cognome", "empresa", "entreprise", "firma", "object object",
    "unknown",
  ]

  func isFact(_ offset: Int, _ reading: Reading) -> Bool {
    reading.message.segments.first { $0.range.contains(offset) }?.origin.fact != nil
  }

  // MARK: What programs print for a missing value

  private func values(in reading: Reading) -> [Range<Int>] {
    reading.tokens.indices.compactMap { index in
      let token = reading.tokens[index]
      guard token.kind == .word, Self.valueKeys.contains(token.key) else { return nil }
      let text = reading.text(token)
      if Self.fieldsLeft.contains(text) { return token.isFact ? nil : token.range }
      return Self.values.contains(text) && isSlot(index, text, reading) ? token.range : nil
    }
  }

  private static let values: Set<String> = ["null", "NULL", "undefined", "None", "NaN", "nil"]
  private static let fieldsLeft: Set<String> = ["FNAME", "LNAME", "FIRSTNAME", "LASTNAME", "FIRST_NAME", "LAST_NAME"]
  /// Words that the scan has to know.
  static let valueKeys = Set(values.union(fieldsLeft).union(noteKeys).map { $0.lowercased() })

  private func isSlot(_ index: Int, _ text: String, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let isWhole =
      reading.message.segments.indices.contains(token.segment)
      && reading.text(reading.message.segments[token.segment].range) == text
    // A computed value that is nothing but this.
    if isWhole, !token.isFact, reading.origin(of: token) != .literal, text != "nil" { return true }
    // The follower's own words, such as the keyword “null” in a bio, unless they are the whole value.
    if token.isFact, !isWhole { return false }
    let before = reading.token(index - 1)
    let after = reading.token(index + 1)
    let endsClause = endsClause(index, reading)
    if let before, before.kind == .word, token.gap == .space {
      if Self.greetings.contains(before.key) { return endsClause || after?.kind == .symbol }
      // “bugs in null” is about code; “in null.” with nothing behind it is a slot.
      if text != "nil", Self.placeWords.contains(before.key) { return endsClause }
      // “you work as None at None”
      if text == "None" || text == "undefined", Self.roleWords.contains(before.key) {
        return endsClause || after.map { Self.placeWords.contains($0.key) } == true
      }
    }
    if text == "NaN" || text == "undefined", let after, after.gap == .space, Self.units.contains(after.key) {
      return true
    }
    let startsMessage = index == 0 && after?.key == ","
    return startsMessage && text != "None" && text != "nil"
  }

  /// Whether a mark or nothing stands behind a token.
  func endsClause(_ index: Int, _ reading: Reading) -> Bool {
    guard let after = reading.token(index + 1) else { return true }
    return after.kind == .punctuation && after.gap == .none && after.key != "-" && after.key != "/"
  }

  static let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "welcome", "thanks", "hiya", "howdy", "hola", "bonjour", "salut", "hallo", "olá",
    "oi", "ciao", "morning", "cher", "chère", "liebe", "lieber", "querido", "querida", "gracias", "merci", "danke",
    "obrigado", "grazie",
  ]
  static let placeWords: Set<String> = ["in", "at", "from", "near", "en", "à", "aus", "em", "@"]
  private static let roleWords: Set<String> = ["as", "an", "a", "como", "als", "comme", "come"]
  private static let units: Set<String> = [
    "years", "year", "followers", "posts", "days", "months", "weeks", "hours", "minutes", "tweets", "seats", "people",
  ]
}

extension Finding {
  fileprivate var start: Int { range?.lowerBound ?? 0 }
}
