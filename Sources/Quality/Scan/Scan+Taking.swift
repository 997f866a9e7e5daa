extension Scan {
  /// What is read several bytes at a time may be read so far behind the end.
  private static let slack = 64

  /// Takes over a text.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    let count = text.count
    if count >= capacity { makeRoom(for: count) }
    if let start = text.baseAddress { bytes.update(from: start, count: count) }
    for offset in stride(from: 0, to: Self.slack, by: 8) {
      UnsafeMutableRawPointer(bytes + count).storeBytes(of: 0, toByteOffset: offset, as: UInt64.self)
    }
    self.count = count
  }

  private mutating func makeRoom(for count: Int) {
    deallocateTexts()
    capacity = count * 2 + 64
    bytes = .allocate(capacity: capacity + Self.slack)
    // A text has fewer tokens than there is room for bytes.
    tokens = .allocate(capacity: capacity)
    notes = .allocate(capacity: capacity)
    starts = .allocate(capacity: capacity)
    places = .allocate(capacity: capacity)
  }

  /// Takes over the segments of the text that was taken before.
  mutating func take(_ segments: [Message.Segment]) {
    if segmentCapacity < segments.count {
      segmentCapacity = segments.count * 2
      self.segments.deallocate()
      self.segments = .allocate(capacity: segmentCapacity)
    }
    segmentCount = segments.count
    for index in segments.indices { self.segments[index] = ScanSegment(segments[index], count: count) }
  }

  func deallocateTexts() {
    bytes.deallocate()
    tokens.deallocate()
    notes.deallocate()
    starts.deallocate()
    places.deallocate()
  }
}
