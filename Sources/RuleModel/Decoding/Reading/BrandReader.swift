import CivilTime
import YAMLSource

// The sections that stand once in a rulebook, read from nodes that have been checked: what a check has reported is left away here.
extension Brand {
  init(reading node: Node) {
    let handle = node["handle"]?.textValue
    self.init(
      name: node["name"]?.textValue ?? "",
      handle: handle.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 },
      id: node["id"]?.textValue,
      zone: node["time_zone"]?.textValue.flatMap { Zone(identifier: $0) } ?? .utc,
      lang: node["lang"]?.textValue ?? "en",
      domains: node["domains"]?.itemsOrSelf.compactMap { $0.textValue?.lowercased() } ?? [],
      span: node.place)
  }
}

extension Channel {
  init(reading node: Node) {
    let limit = node["rate_limit"]
    self.init(
      kind: node["kind"]?.textValue.flatMap(Kind.init) ?? .x,
      maxLength: node["max_length"]?.intValue,
      counting: node["counting"]?.textValue.flatMap(Counting.init),
      consent: node["consent"]?.textValue.flatMap(Consent.init),
      quietHours: node["quiet_hours"]?.dayTimesValue,
      rateLimit: limit.map {
        RateLimit(per15Minutes: $0["per_15_minutes"]?.intValue, perDay: $0["per_day"]?.intValue)
      })
  }
}

extension Policy {
  init(reading node: Node) {
    let cohort = node["cohort"]
    var checks: [String: CheckSeverity] = [:]
    for entry in node["checks"]?.mapping ?? [] {
      guard let code = entry.key.scalar?.text, let severity = entry.value.textValue.flatMap(CheckSeverity.init) else {
        continue
      }
      checks[code] = severity
    }
    func texts(_ key: String) -> [Located<String>] { node[key]?.itemsOrSelf.compactMap(\.locatedText) ?? [] }
    func phrases(_ key: String) -> [Located<String>] { Array(texts(key).prefix(RuleLanguage.mostPhrases)) }
    self.init(
      maxEventAge: node["max_event_age"]?.durationValue,
      perFollower: node["per_follower"].flatMap { limit in
        limit["max"]?.intValue.map { PerFollower(max: $0, within: limit["within"]?.durationValue) }
      },
      cooldown: node["cooldown"]?.cooldownValue ?? .forever,
      seed: node["seed"]?.textValue ?? "",
      minFacts: node["min_facts"]?.intValue ?? 1,
      cohort: Cohort(
        limit: cohort?["limit"]?.intValue ?? 30, window: cohort?["window"]?.durationValue ?? .days(30),
        nearLimit: cohort?["near_limit"]?.intValue),
      checks: checks,
      optOut: node["opt_out"]?.templateText,
      optOutKeywords: texts("opt_out_keywords").map(\.value),
      stockPhrases: phrases("stock_phrases"), spamWords: phrases("spam_words"), vagueAsks: phrases("vague_asks"),
      gratitude: phrases("gratitude"),
      respondWithin: node["respond_within"]?.durationValue)
  }
}

extension AttributeDeclaration {
  init?(reading entry: Node.Entry) {
    guard let name = entry.key.locatedText, let type = entry.value["type"]?.textValue.flatMap(AttributeType.init) else {
      return nil
    }
    self.init(
      name: name, kind: type.fieldKind, values: entry.value["values"]?.itemsOrSelf.compactMap(\.textValue) ?? [])
  }
}
