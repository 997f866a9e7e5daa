/// A set of numbers as intervals, in order and apart from each other.
struct IntervalSet: Hashable {
  struct Interval: Hashable {
    var low: Double
    var includesLow: Bool
    var high: Double
    var includesHigh: Bool

    var isEmpty: Bool { low > high || low == high && !(includesLow && includesHigh) }
  }

  private(set) var intervals: [Interval]

  init(_ intervals: [Interval]) { self.intervals = intervals.filter { !$0.isEmpty } }

  static let all = IntervalSet(low: -.infinity, true, high: .infinity, true)

  init(low: Double, _ includesLow: Bool, high: Double, _ includesHigh: Bool) {
    self.init([Interval(low: low, includesLow: includesLow, high: high, includesHigh: includesHigh)])
  }

  init(points: [Double]) {
    self.init(
      Set(points).sorted().map { Interval(low: $0, includesLow: true, high: $0, includesHigh: true) })
  }

  var isEmpty: Bool { intervals.isEmpty }

  func intersection(_ other: IntervalSet) -> IntervalSet {
    var result: [Interval] = []
    for one in intervals {
      for two in other.intervals where two.low <= one.high && one.low <= two.high {
        let low = max(one.low, two.low)
        let high = min(one.high, two.high)
        result.append(
          Interval(
            low: low, includesLow: (one.low < low || one.includesLow) && (two.low < low || two.includesLow),
            high: high, includesHigh: (one.high > high || one.includesHigh) && (two.high > high || two.includesHigh)))
      }
    }
    return IntervalSet(result)
  }

  /// All numbers that are not in the set.
  var complement: IntervalSet {
    var result: [Interval] = []
    var low = -Double.infinity
    var includesLow = true
    for interval in intervals {
      result.append(
        Interval(low: low, includesLow: includesLow, high: interval.low, includesHigh: !interval.includesLow))
      (low, includesLow) = (interval.high, !interval.includesHigh)
    }
    result.append(Interval(low: low, includesLow: includesLow, high: .infinity, includesHigh: true))
    return IntervalSet(result)
  }

  func subtracting(_ other: IntervalSet) -> IntervalSet { intersection(other.complement) }

  /// The whole numbers of the set, with ends that belong to it. Beyond 2⁵³, where a `Double` can't tell neighbours, ends stay as they are.
  var wholeNumbers: IntervalSet {
    IntervalSet(
      intervals.map { interval in
        var whole = interval
        if abs(interval.low) < 0x1p53 {
          let up = interval.low.rounded(.up)
          whole.low = up == interval.low && !interval.includesLow ? up + 1 : up
          whole.includesLow = true
        }
        if abs(interval.high) < 0x1p53 {
          let down = interval.high.rounded(.down)
          whole.high = down == interval.high && !interval.includesHigh ? down - 1 : down
          whole.includesHigh = true
        }
        return whole
      })
  }
}
