import WelcomeEngine

extension Expectation {
  /// What was expected of a decision beside what came, in the order in which people would look.
  func compare(with decision: Decision) -> [Comparison] {
    var comparisons: [Comparison] = []
    if let rule {
      let got = decision.rules
      comparisons.append(
        Comparison(
          "rule", expected: rule, got: got.isEmpty ? "none" : got.joined(separator: ", "), holds: got.contains(rule)))
    }
    switch (outcome, decision.outcome) {
    case (.send(let expected), .send(let message)):
      return [
        Comparison("outcome", expected: "a message", got: "a message", holds: true)
      ] + comparisons + expected.compare(with: message)
    case (.skip(let expected), .skip(let skip)):
      let holds = expected == skip.reason.rawValue || skip.reason == .rule && expected == skip.rule
      return [
        Comparison("outcome", expected: "skip: \(expected)", got: "skip: \(skip.name)", holds: holds)
      ] + comparisons
    case (.reject(let codes), .reject(let rejection)):
      let found = rejection.errorCodes
      return [Comparison("outcome", expected: "reject", got: "reject", holds: true)] + comparisons
        + codes.map {
          Comparison("finding", expected: $0, got: found.joined(separator: ", "), holds: found.contains($0))
        }
    default:
      return [Comparison("outcome", expected: words, got: decision.words, holds: false)] + comparisons
    }
  }

  private var words: String {
    switch outcome {
    case .send: "a message"
    case .skip(let reason): "skip: \(reason)"
    case .reject(let codes): "reject: \(codes.joined(separator: ", "))"
    }
  }
}

extension MessageExpectation {
  fileprivate func compare(with message: OutgoingMessage) -> [Comparison] {
    var comparisons: [Comparison] = []
    let same = { (label: String, expected: String?, got: String) in
      if let expected {
        comparisons.append(Comparison(label, expected: expected, got: got, holds: expected == got))
      }
    }
    same("variant", variant, message.variant)
    same("cta", cta, message.cta ?? "none")
    same("delivery", delivery, message.delivery.rawValue)
    return comparisons + text.compare(with: message)
  }
}

extension TextExpectation {
  fileprivate func compare(with message: OutgoingMessage) -> [Comparison] {
    let text = message.message.text
    var comparisons: [Comparison] = []
    if let exact {
      // By bytes: a test is to see that a letter is spelled with other code points.
      comparisons.append(
        Comparison("text", expected: exact, got: text, holds: exact.utf8.elementsEqual(text.utf8)))
    }
    for part in contains {
      let holds = text.contains(part)
      comparisons.append(
        Comparison("text", expected: "contains \(quoted(part))", got: holds ? "it does" : "not in it", holds: holds))
    }
    for part in excludes {
      let isFound = text.contains(part)
      comparisons.append(
        Comparison(
          "text", expected: "without \(quoted(part))", got: isFound ? "it is there" : "not in it", holds: !isFound))
    }
    for pattern in patterns {
      let holds = pattern.isFound(in: text)
      comparisons.append(
        Comparison(
          "text", expected: "matches \(quoted(pattern.source))", got: holds ? "it does" : "it doesn't", holds: holds))
    }
    if let maxLength {
      comparisons.append(
        Comparison(
          "length", expected: "at most \(maxLength)", got: "\(message.length)", holds: message.length <= maxLength))
    }
    let found = message.facts.map(\.path)
    for path in facts {
      comparisons.append(
        Comparison(
          "fact", expected: path, got: found.isEmpty ? "none" : found.joined(separator: ", "),
          holds: found.contains(path)))
    }
    return comparisons
  }

  private func quoted(_ text: String) -> String { "\u{201c}\(text)\u{201d}" }
}

extension Decision {
  /// The rules that had a part in the outcome.
  fileprivate var rules: [String] {
    switch outcome {
    case .send(let message): return [message.rule]
    case .skip(let skip): return skip.rule.map { [$0] } ?? []
    case .reject(let rejection):
      var seen: Set<String> = []
      return rejection.attempts.map(\.rule).filter { seen.insert($0).inserted }
    }
  }

  fileprivate var words: String {
    switch outcome {
    case .send(let message): "a message by \(message.rule)"
    case .skip(let skip): "skip: \(skip.name)"
    case .reject(let rejection): "reject: \(rejection.errorCodes.joined(separator: ", "))"
    }
  }
}

extension Skip {
  /// As a test would name it.
  fileprivate var name: String { reason == .rule ? rule ?? reason.rawValue : reason.rawValue }
}
