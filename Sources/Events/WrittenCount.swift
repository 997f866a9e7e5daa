/// Counts as people and platforms write them.
package enum WrittenCount {
  /// `1234`, `1,234`, `1.234`, `1 234`, `1234.0`, `1.2K`, `3M`; nil for anything else.
  package static func value(_ text: String) -> Int? {
    // What has no more digits is exact as a number with a point, too.
    if text.utf8.count <= 15, text.utf8.allSatisfy(isDigit) { return Int(text) }
    var digits = text.lowercased().filter { !$0.isWhitespace && !"'’\"=".contains($0) }
    var factor = 1.0
    if let power = power(of: digits.last) {
      factor = power
      digits.removeLast()
      // With a suffix a comma is a decimal one.
      digits = digits.replacing(",", with: ".")
    } else if isGrouped(digits) {
      digits = digits.filter(\.isNumber)
    }
    guard digits.first?.isNumber == true, let number = Double(digits) else { return nil }
    return Int(exactly: (number * factor).rounded())
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func power(of suffix: Character?) -> Double? {
    switch suffix {
    case "k": 1e3
    case "m": 1e6
    case "b": 1e9
    default: nil
    }
  }

  /// `1,234` and `1.234.567`.
  private static func isGrouped(_ digits: String) -> Bool {
    let groups = digits.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
    guard let first = groups.first, groups.count > 1, (1...3).contains(first.count) else { return false }
    return groups.allSatisfy { $0.allSatisfy(isDigit) } && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
