/// From libyaml's positions, which count Unicode scalars behind a byte order mark, to UTF-8 offsets of the file.
struct OffsetTable {
  /// The offset of every 64th scalar; empty where each scalar is one byte.
  private let checkpoints: [Int]
  private let start: Int
  private let end: Int

  static let stride = 64

  /// For a text of one-byte scalars that starts at an offset.
  init(ascii start: Int) {
    self.init(checkpoints: [], start: start, end: start)
  }

  private init(checkpoints: [Int], start: Int, end: Int) {
    self.checkpoints = checkpoints
    self.start = start
    self.end = end
  }

  /// The offset of a scalar; positions outside the text are taken as its nearest end.
  func offset(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let index = max(index, 0)
    if checkpoints.isEmpty { return min(start + min(index, end), end) }
    let row = index / Self.stride
    guard row < checkpoints.count else { return end }
    var offset = checkpoints[row]
    var left = index % Self.stride
    while left > 0, offset < end {
      offset += UTF8Decoding.length(leadByte: bytes[offset])
      left -= 1
    }
    return min(offset, end)
  }

  /// Collects the checkpoints while a text is read once from its start.
  struct Builder {
    private var checkpoints: [Int] = []
    private var count = 0
    private var isASCII = true
    private let start: Int

    init(start: Int) { self.start = start }

    /// Counts a scalar of so many bytes.
    mutating func skip(_ length: Int, at offset: Int) {
      if count % OffsetTable.stride == 0 { checkpoints.append(offset) }
      count += 1
      if length > 1 { isASCII = false }
    }

    /// Counts scalars of one byte each.
    mutating func skip(ascii length: Int, at offset: Int) {
      var next = (OffsetTable.stride - count % OffsetTable.stride) % OffsetTable.stride
      while next < length {
        checkpoints.append(offset + next)
        next += OffsetTable.stride
      }
      count += length
    }

    func finished(end: Int) -> OffsetTable {
      OffsetTable(checkpoints: isASCII ? [] : checkpoints, start: start, end: end)
    }
  }
}

/// Reading UTF-8 byte by byte, where what is invalid must be told from what is valid.
enum UTF8Decoding {
  /// The scalar at an offset with its length in bytes; nil where the bytes are not UTF-8 (Unicode 16.0, table 3-7).
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int)? {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = length(leadByte: lead)
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, length)
  }

  static func length(leadByte: UInt8) -> Int {
    leadByte < 0xC0 ? 1 : leadByte < 0xE0 ? 2 : leadByte < 0xF0 ? 3 : 4
  }
}
