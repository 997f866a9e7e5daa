/// A template's body as a flat list of operations, for what most of a message consists of: text, values printed as they are or with a
/// `default`, and choices by whether a value is there. All else stays a node of the tree and is rendered from there.
///
/// Its parts stand in memory of its own and never change, so that running it on several threads counts no references.
final class Program: @unchecked Sendable {
  enum Operation: Sendable, BitwiseCopyable {
    case text(Stretch)
    case field(Field)
    /// A value, or the literal where it is missing.
    case fieldOrText(Field, Stretch)
    /// Goes on at another operation unless the value's presence is as wanted.
    case test(Field, wanted: Bool, otherwise: Int)
    case jump(Int)
    case node(Int)
  }

  /// A stretch of `bytes` with its mark.
  struct Stretch: Sendable, BitwiseCopyable {
    let start: Int
    let end: Int
    let mark: Int
  }

  /// A lookup in data of the known shape.
  struct Field: Sendable, BitwiseCopyable {
    let firstSlot: Int
    let endSlot: Int
    let mark: Int
    /// The node or condition that says the same, for data of another shape.
    let source: Int
  }

  let operations: UnsafeBufferPointer<Operation>
  let bytes: UnsafeBufferPointer<UInt8>
  let slots: UnsafeBufferPointer<Shape.Slot>
  /// Those of `keptMarks`, uncounted.
  let marks: UnsafeBufferPointer<Unmanaged<Mark>>
  /// What a field's path starts with, by its first slot; other slots have an empty name.
  let roots: [String]
  let nodes: [Node]
  let conditions: [Condition]
  /// Blocks inside one another.
  let depth: Int
  private let keptMarks: [Mark]
  /// Keeps the shapes that slots stand for.
  private let shape: Shape?

  /// - Parameter shape: of the data that the template will get, where it is known.
  init(_ body: Block, shape: Shape?) {
    var builder = ProgramBuilder(shape: shape)
    builder.add(body, depth: 0)
    operations = Self.copy(builder.operations)
    bytes = Self.copy(builder.bytes)
    slots = Self.copy(builder.slots)
    marks = Self.copy(builder.marks.map { Unmanaged.passUnretained($0) })
    roots = builder.roots
    nodes = builder.nodes
    conditions = builder.conditions
    depth = builder.depth
    keptMarks = builder.marks
    self.shape = shape
  }

  deinit {
    operations.deallocate()
    bytes.deallocate()
    slots.deallocate()
    marks.deallocate()
  }

  private static func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = memory.initialize(from: elements)
    return UnsafeBufferPointer(memory)
  }
}
