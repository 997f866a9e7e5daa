import CivilTime
import Events
import RuleModel
import Testing

@testable import RuleMatching

/// The trace as an indented list: `+` for what held, `-` for what didn't.
private func lines(_ trace: ConditionTrace, depth: Int = 0) -> [String] {
  let seen = trace.seen.map { " [\($0)]" } ?? ""
  let line =
    String(repeating: "  ", count: depth) + (trace.held ? "+ " : "- ") + trace.title + seen + ": " + trace.reason
  return [line] + trace.children.flatMap { lines($0, depth: depth + 1) }
}

@Suite("The trace")
struct TraceTests {
  @Test("An operator with several operands is called what it means")
  func labels() {
    #expect(RuleModel.Test.isAny([at(.text("a"))]).label == "is")
    #expect(RuleModel.Test.isAny([at(.text("a")), at(.text("b"))]).label == "in")
    #expect(RuleModel.Test.isNone([at(.text("a"))]).label == "is_not")
    #expect(RuleModel.Test.isNone([at(.text("a")), at(.text("b"))]).label == "not_in")
    #expect(RuleModel.Test.exists(true).label == "exists")
  }

  @Test("Shows every condition with the value it saw, whether it held, and why")
  func whole() {
    let condition = all(
      test(.text(.bio), words("investor", "founder")), test(.number(.followersCount), .atLeast(at(.number(200)))),
      any(use("promoter"), test(.text(.lang), isNone(.text("de")))),
      none(test(.duration(.accountAge), .lessThan(at(.duration(.days(30)))))))
    let event = Event {
      $0.bio = "Founder @ Acme\n\u{202E}🚀"
      $0.followersCount = 812
      $0.createdAt = noon - .days(45)
    }
    let promoter = named("promoter", test(.text(.bio), words("airdrop")))
    let trace = condition.compiled(with: [promoter]).trace(event, now: noon).trace
    #expect(
      lines(trace) == [
        "- all: 3 of 4 hold",
        #"  + bio has_word [bio = "Founder @ Acme\n\u{202E}🚀"]: found "Founder""#,
        "  + followers_count at_least [followers_count = 812]: 812 is at least 200",
        "  - any: none of 2 holds",
        "    - use promoter: promoter doesn't hold",
        #"      - bio has_word [bio = "Founder @ Acme\n\u{202E}🚀"]: "airdrop" isn't there"#,
        "    - lang is_not [lang is missing]: there is no value (`none` with `is` lets these through), so nothing but `exists: false` holds",
        "  + none: none of 1 holds",
        "    - account_age less_than [account_age = 45d]: 45d is not less than 30d",
      ])
  }

  static let reasonCases: [(Condition, String)] = [
    (test(.text(.bio), words("a", "b", "c")), "found none of 3 words"),
    (test(.text(.bio), words("ceo", "b"), allOf: true), #"found 1 of 2 words, "b" not"#),
    (test(.text(.bio), words("ceo", "acme"), allOf: true), "found all 2 words"),
    (test(.text(.bio), .contains(at(["CE"]))), #"found "ce""#),
    (test(.text(.bio), .startsWith(at(["x"]))), #""x" isn't there at the start"#),
    (test(.text(.bio), .endsWith(at(["ACME"]))), #"found "Acme" at the end"#),
    (test(.text(.bio), matches("x", "y")), "found none of 2 patterns"),
    (test(.text(.bio), isAny(.text("CEO at Acme"))), #"is "CEO at Acme""#),
    (test(.text(.bio), isAny(.text("x"), .text("CEO AT ACME"))), #"is "CEO AT ACME", one of 2 values"#),
    (test(.text(.bio), isNone(.text("x"))), #"isn't "x""#),
    (test(.text(.bio), isNone(.text("x"), .text("y"))), "is none of 2 values"),
    (test(.text(.bio), .exists(false)), "there is a value"),
    (test(.text(.name), .exists(false)), "there is no value"),
    (test(.number(.followersCount), .between(at(.number(1)), at(.number(2.5)))), "3 is not between 1 and 2.5"),
    (test(.set(.interests), .containsAll(at(["go", "swift"]))), #"found 1 of 2 members, "go" not"#),
    (test(.set(.interests), .containsAny(at(["SWIFT"]))), #"found "SWIFT""#),
    (test(.set(.interests), isAny(.text("swift"))), #"as a whole is "swift""#),
    (test(.set(.interests), isNone(.text("go"))), #"as a whole isn't "go""#),
    (test(.set(.interests), isNone(.text("go"), .text("c"))), "as a whole is none of 2 values"),
    (
      test(.attribute(name: "seats", kind: .number), .exists(true)),
      "the value is a text, not a number, and counts as missing"
    ),
    (
      test(.attribute(name: "seats", kind: .number), .atLeast(at(.number(1)))),
      "the value is a text, not a number, and counts as missing, so nothing but `exists: false` holds"
    ),
    (all(), "there is nothing in the list"),
    (any(all(), all()), "all 2 hold"),
    (use("nobody"), "there is no condition nobody that could hold"),
  ]

  @Test("Reasons are plain", arguments: reasonCases)
  func reasons(_ condition: Condition, _ reason: String) {
    let event = Event {
      $0.bio = "ceo at Acme"
      $0.followersCount = 3
      $0.interests = ["Swift"]
      $0.attributes["seats"] = .text("3")
    }
    #expect(condition.trace(event).reason == reason)
  }

  @Test("Long values are cut")
  func long() {
    let trace = test(.text(.bio), words("x")).trace(Event(bio: String(repeating: "é", count: 200)))
    #expect(trace.value == "\"" + String(repeating: "é", count: 100) + "…\"")
  }
}
