import CivilTime
import Events
import Liquid
import RuleMatching
import RuleModel

/// The variables that templates can use, made from one event.
struct LiquidData {
  static let ctaRegion = "cta"
  static let valueRegion = "value"

  let event: Event
  let brandZone: Zone
  let now: Timestamp
  /// The zone that times are shown in.
  let zone: Zone
  /// The variables in the order of their shape, but for `cta` and `value`, which are rendered themselves.
  private let values: [Value]

  /// What is the same for all events of a rule.
  struct Fixed {
    let brand: Object
    let rule: Object
  }

  /// - Parameter needs: the variables that are read; the others are null.
  init(
    event: Event, firstName: String?, captures: Captures, brandZone: Zone, fixed: Fixed, now: Timestamp, zone: Zone,
    needs: VariableNeeds
  ) {
    (self.event, self.brandZone, self.now, self.zone) = (event, brandZone, now, zone)
    let fields = Fields(event: event, firstName: firstName, captures: captures, now: now, zone: zone, needs: needs)
    values = [
      needs.follower == 0 ? .null : .object(fields.follower), needs.event == 0 ? .null : .object(fields.eventObject),
      needs.match ? .object(fields.match) : .null, .object(fixed.brand), .object(fixed.rule), .time(now, zone),
    ]
  }

  static func object(of brand: Brand) -> Object {
    Object(
      MessageShape.brand,
      [text(brand.name), text(brand.handle.map { "@\($0)" }), text(brand.zone.identifier)])
  }

  static func object(ofRule rule: String) -> Object { Object(MessageShape.rule, [text(rule)]) }

  /// All variables, with those that are rendered as far as they are.
  func object(cta: Value = .null, value: Value = .null) -> Object {
    Object(MessageShape.variables, values + [cta, value])
  }

  static func text(_ text: String) -> Value { .string(Text(text)) }
  static func text(_ text: String?) -> Value { text.map { .string(Text($0)) } ?? .null }
}

/// The variables that are objects.
private struct Fields {
  let event: Event
  let firstName: String?
  let captures: Captures
  let now: Timestamp
  let zone: Zone
  let needs: VariableNeeds

  /// In the order of the shape.
  var follower: Object {
    let follower = event.follower
    var values = [Value](repeating: .null, count: MessageShape.follower.keys.count)
    for place in values.indices where needs.needsFollower(place) { values[place] = value(at: place, follower) }
    return Object(MessageShape.follower, values)
  }

  private func value(at place: Int, _ follower: Follower) -> Value {
    let text = { (text: String?) in LiquidData.text(text) }
    return switch place {
    case 0: text(follower.id)
    case MessageShape.firstNamePlace: text(firstName)
    case 2: text(follower.name)
    case 3: text(follower.username)
    case 4: text(follower.bio)
    case 5: text(follower.location)
    case 6: text(follower.url)
    case 7: text(follower.lang)
    case 8: text(follower.pinnedText)
    case 9: text(follower.timeZone)
    case 10: follower.createdAt.map { .time($0, zone) } ?? .null
    case 11: accountAge
    case 12: Self.flag(follower.verified)
    case 13: Self.flag(follower.protected)
    case 14: Self.flag(follower.followsYou)
    case 15: Self.flag(follower.canDM)
    case 16: Self.count(follower.followersCount)
    case 17: Self.count(follower.followingCount)
    case 18: Self.count(follower.postCount)
    case 19: Self.count(follower.listedCount)
    case 20: .array(follower.lists.map { text($0) })
    case 21: .array(follower.interests.map { text($0) })
    case 22: .object(attributes)
    default: .null
    }
  }

  private var accountAge: Value {
    guard let created = event.follower.createdAt else { return .null }
    return .int(Int(max(0, (now - created).milliseconds / 86_400_000)))
  }

  private var attributes: Object {
    Object(
      event.follower.attributes.sorted { $0.key < $1.key }.map { name, attribute in
        switch attribute {
        case .text(let text): (name, LiquidData.text(text))
        case .number(let number): (name, Self.number(number))
        case .flag(let flag): (name, .bool(flag))
        case .list(let texts): (name, .array(texts.map { LiquidData.text($0) }))
        }
      })
  }

  var eventObject: Object {
    Object(
      MessageShape.event,
      [
        needs.needsEvent(0) ? LiquidData.text(event.id) : .null, LiquidData.text(event.type.rawValue),
        needs.needsEvent(2) ? LiquidData.text(event.text) : .null, .time(event.at, zone),
        needs.needsEvent(4) ? LiquidData.text(event.matchedKeywords.first ?? captures["text"]) : .null,
      ])
  }

  /// Captures by field: `match.bio` prints what was found, `match.text.amount` is a named group of it.
  var match: Object {
    if !needs.wholeMatch, let known = knownMatch { return known }
    var fields: [(name: String, printed: String?, groups: [(String, Value)])] = []
    for capture in captures.all {
      let text = capture.text
      let parts = capture.path.split(separator: ".", maxSplits: 1).map(String.init)
      guard let field = parts.first else { continue }
      let index = fields.firstIndex { $0.name == field } ?? fields.count
      if index == fields.count { fields.append((field, nil, [])) }
      if parts.count == 1 {
        fields[index].printed = text
      } else {
        fields[index].groups.append((parts[1], LiquidData.text(text)))
      }
    }
    return Object(
      fields.map { field in
        (
          field.name,
          field.groups.isEmpty
            ? LiquidData.text(field.printed) : .object(Object(field.groups, printed: field.printed.map { Text($0) }))
        )
      })
  }

  /// The captures as an object of a shape, which templates find their way in faster; nil where one is of another field, or a named group.
  private var knownMatch: Object? {
    let shape = MessageShape.match
    var values = [Value](repeating: .null, count: shape.keys.count)
    for capture in captures.all {
      guard let place = shape.keys.firstIndex(of: capture.path) else { return nil }
      values[place] = LiquidData.text(capture.text)
    }
    return Object(shape, values)
  }

  private static func flag(_ flag: Bool?) -> Value { flag.map(Value.bool) ?? .null }
  private static func count(_ count: Int?) -> Value { count.map(Value.int) ?? .null }

  /// Whole numbers print without a decimal point.
  private static func number(_ number: Double) -> Value {
    Int(exactly: number).map(Value.int) ?? .float(number)
  }
}
