import Diagnostics
import Liquid
import RuleModel

/// Problems by place: one that several rules share is told once, with all of them.
struct StaticProblems: Sendable {
  private struct Entry: Sendable {
    var diagnostic: Diagnostic
    var rank: Int
    var rules: [String]
    /// The same as a set.
    var known: Set<String>

    init(diagnostic: Diagnostic, rank: Int, rule: String) {
      self.diagnostic = diagnostic
      self.rank = rank
      rules = [rule]
      known = [rule]
    }

    mutating func add(_ rule: String) {
      if known.insert(rule).inserted { rules.append(rule) }
    }
  }

  private struct Key: Hashable {
    let code: DiagnosticCode
    let span: Span?
    let subject: String
  }

  private var order: [Key] = []
  private var entries: [Key: Entry] = [:]

  /// - Parameters:
  ///   - subject: tells problems of one code at one place apart.
  ///   - rank: of the same problem in several rules, the one with the highest is shown.
  mutating func add(_ diagnostic: Diagnostic, _ rule: Rule, subject: String = "", rank: Int = 0) {
    let key = Key(code: diagnostic.code, span: diagnostic.primary?.span, subject: subject)
    let note = RulebookCompiler.note(rule)
    guard var entry = entries.removeValue(forKey: key) else {
      order.append(key)
      entries[key] = Entry(diagnostic: diagnostic, rank: rank, rule: note)
      return
    }
    if rank > entry.rank { (entry.diagnostic, entry.rank) = (diagnostic, rank) }
    entry.add(note)
    entries[key] = entry
  }

  /// Adds those of later rules.
  mutating func add(_ others: StaticProblems) {
    for key in others.order {
      guard let later = others.entries[key] else { continue }
      guard var entry = entries.removeValue(forKey: key) else {
        order.append(key)
        entries[key] = later
        continue
      }
      if later.rank > entry.rank { (entry.diagnostic, entry.rank) = (later.diagnostic, later.rank) }
      for note in later.rules { entry.add(note) }
      entries[key] = entry
    }
  }

  var isEmpty: Bool { order.isEmpty }

  /// What single cases have to say, in the place of what was said of all of them together. Of a value it is said as of all: one that is
  /// never there in a case may be there in another.
  func confirmed(by cases: StaticProblems) -> StaticProblems {
    var result = cases
    result.order = order.filter { cases.entries[$0] != nil } + cases.order.filter { entries[$0] == nil }
    for key in result.order where key.code == .templateMayBeMissing {
      if let known = entries[key] { result.entries[key] = known }
    }
    return result
  }

  var diagnostics: [Diagnostic] {
    order.compactMap { key in
      guard let entry = entries[key] else { return nil }
      return entry.diagnostic.adding(notes: entry.rules)
    }
  }
}

extension Diagnostic {
  static func of(_ finding: TemplateFinding) -> Diagnostic {
    switch finding.kind {
    case .mayBeMissing(let path):
      Diagnostic(
        .templateMayBeMissing, "`\(path)` may be missing here", at: finding.span, label: "leaves a gap when it is",
        help: help(missing: path, isNever: false))
    case .neverThere(let path):
      Diagnostic(
        .templateMayBeMissing, "`\(path)` is never there", at: finding.span, label: "always prints nothing",
        help: help(missing: path, isNever: true))
    case .type(let message, let help): Diagnostic(.templateType, message, at: finding.span, help: help)
    }
  }

  private static func help(missing path: String, isNever: Bool) -> String {
    let parts = path.split(separator: ".").map(String.init)
    let name = parts.dropFirst().joined(separator: ".")
    switch parts.first {
    case "match":
      return isNever
        ? "only what the rule's condition looks for in a text is there: ask for it with `has_word` or `matches`"
        : "it is there only where its condition must have held; take that out of `any`, or write a `default`, such as what its other parts find"
    case "cta" where parts.count == 1:
      return "`render` hides it from the other template; hand it over: `cta: cta`"
    case "cta": return "give the call to action what it lacks, or take this out"
    case "value" where isNever: return "state the value in the front matter: `value: what the follower gets`"
    case "follower" where ["first_name", "time_zone"].contains(name):
      return "write `| default: \"…\"` behind it, or put it inside `{% if \(path) %}`"
    case "follower", "event":
      let field = fieldName(name)
      let isList = name.hasSuffix("[…]") || name == "lists" || name == "interests"
      let guarded = isList ? "\(path.replacing("[…]", with: "")).size > 0" : path
      if isNever { return "the condition or the guard around it asks for followers without it" }
      return
        "write `| default: \"…\"` behind it, put it inside `{% if \(guarded) %}`, or let the rule ask for it with "
        + "`\(field): { exists: true }`"
    default: return "write `| default: \"…\"` behind it, or put it inside `{% if \(path) %}`"
    }
  }

  /// What conditions call a variable.
  private static func fieldName(_ name: String) -> String {
    switch name {
    case "keyword": "matched_keywords"
    case "account_age_days": "created_at"
    default: name.replacing("[…]", with: "")
    }
  }
}
