import Diagnostics
import RuleModel

/// `interests: ai`, which asks for followers without any other interest.
enum WholeSetCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.compactMap { test in
      guard test.field.kind == .set, case .isAny(let operands) = test.test, let first = operands.first else {
        return nil
      }
      let texts = operands.compactMap { operand -> String? in
        if case .text(let text) = operand.value { return text }
        return nil
      }
      let name = test.field.name
      let member = texts.count == 1 ? "`\(texts[0])`" : "one of these"
      return Diagnostic(
        .wholeSet, "this holds only where \(member) is all that `\(name)` has", at: first.span,
        help: "write `\(name): { contains_any: [\(texts.joined(separator: ", "))] }` where others may stand beside it")
    }
  }
}
