/// Gathers what belongs to each part of a table, so that a part's share can be handled in one go.
struct PartBuckets<Element> {
  private var buckets: [[Element]]
  private let size: Int

  /// - Parameter size: of a bucket that is full, in elements.
  init(size: Int) {
    self.size = size
    buckets = Array(repeating: [], count: CompactKey.parts)
  }

  /// - Returns: all that was gathered for the part, in order, once the bucket is full; it is empty then.
  mutating func add(_ element: Element, to part: Int) -> [Element]? {
    buckets[part].append(element)
    guard buckets[part].count >= size else { return nil }
    var full: [Element] = []
    full.reserveCapacity(size)
    swap(&full, &buckets[part])
    return full
  }

  /// What is left, in the order of the parts; nothing is then.
  mutating func takeAll() -> [[Element]] {
    let all = buckets
    buckets = Array(repeating: [], count: CompactKey.parts)
    return all
  }
}
