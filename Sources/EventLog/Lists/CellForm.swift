/// The forms that values of tables have, told byte by byte.
enum CellForm {
  /// `1.23E+18`, which had more digits before.
  static func isRounded(_ text: String) -> Bool {
    var scan = CellScan(text)
    _ = scan.take("+-")
    guard scan.digits() > 0 else { return false }
    if scan.take(".,"), scan.digits() == 0 { return false }
    guard scan.take("eE") else { return false }
    _ = scan.take("+")
    return scan.digits() > 0 && scan.isAtEnd
  }

  /// The digits before the point of `123.0`; nil for others.
  static func wholeDigits(_ text: String) -> String? {
    var scan = CellScan(text)
    let count = scan.digits()
    guard count > 0, scan.take(".,"), !scan.isAtEnd else { return nil }
    while scan.take("0") {}
    return scan.isAtEnd ? String(text.prefix(count)) : nil
  }

  /// `en`, `pt-BR`, `zh_Hant_TW`.
  static func isLanguageTag(_ text: String) -> Bool {
    var scan = CellScan(text)
    guard (2...3).contains(scan.letters()) else { return false }
    while scan.take("-_") { if !(2...8).contains(scan.lettersAndDigits()) { return false } }
    return scan.isAtEnd
  }

  /// An address of X itself.
  /// - Parameter address: in small letters.
  static func isOnX(_ address: String) -> Bool {
    var scan = CellScan(address)
    _ = scan.takeWord("https://") || scan.takeWord("http://")
    _ = scan.takeWord("www.") || scan.takeWord("mobile.")
    guard scan.takeWord("twitter.com") || scan.takeWord("x.com") else { return false }
    return scan.isAtEnd || scan.take("/")
  }

  /// `2019/01/02` and what may stand behind it, with hyphens in place of the slashes; nil for others.
  static func slashedDate(_ text: String) -> String? {
    var scan = CellScan(text)
    guard scan.digits() == 4, scan.take("/"), scan.digits() == 2, scan.take("/") else { return nil }
    let day = scan.rest
    guard scan.digits() >= 2 else { return nil }
    return "\(text.prefix(4))-\(text.dropFirst(5).prefix(2))-\(day)"
  }
}
