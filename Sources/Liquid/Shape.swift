/// The fields that many objects have in common, in a fixed order. An object made from a shape holds its values in that order, so that a
/// template that was parsed with the shape as its environment's `variables` finds a field by its place instead of by its name.
public final class Shape: Sendable {
  public let keys: [String]
  /// The shapes of fields that are objects themselves, by the field's place.
  let fields: [Shape?]
  let index: [String: Int]?

  /// - Parameters:
  ///   - keys: the fields' names; a name given twice counts once.
  ///   - objects: the shapes of those fields that hold objects.
  public init(_ keys: [String], objects: [String: Shape] = [:]) {
    var seen: Set<String> = []
    self.keys = keys.filter { seen.insert($0).inserted }
    fields = self.keys.map { objects[$0] }
    index = Object.index(of: self.keys)
  }

  func position(of key: String) -> Int? {
    if let index { return index[key] }
    return keys.firstIndex(of: key)
  }

  /// One step of a path that was resolved when a template was parsed: a place in objects of a shape.
  struct Slot: Sendable, BitwiseCopyable {
    /// Compared with an object's shape; whoever holds the slot holds the shape too.
    let shape: ObjectIdentifier
    let position: Int
  }

  /// The places that lead to the value of a lookup; nil when it leaves what the shapes know.
  func slots(of lookup: Lookup) -> [Slot]? {
    guard lookup.isExact, case .name(let root) = lookup.root else { return nil }
    var slots: [Slot] = []
    var shape: Shape? = self
    func step(_ key: String) -> Bool {
      guard let current = shape, let position = current.position(of: key) else { return false }
      slots.append(Slot(shape: ObjectIdentifier(current), position: position))
      shape = current.fields[position]
      return true
    }
    guard step(root) else { return nil }
    for case let next in lookup.steps {
      guard case .key(let key, _) = next, step(key) else { return nil }
    }
    return slots
  }
}
