/// Makes of a pattern as people write it one that RE2 takes in the same sense.
///
/// - `(?<name>…)` becomes `(?P<name>…)`, the only spelling that older RE2 versions know.
/// - `\w`, `\W`, `\s` and `\S`, which are ASCII only in RE2, become Unicode's letters, marks, digits, connectors and spaces.
///   `\W` and `\S` between brackets stay ASCII: RE2 can't subtract there.
/// - `\b` and `\B` stay ASCII, for RE2 has no look-around to say them otherwise with; `has_word` knows the edges of all scripts.
enum PatternRewriting {
  private static let word = #"\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}"#
  private static let space = #"\s\p{Z}"#

  static func namedGroups(_ pattern: String) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "<")) else { return pattern }
    return rewrite(pattern) { rest, inBrackets in
      guard !inBrackets, rest.hasPrefix("(?<"), let next = rest.dropFirst(3).first, next != "=", next != "!" else {
        return nil
      }
      return (3, "(?P<")
    }
  }

  static func unicodeClasses(_ pattern: String) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "\\")) else { return pattern }
    return rewrite(pattern) { rest, inBrackets in
      switch (rest.prefix(2), inBrackets) {
      case (#"\w"#, false): (2, "[\(word)]")
      case (#"\W"#, false): (2, "[^\(word)]")
      case (#"\s"#, false): (2, "[\(space)]")
      case (#"\S"#, false): (2, "[^\(space)]")
      case (#"\w"#, true): (2, word)
      case (#"\s"#, true): (2, space)
      default: nil
      }
    }
  }

  /// Walks over a pattern, escape by escape. `change` sees what is left and whether that is between brackets, and says how many
  /// characters to replace by what. Characters here are scalars: a mark behind a bracket doesn't hide it.
  private static func rewrite(
    _ pattern: String, _ change: (Substring, _ inBrackets: Bool) -> (count: Int, text: String)?
  ) -> String {
    var result = ""
    var rest = Substring(pattern)
    var inBrackets = false
    var isFirstInBrackets = false
    func take(_ count: Int) {
      result.unicodeScalars.append(contentsOf: rest.unicodeScalars.prefix(count))
      rest.unicodeScalars.removeFirst(min(count, rest.unicodeScalars.count))
      isFirstInBrackets = false
    }
    while let next = rest.unicodeScalars.first {
      if let (count, text) = change(rest, inBrackets) {
        result += text
        rest.unicodeScalars.removeFirst(count)
        isFirstInBrackets = false
      } else if rest.unicodeScalars.starts(with: #"\Q"#.unicodeScalars), !inBrackets {
        take(length(of: rest, to: "\\", "E"))
      } else if next == "\\" {
        take(2)
      } else if inBrackets, rest.unicodeScalars.starts(with: "[:".unicodeScalars) {
        take(length(of: rest, to: ":", "]"))
      } else if inBrackets, next == "]", !isFirstInBrackets {
        inBrackets = false
        take(1)
      } else if !inBrackets, next == "[" {
        inBrackets = true
        take(rest.unicodeScalars.starts(with: "[^".unicodeScalars) ? 2 : 1)
        isFirstInBrackets = true
      } else {
        take(1)
      }
    }
    return result
  }

  /// The number of scalars to behind the first two that are these, not counting the first two of all; else of the whole rest.
  private static func length(of rest: Substring, to first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    var length = 0
    var last: Unicode.Scalar?
    for scalar in rest.unicodeScalars {
      length += 1
      if length > 3, last == first, scalar == second { return length }
      last = scalar
    }
    return length
  }
}
