import Diagnostics

/// Values that are the same in every world, so that each is found out once and not in all of them.
struct KnownValues {
  /// What a lookup or an expression is known by. Each is held as long as it is known, since otherwise another one could get its identity.
  fileprivate struct Entry<Subject: AnyObject> {
    let subject: Subject
    let value: AbstractValue?
  }

  fileprivate struct Key: Hashable {
    let expression: ObjectIdentifier
    /// What guards have found out about the value.
    let presence: Presence?
  }

  fileprivate var lookups: [ObjectIdentifier: Entry<Lookup>] = [:]
  fileprivate var outputs: [Key: Entry<FilteredExpression>] = [:]
}

extension World {
  /// Whether names stand for nothing but the data.
  fileprivate var hasOnlyData: Bool { self.inner.isEmpty && self.assigned.isEmpty && !self.isIsolated }
}

extension Analyzer {
  /// What a lookup finds in the data, before guards; nil where that depends on the world.
  mutating func dataValue(of lookup: Lookup, _ world: World) -> AbstractValue? {
    guard world.hasOnlyData else { return nil }
    let identity = ObjectIdentifier(lookup)
    if let entry = known.lookups[identity] { return entry.value }
    let value = fieldValue(of: lookup)
    known.lookups[identity] = .init(subject: lookup, value: value)
    return value
  }

  /// Nil for anything but a field of the schema in objects that are always there.
  private func fieldValue(of lookup: Lookup) -> AbstractValue? {
    guard case .name(let name) = lookup.root, let span = lookup.mark.span, var variable = options.schema.fields[name]
    else { return nil }
    var path = name
    for step in lookup.steps {
      guard case .key(let key, _) = step, case .object(let fields) = variable.type, !variable.isNullable,
        let next = fields[key]
      else { return nil }
      path = DataPath.appending(key, to: path)
      variable = next
    }
    return value(variable, at: path).placed(at: span)
  }

  /// Prints in every world what a node prints that asks nothing of it and leads to no other; false when it isn't such a node.
  mutating func printsInPlace(_ node: Node, _ worlds: inout [World]) -> Bool {
    switch node {
    case .text(let text):
      let piece = OutputPiece.literal(String(decoding: text.bytes, as: UTF8.self), text.mark.span)
      for index in worlds.indices where worlds[index].interrupt == nil {
        worlds[index].output.append(piece)
        if !text.bytes.isEmpty { worlds[index].hasPrinted = true }
      }
      return true
    // Where there are many worlds they are merged by what they have printed.
    case .output(let expression, _) where worlds.count <= Self.similarWorlds:
      var values: [AbstractValue] = []
      for world in worlds {
        guard world.interrupt == nil, let value = plainValue(of: expression, world) else { return false }
        checkPrinted(value, at: expression.span)
        values.append(value)
      }
      for (index, value) in zip(worlds.indices, values) { worlds[index].print(value, at: expression.span) }
      return true
    default: return false
    }
  }

  /// The value of a field of the data after filters that take nothing but literals; nil for other expressions.
  private mutating func plainValue(of expression: FilteredExpression, _ world: World) -> AbstractValue? {
    guard case .lookup(let lookup)? = expression.base, let data = dataValue(of: lookup, world), data.printedBy == nil,
      let path = data.key, world.constants[path] == nil, expression.filters.allSatisfy(\.isPlain)
    else { return nil }
    let key = KnownValues.Key(expression: ObjectIdentifier(expression), presence: world.presence[path])
    if let entry = known.outputs[key] { return entry.value }
    let value = evaluate(expression, world).first?.value.placed(at: expression.span)
    if let value { report(missing: value) }
    known.outputs[key] = .init(subject: expression, value: value)
    return value
  }
}

extension FilterCall {
  /// Whether it leads to one world, and does the same in all of them.
  fileprivate var isPlain: Bool {
    filter.name != "default"
      && arguments.allSatisfy { if case .literal = $0 { true } else { false } }
      && keywords.allSatisfy { if case .literal = $0.value { true } else { false } }
  }
}
