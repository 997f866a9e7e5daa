import CivilTime
import Diagnostics
import RuleMatching
import RuleModel
import WelcomeEngine

/// Attributes of samples whose values aren't of the kind that the rules declare, so that they count as missing.
enum MismatchedAttributes {
  /// A sentence for each attribute and each kind of value that it has instead.
  static func notes(of decisions: [Decision], _ declarations: [AttributeDeclaration], now: Timestamp) -> [String] {
    declarations.flatMap { declaration -> [String] in
      let name = declaration.name.value
      let field = Field.attribute(name: name, kind: declaration.kind)
      var kinds: [String] = []
      var followers: [String: [String]] = [:]
      for decision in decisions {
        guard case .wrongKind(let found) = decision.event.reading(of: field, now: now) else { continue }
        if followers[found] == nil { kinds.append(found) }
        followers[found, default: []].append(decision.event.follower.id)
      }
      return kinds.map { found in
        let ids = followers[found] ?? []
        let who = ids.count == 1 ? "" : " and \(count(ids.count - 1, "other"))"
        let wanted = found.hasPrefix("a text that") ? "" : ", not \(declaration.kind.phrase)"
        return "`attributes.\(name)` of follower \(ids.first ?? "")\(who) is \(found)\(wanted), and counts as missing"
      }
    }
  }
}
