import CivilTime

/// A message that a follower got, or would have got but for a control group, in 64 bits: the moment, the rule's number, and which of both.
///
/// Moments before the year -2488 or after 6429 are taken as the nearest of these.
struct Note: Sendable {
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(at moment: Timestamp, rule: Int, isMessage: Bool) {
    let bound: Int64 = 1 << 47
    let time = min(max(moment.milliseconds, -bound), bound - 1) + bound
    bits = UInt64(time) << 16 | UInt64(min(rule, Self.otherRule)) << 1 | (isMessage ? 1 : 0)
  }

  /// There is no message.
  static let none = Note(bits: 0xffff)

  /// Stands for all rules with greater numbers.
  static let otherRule = 0x7ffe

  var isNone: Bool { bits & 0xffff == 0xffff }
  var isMessage: Bool { bits & 1 == 1 && !isNone }
  var rule: Int { Int(bits >> 1 & 0x7fff) }
  var at: Timestamp { Timestamp(milliseconds: Int64(bits >> 16) - 1 << 47) }
}
