import Liquid
import RuleModel

/// What is known of a follower and an event because a rule's condition holds.
struct ConditionFacts {
  struct Capture {
    var limit: TextLimit
    /// Whether it is captured whenever the condition holds.
    var isCertain: Bool
  }

  /// Fields that have a value.
  var present: Set<String> = []
  /// Fields that have none.
  var missing: Set<String> = []
  /// By path: `bio`, `text.amount`.
  var captures: [String: Capture] = [:]

  /// People write no longer words.
  static let longestWord = 30

  init() {}

  init(_ condition: Condition?, named: [String: Condition], limits: [String: TextLimit]) {
    guard let condition else { return }
    self = Self.of(condition, NamedFacts(named, limits), depth: 0)
  }

  /// The same case by case: one of them is true of every follower and event that the condition holds of. Where `any` has two parts, something is
  /// found by one of them at least, which can't be said of either. One case, where there are too many to be looked at.
  static func cases(
    of condition: Condition?, named: [String: Condition], limits: [String: TextLimit]
  ) -> [ConditionFacts] {
    guard let condition else { return [ConditionFacts()] }
    return cases(of: condition, NamedFacts(named, limits), depth: 0)
  }

  private static let mostCases = 8
  /// Conditions inside one another; rulebooks with more are in error.
  private static let mostDepth = 256

  private static func cases(
    of condition: Condition, _ named: NamedFacts, depth: Int
  ) -> [ConditionFacts] {
    guard depth < mostDepth else { return [ConditionFacts()] }
    func inner(_ condition: Condition) -> [ConditionFacts] { cases(of: condition, named, depth: depth + 1) }
    let found: [ConditionFacts]
    switch condition.kind {
    case .all(let parts):
      found = parts.reduce([ConditionFacts()]) { known, part in
        known.count > mostCases ? known : inner(part).flatMap { one in known.map { $0.and(one) } }
      }
    case .any(let parts):
      let each = parts.flatMap(inner)
      found =
        each.count > mostCases
        ? each
        : each.indices.map { own in
          each.indices.reduce(each[own]) { $1 == own ? $0 : $0.perhaps(each[$1]) }
        }
    case .use(let name): found = named.cases(of: name, inner)
    case .none, .test: found = []
    }
    return (1...mostCases).contains(found.count) ? found : [of(condition, named, depth: depth)]
  }

  /// With what may be captured besides.
  private func perhaps(_ other: ConditionFacts) -> ConditionFacts {
    var result = self
    for (path, capture) in other.captures {
      let own = captures[path]
      result.captures[path] = Capture(
        limit: own?.limit.either(capture.limit) ?? capture.limit, isCertain: own?.isCertain ?? false)
    }
    return result
  }

  private static func of(
    _ condition: Condition, _ named: NamedFacts, depth: Int
  ) -> ConditionFacts {
    guard depth < mostDepth else { return ConditionFacts() }
    func inner(_ condition: Condition) -> ConditionFacts { of(condition, named, depth: depth + 1) }
    switch condition.kind {
    case .all(let parts): return parts.reduce(ConditionFacts()) { $0.and(inner($1)) }
    case .any(let parts):
      let all = parts.map(inner)
      return all.dropFirst().reduce(all.first ?? ConditionFacts()) { $0.or($1) }
    case .none(let parts):
      // What a value was asked for and doesn't exist here: `none: [location: {exists: true}]`.
      var facts = ConditionFacts()
      for part in parts {
        if case .test(let test) = part.kind, case .exists(let wanted) = test.test {
          if wanted { facts.missing.insert(test.field.name) } else { facts.present.insert(test.field.name) }
        }
      }
      return facts
    case .use(let name): return named.facts(of: name, inner)
    case .test(let test): return of(test, named.limits)
    }
  }

  private func and(_ other: ConditionFacts) -> ConditionFacts {
    var result = self
    result.present.formUnion(other.present)
    result.missing.formUnion(other.missing)
    result.captures.merge(other.captures) {
      // Of two, the first that is found counts.
      Capture(limit: $0.isCertain ? $0.limit : $0.limit.either($1.limit), isCertain: $0.isCertain || $1.isCertain)
    }
    return result
  }

  private func or(_ other: ConditionFacts) -> ConditionFacts {
    var result = self
    result.present.formIntersection(other.present)
    result.missing.formIntersection(other.missing)
    result.captures = [:]
    for path in Set(captures.keys).union(other.captures.keys) {
      switch (captures[path], other.captures[path]) {
      case (let one?, let two?):
        result.captures[path] = Capture(
          limit: one.limit.either(two.limit), isCertain: one.isCertain && two.isCertain)
      case (let one?, nil), (nil, let one?): result.captures[path] = Capture(limit: one.limit, isCertain: false)
      case (nil, nil): break
      }
    }
    return result
  }

  // MARK: Tests

  private static func of(_ test: FieldTest, _ limits: [String: TextLimit]) -> ConditionFacts {
    var facts = ConditionFacts()
    let name = test.field.name
    if case .exists(false) = test.test {
      facts.missing = [name]
      return facts
    }
    facts.present = [name]
    let most = limits[name] ?? .unbounded
    switch test.test {
    case .hasWord(let texts): facts.captures[name] = keywords(texts.map(\.value), isWord: true, within: most)
    case .contains(let texts), .startsWith(let texts), .endsWith(let texts):
      facts.captures[name] = keywords(texts.map(\.value), isWord: false, within: most)
    case .matches(let patterns):
      let shapes = patterns.map { PatternShape($0.value) }
      facts.captures[name] = capture(shapes.map(\.whole), within: most)
      for group in Set(shapes.flatMap(\.groups.keys)) {
        let path = "\(name).\(group)"
        if test.allOf {
          // Every pattern has matched, so that one which surely has the group is enough.
          let all = shapes.compactMap { $0.groups[group] }
          facts.captures[path] = capture(all, within: most)
          facts.captures[path]?.isCertain = all.contains(where: \.isCertain)
        } else {
          let all = shapes.map {
            $0.groups[group] ?? PatternShape.Extent(least: 0, most: .ascii(0), isCertain: false)
          }
          facts.captures[path] = capture(all, within: most)
        }
      }
    default: break
    }
    return facts
  }

  private static func keywords(_ texts: [String], isWord: Bool, within most: TextLimit) -> Capture? {
    guard let first = texts.first else { return nil }
    let limit = texts.dropFirst().reduce(keyword(first, isWord)) { $0.either(keyword($1, isWord)) }
    return Capture(limit: limit.within(most), isCertain: true)
  }

  /// What a keyword finds is the keyword with other capitals. Words of a phrase are taken to be one character apart, and a `*` to stand
  /// for `longestWord` characters at most.
  private static func keyword(_ text: String, _ isWord: Bool) -> TextLimit {
    // In full case folding a text is no longer than in itself written in capitals; in ASCII it keeps its length.
    let folded = (text.utf8.allSatisfy { $0 < 0x80 } ? text : text.uppercased()).unicodeScalars
    var limit = TextLimit(characters: 0, weight: 0)
    var encoded: Int? = 0
    for scalar in folded {
      if isWord, scalar == "*" {
        limit = TextLimit(characters: limit.characters + longestWord, weight: limit.weight + 2 * longestWord)
        encoded = nil
        continue
      }
      // Light letters fold to light ones, but for those of Georgian and a few of Latin.
      let weight = scalar.value < 0x180 || (0x370..<0x530).contains(scalar.value) ? 1 : 2
      limit = TextLimit(characters: limit.characters + 1, weight: limit.weight + weight)
      encoded = scalar.isASCII ? encoded.map { $0 + (PatternShape.isUnreserved(scalar) ? 1 : 3) } : nil
    }
    limit.encoded = encoded
    return limit
  }

  private static func capture(_ extents: [PatternShape.Extent], within most: TextLimit) -> Capture? {
    guard let first = extents.first else { return nil }
    let all = extents.dropFirst().reduce(first) { $0.or($1) }
    return Capture(limit: (all.most ?? .unbounded).within(most), isCertain: all.isCertain && all.least > 0)
  }
}

/// What is known because of named conditions, each found out once: those that use others twice would double the work with every step.
private final class NamedFacts {
  private let sources: [String: Condition]
  let limits: [String: TextLimit]
  private var facts: [String: ConditionFacts] = [:]
  private var cases: [String: [ConditionFacts]] = [:]

  init(_ sources: [String: Condition], _ limits: [String: TextLimit]) {
    (self.sources, self.limits) = (sources, limits)
  }

  func facts(of name: String, _ find: (Condition) -> ConditionFacts) -> ConditionFacts {
    if let known = facts[name] { return known }
    // One that uses itself tells nothing.
    facts[name] = ConditionFacts()
    let found = sources[name].map(find) ?? ConditionFacts()
    facts[name] = found
    return found
  }

  func cases(of name: String, _ find: (Condition) -> [ConditionFacts]) -> [ConditionFacts] {
    if let known = cases[name] { return known }
    cases[name] = [ConditionFacts()]
    let found = sources[name].map(find) ?? [ConditionFacts()]
    cases[name] = found
    return found
  }
}

extension TextLimit {
  func either(_ other: TextLimit) -> TextLimit {
    var result = TextLimit(
      characters: max(characters, other.characters), weight: max(weight, other.weight), plain: max(plain, other.plain))
    if let a = encoded, let b = other.encoded { result.encoded = max(a, b) }
    return result
  }

  /// A part of a text of another limit.
  func within(_ whole: TextLimit) -> TextLimit {
    var result = TextLimit(
      characters: min(characters, whole.characters), weight: min(weight, whole.weight), plain: min(plain, whole.plain))
    result.encoded = encoded
    return result
  }
}
