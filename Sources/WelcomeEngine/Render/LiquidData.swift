import CivilTime
import Events
import Liquid
import RuleMatching
import RuleModel

/// The variables that templates can use, made from one event.
struct LiquidData {
  static let ctaRegion = "cta"
  static let valueRegion = "value"

  let followerID: String
  let brandZone: Zone
  let now: Timestamp
  /// The zone that times are shown in.
  let zone: Zone
  private let follower: Value
  private let eventObject: Value
  private let match: Value
  private let fixed: Fixed

  /// What is the same for all events of a rule.
  struct Fixed {
    let brand: Object
    let rule: Object
    /// The attributes that are declared as times, which are shown in the follower's zone like all others, but for days.
    let times: Set<String>
  }

  /// - Parameter needs: the variables that are read; the others are null.
  init(
    event: Event, followerID: String, firstName: String?, captures: Captures, brandZone: Zone, fixed: Fixed,
    now: Timestamp, zone: Zone, needs: VariableNeeds
  ) {
    (self.followerID, self.brandZone, self.now, self.zone) = (followerID, brandZone, now, zone)
    let fields = Fields(
      event: event, firstName: firstName, captures: captures, now: now, zone: zone, brandZone: brandZone, needs: needs,
      times: fixed.times)
    follower = needs.follower == 0 ? .null : .object(fields.follower)
    eventObject = needs.event == 0 ? .null : .object(fields.eventObject)
    match = needs.match ? .object(fields.match) : .null
    self.fixed = fixed
  }

  static func object(of brand: Brand) -> Object {
    Object(
      MessageShape.brand,
      [text(brand.name), text(brand.handle.map { "@\($0)" }), text(brand.zone.identifier)])
  }

  static func object(ofRule rule: String) -> Object { Object(MessageShape.rule, [text(rule)]) }

  /// All variables, with those that are rendered as far as they are.
  func object(cta: Value = .null, value: Value = .null) -> Object {
    var variables = ObjectBuilder(MessageShape.variables, valueCount: 8)
    variables.set(0, follower)
    variables.set(1, eventObject)
    variables.set(2, match)
    variables.set(3, .object(fixed.brand))
    variables.set(4, .object(fixed.rule))
    variables.set(5, .time(now, zone))
    variables.set(6, cta)
    variables.set(7, value)
    return variables.object()
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
  let brandZone: Zone
  let needs: VariableNeeds
  let times: Set<String>

  /// In the order of the shape.
  var follower: Object {
    let follower = event.follower
    return withExtendedLifetime(follower) {
      let name = needs.needsFirstName ? firstName : nil
      var room = name?.utf8.count ?? 0
      forEachNeededText(of: follower) { room += $1.count }
      var fields = ObjectBuilder(MessageShape.follower, textBytes: room)
      if let name { fields.set(MessageShape.firstNamePlace, text: name) }
      forEachNeededText(of: follower) { fields.set($0, utf8: $1) }
      for place in Self.firstPlaceBehindTexts..<MessageShape.follower.keys.count where needs.needsFollower(place) {
        fields.set(place, value(at: place, follower))
      }
      return fields.object()
    }
  }

  /// Hands over the texts that are needed, but for the first name, with their places.
  private func forEachNeededText(of follower: Follower, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    for (place, field) in Self.texts where needs.needsFollower(place) {
      if let text = follower.unsafeUTF8(of: field) { body(place, text) }
    }
  }

  private static let texts: [(Int, FollowerText)] = [
    (0, .id), (2, .name), (3, .username), (4, .bio), (5, .location), (6, .url), (7, .lang), (8, .pinnedText),
    (9, .timeZone),
  ]
  private static let firstPlaceBehindTexts = 10

  /// What isn't a text.
  private func value(at place: Int, _ follower: Follower) -> Value {
    switch place {
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
    case 20: .array(follower.lists.map { LiquidData.text($0) })
    case 21: .array(follower.interests.map { LiquidData.text($0) })
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
        // What is no time counts as missing, as it does for conditions.
        case .text(let text) where times.contains(name):
          // A day of the brand's is the same day everywhere.
          (name, Timestamp(iso8601: text).map { .time($0, text.utf8.contains(0x74) ? brandZone : zone) } ?? .null)
        case .text(let text): (name, LiquidData.text(text))
        case .number(let number): (name, Self.number(number))
        case .flag(let flag): (name, .bool(flag))
        case .list(let texts): (name, .array(texts.map { LiquidData.text($0) }))
        }
      })
  }

  var eventObject: Object {
    let keyword = needs.needsEvent(4) ? event.matchedKeywords.first ?? captures["text"] : nil
    let texts = [
      needs.needsEvent(0) ? event.id : nil, event.type.rawValue, needs.needsEvent(2) ? event.text : nil, nil, keyword,
    ]
    var fields = ObjectBuilder(MessageShape.event, textBytes: texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) })
    for (place, text) in texts.enumerated() { if let text { fields.set(place, text: text) } }
    fields.set(3, .time(event.at, zone))
    return fields.object()
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
    var fields = ObjectBuilder(shape, textBytes: captures.all.reduce(0) { $0 + $1.text.utf8.count })
    for capture in captures.all {
      guard let place = shape.keys.firstIndex(of: capture.path) else { return nil }
      fields.set(place, text: capture.text)
    }
    return fields.object()
  }

  private static func flag(_ flag: Bool?) -> Value { flag.map(Value.bool) ?? .null }
  private static func count(_ count: Int?) -> Value { count.map(Value.int) ?? .null }

  /// Whole numbers print without a decimal point.
  private static func number(_ number: Double) -> Value {
    Int(exactly: number).map(Value.int) ?? .float(number)
  }
}
