/// Ages, counted in buckets that are at most a sixty-fourth of their age wide, so that a few hundred numbers hold any distribution, and those
/// of two parts of a log can be added.
public struct AgeHistogram: Sendable, Hashable, Codable {
  /// By bucket.
  private var counts: [Int: Int] = [:]
  public private(set) var total = 0
  /// The highest age, in seconds.
  public private(set) var highest = 0

  public init() {}

  /// - Parameter seconds: below 0 counts as 0, as of events that a clock put into the future.
  public mutating func add(seconds: Int) {
    let seconds = max(0, seconds)
    counts[Self.bucket(of: seconds), default: 0] += 1
    total += 1
    highest = max(highest, seconds)
  }

  public mutating func add(_ other: AgeHistogram) {
    for (bucket, count) in other.counts { counts[bucket, default: 0] += count }
    total += other.total
    highest = max(highest, other.highest)
  }

  /// The age in seconds that a share of all doesn't exceed, too high by at most a sixty-fourth; nil of none.
  /// - Parameter share: 0 to 1.
  public func percentile(_ share: Double) -> Int? {
    guard total > 0 else { return nil }
    let wanted = max(1, Int((share * Double(total)).rounded(.up)))
    var seen = 0
    for (bucket, count) in counts.sorted(by: { $0.key < $1.key }) {
      seen += count
      if seen >= wanted { return min(highest, Self.highest(of: bucket)) }
    }
    return highest
  }

  /// Ages below 64 s have buckets of their own; above, 64 for each doubling.
  private static func bucket(of seconds: Int) -> Int {
    guard seconds >= 64 else { return seconds }
    let shift = Int.bitWidth - seconds.leadingZeroBitCount - 7
    return (shift + 1) * 64 + (seconds >> shift) - 64
  }

  private static func highest(of bucket: Int) -> Int {
    guard bucket >= 64 else { return bucket }
    let shift = min(bucket / 64 - 1, 56)
    return ((bucket % 64 + 64) << shift) + (1 << shift) - 1
  }
}
