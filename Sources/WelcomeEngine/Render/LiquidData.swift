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
  let firstName: String?
  let captures: Captures
  let brand: Brand
  let rule: String
  let now: Timestamp
  /// The zone that times are shown in.
  let zone: Zone

  /// All variables but `cta` and `value`, which are rendered themselves.
  var base: [(String, Value)] {
    [
      ("follower", .object(follower)), ("event", .object(eventObject)), ("match", .object(match)),
      ("brand", .object(brandObject)), ("rule", .object(Object([("id", Self.text(rule))]))), ("now", .time(now, zone)),
    ]
  }

  private var follower: Object {
    let follower = event.follower
    var fields: [(String, Value)] = [
      ("id", Self.text(follower.id)), ("first_name", Self.text(firstName)), ("name", Self.text(follower.name)),
      ("username", Self.text(follower.username)), ("bio", Self.text(follower.bio)),
      ("location", Self.text(follower.location)), ("url", Self.text(follower.url)), ("lang", Self.text(follower.lang)),
      ("pinned_text", Self.text(follower.pinnedText)), ("time_zone", Self.text(follower.timeZone)),
    ]
    fields += [
      ("created_at", follower.createdAt.map { .time($0, zone) } ?? .null), ("account_age_days", accountAge),
      ("verified", Self.flag(follower.verified)), ("protected", Self.flag(follower.protected)),
      ("follows_you", Self.flag(follower.followsYou)), ("can_dm", Self.flag(follower.canDM)),
    ]
    fields += [
      ("followers_count", Self.count(follower.followersCount)),
      ("following_count", Self.count(follower.followingCount)),
      ("post_count", Self.count(follower.postCount)), ("listed_count", Self.count(follower.listedCount)),
      ("lists", .array(follower.lists.map { Self.text($0) })),
      ("interests", .array(follower.interests.map { Self.text($0) })),
      ("attributes", .object(attributes)),
    ]
    return Object(fields)
  }

  private var accountAge: Value {
    guard let created = event.follower.createdAt else { return .null }
    return .int(Int(max(0, (now - created).milliseconds / 86_400_000)))
  }

  private var attributes: Object {
    Object(
      event.follower.attributes.sorted { $0.key < $1.key }.map { name, attribute in
        switch attribute {
        case .text(let text): (name, Self.text(text))
        case .number(let number): (name, Self.number(number))
        case .flag(let flag): (name, .bool(flag))
        case .list(let texts): (name, .array(texts.map { Self.text($0) }))
        }
      })
  }

  private var eventObject: Object {
    Object([
      ("id", Self.text(event.id)), ("type", Self.text(event.type.rawValue)), ("text", Self.text(event.text)),
      ("at", .time(event.at, zone)), ("keyword", Self.text(event.matchedKeywords.first ?? captures["text"])),
    ])
  }

  private var brandObject: Object {
    Object([
      ("name", Self.text(brand.name)), ("handle", Self.text(brand.handle.map { "@\($0)" })),
      ("time_zone", Self.text(brand.zone.identifier)),
    ])
  }

  /// Captures by field: `match.bio` prints what was found, `match.text.amount` is a named group of it.
  private var match: Object {
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
        fields[index].groups.append((parts[1], Self.text(text)))
      }
    }
    return Object(
      fields.map { field in
        (
          field.name,
          field.groups.isEmpty
            ? Self.text(field.printed) : .object(Object(field.groups, printed: field.printed.map { Text($0) }))
        )
      })
  }

  static func text(_ text: String) -> Value { .string(Text(text)) }
  static func text(_ text: String?) -> Value { text.map { .string(Text($0)) } ?? .null }

  private static func flag(_ flag: Bool?) -> Value { flag.map(Value.bool) ?? .null }
  private static func count(_ count: Int?) -> Value { count.map(Value.int) ?? .null }

  /// Whole numbers print without a decimal point.
  private static func number(_ number: Double) -> Value {
    Int(exactly: number).map(Value.int) ?? .float(number)
  }
}
