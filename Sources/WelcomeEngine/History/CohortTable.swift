/// The first member of each cohort, and how many members are listed: 17 bytes a place.
struct CohortTable: Sendable {
  struct Entry: Sendable {
    /// Counted from 1; 0 for none.
    var first: UInt32 = 0
    var count: UInt32 = 0
  }

  private struct Part: Sendable {
    var bytes: [UInt8] = []
    var capacity = 0
    var count = 0
  }

  private static let size = CompactKey.size + 8
  private var parts = [Part](repeating: Part(), count: CompactKey.parts)

  subscript(key: CompactKey) -> Entry {
    get {
      let part = parts[key.part]
      guard part.count > 0 else { return Entry() }
      return part.bytes.withUnsafeBytes { Self.entry($0, Self.place(of: key, $0, part.capacity)) }
    }
    set {
      let number = key.part
      if CompactKey.isFull(parts[number].count, of: parts[number].capacity) { Self.grow(&parts[number]) }
      let capacity = parts[number].capacity
      let isNew = parts[number].bytes.withUnsafeMutableBytes { bytes in
        let place = Self.place(of: key, UnsafeRawBufferPointer(bytes), capacity)
        let isNew = CompactKey(UnsafeRawBufferPointer(bytes), at: place * Self.size).isEmpty
        Self.store(key, newValue, bytes, place)
        return isNew
      }
      if isNew { parts[number].count += 1 }
    }
  }

  /// See `KeySet.touch`.
  func touch(_ key: CompactKey) -> UInt8 {
    let part = parts[key.part]
    guard part.capacity > 0 else { return 0 }
    return part.bytes.withUnsafeBytes { $0[key.place(in: part.capacity) * Self.size] }
  }

  /// Bytes that are held.
  var byteCount: Int { parts.reduce(0) { $0 + $1.bytes.capacity } }

  private static func entry(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Entry {
    let offset = place * size + CompactKey.size
    return Entry(
      first: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self),
      count: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
  }

  private static func store(_ key: CompactKey, _ entry: Entry, _ bytes: UnsafeMutableRawBufferPointer, _ place: Int) {
    key.store(in: bytes, at: place * size)
    bytes.storeBytes(of: entry.first, toByteOffset: place * size + CompactKey.size, as: UInt32.self)
    bytes.storeBytes(of: entry.count, toByteOffset: place * size + CompactKey.size + 4, as: UInt32.self)
  }

  private static func place(of key: CompactKey, _ bytes: UnsafeRawBufferPointer, _ capacity: Int) -> Int {
    var place = key.place(in: capacity)
    while true {
      let found = CompactKey(bytes, at: place * size)
      if found == key || found.isEmpty { return place }
      place += 1
      if place == capacity { place = 0 }
    }
  }

  private static func grow(_ part: inout Part) {
    let capacity = CompactKey.grown(part.capacity)
    var bytes = [UInt8](repeating: 0, count: capacity * size)
    bytes.withUnsafeMutableBytes { new in
      part.bytes.withUnsafeBytes { old in
        for place in 0..<part.capacity {
          let key = CompactKey(old, at: place * size)
          if key.isEmpty { continue }
          store(key, entry(old, place), new, self.place(of: key, UnsafeRawBufferPointer(new), capacity))
        }
      }
    }
    part.bytes = bytes
    part.capacity = capacity
  }
}
