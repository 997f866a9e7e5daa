import Events
import RuleModel
import Testing

@testable import RuleMatching

private let yes = test(.text(.bio), words("founder"))
private let no = test(.text(.bio), words("investor"))
private let event = Event(text: "What is the price?") { $0.bio = "Founder of Acme" }

@Suite("Conditions of conditions")
struct ConditionTests {
  @Test("all, any, none")
  func lists() {
    #expect(all(yes, yes).holds(event))
    #expect(!all(yes, no).holds(event))
    #expect(any(no, yes).holds(event))
    #expect(!any(no, no).holds(event))
    #expect(none(no, no).holds(event))
    #expect(!none(no, yes).holds(event))
  }

  @Test("Empty lists: all and none hold, any doesn't")
  func emptyLists() {
    #expect(all().holds(event))
    #expect(!any().holds(event))
    #expect(none().holds(event))
  }

  @Test("none says not, or unknown; is_not says known, and not")
  func noneOfMissing() {
    let german = isAny(.text("de"))
    #expect(none(test(.text(.lang), german)).holds(event))
    #expect(!test(.text(.lang), isNone(.text("de"))).holds(event))
  }

  @Test("use stands for the named condition, also inside named ones")
  func namedConditions() {
    let conditions = [named("a", all(use("b"))), named("b", yes)]
    let (holds, captures) = use("a").compiled(with: conditions).evaluate(event, now: noon)
    #expect(holds)
    #expect(captures["bio"] == "Founder")
  }

  @Test("The first condition to capture a path counts, in the order of the rule")
  func firstCapture() {
    let two = all(test(.text(.bio), words("acme")), yes)
    #expect(two.captures(event) == ["bio=Acme"])
  }

  @Test("Of a list, the first operand that is found counts, not the first in the text")
  func firstOperand() {
    #expect(test(.text(.bio), words("x", "acme", "founder")).captures(event) == ["bio=Acme"])
  }

  @Test("All that hold in an any capture; none and what failed capture nothing")
  func capturesInLists() {
    let price = test(.text(.text), words("price"))
    #expect(any(no, yes, price).captures(event) == ["bio=Founder", "text=price"])
    #expect(any(all(price, no), yes).captures(event) == ["bio=Founder"])
    #expect(none(none(yes)).captures(event) == [])
    #expect(all(yes, no).compiled().evaluate(event, now: noon).captures == Captures())
  }

  @Test("What can be captured is known beforehand")
  func capturePaths() {
    let condition = all(
      use("a"), any(yes, test(.text(.text), matches("(?P<b>x)(y)(?<a>z)", "("))), none(test(.text(.name), words("x"))),
      test(.text(.location), isAny(.text("x"))))
    let compiled = condition.compiled(with: [named("a", test(.text(.url), .contains(at(["x"]))))])
    #expect(compiled.capturePaths == ["url", "bio", "text", "text.b", "text.a"])
  }
}
