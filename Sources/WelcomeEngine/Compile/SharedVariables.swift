import Liquid

/// The variables that template files have in common, since `include` runs in the scope of who includes: what one assigns the other sees.
struct SharedVariables {
  /// By template, the names that it gives values to, with those that the templates give that it includes.
  private let given: [String: Set<String>]
  private let everything: Set<String>

  init(_ templates: [String: Template]) {
    var given = templates.mapValues(\.assignedNames)
    let includes = templates.mapValues { $0.partials.filter { !$0.isIsolated } }
    everything = given.values.reduce(into: []) { $0.formUnion($1) }
    // Templates may include each other, so that names go around until no more are found.
    var isChanged = includes.values.contains { !$0.isEmpty }
    while isChanged {
      isChanged = false
      for (name, partials) in includes {
        for partial in partials {
          let names = partial.name.map { given[$0] ?? [] } ?? everything
          guard let known = given[name], !names.isSubset(of: known) else { continue }
          given[name] = known.union(names)
          isChanged = true
        }
      }
    }
    self.given = given
  }

  /// What the template of a name gives; of any template where the name is computed.
  subscript(_ name: String?) -> Set<String> { name.map { given[$0] ?? [] } ?? everything }

  /// By template, the variables that it is handed where others render it.
  /// - Parameters:
  ///   - names: of the template files.
  ///   - rendered: where texts that are no files render templates.
  func received(
    by names: [String], _ templates: [String: Template], rendered: [PartialReference]
  ) -> [String: Set<String>] {
    var received: [String: Set<String>] = [:]
    let references = names.flatMap { name in
      (templates[name]?.partials(given: { self[$0] }) ?? []).map { (from: Optional(name), partial: $0) }
    }
    let all = references + rendered.map { (from: nil, partial: $0) }
    var isChanged = true
    while isChanged {
      isChanged = false
      for (from, partial) in all {
        var names = partial.shared.union(partial.arguments)
        if !partial.isIsolated, let from { names.formUnion(received[from] ?? []) }
        let targets = partial.name.map { [$0] } ?? Array(templates.keys)
        for target in targets where !names.isSubset(of: received[target] ?? []) {
          received[target, default: []].formUnion(names)
          isChanged = true
        }
      }
    }
    return received
  }
}
