import Quality

/// What a message has in common with all others that differ only in names: 16 bytes, whatever the length of the text.
public struct CohortKey: Sendable, Hashable {
  public let high: UInt64
  public let low: UInt64

  /// A key as a ledger kept it.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Of a message in which what says nothing about the follower is masked (`Message.Source.isMasked`), also inside its link. Tracking
  /// parameters of links (`utm_…`) don't count.
  ///
  /// - Parameter link: the link of the call to action; nil where nothing in it is masked.
  public init(_ message: Message, link: MaskedLink? = nil) {
    var (first, second) = (Self.first, Self.second)
    let text = message.text
    let isDone =
      link == nil
      && text.utf8.withContiguousStorageIfAvailable { Self.combine(message.segments, $0, &first, &second) } ?? false
    if !isDone {
      (first, second) = (Self.first, Self.second)
      for byte in Self.withoutTracking(Self.masked(message, link: link)) {
        first.combine(byte: byte)
        second.combine(byte: byte)
      }
    }
    high = first.value
    low = second.value
  }

  private static let first = StableHash(seed: "cohort")
  private static let second = StableHash(seed: "cohort, second half")

  /// Hashes the masked text without making it. False when a link may have tracking parameters, which takes more than one look.
  private static func combine(
    _ segments: [Message.Segment], _ bytes: UnsafeBufferPointer<UInt8>, _ first: inout StableHash,
    _ second: inout StableHash
  ) -> Bool {
    var (one, two) = (first, second)
    var last: UInt8 = 0xFF
    for segment in segments {
      if segment.source.isMasked {
        if last != mask {
          one.combine(byte: mask)
          two.combine(byte: mask)
        }
        last = mask
        continue
      }
      for offset in segment.range.clamped(to: 0..<bytes.count) {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "u"), last == UInt8(ascii: "?") || last == UInt8(ascii: "&") { return false }
        one.combine(byte: byte)
        two.combine(byte: byte)
        last = byte
      }
    }
    (first, second) = (one, two)
    return true
  }

  /// The keys under which a message counts as nearly the same as others: one for each fact that stands in it, with the
  /// values of that fact masked, too. Two messages that differ in the value of one fact have one of these keys in common.
  public static func near(_ message: Message, link: MaskedLink? = nil) -> [(fact: String, key: CohortKey)] {
    var paths: [String] = []
    for segment in message.segments where !segment.source.isMasked {
      if let path = segment.source.fact, !paths.contains(path) { paths.append(path) }
    }
    return paths.map { path in
      var (first, second) = (StableHash(seed: "near cohort"), StableHash(seed: "near cohort, second half"))
      first.combine(path)
      second.combine(path)
      for byte in withoutTracking(masked(message, fact: path, link: link)) {
        first.combine(byte: byte)
        second.combine(byte: byte)
      }
      return (path, CohortKey(high: first.value, low: second.value))
    }
  }

  /// The text with a mark for each value that is masked.
  /// - Parameter fact: the path of a fact that is masked, too.
  static func masked(_ message: Message, fact: String? = nil, link: MaskedLink? = nil) -> [UInt8] {
    var masked: [UInt8] = []
    masked.reserveCapacity(message.text.utf8.count)
    let bytes = Array(message.text.utf8)
    for segment in message.segments {
      if let fact, segment.origin.fact == fact {
        if masked.last != Self.factMask { masked.append(Self.factMask) }
      } else if segment.source.isMasked {
        // A run of name segments, as filters leave them, is one name.
        if masked.last != Self.mask { masked.append(Self.mask) }
      } else {
        let text = bytes[segment.range.clamped(to: 0..<bytes.count)]
        if let link, text.elementsEqual(link.link.utf8) { masked += Array(link.masked.utf8) } else { masked += text }
      }
    }
    return masked
  }

  private static let mask: UInt8 = 0
  private static let factMask: UInt8 = 1

  /// The text without `utm_name=value` items of queries.
  static func withoutTracking(_ bytes: [UInt8]) -> [UInt8] {
    let marker = Array("utm_".utf8)
    let ends: Set<UInt8> = Set(" \n\t&#\"'<>)".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let startsItem = index > 0 && (bytes[index - 1] == UInt8(ascii: "?") || bytes[index - 1] == UInt8(ascii: "&"))
      guard startsItem, bytes[index...].starts(with: marker) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      while index < bytes.count, !ends.contains(bytes[index]) { index += 1 }
      // The `&` behind the item goes with it, so that the item before or after stands alone.
      if index < bytes.count, bytes[index] == UInt8(ascii: "&") { index += 1 }
    }
    return result
  }
}

/// A link that differs from follower to follower in what says nothing about them.
public struct MaskedLink: Sendable, Hashable {
  public let link: String
  /// With a mark in place of each such part.
  public let masked: String
}

extension CohortKey: CustomStringConvertible {
  /// 32 hexadecimal digits.
  public var description: String {
    [high, low].map { part in
      let digits = String(part, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

extension Message.Origin {
  /// The paths that name a person without saying anything about them.
  public static let namePaths: Set<String> = Fact.names
}
