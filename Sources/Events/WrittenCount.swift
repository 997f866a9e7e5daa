/// Counts as people and platforms write them.
package enum WrittenCount {
  /// `1234`, `1,234`, `1.234`, `1 234`, `1234.0`, `1.2K`, `3M`; nil for anything else.
  package static func value(_ text: String) -> Int? {
    var digits = text.lowercased().filter { !$0.isWhitespace && !"'’\"=".contains($0) }
    var factor = 1.0
    if let last = digits.last, let power = ["k": 1e3, "m": 1e6, "b": 1e9][last] {
      factor = power
      digits.removeLast()
      // With a suffix a comma is a decimal one.
      digits = digits.replacing(",", with: ".")
    } else if digits.wholeMatch(of: /[0-9]{1,3}([.,][0-9]{3})+/) != nil {
      digits = digits.filter(\.isNumber)
    }
    guard digits.first?.isNumber == true, let number = Double(digits) else { return nil }
    return Int(exactly: (number * factor).rounded())
  }
}
