import Liquid

/// How long the matches of a regular expression can be, and what its named groups hold.
///
/// It reads RE2's syntax as far as people use it; where it meets anything else the length isn't known.
struct PatternShape {
  struct Extent {
    var least: Int
    /// Nil for any length.
    var most: TextLimit?
    /// Whether it takes part in every match.
    var isCertain = true

    static let nothing = Extent(least: 0, most: PatternShape.encodedAs(.empty, 0))

    func then(_ other: Extent) -> Extent {
      guard let most, let more = other.most else { return Extent(least: least + other.least, most: nil) }
      var limit = TextLimit(characters: most.characters + more.characters, weight: most.weight + more.weight)
      if let a = most.encoded, let b = more.encoded { limit.encoded = a + b }
      return Extent(least: least + other.least, most: limit)
    }

    func or(_ other: Extent) -> Extent {
      var result = Extent(least: min(least, other.least), most: nil, isCertain: isCertain && other.isCertain)
      guard let most, let more = other.most else { return result }
      var limit = TextLimit(
        characters: max(most.characters, more.characters), weight: max(most.weight, more.weight))
      if let a = most.encoded, let b = more.encoded { limit.encoded = max(a, b) }
      result.most = limit
      return result
    }

    func times(_ from: Int, _ through: Int?) -> Extent {
      guard let most, let through, through <= 1000 else { return Extent(least: least * from, most: nil) }
      var limit = TextLimit(characters: most.characters * through, weight: most.weight * through)
      if let encoded = most.encoded { limit.encoded = encoded * through }
      return Extent(least: least * from, most: limit)
    }
  }

  private(set) var whole = Extent.nothing
  private(set) var groups: [String: Extent] = [:]

  private var rest: Substring.UnicodeScalarView
  private var isReadable = true

  init(_ pattern: String) {
    rest = Substring(pattern).unicodeScalars
    whole = alternatives()
    if !rest.isEmpty || !isReadable {
      whole = Extent(least: 0, most: nil)
      groups = groups.mapValues { _ in Extent(least: 0, most: nil, isCertain: false) }
    }
  }

  // MARK: Grammar

  private mutating func alternatives() -> Extent {
    let known = Set(groups.keys)
    var result = sequence()
    guard rest.first == "|" else { return result }
    while rest.first == "|" {
      rest.removeFirst()
      result = result.or(sequence())
    }
    // A group of one branch takes no part in the others.
    for name in groups.keys where !known.contains(name) { groups[name]?.isCertain = false }
    return result
  }

  private mutating func sequence() -> Extent {
    var result = Extent.nothing
    while let next = rest.first, next != "|", next != ")" {
      let known = Set(groups.keys)
      let item = atom()
      let (from, through) = quantifier()
      if from == 0 {
        for name in groups.keys where !known.contains(name) { groups[name]?.isCertain = false }
      }
      result = result.then(item.times(from, through))
    }
    return result
  }

  private mutating func quantifier() -> (Int, Int?) {
    var result: (Int, Int?) = (1, 1)
    switch rest.first {
    case "*": result = (0, nil)
    case "+": result = (1, nil)
    case "?": result = (0, 1)
    case "{":
      let body = rest.dropFirst().prefix { $0 != "}" }
      let parts = String(body).split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
      guard body.count + 1 < rest.count, let first = parts.first, let from = first else { return result }
      rest.removeFirst(body.count + 2)
      skipLazy()
      return (from, parts.count > 1 ? parts[1] : from)
    default: return result
    }
    rest.removeFirst()
    skipLazy()
    return result
  }

  private mutating func skipLazy() { if rest.first == "?" { rest.removeFirst() } }

  private mutating func atom() -> Extent {
    guard let first = rest.popFirst() else { return .nothing }
    switch first {
    case "(": return group()
    case "[": return characterClass()
    case "^", "$": return .nothing
    case ".": return Self.any
    case "\\": return escape()
    default: return Self.letter(first)
    }
  }

  private mutating func group() -> Extent {
    var name: String?
    if rest.first == "?" {
      rest.removeFirst()
      if rest.first == "P" { rest.removeFirst() }
      if rest.first == "<" {
        rest.removeFirst()
        name = String(rest.prefix { $0 != ">" })
        rest.removeFirst(min(rest.count, (name?.unicodeScalars.count ?? 0) + 1))
      } else {
        let flags = rest.prefix { $0 != ":" && $0 != ")" }
        rest.removeFirst(flags.count)
        // `(?i)` stands for itself and changes no length.
        if rest.popFirst() == ")" { return .nothing }
      }
    }
    let inside = alternatives()
    if rest.popFirst() != ")" { isReadable = false }
    if let name { groups[name] = inside }
    return inside
  }

  private mutating func escape() -> Extent {
    guard let letter = rest.popFirst() else { return .nothing }
    switch letter {
    case "b", "B", "A", "z": return .nothing
    case "d": return Self.digit
    case "w": return Self.word
    case "s": return Self.space
    case "D", "W", "S": return Self.any
    case "p", "P":
      if rest.first == "{" {
        rest.removeFirst(min(rest.count, rest.prefix { $0 != "}" }.count + 1))
      } else {
        _ = rest.popFirst()
      }
      return Self.any
    case "x", "Q", "C", "E":
      isReadable = false
      return Self.any
    default: return Self.letter(letter)
    }
  }

  private mutating func characterClass() -> Extent {
    var result: Extent?
    var isNegated = false
    if rest.first == "^" {
      rest.removeFirst()
      isNegated = true
    }
    var isFirst = true
    while let next = rest.popFirst(), next != "]" || isFirst {
      isFirst = false
      var member: Extent
      if next == "\\" {
        member = escape()
      } else if next == "[", rest.first == ":" {
        member = Self.any
        rest.removeFirst(min(rest.count, rest.prefix { $0 != "]" }.count + 1))
      } else if rest.first == "-", let end = rest.dropFirst().first, end != "]" {
        rest.removeFirst(2)
        member = Self.letter(next).or(Self.letter(end))
        if !(Self.isUnreserved(next) && Self.isUnreserved(end)) { member.most?.encoded = 3 }
      } else {
        member = Self.letter(next)
      }
      result = result?.or(member) ?? member
    }
    return isNegated ? Self.any : result ?? .nothing
  }

  // MARK: Single characters

  fileprivate static func encodedAs(_ limit: TextLimit, _ encoded: Int) -> TextLimit {
    var limit = limit
    limit.encoded = encoded
    return limit
  }

  private static let any = Extent(least: 1, most: TextLimit(characters: 1))
  private static let digit = Extent(least: 1, most: encodedAs(.ascii(1), 1))
  private static let word = Extent(least: 1, most: encodedAs(.ascii(1), 1))
  private static let space = Extent(least: 1, most: encodedAs(.ascii(1), 3))

  /// Texts are in NFC, in which no letter of another script folds to one of ASCII but `ſ`, which weighs 1, too.
  private static func letter(_ scalar: Unicode.Scalar) -> Extent {
    guard scalar.isASCII else { return any }
    return Extent(least: 1, most: encodedAs(.ascii(1), isUnreserved(scalar) ? 1 : 3))
  }

  static func isUnreserved(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-._~".unicodeScalars.contains(scalar))
  }
}
