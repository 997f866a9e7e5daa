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
    public let origin: Origin
    /// The part of the message that the segment belongs to, whatever its origin.
    public let region: Region?
    /// The place in the template that produced it.
    public let span: Span?

    public init(range: Range<Int>, origin: Origin, region: Region? = nil, span: Span? = nil) {
      self.range = range
      self.origin = origin
      self.region = region
      self.span = span
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
