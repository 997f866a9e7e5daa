/// A set of keys that are never taken out: open addressing with linear probing, 9 bytes a place.
struct KeySet: Sendable {
  private struct Part: Sendable {
    var bytes: [UInt8] = []
    var capacity = 0
    var count = 0
  }

  private var parts = [Part](repeating: Part(), count: CompactKey.parts)

  func contains(_ key: CompactKey) -> Bool {
    let part = parts[key.part]
    guard part.count > 0 else { return false }
    return part.bytes.withUnsafeBytes { Self.find(key, $0, part.capacity).isThere }
  }

  mutating func insert(_ key: CompactKey) {
    let number = key.part
    if CompactKey.isFull(parts[number].count, of: parts[number].capacity) {
      Self.grow(&parts[number], to: CompactKey.grown(parts[number].capacity))
    }
    let capacity = parts[number].capacity
    let isNew = parts[number].bytes.withUnsafeMutableBytes { bytes -> Bool in
      let (place, isThere) = Self.find(key, UnsafeRawBufferPointer(bytes), capacity)
      if !isThere { key.store(in: bytes, at: place * CompactKey.size) }
      return !isThere
    }
    if isNew { parts[number].count += 1 }
  }

  /// Makes room for so many more keys at once.
  mutating func reserve(_ count: Int) {
    for number in parts.indices {
      let capacity = CompactKey.capacity(for: count, besides: parts[number].count)
      if capacity > parts[number].capacity { Self.grow(&parts[number], to: capacity) }
    }
  }

  /// Looks at where a key would stand, without waiting for it: of a table that is larger than the processor's caches, places that are looked
  /// at in turn, before anything is done with them, come from memory at the same time.
  /// - Returns: nothing of meaning.
  func touch(_ key: CompactKey) -> UInt8 {
    let part = parts[key.part]
    guard part.capacity > 0 else { return 0 }
    return part.bytes.withUnsafeBytes { $0[key.place(in: part.capacity) * CompactKey.size] }
  }

  /// Bytes that are held.
  var byteCount: Int { parts.reduce(0) { $0 + $1.bytes.capacity } }

  /// Where a key stands, or would stand. There is always an empty place.
  private static func find(
    _ key: CompactKey, _ bytes: UnsafeRawBufferPointer, _ capacity: Int
  ) -> (place: Int, isThere: Bool) {
    var place = key.place(in: capacity)
    while true {
      let found = CompactKey(bytes, at: place * CompactKey.size)
      if found == key { return (place, true) }
      if found.isEmpty { return (place, false) }
      place += 1
      if place == capacity { place = 0 }
    }
  }

  private static func grow(_ part: inout Part, to capacity: Int) {
    var bytes = [UInt8](repeating: 0, count: capacity * CompactKey.size)
    bytes.withUnsafeMutableBytes { new in
      part.bytes.withUnsafeBytes { old in
        for place in 0..<part.capacity {
          let key = CompactKey(old, at: place * CompactKey.size)
          if key.isEmpty { continue }
          key.store(in: new, at: find(key, UnsafeRawBufferPointer(new), capacity).place * CompactKey.size)
        }
      }
    }
    part.bytes = bytes
    part.capacity = capacity
  }
}
