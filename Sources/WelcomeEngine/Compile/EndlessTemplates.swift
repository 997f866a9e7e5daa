import Diagnostics
import Liquid

extension RulebookCompiler {
  /// Reports templates that render themselves whatever happens, by themselves or through others.
  /// - Returns: the names of the templates whose rendering never ends, those that render such a one included.
  mutating func reportEndless() -> Set<String> {
    let always = templates.mapValues { template in
      template.body.partials.compactMap { partial in
        partial.isAlways ? partial.name.map { (name: $0, span: partial.span) } : nil
      }
    }
    var endless: Set<String> = []
    for (name, partials) in always.sorted(by: { $0.key < $1.key }) {
      for partial in partials {
        guard let way = Self.way(from: partial.name, to: name, always) else { continue }
        endless.insert(name)
        let others = way.map { "`\($0)`" }.joined(separator: ", ")
        report(
          Diagnostic(
            .templateEndless, "the template `\(name)` renders itself", at: partial.span,
            label: way.isEmpty ? "" : "through \(others)",
            help: "take it out, or put it into an `if` that doesn't hold in the end"))
        break
      }
    }
    if endless.isEmpty { return [] }
    for name in templates.keys where !endless.contains(name) {
      if always[name]?.contains(where: { partial in
        endless.contains { partial.name == $0 || Self.way(from: partial.name, to: $0, always) != nil }
      }) == true {
        endless.insert(name)
      }
    }
    return endless
  }

  /// The templates on a shortest way from one to another; nil where none leads there.
  private static func way(
    from start: String, to goal: String, _ edges: [String: [(name: String, span: Span)]]
  ) -> [String]? {
    if start == goal { return [] }
    var before: [String: String?] = [start: nil]
    var next = [start]
    while !next.isEmpty {
      var found: [String] = []
      for name in next {
        for edge in edges[name] ?? [] where before[edge.name] == nil {
          before[edge.name] = name
          found.append(edge.name)
        }
        guard before[goal] != nil else { continue }
        var way = [name]
        while let step = before[way[0]] ?? nil { way.insert(step, at: 0) }
        return way
      }
      next = found
    }
    return nil
  }
}
