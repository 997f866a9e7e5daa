import RuleModel

extension CompiledTest {
  /// Why a test held or didn't, as one plain clause.
  func reason(for judgement: Judgement) -> String {
    guard let value = judgement.reading.value else { return reason(forMissing: judgement) }
    let held = judgement.held
    switch operation {
    case .exists: return "there is a value"
    case .isAny(let operands), .isNone(let operands):
      let reason = equalityReason(operands.map(\.operand.rendered), judgement.found)
      if case .set = value { return "as a whole " + reason }
      return reason
    case .hasWord(let patterns):
      return searchReason(patterns.map { quoted($0.source) }, judgement, plural: "words")
    case .contains(let texts): return searchReason(texts.map { quoted($0.text) }, judgement, plural: "texts")
    case .startsWith(let texts):
      return searchReason(texts.map { quoted($0.text) }, judgement, plural: "texts", place: " at the start")
    case .endsWith(let texts):
      return searchReason(texts.map { quoted($0.text) }, judgement, plural: "texts", place: " at the end")
    case .matches(let patterns):
      return searchReason(patterns.map { quotedPattern($0.source) }, judgement, plural: "patterns")
    case .containsAny(let texts), .containsAll(let texts):
      return searchReason(texts.map { quoted($0.text) }, judgement, plural: "members")
    case .compare(let comparison, let operand):
      return "\(value.rendered) is \(held ? "" : "not ")\(comparison.words) \(operand.rendered)"
    case .between(let low, let high):
      return "\(value.rendered) is \(held ? "" : "not ")between \(low.rendered) and \(high.rendered)"
    }
  }

  private func reason(forMissing judgement: Judgement) -> String {
    let why =
      if case .wrongKind(let found) = judgement.reading {
        "the value is \(found), not \(field.kind.phrase), and counts as missing"
      } else {
        "there is no value"
      }
    if case .exists = operation { return why }
    if case .isNone = operation {
      return why + " (`none` with `is` lets these through)" + ", so nothing but `exists: false` holds"
    }
    return why + ", so nothing but `exists: false` holds"
  }

  private func equalityReason(_ operands: [String], _ found: [Int]) -> String {
    guard let first = found.first else {
      return operands.count == 1 ? "isn't \(operands[0])" : "is none of \(operands.count) values"
    }
    return operands.count == 1 ? "is \(operands[first])" : "is \(operands[first]), one of \(operands.count) values"
  }

  private func searchReason(
    _ operands: [String], _ judgement: Judgement, plural: String, place: String = ""
  ) -> String {
    let found = judgement.found
    let needsAll: Bool = if case .containsAll = operation { true } else { allOf }
    if operands.count == 1 {
      guard !found.isEmpty else { return "\(operands[0]) isn't there\(place)" }
      guard let text = judgement.captures[field.name] else { return "found \(operands[0])\(place)" }
      return "found \(quoted(text))\(place)"
    }
    if needsAll {
      if let lacking = operands.indices.first(where: { !found.contains($0) }) {
        return "found \(found.count) of \(operands.count) \(plural)\(place), \(operands[lacking]) not"
      }
      return "found all \(operands.count) \(plural)\(place)"
    }
    guard let first = found.first else { return "found none of \(operands.count) \(plural)\(place)" }
    if let text = judgement.captures[field.name] { return "found \(quoted(text))\(place)" }
    return "found \(operands[first])\(place)"
  }
}

extension CompiledTest.Comparison {
  fileprivate var words: String {
    switch self {
    case .atLeast: "at least"
    case .atMost: "at most"
    case .moreThan: "more than"
    case .lessThan: "less than"
    }
  }
}

extension FieldKind {
  /// `a number`
  public var phrase: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "true or false"
    case .time: "a time"
    case .duration: "a length of time"
    case .set: "a list"
    }
  }
}
