import CivilTime
import Events

/// The values of tables, as spreadsheets and export tools write them.
package enum TableCell {
  /// The text without what stands around it; nil where nothing is left.
  static func text(_ cell: String) -> String? {
    let text = cell.trimmed
    return text.isEmpty ? nil : text
  }

  private static func value(_ cell: String) -> String? {
    guard let text = text(cell) else { return nil }
    // None of them is longer.
    if text.utf8.count > 9 { return text }
    return ["-", "–", "n/a", "#n/a", "na", "nan", "nat", "null", "none", "undefined"].contains(text.lowercased())
      ? nil : text
  }

  package enum Identifier: Equatable {
    case none
    case good(String)
    /// A spreadsheet has rounded it.
    case damaged(String)
  }

  /// An identifier, also as spreadsheets protect them: `'123`, `="123"`; `123.0` as data frames write whole numbers.
  package static func identifier(_ cell: String) -> Identifier {
    guard var text = value(cell) else { return .none }
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 { text = String(text.dropFirst(2).dropLast()) }
    if text.hasPrefix("'") { text.removeFirst() }
    text = text.trimmed
    if text.isEmpty { return .none }
    guard text.contains(where: { $0 == "." || $0 == "," || $0 == "e" || $0 == "E" }) else { return .good(text) }
    if CellForm.isRounded(text) { return .damaged(text) }
    if let digits = CellForm.wholeDigits(text) {
      // Up to 2^53 a data frame's numbers are exact.
      return (Int(digits) ?? .max) <= 1 << 53 ? .good(digits) : .damaged(text)
    }
    return .good(text)
  }

  static func damaged(_ text: String) -> LineFault { LineFault(reasonOfDamage(text)) }

  package static func reasonOfDamage(_ text: String) -> String {
    "the id \(text) has been rounded by a spreadsheet, its last digits are lost; export again, and open the column as text"
  }

  /// A count in a form of `WrittenCount`; nil for anything else.
  static func count(_ cell: String) -> Int? { value(cell).flatMap(WrittenCount.value) }

  static func flag(_ cell: String) -> Bool? {
    switch value(cell)?.lowercased() {
    case "true", "yes", "y", "1", "1.0", "t", "✓", "✔", "x", "verified", "protected", "private", "blue", "business",
      "government":
      true
    case "false", "no", "n", "0", "0.0", "f", "✗", "✘", "unverified", "public", "not verified": false
    default: nil
    }
  }

  /// Whether the picture is the one that X gives: a flag, or the picture's address.
  static func defaultAvatar(_ cell: String) -> Bool? {
    guard let text = value(cell) else { return nil }
    return flag(text) ?? (text.contains("/") ? XUser.isDefault(text) : nil)
  }

  /// An address that isn't the profile's own on X, which tools write as `Profile URL`.
  static func website(_ cell: String) -> String? {
    guard let text = value(cell) else { return nil }
    return CellForm.isOnX(text.lowercased()) ? nil : text
  }

  /// A language as a tag (`en`, `pt-BR`, `pt_BR`); nil for one in words.
  static func language(_ cell: String) -> String? {
    guard let text = value(cell) else { return nil }
    return CellForm.isLanguageTag(text) ? text.replacing("_", with: "-") : nil
  }

  static func list(_ cell: String) -> [String] {
    cell.split { ",;|".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A moment in a form of `PlatformTime`, or a date in words (`Jan 2, 2019`, `2 January 2019`) or with slashes and the
  /// year first. `02/01/2019` may be two days and is nil.
  static func time(_ cell: String) -> Timestamp? {
    guard let text = value(cell) else { return nil }
    if let time = PlatformTime.parse(text) { return time }
    for end in [" UTC", " GMT"] where text.hasSuffix(end) {
      return PlatformTime.parse(String(text.dropLast(end.count)))
    }
    if let date = CellForm.slashedDate(text) { return PlatformTime.parse(date) }
    let words = text.split { $0 == " " || $0 == "," || $0 == "." || $0 == "-" }.map { $0.lowercased() }
    guard words.count >= 3, let month = words.prefix(2).compactMap(month).first,
      let day = words.prefix(2).compactMap({ Int($0) }).first, let year = Int(words[2]), (1970...9999).contains(year)
    else { return nil }
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return Timestamp(iso8601: "\(year)-\(pad(month))-\(pad(day))")
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}

extension String {
  /// Without white space at the ends.
  var trimmed: String {
    // Mostly there is nothing to do.
    if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x7f, last > 0x20, last < 0x7f {
      return self
    }
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
