import Diagnostics
import Liquid

extension Diagnostic {
  /// A reference to a variable that doesn't exist.
  static func unknown(_ variable: UnknownVariable) -> Diagnostic {
    let owner = variable.owner
    let isAttribute = owner == "follower.attributes"
    let label =
      isAttribute
      ? "no such field under `attributes`"
      : "\(owner.map { "`\($0)`" } ?? "there") \(owner == nil ? "is" : "has") no `\(variable.name)`"
    let help: String
    if let elsewhere = variable.elsewhere {
      help = "did you mean `\(elsewhere)`?"
    } else if let suggestion = variable.suggestion {
      help = "did you mean `\(isAttribute || owner == nil ? suggestion : "\(owner ?? "").\(suggestion)")`?"
    } else if isAttribute {
      help = "declare it under `attributes` in a rule file"
    } else if let owner {
      help =
        variable.known.isEmpty
        ? "`\(owner)` is a value and has nothing in it" : "`\(owner)` has \(variable.known.joined(separator: ", "))"
    } else {
      help = "the variables are \(variable.known.joined(separator: ", "))"
    }
    return Diagnostic(
      .templateUnknownVariable, "unknown variable `\(variable.path)`", at: variable.span, label: label, help: help)
  }
}
