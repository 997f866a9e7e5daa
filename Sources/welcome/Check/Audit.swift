import CivilTime
import Events
import Quality

/// One text, judged.
struct Audit {
  let item: AuditItem
  let message: Message
  let lang: String
  let findings: [Finding]

  var isRefused: Bool { findings.reject }

  /// - Parameter context: what holds for all texts; the language is the item's own, or the one it seems to be in.
  init(_ item: AuditItem, context: GateContext, gate: QualityGate) {
    var context = context
    let facts = FactFinder(item.follower?.cleaned().values(saying: item.eventText) ?? []).facts(in: item.text)
    lang = item.lang ?? LanguageGuess.tag(of: item.text, facts: facts.map(\.range))
    context.lang = lang
    // These ask something of a template, and a bare text has none.
    context.purpose = "to be checked"
    context.placesValue = true
    self.item = item
    message = Message(auditing: item.text, facts: facts, lang: lang)
    // Of a bare text it isn't known which words are its point.
    let findings = gate.judge(message, context: context).filter { $0.code.id != "clarity/slow-start" }
    guard item.follower == nil else {
      self.findings = findings
      return
    }
    let forgiven = Self.forgiven(item.text, context: context, gate: gate)
    self.findings = findings.map { finding in
      let isForgiven = finding.code.id == "personalization/stock-phrase" && finding.range.map(forgiven.contains) == true
      return isForgiven ? finding.with(severity: .warning) : Self.withoutFollower(finding)
    }
  }

  /// The places of stock phrases that would be a warning if what the text seems to say of one follower were facts: a mere “thanks for the
  /// follow” in a letter to someone.
  private static func forgiven(_ text: String, context: GateContext, gate: QualityGate) -> Set<Range<Int>> {
    let likely = LikelyFacts(in: text, lang: context.lang).facts
    guard !likely.isEmpty else { return [] }
    let message = Message(auditing: text, facts: likely, lang: context.lang)
    let warnings = gate.judge(message, context: context).filter {
      $0.code.id == "personalization/stock-phrase" && $0.severity == .warning
    }
    return Set(warnings.compactMap(\.range))
  }

  /// Where nobody says who gets the text, whether it is about them can't be told: then that alone refuses nothing.
  private static func withoutFollower(_ finding: Finding) -> Finding {
    switch finding.code.id {
    case "personalization/no-facts", "personalization/name-only":
      finding.severity == .error ? finding.with(severity: .warning) : finding
    default: finding
    }
  }
}

extension Follower {
  /// What can be said of the follower, the surest first.
  /// - Parameter text: what they wrote, if anything.
  fileprivate func values(saying text: String?) -> [FactFinder.Value] {
    var values: [FactFinder.Value] = []
    func add(_ path: String, _ text: String?, _ kind: FactFinder.Value.Kind) {
      if let text { values.append(FactFinder.Value(path, text, kind)) }
    }
    add("follower.first_name", FirstName.decide(displayName: name, username: username).name, .exact)
    add("follower.name", name, .exact)
    add("follower.username", username, .exact)
    add("follower.location", location, .exact)
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      let path = "follower.attributes.\(name)"
      switch value {
      case .text(let text): add(path, text, .prose)
      case .number(let number): add(path, Int(exactly: number).map(String.init), .count)
      case .list(let texts): for text in texts { add(path, text, .prose) }
      case .flag: break
      }
    }
    for interest in interests { add("follower.interests", interest, .prose) }
    for list in lists { add("follower.lists", list, .prose) }
    add("event.text", text, .prose)
    add("follower.bio", bio, .prose)
    add("follower.pinned_text", pinnedText, .prose)
    add("follower.url", url?.siteName, .exact)
    for (path, count) in [
      ("followers_count", followersCount), ("following_count", followingCount), ("post_count", postCount),
      ("listed_count", listedCount),
    ] { add("follower.\(path)", count.map(String.init), .count) }
    return values
  }
}

extension String {
  /// `ada` of `https://www.ada.example/about`
  fileprivate var siteName: String? {
    var rest = self[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    return rest.split(separator: "/").first.flatMap { $0.split(separator: ".").first }.map(String.init)
  }
}
