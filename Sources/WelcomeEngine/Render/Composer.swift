import CivilTime
import Events
import Liquid
import Quality
import RuleMatching
import RuleModel
import TwitterText

/// Renders the variants of one rule for one event, and asks the gate about them.
struct Composer {
  let book: RulebookReference
  let event: Event
  let followerID: String
  let rule: String
  /// The rule's place in the order of the rules.
  let place: Int
  let captures: Captures
  let firstName: String?
  let now: Timestamp
  /// Nil where a decision stands alone.
  let workspace: DecisionWorkspace?
  /// When the message goes out, at the earliest: what it offers has to lie behind it.
  private let departure: Timestamp
  private let zone: NumberedZone
  private let fixed: LiquidData.Fixed

  /// - Parameters:
  ///   - delay: the rule's, counted from the event.
  ///   - departure: when the message goes out; nil for as soon as the delay and the quiet hours allow it.
  init(
    book: RulebookReference, event: Event, followerID: String, rule: String, place: Int, captures: Captures,
    firstName: String?, now: Timestamp, delay: TimeSpan?, departure: Timestamp?, workspace: DecisionWorkspace?
  ) {
    self.book = book
    self.event = event
    self.followerID = followerID
    self.rule = rule
    self.place = place
    self.captures = captures
    self.firstName = firstName
    self.now = now
    self.workspace = workspace
    zone =
      workspace?.zone(of: event.follower)
      ?? NumberedZone(zone: event.follower.zone ?? book.rulebook.ruleSet.brand.zone, number: 0)
    let due = max(now, event.at + (delay ?? .seconds(0)))
    self.departure = departure ?? book.rulebook.ruleSet.channel.quietHours?.end(after: due, in: zone.zone) ?? due
    fixed = LiquidData.Fixed(
      brand: workspace?.brand ?? LiquidData.object(of: book.rulebook.ruleSet.brand),
      rule: workspace?.ruleObject(of: place) ?? LiquidData.object(ofRule: rule), times: book.rulebook.timeAttributes)
  }

  private var channel: Channel { book.rulebook.ruleSet.channel }
  private var policy: Policy { book.rulebook.ruleSet.policy }
  private var brand: Brand { book.rulebook.ruleSet.brand }

  /// Renders a variant and judges it. A template that gives up or fails is an attempt without a message.
  func attempt(_ variant: CompiledVariant, plan: VariantPlan, history: some DeliveryHistory) -> Attempt {
    let cta = variant.cta?.cta.id.value
    do {
      let (message, counted, prepared) = try render(variant, plan)
      var findings = prepared.judge(message, by: book.rulebook.gate, workspace?.gate)
      if variant.needsSlot, !prepared.offersSlots { findings.append(Self.noSlot) }
      var cohort: CohortKey?
      var nearCohorts: [CohortKey] = []
      // Counting is the dearest of all questions to a history, so it is asked only of what would otherwise go out.
      if !findings.contains(where: { $0.severity == .error }) {
        let key = CohortKey(counted, link: prepared.maskedLink)
        let near = policy.cohort.nearLimit == nil ? [] : CohortKey.near(counted, link: prepared.maskedLink)
        cohort = key
        nearCohorts = near.map(\.key)
        if let finding = cohortFinding(key, near, history) { findings.append(finding) }
      }
      return Attempt(
        rule: rule, variant: variant.name, cta: cta, message: message, findings: findings, cohort: cohort,
        nearCohorts: nearCohorts, goodUntil: prepared.goodUntil)
    } catch {
      return Attempt(
        rule: rule, variant: variant.name, cta: cta, message: nil, findings: [Self.finding(error, variant)],
        cohort: nil, nearCohorts: [], goodUntil: nil)
    }
  }

  /// - Returns: with the message as it counts among equals: whether a line to opt out closes it makes no other text of it.
  private func render(_ variant: CompiledVariant, _ plan: VariantPlan) throws(RenderError) -> (
    message: Message, counted: Message, VariantPlan.Prepared
  ) {
    let data = LiquidData(
      event: event, followerID: followerID, firstName: firstName, captures: captures, brandZone: brand.zone,
      fixed: fixed, now: now, zone: zone.zone, needs: plan.needs)
    let partials = book.rulebook.partials
    let options =
      plan.options(for: zone) { RenderOptions(zone: zone.zone, now: now, dateNames: dateNames(of: variant)) }
      ?? RenderOptions(
        zone: zone.zone, now: now, globals: data.object(), partials: { partials[$0] }, dateNames: dateNames(of: variant)
      )
    let prepared: VariantPlan.Prepared
    if let known = plan.prepared(for: zone, departure: departure) {
      prepared = known
    } else {
      prepared = try prepare(variant, plan, data, options)
      plan.keep(prepared, for: zone, departure: departure)
    }
    let value: Value
    if let known = prepared.value {
      value = known
    } else {
      value = try self.value(of: variant, cta: prepared.cta, data, options)
    }
    let variables = data.object(cta: prepared.cta, value: value)
    let unfolded = try render(variant.template.body, variables, options, plan, ctaLength: prepared.ctaLength)
    let message = (variant.template.keepsLines ? unfolded : unfolded.folded()).withoutDoubledStops()
    guard delivery == .auto, let optOut = book.rulebook.optOut else { return (message, message, prepared) }
    let line = try render(optOut, variables, options, plan, ctaLength: 0).folded()
    return (message.closing(with: line), message, prepared)
  }

  /// As the message's language has them.
  private func dateNames(of variant: CompiledVariant) -> CalendarNames {
    CalendarNames(language: variant.template.lang ?? brand.lang)
  }

  /// The value line; null where there is none.
  private func value(
    of variant: CompiledVariant, cta: Value, _ data: LiquidData, _ options: RenderOptions
  ) throws(RenderError) -> Value {
    guard let template = variant.template.value else { return .null }
    let rendered = try template.render(data.object(cta: cta), options: options)
    return .string(Text(rendered.trimmed, region: LiquidData.valueRegion))
  }

  private func render(
    _ template: Template, _ variables: Object, _ options: RenderOptions, _ plan: VariantPlan, ctaLength: Int
  ) throws(RenderError) -> Message {
    guard let workspace else {
      return Message(try template.render(variables, options: options), ctaLength: ctaLength)
    }
    try template.render(into: &workspace.buffer, variables, options: options)
    let buffer = workspace.buffer
    return Message(buffer.text, buffer.segments, ctaLength: ctaLength, sources: &plan.sources)
  }

  /// The call to action, and what the gate has to know of the variant.
  private func prepare(
    _ variant: CompiledVariant, _ plan: VariantPlan, _ data: LiquidData, _ options: RenderOptions
  ) throws(RenderError) -> VariantPlan.Prepared {
    var cta = Value.null
    var ctaLength = 0
    var values: CallToActionValues?
    if let compiled = variant.cta {
      let computed = try CallToActionValues(
        compiled, data: data, departure: departure, channel: channel, options: options, seed: book.rulebook.seed,
        workspace: workspace)
      // The file's line breaks around an ask are not part of it.
      let ask = try compiled.ask.render(data.object(cta: .object(computed.object())), options: options).trimmed
      ctaLength = ask.text.utf8.count
      let printed = Text(ask, region: LiquidData.ctaRegion)
      cta = plan.printsCTAOnly ? .string(printed) : .object(computed.object(printed: printed))
      values = computed
    }
    var context = book.rulebook.gateContext
    context.lang = variant.template.lang ?? brand.lang
    context.cta = variant.cta?.cta
    context.slots = values?.slots ?? []
    context.ends = values?.ends
    context.now = departure
    context.purpose = variant.template.purpose
    context.placesValue = variant.template.placesValue
    // A value written `nil` would be Liquid's null.
    var value: Value?
    if plan.hasConstantValue { value = .some(try self.value(of: variant, cta: cta, data, options)) }
    return VariantPlan.Prepared(
      cta: cta, ctaLength: ctaLength, value: value, context: context, values: values)
  }

  /// - Parameter near: the keys under which the message counts as nearly the same as others; empty where the policy doesn't count them.
  private func cohortFinding(
    _ key: CohortKey, _ near: [(fact: String, key: CohortKey)], _ history: some DeliveryHistory
  ) -> Finding? {
    guard policy.checks[Cohort.code.id] != .off else { return nil }
    let limits = policy.cohort
    workspace?.questions.asksCohortSize(key)
    // More than the limit makes no difference, and a history need not count further.
    let others = min(
      limits.limit, history.cohortSize(key, otherThan: followerID, after: event.at - limits.window))
    guard others >= limits.limit else { return nearFinding(near, limits, history) }
    return QualityGate.applyPolicy(policy, to: Cohort.finding(others: others, limits: limits))
  }

  private func nearFinding(
    _ near: [(fact: String, key: CohortKey)], _ limits: Policy.Cohort, _ history: some DeliveryHistory
  ) -> Finding? {
    guard let limit = limits.nearLimit else { return nil }
    for (fact, key) in near {
      workspace?.questions.asksCohortSize(key, isNear: true)
      let others = min(
        limit, history.cohortSize(key, otherThan: followerID, after: event.at - limits.window))
      guard others >= limit else { continue }
      return QualityGate.applyPolicy(policy, to: Cohort.nearFinding(others: others, fact: fact, limits: limits))
    }
    return nil
  }

  private static let noSlot = Finding(
    .ctaNoSlot, "every time of the call to action lies in the follower's quiet hours, for sixty days",
    help: "look first, with {% if cta.slot %}, and offer a booking link where there is no time; or offer more hours")

  private static func finding(_ error: RenderError, _ variant: CompiledVariant) -> Finding {
    switch error {
    case .aborted(let reason):
      Finding(.templateAborted, reason, help: "the template chose not to write to this follower")
    default:
      Finding(.templateFailed, "\(variant.template.name): \(error)", help: "mend the template, then run `welcome lint`")
    }
  }

  /// The message with everything that goes with it into the outbox.
  ///
  /// - Parameter refused: what the gate refused before.
  func outgoing(_ message: Message, attempt: Attempt, variant: CompiledVariant, refused: [Attempt]) -> OutgoingMessage {
    OutgoingMessage(
      message: message, rule: rule, variant: variant.name, cta: attempt.cta, length: length(of: message.text),
      delivery: delivery, sendAfter: departure > now ? departure : nil, goodUntil: attempt.goodUntil, zone: zone.zone,
      channel: channel.kind,
      facts: message.outgoingFacts,
      cohort: attempt.cohort ?? CohortKey(message),
      nearCohorts: attempt.nearCohorts,
      findings: attempt.findings, quickReplies: variant.cta?.cta.quickReplies ?? [], media: variant.cta?.cta.media,
      button: button(of: variant), passedOver: refused)
  }

  private func button(of variant: CompiledVariant) -> OutgoingMessage.Button? {
    guard let compiled = variant.cta, let label = compiled.cta.button?.value else { return nil }
    let data = LiquidData(
      event: event, followerID: followerID, firstName: firstName, captures: captures, brandZone: brand.zone,
      fixed: fixed, now: now, zone: zone.zone, needs: .everything)
    let partials = book.rulebook.partials
    let options = RenderOptions(zone: zone.zone, now: now, globals: data.object(), partials: { partials[$0] })
    // It has rendered before, as a part of the message.
    let values = try? CallToActionValues(
      compiled, data: data, departure: departure, channel: channel, options: options, seed: book.rulebook.seed,
      workspace: workspace)
    return values?.link.map { OutgoingMessage.Button(label: label, url: $0) }
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
    var text = self.text
    return text.withUTF8 { bytes in
      var facts: [OutgoingMessage.Fact] = []
      facts.reserveCapacity(segments.count)
      for segment in segments {
        guard let path = segment.source.fact, !facts.contains(where: { $0.path == path }) else { continue }
        let piece = UnsafeBufferPointer(rebasing: bytes[segment.range.clamped(to: 0..<bytes.count)])
        facts.append(OutgoingMessage.Fact(path: path, text: String(decoding: piece, as: UTF8.self)))
      }
      return facts
    }
  }
}
