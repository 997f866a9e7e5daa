/// Ages, counted in buckets that are at most a sixty-fourth of their age wide, so that a few hundred numbers hold any distribution, and those
/// of two parts of a log can be added.
public struct AgeHistogram: Sendable, Hashable, Codable {
  private struct Bucket: Sendable, Hashable, Codable {
    var count = 0
    /// The highest age in it, in seconds.
    var highest = 0

    mutating func add(_ other: Bucket) {
      count += other.count
      highest = max(highest, other.highest)
    }
  }

  private var buckets: [Int: Bucket] = [:]
  public private(set) var total = 0
  /// The highest age, in seconds.
  public private(set) var highest = 0

  public init() {}

  /// - Parameter seconds: below 0 counts as 0, as of events that a clock put into the future.
  public mutating func add(seconds: Int) {
    let seconds = max(0, seconds)
    buckets[Self.bucket(of: seconds), default: Bucket()].add(Bucket(count: 1, highest: seconds))
    total += 1
    highest = max(highest, seconds)
  }

  public mutating func add(_ other: AgeHistogram) {
    for (place, bucket) in other.buckets { buckets[place, default: Bucket()].add(bucket) }
    total += other.total
    highest = max(highest, other.highest)
  }

  /// The age in seconds that a share of all doesn't exceed, too high by at most a sixty-fourth; nil of none.
  /// - Parameter share: 0 to 1.
  public func percentile(_ share: Double) -> Int? {
    guard total > 0 else { return nil }
    let wanted = max(1, Int((share * Double(total)).rounded(.up)))
    var seen = 0
    for (_, bucket) in buckets.sorted(by: { $0.key < $1.key }) {
      seen += bucket.count
      if seen >= wanted { return bucket.highest }
    }
    return highest
  }

  /// Ages as their buckets stand for them, so that percentiles over these are those of a histogram of all.
  /// - Parameter sorted: in seconds, ascending.
  public static func levelled(_ sorted: [Int]) -> [Int] {
    var levelled = sorted
    for index in levelled.indices.dropLast().reversed()
    where bucket(of: max(0, levelled[index])) == bucket(of: max(0, levelled[index + 1])) {
      levelled[index] = levelled[index + 1]
    }
    return levelled
  }

  /// Ages below 64 s have buckets of their own; above, 64 for each doubling.
  private static func bucket(of seconds: Int) -> Int {
    guard seconds >= 64 else { return seconds }
    let shift = Int.bitWidth - seconds.leadingZeroBitCount - 7
    return (shift + 1) * 64 + (seconds >> shift) - 64
  }
}
