/// A template's body as a flat list of operations, for what most of a message consists of: text, values printed as they are, in another
/// case or with a `default`, and choices by what is in a value. Whatever an operation can't do is done by its tree.
///
/// Its parts stand in memory of its own and never change, so that running it on several threads counts no references.
final class Program: @unchecked Sendable {
  enum Operation: Sendable, BitwiseCopyable {
    case text(Stretch)
    case field(Field)
    /// A value, or the literal where it is missing.
    case fieldOrText(Field, Stretch)
    /// Nothing as long as the program runs: whoever reads the variable reads the field.
    case assign(Field)
    case test(Field, Question, yes: Int, no: Int)
    case testTree(yes: Int, no: Int)
    case jump(Int)
    case tree
  }

  enum Question: Sendable, BitwiseCopyable {
    case isTruthy
    case contains(Stretch)
    case equals(Stretch)
    case isEmpty
    case isBlank
    /// Whether a whole number stands so to another one.
    case compares(Comparison.Operator, Int)
  }

  /// What says the same as an operation.
  enum Tree: Sendable {
    case none
    case node(Node)
    case condition(Condition)
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
    var casing = Casing.none
    /// A text with more Unicode scalars than this is left to the tree, which cuts it.
    var longest = Int.max
  }

  /// The template's.
  let name: String
  let body: Block
  let operations: UnsafeBufferPointer<Operation>
  let bytes: UnsafeBufferPointer<UInt8>
  let slots: UnsafeBufferPointer<Shape.Slot>
  /// Those of `keptMarks`, uncounted.
  let marks: UnsafeBufferPointer<Unmanaged<Mark>>
  /// By operation.
  let trees: [Tree]
  /// Blocks inside one another.
  let depth: Int
  private let keptMarks: [Mark]
  /// Keeps the shapes that slots stand for.
  private let shape: Shape?

  /// - Parameter shape: of the data that the template will get, where it is known.
  init(_ body: Block, name: String, shape: Shape?) {
    self.name = name
    self.body = body
    var builder = ProgramBuilder(shape: shape)
    builder.add(body, depth: 0)
    operations = Self.copy(builder.operations)
    bytes = Self.copy(builder.bytes)
    slots = Self.copy(builder.slots)
    marks = Self.copy(builder.marks.map { Unmanaged.passUnretained($0) })
    trees = builder.trees
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
