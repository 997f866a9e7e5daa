import Diagnostics
import RuleModel

/// `interests: ai`, which asks for followers without any other interest, and `lists: { is_not: vip }`, which lets through who is on another
/// list, too.
enum WholeSetCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.compactMap { test in
      guard test.field.kind == .set else { return nil }
      let (name, operands, isNegated): (String, [Located<Operand>], Bool)
      switch test.test {
      case .isAny(let found): (name, operands, isNegated) = (test.field.name, found, false)
      case .isNone(let found): (name, operands, isNegated) = (test.field.name, found, true)
      default: return nil
      }
      guard let first = operands.first else { return nil }
      let texts = operands.compactMap { operand -> String? in
        if case .text(let text) = operand.value { return text }
        return nil
      }
      let member = texts.count == 1 ? "`\(texts[0])`" : "one of these"
      let members = "\(name): { contains_any: [\(texts.joined(separator: ", "))] }"
      guard isNegated else {
        return Diagnostic(
          .wholeSet, "this holds only where \(member) is all that `\(name)` has", at: first.span,
          help: "write `\(members)` where others may stand beside it")
      }
      return Diagnostic(
        .wholeSet, "this fails only where \(member) is all that `\(name)` has", at: first.span,
        help: "write `none: [{ \(members) }]` for those who have \(texts.count == 1 ? "it" : "none of them")")
    }
  }
}
