import Events
import Liquid
import RuleModel

/// The variables that a message's template can use, with what is known of each.
struct MessageVariables {
  /// The longest texts that X lets people write, in characters: help.x.com, "How to customize your profile" and "Username help" (as of
  /// 2025). Handles, language tags and time zones are ASCII.
  static let limits: [String: TextLimit] = [
    "name": TextLimit(characters: 50), "username": .ascii(15), "bio": TextLimit(characters: 160),
    "location": TextLimit(characters: 30), "lang": .ascii(35), "time_zone": .ascii(40),
    // X takes addresses of up to 100 characters, and counts a link as 23.
    "url": TextLimit(characters: 100, weight: 100, counted: MessageLength.link),
  ]
  /// Counts of followers and posts have at most this many digits.
  static let countDigits = 10

  let ruleSet: RuleSet

  /// Every variable, whatever the rule: what names are checked against.
  var general: VariableSchema {
    schema(ConditionFacts(), types: Set(EventType.allCases), rule: nil, cta: nil, value: nil, isGeneral: true)
  }

  /// The variables in one variant of a rule.
  /// - Parameters:
  ///   - cta: the type of each variable under `cta`; nil where there is none.
  ///   - value: the template's value line.
  func schema(
    of rule: Rule, _ facts: ConditionFacts, cta: VariableFields?, value: Template?
  ) -> VariableSchema {
    schema(facts, types: rule.trigger.types, rule: rule.id.value, cta: cta, value: value, isGeneral: false)
  }

  private func schema(
    _ facts: ConditionFacts, types: Set<EventType>, rule: String?, cta: VariableFields?, value: Template?,
    isGeneral: Bool
  ) -> VariableSchema {
    let brand = ruleSet.brand
    let zone = brand.zone.identifier
    return VariableSchema(
      VariableFields([
        ("follower", Variable(.object(follower(facts)))), ("event", Variable(.object(event(facts, types)))),
        ("match", Variable(.object(match(facts, isGeneral: isGeneral)))),
        (
          "brand",
          Variable(
            .object(
              VariableFields([
                ("name", Variable(.oneOf([brand.name]))),
                ("handle", brand.handle.map { Variable(.oneOf(["@\($0)"])) } ?? Variable(.nothing)),
                ("time_zone", Variable(.oneOf([zone]))),
              ])))
        ),
        ("cta", Variable(.object(cta ?? Self.anyCTA))),
        ("value", isGeneral ? Variable(.any) : value.map { Variable(.rendered($0)) } ?? Variable(.nothing)),
        (
          "rule", Variable(.object(VariableFields([("id", Variable(rule.map { .oneOf([$0]) } ?? .text(.ascii(100))))])))
        ),
        ("now", Variable(.time)),
      ]), locals: ["cta", "value"])
  }

  private func follower(_ facts: ConditionFacts) -> VariableFields {
    func known(_ field: String, _ type: VariableType) -> (String, Variable) {
      (field, variable(type, facts, field))
    }
    func text(_ field: String) -> (String, Variable) { known(field, .text(Self.limits[field] ?? .unbounded)) }
    let count = VariableType.number(longest: Self.countDigits)
    let created = facts.present.contains("account_age") ? "account_age" : "created_at"
    let name = TextLimit(characters: FirstName.longest)
    return VariableFields([
      ("id", Variable(.text(.ascii(32)))),
      ("first_name", facts.missing.contains("name") ? Variable(.nothing) : .optional(.text(name))), text("name"),
      text("username"), text("bio"), text("location"), text("url"), text("lang"), text("pinned_text"),
      ("time_zone", .optional(.text(Self.limits["time_zone"] ?? .unbounded))),
      ("created_at", variable(.time, facts, created)),
      // X is younger than 100,000 days.
      ("account_age_days", variable(.number(longest: 5), facts, created)), known("verified", .boolean),
      known("protected", .boolean), known("follows_you", .boolean), known("can_dm", .boolean),
      known("followers_count", count), known("following_count", count), known("post_count", count),
      known("listed_count", count), ("lists", list("lists", facts)), ("interests", list("interests", facts)),
      ("attributes", Variable(.object(VariableFields(ruleSet.attributes.map { attribute($0, facts) })))),
    ])
  }

  private func variable(_ type: VariableType, _ facts: ConditionFacts, _ field: String) -> Variable {
    if facts.missing.contains(field) { return Variable(.nothing) }
    return Variable(type, isNullable: !facts.present.contains(field))
  }

  /// Lists are never null, but empty; one that is known to have something in it is still looked at by its size.
  private func list(_ field: String, _ facts: ConditionFacts) -> Variable {
    Variable(.list(.text(.unbounded), most: nil, isFilled: facts.present.contains(field)))
  }

  private func attribute(_ declaration: AttributeDeclaration, _ facts: ConditionFacts) -> (String, Variable) {
    let name = declaration.name.value
    let type: VariableType =
      switch declaration.kind {
      case .text where !declaration.values.isEmpty: .oneOf(declaration.values)
      case .text: .text(.unbounded)
      case .time: .time
      // As the CRM writes it: `30d`.
      case .duration: .text(.ascii(40))
      case .number: .number(longest: nil)
      case .flag: .boolean
      case .set: .list(.text(.unbounded), most: nil, isFilled: facts.present.contains("attributes.\(name)"))
      }
    return (name, variable(type, facts, "attributes.\(name)"))
  }

  private func event(_ facts: ConditionFacts, _ types: Set<EventType>) -> VariableFields {
    // The keyword is what the platform's stream rules found, or else the condition.
    let hasKeyword = facts.present.contains("matched_keywords") || facts.captures["text"]?.isCertain == true
    return VariableFields([
      ("id", Variable(.text(.unbounded))), ("type", Variable(.oneOf(types.map(\.rawValue).sorted()))),
      ("text", variable(.text(.unbounded), facts, "text")), ("at", Variable(.time)),
      ("keyword", Variable(.text(.unbounded), isNullable: !hasKeyword)),
    ])
  }

  private func match(_ facts: ConditionFacts, isGeneral: Bool) -> VariableFields {
    VariableFields(
      Field.TextField.allCases.map { field in
        let name = field.rawValue
        if isGeneral { return (name, Variable(.any)) }
        guard let capture = facts.captures[name] else { return (name, Variable(.nothing)) }
        let groups = facts.captures.filter { $0.key.hasPrefix(name + ".") }.sorted { $0.key < $1.key }
        let fields = groups.map { path, group in
          (String(path.dropFirst(name.count + 1)), Variable(.text(group.limit), isNullable: !group.isCertain))
        }
        return (
          name,
          Variable(
            .object(VariableFields(fields, printed: .text(capture.limit))), isNullable: !capture.isCertain)
        )
      })
  }

  private static let anyCTA = VariableFields([
    ("slot", .optional(.time)), ("slots", Variable(.list(.time, most: 3))), ("link", .optional(.text(.unbounded))),
    ("deadline", .optional(.time)), ("code", .optional(.text(.unbounded))), ("ends", .optional(.time)),
  ])

  /// The variables under `cta` of one call to action.
  ///
  /// - Parameter sample: a code as it comes out, where all are of the same letters or as plain.
  static func fields(
    of cta: CompiledCTA, link: TextLimit?, code: TextLimit?, sample: String? = nil
  ) -> VariableFields {
    let definition = cta.cta
    let slots = definition.slots != nil
    let time = { (isThere: Bool) in Variable(isThere ? .time : .nothing) }
    return VariableFields(
      [
        ("slot", time(slots)), ("slots", Variable(.list(.time, most: slots ? 3 : 0, isFilled: slots))),
        ("link", link.map { Variable(.text($0)) } ?? Variable(.nothing)),
        ("deadline", time(definition.deadline != nil)),
        ("code", sample.map { Variable(.oneOf([$0])) } ?? code.map { Variable(.text($0)) } ?? Variable(.nothing)),
        ("ends", time(definition.ends != nil || definition.deadline != nil)),
      ], printed: .rendered(cta.ask))
  }
}
