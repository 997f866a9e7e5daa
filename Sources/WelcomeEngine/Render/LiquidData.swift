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
  let brand: Brand
  let now: Timestamp
  /// The zone that times are shown in.
  let zone: Zone
  /// The variables in the order of their shape, but for `cta` and `value`, which are rendered themselves.
  private let values: [Value]

  init(
    event: Event, firstName: String?, captures: Captures, brand: Brand, rule: String, now: Timestamp, zone: Zone
  ) {
    (self.event, self.brand, self.now, self.zone) = (event, brand, now, zone)
    let fields = Fields(event: event, firstName: firstName, captures: captures, brand: brand, now: now, zone: zone)
    values = [
      .object(fields.follower), .object(fields.eventObject), .object(fields.match), .object(fields.brandObject),
      .object(Object(MessageShape.rule, [Self.text(rule)])), .time(now, zone),
    ]
  }

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
  let brand: Brand
  let now: Timestamp
  let zone: Zone

  var follower: Object {
    let follower = event.follower
    let text = { (text: String?) in LiquidData.text(text) }
    var values = [
      text(follower.id), text(firstName), text(follower.name), text(follower.username), text(follower.bio),
      text(follower.location), text(follower.url), text(follower.lang), text(follower.pinnedText),
      text(follower.timeZone),
    ]
    values += [
      follower.createdAt.map { .time($0, zone) } ?? .null, accountAge, Self.flag(follower.verified),
      Self.flag(follower.protected), Self.flag(follower.followsYou), Self.flag(follower.canDM),
    ]
    values += [
      Self.count(follower.followersCount), Self.count(follower.followingCount), Self.count(follower.postCount),
      Self.count(follower.listedCount), .array(follower.lists.map { text($0) }),
      .array(follower.interests.map { text($0) }), .object(attributes),
    ]
    return Object(MessageShape.follower, values)
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
        LiquidData.text(event.id), LiquidData.text(event.type.rawValue), LiquidData.text(event.text),
        .time(event.at, zone), LiquidData.text(event.matchedKeywords.first ?? captures["text"]),
      ])
  }

  var brandObject: Object {
    Object(
      MessageShape.brand,
      [
        LiquidData.text(brand.name), LiquidData.text(brand.handle.map { "@\($0)" }),
        LiquidData.text(brand.zone.identifier),
      ])
  }

  /// Captures by field: `match.bio` prints what was found, `match.text.amount` is a named group of it.
  var match: Object {
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

  private static func flag(_ flag: Bool?) -> Value { flag.map(Value.bool) ?? .null }
  private static func count(_ count: Int?) -> Value { count.map(Value.int) ?? .null }

  /// Whole numbers print without a decimal point.
  private static func number(_ number: Double) -> Value {
    Int(exactly: number).map(Value.int) ?? .float(number)
  }
}
