import YAMLSource

extension Node {
  /// This mapping with the entries of another laid over it: what both have is taken from the other, mappings in both entry by entry.
  /// A node that is no mapping takes the place of this one.
  func overlaid(by other: Node?) -> Node {
    guard let other else { return self }
    guard let below = mapping, let above = other.mapping else { return other }
    var entries = below
    for entry in above {
      guard let name = entry.key.scalar?.text,
        let index = entries.firstIndex(where: { $0.key.scalar?.text == name })
      else {
        entries.append(entry)
        continue
      }
      entries[index] = Entry(key: entry.key, value: entries[index].value.overlaid(by: entry.value))
    }
    return Node(.mapping(entries), span: other.span, alias: other.alias)
  }

  var isNull: Bool { if case .null = scalar?.value { true } else { false } }
}

/// The innermost of several nodes laid over each other; nil when none is there.
func overlay(_ nodes: Node?...) -> Node? {
  nodes.reduce(nil) { below, above in below?.overlaid(by: above) ?? above }
}
