import CZlib

/// The text inside gzip data (RFC 1952), also of several members one after the other, as rotated logs are appended.
final class GzipSource: ByteSource {
  /// The first two bytes of gzip data.
  static let magic: [UInt8] = [0x1f, 0x8b]

  private let source: any ByteSource
  private let path: String
  // The library keeps a pointer back to this structure, which must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var inputEnded = false
  /// Between two members, where the data may end.
  private var atMemberEnd = false

  init(_ source: any ByteSource, path: String) throws(EventLogError) {
    self.source = source
    self.path = path
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(capacity: 1 << 16)
    guard welcome_inflate_start(stream) == Z_OK else {
      throw EventLogError(path: path, reason: "can't be read: out of memory")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  var isDry: Bool { stream.pointee.avail_in == 0 && source.isDry }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    let size = min(buffer.count, Int(Int32.max))
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(size)
    while stream.pointee.avail_out == UInt32(size) {
      if stream.pointee.avail_in == 0, !inputEnded {
        let count = try source.read(into: UnsafeMutableRawBufferPointer(input))
        inputEnded = count == 0
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(count)
      }
      if atMemberEnd {
        if stream.pointee.avail_in == 0 { return 0 }
        // Tapes and some programs fill up with zeros behind the last member.
        if stream.pointee.next_in.pointee == 0 {
          stream.pointee.next_in += 1
          stream.pointee.avail_in -= 1
          continue
        }
        inflateReset(stream)
        atMemberEnd = false
      }
      // Also without new input: text may be left over from the input before.
      switch inflate(stream, Z_NO_FLUSH) {
      case Z_OK: break
      case Z_STREAM_END: atMemberEnd = true
      case Z_BUF_ERROR where !inputEnded: break
      case Z_BUF_ERROR: throw EventLogError(path: path, reason: "ends in the middle of its gzip data")
      default: throw EventLogError(path: path, reason: "isn't valid gzip data")
      }
    }
    return size - Int(stream.pointee.avail_out)
  }
}

/// A source of which some bytes have been looked at already.
final class PrefixedSource: ByteSource {
  private var prefix: [UInt8]
  private let source: any ByteSource

  init(_ prefix: [UInt8], _ source: any ByteSource) {
    self.prefix = prefix
    self.source = source
  }

  var isDry: Bool { prefix.isEmpty && source.isDry }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    guard !prefix.isEmpty else { return try source.read(into: buffer) }
    let count = min(prefix.count, buffer.count)
    buffer.copyBytes(from: prefix[..<count])
    prefix.removeFirst(count)
    return count
  }
}
