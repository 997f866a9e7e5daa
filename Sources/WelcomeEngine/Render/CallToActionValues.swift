import CivilTime
import Liquid
import RuleModel

/// What a call to action comes to for one follower: its link, times and code.
struct CallToActionValues {
  var link: String?
  /// Nil where all of the link counts among equals.
  var maskedLink: MaskedLink?
  var code: String?
  var slots: [Timestamp] = []
  /// The end of the offer, or the deadline of the task.
  var ends: Timestamp?
  let deadline: Timestamp?
  /// The last moment at which the message may go out and still offer the times as the rule wants them: that of sending where they are
  /// spans from it. Nil where it offers none.
  let goodUntil: Timestamp?
  /// The zones that the times are shown in.
  private let zone: Zone
  private let deadlineZone: Zone
  private let endsZone: Zone

  /// - Parameter departure: when the message goes out, from which on notice and spans are counted.
  /// - Throws: what rendering the link's or code's template throws.
  init(
    _ compiled: CompiledCTA, data: LiquidData, departure: Timestamp, channel: Channel, options: RenderOptions,
    seed: String, workspace: DecisionWorkspace?
  ) throws(RenderError) {
    let cta = compiled.cta
    zone = data.zone
    let moment = { (moment: Moment) in
      switch moment {
      case .at(let timestamp), .through(let timestamp): timestamp
      case .after(let span): departure + span
      }
    }
    let shown = { (moment: Moment?) in if case .through? = moment { data.brandZone } else { data.zone } }
    deadline = cta.deadline.map(moment)
    deadlineZone = shown(cta.deadline)
    ends = cta.ends.map(moment) ?? deadline
    endsZone = shown(cta.ends ?? cta.deadline)
    if let slots = cta.slots {
      let next = {
        slots.next(3, after: departure, in: data.brandZone, quietHours: channel.quietHours, followerZone: data.zone)
      }
      self.slots = workspace?.slots(of: cta, for: data.zone, departure: departure, make: next) ?? next()
    }
    let latest = [self.slots.first.map { $0 - (cta.slots?.notice ?? .seconds(0)) }, ends].compactMap(\.self)
    // A span is counted from the moment of sending, so that any other moment makes another time of it.
    let isRelative = [cta.deadline, cta.ends].contains { if case .after? = $0 { true } else { false } }
    goodUntil = isRelative ? departure : latest.min().map { $0 - .seconds(1) }
    switch cta.code {
    case .text: code = try compiled.code?.render(data.object(), options: options).text
    case .perFollower(let prefix, let length):
      code = prefix + Assignment(seed: seed, follower: data.followerID, rule: cta.id.value).code(length: length)
    case nil: break
    }
    // A link may hold the code and the times.
    let base = data.object(cta: compiled.link == nil ? .null : .object(object()))
    // What stands in addresses and codes is for machines.
    var options = options
    if options.dateNames != .english { options.dateNames = .english }
    if let template = compiled.link {
      let rendered = try template.render(base, options: options)
      var link = LinkBuilder.link(from: rendered)
      for (name, value) in compiled.utm {
        link = LinkBuilder.appending(name, try value.render(base, options: options).text, to: link)
      }
      self.link = link
      maskedLink = LinkBuilder.masked(from: rendered).map { MaskedLink(link: link, masked: $0) }
    }
  }

  /// As the `cta` variable; `printed` is what `{{ cta }}` itself prints.
  func object(printed: Text? = nil) -> Object {
    Object(
      MessageShape.cta,
      [
        slots.first.map { .time($0, zone) } ?? .null, .array(slots.map { .time($0, zone) }), LiquidData.text(link),
        deadline.map { .time($0, deadlineZone) } ?? .null, LiquidData.text(code),
        ends.map { .time($0, endsZone) } ?? .null,
      ], printed: printed)
  }
}
