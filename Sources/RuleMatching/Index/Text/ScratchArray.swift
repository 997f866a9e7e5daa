/// Room for plain values, kept from text to text: an array without its checks of bounds and owners, which would cost more than what is done
/// with a value. Who reads has to know how far it was filled. Copies share their memory; it is freed with the last one.
struct ScratchArray<Element: BitwiseCopyable> {
  private final class Owner {
    let start: UnsafeMutablePointer<Element>
    init(_ capacity: Int) { start = .allocate(capacity: capacity) }
    deinit { start.deallocate() }
  }

  private var owner: Owner
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var capacity: Int

  /// Filled with one value.
  init(repeating value: Element, count: Int) {
    capacity = max(count, 16)
    owner = Owner(capacity)
    start = owner.start
    start.initialize(repeating: value, count: capacity)
  }

  init(_ values: [Element]) {
    capacity = max(values.count, 1)
    owner = Owner(capacity)
    start = owner.start
    start.update(from: values, count: values.count)
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { start[index] }
    nonmutating set { start[index] = newValue }
  }

  /// Makes room for so many values, keeping those from the start that are filled.
  @inline(__always)
  mutating func reserve(_ count: Int, keeping filled: Int = 0) {
    if count > capacity { grow(to: count, keeping: filled) }
  }

  private mutating func grow(to count: Int, keeping filled: Int) {
    capacity = max(count, capacity * 2)
    let larger = Owner(capacity)
    larger.start.update(from: start, count: filled)
    owner = larger
    start = larger.start
  }
}
