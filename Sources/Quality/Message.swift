import Diagnostics

/// A rendered message with the origin of every byte: what the gate judges.
public struct Message: Sendable, Hashable {
  public let text: String
  /// In the order of the text, without gap or overlap; none is empty.
  public let segments: [Segment]

  public init(text: String, segments: [Segment]) {
    self.text = text
    self.segments = segments
  }

  public struct Segment: Sendable, Hashable {
    /// UTF-8 offsets of the message's text.
    public let range: Range<Int>
    /// The part of the message that the segment belongs to, whatever its origin.
    public let region: Region?
    /// What segments of many messages have in common.
    public let source: Source

    public var origin: Origin { source.origin }
    /// The place in the template that produced it.
    public var span: Span? { source.span }

    public init(range: Range<Int>, origin: Origin, region: Region? = nil, span: Span? = nil) {
      self.init(range: range, region: region, source: Source(origin, span: span))
    }

    public init(range: Range<Int>, region: Region?, source: Source) {
      (self.range, self.region, self.source) = (range, region, source)
    }

    /// The same segment at another place.
    public func moved(to range: Range<Int>) -> Segment { Segment(range: range, region: region, source: source) }
  }

  /// Where segments come from: a place in a template with what it prints. Shared by the segments of all messages that it makes, so that a
  /// segment is copied for the price of one reference, and its path is looked at once.
  public final class Source: Sendable, Hashable {
    public let origin: Origin
    public let span: Span?
    /// The path of a fact; nil for other origins.
    public let fact: String?
    /// It differs from follower to follower without saying anything about them: a name or a handle, or what stands in for a missing one;
    /// a code; a time that the brand offers; `now`; and what is no fact (`Fact.isImpersonal`). Cohorts are counted as if it were the same.
    public let isMasked: Bool
    /// What the scan has to know of the origin.
    let scanned: ScanSegment.Origin

    public init(_ origin: Origin, span: Span? = nil) {
      self.origin = origin
      self.span = span
      scanned = ScanSegment.Origin(origin)
      fact = origin.fact
      isMasked =
        switch origin {
        case .fact(let path): Fact.isName(path) || Fact.isImpersonal(path)
        case .fallback(of: let path?): Fact.isName(path)
        case .cta: scanned == .ctaTime || scanned == .ctaCode
        case .other(let path): path == "now"
        default: false
        }
    }

    public static func == (left: Source, right: Source) -> Bool {
      left === right || left.origin == right.origin && left.span == right.span
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(origin)
      hasher.combine(span)
    }
  }

  /// Where a segment's bytes come from.
  public enum Origin: Sendable, Hashable {
    /// The template's own words.
    case literal
    /// A value of the follower or the event, by its path: `follower.location`, `match.bio`.
    case fact(String)
    /// What a `default` gave in place of a missing value; the path that was missing, where known.
    case fallback(of: String?)
    /// A value of the brand.
    case brand(String)
    /// A value of the call to action, such as its link or a slot.
    case cta(String)
    /// Any other value, such as `now`.
    case other(String)
  }

  public enum Region: Sendable, Hashable {
    /// A call to action; counted from 0, so that two of them side by side are told apart.
    case cta(Int)
    /// The template's value line.
    case value
  }
}

extension Message.Origin {
  /// The path of a fact; nil for other origins.
  public var fact: String? { if case .fact(let path) = self { path } else { nil } }
}
