/// A segment of a scan: what `Message.Segment` says, without strings.
struct ScanSegment: Sendable {
  enum Origin: UInt8, Sendable {
    case literal, fallback, brand, other, cta
    /// A value of the call to action that is a time, and its code.
    case ctaTime, ctaCode
    case name, impersonalFact, personalFact
  }

  var start: Int32
  var end: Int32
  /// The number of the call to action; -1 without a region, -2 in the value line.
  var region: Int32
  var origin: Origin
  /// The first token that starts in it or behind it.
  var firstToken: Int32 = 0

  @inline(__always)
  var isFact: Bool {
    switch origin {
    case .name, .impersonalFact, .personalFact: true
    default: false
    }
  }

  @inline(__always)
  var isCallToActionValue: Bool {
    switch origin {
    case .cta, .ctaTime, .ctaCode: true
    default: false
    }
  }

  @inline(__always)
  init(_ segment: borrowing Message.Segment, count: Int) {
    start = Int32(truncatingIfNeeded: min(max(segment.range.lowerBound, 0), count))
    end = Int32(truncatingIfNeeded: min(max(segment.range.upperBound, 0), count))
    region =
      switch segment.region {
      case nil: -1
      case .value: -2
      case .cta(let number): Int32(truncatingIfNeeded: number)
      }
    origin = segment.source.scanned
  }
}

extension ScanSegment.Origin {
  init(_ origin: Message.Origin) {
    self =
      switch origin {
      case .literal: .literal
      case .fallback: .fallback
      case .brand: .brand
      case .other: .other
      case .cta(let path): Self.callToActionValue(path)
      case .fact(let path):
        Fact.isName(path) ? .name : Fact.isImpersonal(path) ? .impersonalFact : .personalFact
      }
  }

  private static func callToActionValue(_ path: String) -> Self {
    for time in ["cta.slot", "cta.slots", "cta.deadline", "cta.ends"] where isAt(path, time) { return .ctaTime }
    return isAt(path, "cta.code") ? .ctaCode : .cta
  }

  /// The value at a path or a part of it.
  private static func isAt(_ name: String, _ path: String) -> Bool {
    name == path || name.utf8.count > path.utf8.count && name.hasPrefix(path + ".")
  }
}
