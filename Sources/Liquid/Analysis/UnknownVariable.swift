import Diagnostics

/// A reference to a variable that the schema doesn't have.
public struct UnknownVariable: Sendable, Hashable {
  /// The reference as a path: `follower.nickname`.
  public let path: String
  public let span: Span
  /// The part that doesn't exist, and the path of what should have it; nil for a variable itself.
  public let name: String
  public let owner: String?
  /// What exists there, in the order of the schema.
  public let known: [String]
  /// Where something of this name is, for a variable that is a field of another: `follower.first_name`.
  public let elsewhere: String?

  /// The known name that may have been meant.
  public var suggestion: String? { Suggestion.nearest(to: name, in: known) }
}

extension VariableSchema {
  /// What a reference names that doesn't exist; nil when it is all there, or can't be told.
  ///
  /// - Parameter given: variables that other templates hand over when they render this one.
  public func unknown(in reference: VariableReference, given: Set<String> = []) -> UnknownVariable? {
    guard !reference.isLocal, let root = reference.path.first, !given.contains(root) else { return nil }
    func missing(
      _ name: String, of owner: String?, _ known: [String], elsewhere: String? = nil
    ) -> UnknownVariable {
      UnknownVariable(
        path: Self.joined(reference.path[...]), span: reference.span, name: name, owner: owner, known: known,
        elsewhere: elsewhere)
    }
    guard var variable = fields[root] else {
      return missing(root, of: nil, fields.names.sorted(), elsewhere: place(of: root))
    }
    for (index, name) in reference.path.enumerated().dropFirst() {
      var owner: String { Self.joined(reference.path[..<index]) }
      switch variable.type {
      case .object(let fields):
        if name == "size" || name == "first" { return nil }
        guard let next = fields[name] else {
          let place = VariableSchema(fields).place(of: name)
          return missing(name, of: owner, fields.names, elsewhere: place.map { "\(owner).\($0)" })
        }
        variable = next
      case .list(let element, _, _):
        if name == "size" { return nil }
        guard name == "first" || name == "last" || name.hasPrefix("[") else {
          return missing(name, of: owner, ["size", "first", "last"])
        }
        variable = Variable(element)
      case .text, .oneOf, .rendered:
        return name == "size" || name == "first" || name == "last" ? nil : missing(name, of: owner, ["size"])
      case .number, .boolean, .time: return name == "size" ? nil : missing(name, of: owner, [])
      case .any, .nothing: return nil
      }
    }
    return nil
  }

  /// The path of the first field of a name, in variables and in what they hold.
  private func place(of name: String) -> String? {
    var objects = fields.names.compactMap { root in fields[root].map { (path: root, type: $0.type) } }
    for _ in 0..<2 {
      var inner: [(path: String, type: VariableType)] = []
      for (path, type) in objects {
        guard case .object(let fields) = type else { continue }
        if fields[name] != nil { return "\(path).\(name)" }
        inner += fields.names.compactMap { field in fields[field].map { ("\(path).\(field)", $0.type) } }
      }
      objects = inner
    }
    return nil
  }

  private static func joined(_ path: ArraySlice<String>) -> String {
    path.joined(separator: ".").replacing(".[", with: "[")
  }
}
