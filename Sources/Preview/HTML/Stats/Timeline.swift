import CivilTime

/// Decisions by the minute, in memory that grows with the minutes and not with the decisions.
public struct Timeline: Sendable, Hashable {
  public struct Counts: Sendable, Hashable {
    public var sent = 0
    public var refused = 0
    public var skipped = 0

    public init(sent: Int = 0, refused: Int = 0, skipped: Int = 0) {
      self.sent = sent
      self.refused = refused
      self.skipped = skipped
    }

    var total: Int { sent + refused + skipped }

    subscript(kind: DecisionKind) -> Int {
      get {
        switch kind {
        case .sent: sent
        case .refused: refused
        case .skipped: skipped
        }
      }
      set {
        switch kind {
        case .sent: sent = newValue
        case .refused: refused = newValue
        case .skipped: skipped = newValue
        }
      }
    }
  }

  /// What came in a stretch of time.
  struct Bin: Sendable, Hashable {
    let start: Timestamp
    let counts: Counts
  }

  /// Minutes since 1970, in UTC.
  private var minutes: [Int64: Counts] = [:]

  public init() {}

  public var isEmpty: Bool { minutes.isEmpty }

  public mutating func add(_ kind: DecisionKind, at moment: Timestamp) {
    minutes[Self.floor(moment.milliseconds, 60_000), default: Counts()][kind] += 1
  }

  /// The first and the last minute; nil when there are none.
  var range: ClosedRange<Timestamp>? {
    guard let first = minutes.keys.min(), let last = minutes.keys.max() else { return nil }
    return Self.moment(first)...Self.moment(last)
  }

  /// The decisions in stretches of the same length, empty ones between them included: minutes, hours, days or weeks, so that there are no
  /// more than a picture has room for.
  func bins(atMost limit: Int = 60) -> (width: TimeSpan, bins: [Bin]) {
    guard let first = minutes.keys.min(), let last = minutes.keys.max() else { return (.minutes(1), []) }
    var width = Self.widths.last ?? 1
    if let fitting = Self.widths.first(where: { Self.count(first, last, $0) <= Int64(limit) }) {
      width = fitting
    } else {
      while Self.count(first, last, width) > Int64(limit) { width *= 2 }
    }
    var counts: [Int64: Counts] = [:]
    for (minute, found) in minutes {
      let place = Self.floor(minute - Self.origin(width), width)
      for kind in DecisionKind.allCases { counts[place, default: Counts()][kind] += found[kind] }
    }
    let origin = Self.origin(width)
    let bins = (Self.floor(first - origin, width)...Self.floor(last - origin, width)).map { place in
      Bin(start: Self.moment(place * width + origin), counts: counts[place] ?? Counts())
    }
    return (.minutes(width), bins)
  }

  /// In minutes.
  private static let widths: [Int64] = [1, 5, 15, 60, 180, 360, 720, 1440, 10_080]

  /// Where stretches begin to be counted. Weeks begin on Mondays, as 5 January 1970 was one.
  private static func origin(_ width: Int64) -> Int64 { width % 10_080 == 0 ? 4 * 1440 : 0 }

  private static func count(_ first: Int64, _ last: Int64, _ width: Int64) -> Int64 {
    floor(last - origin(width), width) - floor(first - origin(width), width) + 1
  }

  private static func floor(_ number: Int64, _ width: Int64) -> Int64 {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: width)
    return rest < 0 ? quotient - 1 : quotient
  }

  private static func moment(_ minute: Int64) -> Timestamp { Timestamp(seconds: minute * 60) }
}
