import CivilTime
import Diagnostics
import Events
import RuleModel

@testable import RuleMatching

let noon = Timestamp(seconds: 1_780_000_000)

/// Where conditions made by tests stand.
let nowhere = Span(Source(path: "test.yaml", text: ""), 0..<0)

func at<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: nowhere) }
func at<Value: Sendable>(_ values: [Value]) -> [Located<Value>] { values.map { Located($0, at: nowhere) } }

func test(_ field: Field, _ test: Test, caseSensitive: Bool = false, allOf: Bool = false) -> Condition {
  let test = FieldTest(
    field: field, test: test, caseSensitive: caseSensitive, allOf: allOf, fieldSpan: nowhere, span: nowhere)
  return Condition(.test(test), span: nowhere)
}

func all(_ conditions: Condition...) -> Condition { Condition(.all(conditions), span: nowhere) }
func any(_ conditions: Condition...) -> Condition { Condition(.any(conditions), span: nowhere) }
func none(_ conditions: Condition...) -> Condition { Condition(.none(conditions), span: nowhere) }
func use(_ name: String) -> Condition { Condition(.use(name), span: nowhere) }

func named(_ name: String, _ condition: Condition) -> NamedCondition {
  NamedCondition(name: at(name), condition: condition)
}

func words(_ words: String...) -> Test { .hasWord(at(words)) }
func isAny(_ operands: Operand...) -> Test { .isAny(at(operands)) }
func isNone(_ operands: Operand...) -> Test { .isNone(at(operands)) }
func matches(_ patterns: String...) -> Test { .matches(at(patterns)) }

extension Event {
  /// An event of a follower of whom nothing is known but what the test sets.
  init(text: String? = nil, _ change: (inout Follower) -> Void = { _ in }) {
    var follower = Follower(id: "1")
    change(&follower)
    self.init(id: "e1", type: .message, at: noon - .hours(2), text: text, follower: follower)
  }

  init(bio: String?) { self.init { $0.bio = bio } }
}

extension Condition {
  func compiled(with conditions: [NamedCondition] = []) -> CompiledCondition {
    ConditionCompiler(conditions: conditions).compile(self).0
  }

  func holds(_ event: Event) -> Bool { compiled().evaluate(event, now: noon).holds }

  /// What was captured, as `path=text`; nil when the condition doesn't hold.
  func captures(_ event: Event) -> [String]? {
    let (holds, captures) = compiled().evaluate(event, now: noon)
    return holds ? captures.all.map { "\($0.path)=\($0.text)" } : nil
  }

  func trace(_ event: Event) -> ConditionTrace { compiled().trace(event, now: noon).trace }
}
