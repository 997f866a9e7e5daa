/// A stretch of a source text, in UTF-8 offsets; empty spans mark a place between two characters.
public struct Span: Sendable, Hashable, Comparable {
  public let source: Source
  // Half as wide as `Int`, since a rulebook holds hundreds of thousands of spans.
  private let lower: UInt32
  private let upper: UInt32

  public var range: Range<Int> { Int(lower)..<Int(upper) }

  /// Offsets beyond 4 GiB are taken as that.
  public init(_ source: Source, _ range: Range<Int>) {
    self.source = source
    lower = UInt32(clamping: range.lowerBound)
    upper = UInt32(clamping: range.upperBound)
  }

  /// Where the span starts, as people count.
  public var start: Source.Position { source.position(at: range.lowerBound) }
  /// Just behind the span's last character, as people count.
  public var end: Source.Position { source.position(at: range.upperBound) }
  /// The text that the span covers.
  public var text: String { source.text(in: range) }

  public static func < (left: Span, right: Span) -> Bool {
    if left.source != right.source { return left.source < right.source }
    return (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
  }
}
