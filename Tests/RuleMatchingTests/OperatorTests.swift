import CivilTime
import Events
import RuleModel
import Testing

@testable import RuleMatching

/// A test that holds for one event, doesn't for another, and doesn't where the value is missing.
struct OperatorCase: Sendable, CustomTestStringConvertible {
  let title: String
  let condition: Condition
  let holding: Event
  let failing: Event
  /// As `path=text`.
  let captures: [String]

  init(_ title: String, _ condition: Condition, _ holding: Event, _ failing: Event, captures: [String] = []) {
    self.title = title
    self.condition = condition
    self.holding = holding
    self.failing = failing
    self.captures = captures
  }

  var testDescription: String { title }
}

private func followers(_ count: Int) -> Event { Event { $0.followersCount = count } }
private func created(daysAgo days: Int64) -> Event { Event { $0.createdAt = noon - .days(days) } }
private func interests(_ interests: String...) -> Event { Event { $0.interests = interests } }
private func plan(_ value: AttributeValue) -> Event { Event { $0.attributes["plan"] = value } }
private func attribute(_ kind: FieldKind) -> Field { .attribute(name: "plan", kind: kind) }

extension OperatorCase {
  static let all: [OperatorCase] = [
    .init("is, text", test(.text(.bio), isAny(.text("CAFÉ"))), Event(bio: "cafe\u{301}"), Event(bio: "a café")),
    .init(
      "is, several", test(.text(.lang), isAny(.text("de"), .text("fr"))), Event { $0.lang = "FR" },
      Event { $0.lang = "en" }),
    .init("is, number", test(.number(.followersCount), isAny(.number(5))), followers(5), followers(6)),
    .init(
      "is, flag", test(.flag(.verified), isAny(.flag(true))), Event { $0.verified = true },
      Event { $0.verified = false }),
    .init("is, time", test(.time(.createdAt), isAny(.time(noon - .days(3)))), created(daysAgo: 3), created(daysAgo: 4)),
    .init("is, set", test(.set(.interests), isAny(.text("swift"))), interests("Swift"), interests("Swift", "Go")),
    .init(
      "is, set with one member twice", test(.set(.interests), isAny(.text("swift"))), interests("Swift", "SWIFT"),
      interests("Go")),
    .init("is_not, text", test(.text(.bio), isNone(.text("x"))), Event(bio: "y"), Event(bio: "X")),
    .init("is_not, several", test(.text(.bio), isNone(.text("x"), .text("y"))), Event(bio: "z"), Event(bio: "Y")),
    .init("is_not, number", test(.number(.followersCount), isNone(.number(0))), followers(1), followers(0)),
    .init(
      "is_not, flag", test(.flag(.protected), isNone(.flag(true))), Event { $0.protected = false },
      Event { $0.protected = true }),
    .init("is_not, set", test(.set(.interests), isNone(.text("go"))), interests("Go", "Swift"), interests("Go")),
    .init(
      "has_word", test(.text(.bio), words("ceo", "founder")), Event(bio: "Founder"), Event(bio: "founders"),
      captures: ["bio=Founder"]),
    .init(
      "has_word, all of", test(.text(.bio), words("ceo", "founder"), allOf: true), Event(bio: "Founder, CEO"),
      Event(bio: "Founder"), captures: ["bio=CEO"]),
    .init(
      "has_word, with case", test(.text(.bio), words("Go"), caseSensitive: true), Event(bio: "Go"), Event(bio: "go"),
      captures: ["bio=Go"]),
    .init(
      "contains", test(.text(.bio), .contains(at(["OUND"]))), Event(bio: "Founder"), Event(bio: "Fond"),
      captures: ["bio=ound"]),
    .init(
      "contains, with case", test(.text(.bio), .contains(at(["É"])), caseSensitive: true), Event(bio: "E\u{301}"),
      Event(bio: "é"), captures: ["bio=E\u{301}"]),
    .init(
      "contains, a letter without the mark", test(.text(.bio), .contains(at(["caf", "e"])), allOf: true),
      Event(bio: "cafe"), Event(bio: "caf\u{E9}"), captures: ["bio=caf"]),
    .init(
      "starts_with", test(.text(.bio), .startsWith(at(["y", "strass"]))), Event(bio: "Straße"), Event(bio: "A straße"),
      captures: ["bio=Straß"]),
    .init(
      "ends_with", test(.text(.bio), .endsWith(at(["GMBH"]))), Event(bio: "Acme GmbH"), Event(bio: "GmbH Acme"),
      captures: ["bio=GmbH"]),
    .init(
      "matches", test(.text(.text), matches(#"budget (?P<amount>\d+)(?P<unit>k)?"#)), Event(text: "My Budget 50K"),
      Event(text: "budget: none"), captures: ["text=Budget 50K", "text.amount=50", "text.unit=K"]),
    .init(
      "matches, group without part", test(.text(.text), matches(#"budget (?<amount>\d+)(?<unit>k)?"#)),
      Event(text: "budget 50"), Event(text: "x"), captures: ["text=budget 50", "text.amount=50"]),
    .init(
      "matches, with case", test(.text(.text), matches("^Go$"), caseSensitive: true), Event(text: "Go"),
      Event(text: "go"), captures: ["text=Go"]),
    .init("at_least", test(.number(.followersCount), .atLeast(at(.number(200)))), followers(200), followers(199)),
    .init("at_most", test(.number(.followersCount), .atMost(at(.number(200)))), followers(200), followers(201)),
    .init("more_than", test(.number(.followersCount), .moreThan(at(.number(200)))), followers(201), followers(200)),
    .init("less_than", test(.number(.followersCount), .lessThan(at(.number(200)))), followers(199), followers(200)),
    .init("less_than, a part", test(.number(.followersCount), .lessThan(at(.number(0.5)))), followers(0), followers(1)),
    .init(
      "between, lower end", test(.number(.followersCount), .between(at(.number(1)), at(.number(3)))), followers(1),
      followers(0)),
    .init(
      "between, upper end", test(.number(.followersCount), .between(at(.number(1)), at(.number(3)))), followers(3),
      followers(4)),
    .init(
      "at_least, time", test(.time(.createdAt), .atLeast(at(.time(noon - .days(9))))), created(daysAgo: 9),
      created(daysAgo: 10)),
    .init(
      "at_most, account age", test(.duration(.accountAge), .atMost(at(.duration(.days(30))))), created(daysAgo: 30),
      created(daysAgo: 31)),
    .init(
      "less_than, account age", test(.duration(.accountAge), .lessThan(at(.duration(.days(30))))), created(daysAgo: 29),
      created(daysAgo: 30)),
    .init(
      "contains_any", test(.set(.interests), .containsAny(at(["go", "swift"]))), interests("x", "Swift"),
      interests("swiftui")),
    .init(
      "contains_all", test(.set(.interests), .containsAll(at(["go", "swift"]))), interests("Swift", "x", "Go"),
      interests("Swift")),
    .init(
      "contains_any, all of", test(.set(.interests), .containsAny(at(["go", "swift"])), allOf: true),
      interests("Swift", "Go"), interests("Swift")),
    .init("exists", test(.text(.bio), .exists(true)), Event(bio: "x"), Event(bio: "")),
    .init("attribute, text", test(attribute(.text), isAny(.text("pro"))), plan(.text("Pro")), plan(.text("free"))),
    .init(
      "attribute, word", test(attribute(.text), words("pro")), plan(.text("The Pro plan")), plan(.text("prop")),
      captures: ["attributes.plan=Pro"]),
    .init(
      "attribute, number", test(attribute(.number), .atLeast(at(.number(2.5)))), plan(.number(2.5)), plan(.number(2.4))),
    .init("attribute, flag", test(attribute(.flag), isAny(.flag(false))), plan(.flag(false)), plan(.flag(true))),
    .init(
      "attribute, set", test(attribute(.set), .containsAny(at(["a"]))), plan(.list(["", "A"])), plan(.list(["b"]))),
    .init(
      "attribute, time", test(attribute(.time), .lessThan(at(.time(noon)))), plan(.text("2020-01-01")),
      plan(.text("2099-01-01"))),
    .init(
      "attribute, duration", test(attribute(.duration), .atLeast(at(.duration(.days(7))))), plan(.text("1w")),
      plan(.text("6d"))),
    .init(
      "attribute of another kind than declared", test(attribute(.number), isNone(.number(1))), plan(.number(2)),
      plan(.text("2"))),
  ]
}

@Suite("Operators")
struct OperatorTests {
  @Test("Each holds where it should, not elsewhere, and never for a missing value", arguments: OperatorCase.all)
  func operators(_ example: OperatorCase) {
    #expect(example.condition.captures(example.holding) == example.captures)
    #expect(example.condition.captures(example.failing) == nil)
    #expect(example.condition.captures(Event()) == nil)
  }

  static let fieldsThatCanBeMissing: [Field] =
    Field.builtIn.filter { $0 != .duration(.eventAge) } + FieldKind.allCases.map { .attribute(name: "plan", kind: $0) }

  /// Every operator that a kind of field takes, with operands that would hold for nearly any value.
  static func tests(for kind: FieldKind) -> [RuleModel.Test] {
    let low: Operand
    let high: Operand
    switch kind {
    case .text, .set: (low, high) = (.text(""), .text(""))
    case .number: (low, high) = (.number(-.infinity), .number(.infinity))
    case .flag: (low, high) = (.flag(false), .flag(true))
    case .time: (low, high) = (.time(Timestamp(milliseconds: .min)), .time(Timestamp(milliseconds: .max)))
    case .duration: (low, high) = (.duration(.days(-900_000)), .duration(.days(900_000)))
    }
    let all: [RuleModel.Test] = [.isAny(at([low])), .isNone(at([low])), .exists(true)]
    switch kind {
    case .text:
      return all + [words("*"), .contains(at([""])), .startsWith(at([""])), .endsWith(at([""])), matches(".*")]
    case .number, .time, .duration:
      return all + [
        .atLeast(at(low)), .atMost(at(high)), .moreThan(at(low)), .lessThan(at(high)), .between(at(low), at(high)),
      ]
    case .flag: return all
    case .set: return all + [.containsAny(at([""])), .containsAll(at([""]))]
    }
  }

  @Test("A missing value satisfies nothing but exists: false", arguments: fieldsThatCanBeMissing)
  func missing(_ field: Field) {
    let empty = Event(text: "") {
      $0.bio = ""
      $0.name = ""
      $0.lists = []
      $0.interests = [""]
      $0.attributes["plan"] = .text("")
    }
    for event in [Event(), empty] {
      for operation in Self.tests(for: field.kind) {
        #expect(!test(field, operation).holds(event), "\(field.name) \(operation.name)")
        #expect(none(test(field, operation)).holds(event), "none of \(field.name) \(operation.name)")
      }
      #expect(test(field, .exists(false)).holds(event))
    }
  }

  @Test("exists: false fails where there is a value")
  func existsFalse() {
    #expect(!test(.text(.bio), .exists(false)).holds(Event(bio: "x")))
    #expect(!test(.duration(.eventAge), .exists(false)).holds(Event()))
  }

  @Test("event_age counts from the event to now")
  func eventAge() {
    #expect(test(.duration(.eventAge), isAny(.duration(.hours(2)))).holds(Event()))
    #expect(!test(.duration(.eventAge), .moreThan(at(.duration(.hours(2))))).holds(Event()))
  }

  @Test("Counts compare exactly, however large")
  func largeCounts() {
    let beyond = (1 << 53) + 1
    let rounded = Double(1 << 53)
    #expect(!test(.number(.followersCount), isAny(.number(rounded))).holds(followers(beyond)))
    #expect(test(.number(.followersCount), .moreThan(at(.number(rounded)))).holds(followers(beyond)))
    #expect(test(.number(.followersCount), .lessThan(at(.number(0x1p63)))).holds(followers(.max)))
    #expect(test(.number(.followersCount), .moreThan(at(.number(-0x1p64)))).holds(followers(.min)))
    #expect(test(.number(.followersCount), isAny(.number(-0x1p63))).holds(followers(.min)))
    #expect(order(-3, -2.5) == .less)
    #expect(order(-2, -2.5) == .greater)
  }

  @Test("Not-a-number is neither equal nor less nor more")
  func notANumber() {
    for operation in [isAny(.number(.nan)), .atLeast(at(.number(.nan))), .atMost(at(.number(.nan)))] {
      #expect(!test(.number(.followersCount), operation).holds(followers(1)))
      #expect(!test(.attribute(name: "plan", kind: .number), operation).holds(plan(.number(.nan))))
    }
  }

  @Test("An empty operand is in no text, an empty list holds nothing")
  func emptyOperands() {
    for operation in [
      .contains(at([""])), .startsWith(at([""])), .endsWith(at([""])), words(""), words(" "), .hasWord([]), .isAny([]),
      .matches([]),
    ] as [RuleModel.Test] {
      #expect(!test(.text(.bio), operation).holds(Event(bio: "x")), "\(operation)")
      #expect(!test(.text(.bio), operation, allOf: true).holds(Event(bio: "x")), "\(operation)")
    }
  }
}
