/// Records of one size, numbered from 0, that are added and changed but never taken away. They stand in blocks, so that growing copies little.
struct Records: Sendable {
  private var blocks: [[UInt8]] = []
  private(set) var count = 0
  let size: Int

  private static let bits = 12

  /// - Parameter size: of a record, in bytes.
  init(size: Int) { self.size = size }

  mutating func append() -> Int {
    if count & (1 << Self.bits - 1) == 0 {
      blocks.append([])
      // The first block grows with what is in it, so that a short history is small.
      if blocks.count > 1 { blocks[blocks.count - 1].reserveCapacity(size << Self.bits) }
    }
    blocks[count >> Self.bits].append(contentsOf: repeatElement(0, count: size))
    count += 1
    return count - 1
  }

  @inline(__always)
  func load<Value: BitwiseCopyable>(_ number: Int, _ offset: Int, as type: Value.Type) -> Value {
    let place = (number & (1 << Self.bits - 1)) * size + offset
    return blocks[number >> Self.bits].withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: type) }
  }

  @inline(__always)
  mutating func store<Value: BitwiseCopyable>(_ value: Value, _ number: Int, _ offset: Int) {
    let place = (number & (1 << Self.bits - 1)) * size + offset
    blocks[number >> Self.bits].withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: place, as: Value.self) }
  }

  /// Bytes that are held.
  var byteCount: Int { blocks.reduce(0) { $0 + $1.capacity } }
}
