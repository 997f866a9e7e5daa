import CivilTime
import RuleModel

/// All limits that rules compare one number, time or duration with, in order. A value's place among them, found by binary search, says
/// what every comparison comes to.
///
/// Places count limits and the gaps between them: 0 is below the first limit, 1 is the first limit, 2 lies between the first and the
/// second.
struct NumberScale: Sendable {
  private let numbers: [Double]
  /// Times and durations, in milliseconds.
  private let moments: [Int64]

  init(_ operands: some Sequence<Operand>) {
    var numbers = Set<Double>()
    var moments = Set<Int64>()
    for operand in operands {
      switch operand {
      case .number(let number): if !number.isNaN { numbers.insert(number) }
      case .time(let time): moments.insert(time.milliseconds)
      case .duration(let duration): moments.insert(duration.milliseconds)
      case .text, .flag: break
      }
    }
    self.numbers = numbers.sorted()
    self.moments = moments.sorted()
  }

  /// One more than the highest place.
  var placeCount: Int { max(numbers.count, moments.count) * 2 + 1 }

  /// Nil for what has no place in an order.
  func place(of value: FieldValue) -> Int? {
    switch value {
    case .count(let count):
      // Whole numbers up to here are exact as Double.
      if count.magnitude <= 1 << 53 { return place(in: numbers) { order(Double(count), $0) ?? .less } }
      return place(in: numbers) { order(count, $0) ?? .less }
    case .number(let number): return number.isNaN ? nil : place(in: numbers) { order(number, $0) ?? .less }
    case .time(let time): return place(of: time.milliseconds)
    case .duration(let duration): return place(of: duration.milliseconds)
    case .text, .flag, .set: return nil
    }
  }

  /// The place of a limit; nil for not-a-number and for texts.
  func place(of operand: Operand) -> Int? {
    switch operand {
    case .number(let number): place(of: FieldValue.number(number))
    case .time(let time): place(of: time.milliseconds)
    case .duration(let duration): place(of: duration.milliseconds)
    case .text, .flag: nil
    }
  }

  private func place(of moment: Int64) -> Int { place(in: moments) { order(moment, $0) ?? .less } }

  private func place<Limit>(in limits: [Limit], _ order: (Limit) -> Order) -> Int {
    var low = 0
    var high = limits.count
    while low < high {
      let middle = (low + high) / 2
      switch order(limits[middle]) {
      case .equal: return middle * 2 + 1
      case .less: high = middle
      case .greater: low = middle + 1
      }
    }
    return low * 2
  }
}
