import CivilTime
import Events
import RuleModel

extension Rulebook {
  /// Decides what to do about one event.
  ///
  /// A pure function: the same rulebook, event, history and moment give the same decision on every machine. The decision is not recorded
  /// in the history; the caller does that before it decides the next event.
  ///
  /// - Parameters:
  ///   - event: as it was read; it is cleaned first.
  ///   - history: what has been decided before.
  ///   - now: the moment of deciding, for ages and staleness.
  ///   - departure: when a message will go out, for meeting slots, deadlines and ends; nil for as soon as the rule's delay and the quiet
  ///     hours allow it.
  ///   - explain: whether to trace every rule and condition, which takes longer.
  public func decide(
    _ event: Event, history: some DeliveryHistory, now: Timestamp, departure: Timestamp? = nil, explain: Bool = false
  ) -> Decision {
    decide(event, history: history, now: now, departure: departure, explain: explain, workspace: nil)
  }

  /// - Parameter workspace: of this rulebook and moment.
  func decide(
    _ event: Event, history: some DeliveryHistory, now: Timestamp, departure: Timestamp? = nil, explain: Bool,
    workspace: DecisionWorkspace?
  ) -> Decision {
    var event = event
    event.clean()
    event.readAttributes(as: ruleSet.attributes, in: ruleSet.brand.zone)
    // Each time that it is asked for it is made anew.
    let followerID = event.follower.id
    var choice = RuleChoice(
      book: workspace?.book ?? RulebookReference(self), event: event, followerID: followerID, history: history,
      now: now, departure: departure, explains: explain, workspace: workspace)
    if let skip = reasonBeforeRules(event, followerID, history: history, now: now, workspace?.questions) {
      let trace = explain ? Trace(beforeRules: skip.text, rules: [], firstName: choice.firstName.explanation) : nil
      return Decision(event: event, outcome: .skip(skip), trace: trace)
    }
    let outcome = choice.run()
    let trace = explain ? Trace(beforeRules: nil, rules: choice.trace, firstName: choice.firstName.explanation) : nil
    return Decision(event: event, outcome: outcome, trace: trace)
  }

  /// The first rule that the event fulfils, in the order of the rules, without regard to what has been sent before. For measuring: it is
  /// the part of deciding that grows with the rules.
  /// - Parameter event: taken as it is.
  package func firstMatch(for event: Event, now: Timestamp) -> String? {
    index.withState { state in
      index.candidates(for: event, now: now, state: state).next().map { rules[$0].rule.id.value }
    }
  }

  /// Why an event gets no message whatever the rules say; nil when the rules decide.
  private func reasonBeforeRules(
    _ event: Event, _ followerID: String, history: some DeliveryHistory, now: Timestamp, _ questions: QuestionLog?
  ) -> Skip? {
    let follower = event.follower
    let policy = ruleSet.policy
    if let id = ruleSet.brand.id, id == followerID { return Skip(.ownAccount, "the event is the brand's own") }
    if let handle = ruleSet.brand.handle, let username = follower.username, handle.isSameHandle(as: username) {
      return Skip(.ownAccount, "the event is the brand's own: @\(username)")
    }
    // Before everything else that could hide it: an opt-out must never be lost.
    if event.type == .message, let text = event.text, let word = optOutKeywords.keyword(in: text) {
      questions?.asks(.hasHeardOptOut)
      guard history.hasHeardOptOut(event: event.id) else {
        return Skip(.optOut, "the message asks to hear no more: \u{201c}\(word)\u{201d}")
      }
      // Whoever has taken the suppression back knew of this message.
      return history.isSuppressed(follower: followerID) ? .suppressed : .duplicate(of: event.id)
    }
    questions?.asks(.isSuppressed)
    if history.isSuppressed(follower: followerID) { return .suppressed }
    if !follower.isReachable(by: event.type) {
      return Skip(
        .unreachable, "a direct message would not reach them: they neither follow nor have opened their messages")
    }
    if let limit = policy.maxEventAge, now - event.at > limit {
      let age = (now - event.at).rounded(above: limit)
      return Skip(.stale, "the event is \(age) old; the policy's `max_event_age` is \(limit)")
    }
    // Another unit, or a date for “never”. Whoever decides a log as of an earlier moment has events that are later by less.
    if event.at - now > OutboxPacer.horizon {
      return Skip(.future, "the event is dated \(event.at.iso8601), which is more than a year from now")
    }
    questions?.asks(.hasDecided)
    if history.hasDecided(event: event.id) { return .duplicate(of: event.id) }
    if let cap = policy.perFollower {
      questions?.asks(.messageCount)
      let count = history.messageCount(to: followerID, after: cap.within.map { event.at - $0 })
      if count >= cap.max { return .cap(cap, reachedBy: count) }
    }
    return nil
  }
}

extension String {
  /// Without regard to case.
  fileprivate func isSameHandle(as other: String) -> Bool {
    // Handles are of ASCII: where the first letters of two are and differ, so do the handles.
    if let first = utf8.first, let second = other.utf8.first, (first ^ second) & 0xdf != 0, first | second < 0x80 {
      return false
    }
    return lowercased() == other.lowercased()
  }
}

extension Skip {
  static let suppressed = Skip(.suppressed, "the follower has opted out")

  static func duplicate(of id: String) -> Skip { Skip(.duplicate, "the event \(id) has been decided before") }

  /// - Parameter count: the messages that the follower has had.
  static func cap(_ cap: Policy.PerFollower, reachedBy count: Int) -> Skip {
    let period = cap.within.map { " within \($0)" } ?? ""
    return Skip(
      .cap,
      "the follower has had \(count == 1 ? "a message" : "\(count) messages")\(period); the policy's `per_follower` allows \(cap.max)"
    )
  }
}

extension Follower {
  /// Whether a direct message would reach them, as far as is known. Who follows or writes can be answered; of others nothing is assumed
  /// against them unless the platform says so.
  fileprivate func isReachable(by type: EventType) -> Bool {
    if type == .follow || type == .message { return canDM != false || followsYou != false }
    if canDM == true || followsYou == true { return true }
    return canDM == nil && followsYou == nil ? true : false
  }
}

extension FirstName.Decision {
  /// The decision as the trace shows it.
  var explanation: String { name.map { "\($0): \(reason)" } ?? "none: \(reason)" }
}

extension TimeSpan {
  /// Without the smaller units that no reader needs: days for what is longer than two days, else hours and minutes.
  public var rounded: TimeSpan {
    rounded(to: milliseconds > 2 * 86_400_000 ? 86_400_000 : milliseconds > 3_600_000 ? 60_000 : 1000)
  }

  /// The same for one that is longer than another: without units that aren't needed to see that it is.
  func rounded(above limit: TimeSpan) -> TimeSpan {
    if rounded > limit { return rounded }
    return [3_600_000, 60_000, 1000].map { rounded(to: $0) }.first { $0 > limit } ?? self
  }

  /// - Parameter unit: in milliseconds.
  private func rounded(to unit: Int64) -> TimeSpan { TimeSpan(milliseconds: milliseconds / unit * unit) }
}
