/// Gathers what belongs to each part of a table, so that a part's share can be handled in one go.
struct PartBuckets<Element> {
  private var buckets: [[Element]]
  private let size: Int

  /// - Parameter size: of a bucket that is full, in elements.
  init(size: Int) {
    self.size = size
    buckets = (0..<CompactKey.parts).map { _ in
      var bucket: [Element] = []
      bucket.reserveCapacity(size)
      return bucket
    }
  }

  /// - Returns: whether the part's bucket is full: it has to be handled and cleared before more is added.
  mutating func add(_ element: Element, to part: Int) -> Bool {
    buckets[part].append(element)
    return buckets[part].count >= size
  }

  /// What was gathered for a part, in order.
  subscript(part: Int) -> [Element] { buckets[part] }

  /// Keeps the room, as long as nobody holds what was in it.
  mutating func clear(_ part: Int) { buckets[part].removeAll(keepingCapacity: true) }
}
