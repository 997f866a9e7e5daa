import CivilTime
import Events
import Liquid
import Quality
import RuleMatching
import RuleModel
import TwitterText

/// Renders the variants of one rule for one event, and asks the gate about them.
struct Composer {
  let rulebook: Rulebook
  let event: Event
  let rule: String
  let captures: Captures
  let firstName: String?
  let now: Timestamp

  private var channel: Channel { rulebook.ruleSet.channel }
  private var policy: Policy { rulebook.ruleSet.policy }
  private var brand: Brand { rulebook.ruleSet.brand }
  private var zone: Zone { event.follower.zone ?? brand.zone }

  /// Renders a variant and judges it. A template that gives up or fails is an attempt without a message.
  func attempt(_ variant: CompiledVariant, history: some DeliveryHistory, questions: QuestionLog? = nil) -> Attempt {
    let cta = variant.cta?.cta.id.value
    do {
      let (message, context) = try render(variant)
      var findings = rulebook.gate.judge(message, context: context)
      // Counting is the dearest of all questions to a history, so it is asked only of what would otherwise go out.
      if !findings.contains(where: { $0.severity == .error }), let finding = cohortFinding(message, history, questions)
      {
        findings.append(finding)
      }
      return Attempt(rule: rule, variant: variant.name, cta: cta, message: message, findings: findings)
    } catch {
      return Attempt(
        rule: rule, variant: variant.name, cta: cta, message: nil, findings: [Self.finding(error, variant)])
    }
  }

  private func render(_ variant: CompiledVariant) throws(RenderError) -> (Message, GateContext) {
    let data = LiquidData(
      event: event, firstName: firstName, captures: captures, brand: brand, rule: rule, now: now, zone: zone)
    let partials = rulebook.partials
    let options = RenderOptions(zone: zone, now: now, globals: data.object(), partials: { partials[$0] })
    var (cta, value): (Value, Value) = (.null, .null)
    var ctaLength = 0
    var values: CallToActionValues?
    if let compiled = variant.cta {
      let computed = try CallToActionValues(
        compiled, data: data, channel: channel, options: options, seed: rulebook.seed)
      // The file's line breaks around an ask are not part of it.
      let ask = try compiled.ask.render(data.object(cta: .object(computed.object())), options: options).trimmed
      ctaLength = ask.text.utf8.count
      cta = .object(computed.object(printed: Text(ask, region: LiquidData.ctaRegion)))
      values = computed
    }
    if let template = variant.template.value {
      let rendered = try template.render(data.object(cta: cta), options: options)
      value = .string(Text(rendered.trimmed, region: LiquidData.valueRegion))
    }
    let variables = data.object(cta: cta, value: value)
    let rendered = try variant.template.body.render(variables, options: options)
    let unfolded = Message(rendered, ctaLength: ctaLength)
    var context = rulebook.gateContext
    context.lang = variant.template.lang ?? brand.lang
    context.cta = variant.cta?.cta
    context.slots = values?.slots ?? []
    context.ends = values?.ends
    context.now = now
    context.purpose = variant.template.purpose
    context.placesValue = variant.template.placesValue
    let message = variant.template.keepsLines ? unfolded : unfolded.folded()
    guard delivery == .auto, let optOut = rulebook.optOut else { return (message, context) }
    let line = Message(try optOut.render(variables, options: options), ctaLength: 0).folded()
    return (message.closing(with: line), context)
  }

  private func cohortFinding(
    _ message: Message, _ history: some DeliveryHistory, _ questions: QuestionLog?
  ) -> Finding? {
    guard policy.checks[Cohort.code.id] != .off else { return nil }
    let limits = policy.cohort
    let key = CohortKey(message)
    questions?.asksCohortSize(key)
    // More than the limit makes no difference, and a history need not count further.
    let others = min(
      limits.limit, history.cohortSize(key, otherThan: event.follower.id, after: event.at - limits.window))
    guard others >= limits.limit else { return nearFinding(message, limits, history, questions) }
    return QualityGate.applyPolicy(policy, to: Cohort.finding(others: others, limits: limits))
  }

  private func nearFinding(
    _ message: Message, _ limits: Policy.Cohort, _ history: some DeliveryHistory, _ questions: QuestionLog?
  ) -> Finding? {
    guard let limit = limits.nearLimit else { return nil }
    for (fact, key) in CohortKey.near(message) {
      questions?.asksCohortSize(key, isNear: true)
      let others = min(
        limit, history.cohortSize(key, otherThan: event.follower.id, after: event.at - limits.window))
      guard others >= limit else { continue }
      return QualityGate.applyPolicy(policy, to: Cohort.nearFinding(others: others, fact: fact, limits: limits))
    }
    return nil
  }

  private static func finding(_ error: RenderError, _ variant: CompiledVariant) -> Finding {
    switch error {
    case .aborted(let reason):
      Finding(.templateAborted, reason, help: "the template chose not to write to this follower")
    default:
      Finding(.templateFailed, "\(variant.template.name): \(error)", help: "mend the template, then run `welcome lint`")
    }
  }

  /// The message with everything that goes with it into the outbox.
  func outgoing(_ message: Message, attempt: Attempt, variant: CompiledVariant, delay: TimeSpan?) -> OutgoingMessage {
    OutgoingMessage(
      message: message, rule: rule, variant: variant.name, cta: attempt.cta, length: length(of: message.text),
      delivery: delivery, sendAfter: sendAfter(delay: delay), facts: message.outgoingFacts, cohort: CohortKey(message),
      nearCohorts: policy.cohort.nearLimit == nil ? [] : CohortKey.near(message).map(\.key),
      findings: attempt.findings, quickReplies: variant.cta?.cta.quickReplies ?? [], media: variant.cta?.cta.media)
  }

  private func length(of text: String) -> Int {
    switch channel.counting {
    case .weighted: WeightedLength.of(text).weighted
    case .characters: text.count
    }
  }

  /// Source: X's developer guidelines (2026), by which only who wrote first, or asked for it, may be answered by a machine.
  private var delivery: OutgoingMessage.Delivery {
    switch channel.consent {
    case .none: .auto
    case .optIn: event.follower.optedIn == true ? .auto : .review
    case .followerInitiated: event.type == .message || event.follower.optedIn == true ? .auto : .review
    }
  }

  private func sendAfter(delay: TimeSpan?) -> Timestamp? {
    let due = max(now, event.at + (delay ?? .seconds(0)))
    let moment = channel.quietHours?.end(after: due, in: zone) ?? due
    return moment > now ? moment : nil
  }
}

extension DayTimes {
  /// The end of the quiet hours that a moment falls into; nil when it falls into none.
  func end(after moment: Timestamp, in zone: Zone) -> Timestamp? {
    let local = CivilDateTime(moment, in: zone)
    let minute = local.hour * 60 + local.minute
    guard contains(minute) else { return nil }
    let day = until > minute ? local.date : CivilDate(daysSinceEpoch: local.date.daysSinceEpoch + 1)
    return Timestamp(date: day, hour: until / 60, minute: until % 60, in: zone)
  }
}

extension Message {
  /// The facts in the text, each path once, with the text of its first place.
  var outgoingFacts: [OutgoingMessage.Fact] {
    let bytes = Array(text.utf8)
    var seen: Set<String> = []
    return segments.compactMap { segment in
      guard let path = segment.origin.fact, seen.insert(path).inserted else { return nil }
      let piece = bytes[segment.range.clamped(to: 0..<bytes.count)]
      return OutgoingMessage.Fact(path: path, text: String(decoding: piece, as: UTF8.self))
    }
  }
}
