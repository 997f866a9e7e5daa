import Diagnostics

/// Where a stretch of rendered text came from.
public enum Origin: Sendable, Hashable {
  /// The template itself: its text, or a literal in one of its expressions.
  case literal
  /// A value of the data, by the path that leads to it: `follower.location`, `follower.interests[0]`.
  case data(path: String)
  /// The argument of a `default` filter that fired, with the path of the value that was missing.
  case fallback(of: String?)
}

/// The provenance of a stretch of text: shared by every piece that comes from the same place, so that a piece is two words.
final class Mark: Sendable, Hashable {
  let origin: Origin
  let region: String?
  let span: Span?
  /// How much the mark says about data; where several values make one, the strongest mark stands for it.
  let strength: Int

  init(_ origin: Origin, region: String? = nil, span: Span? = nil) {
    self.origin = origin
    strength =
      switch origin {
      case .data: 2
      case .fallback: 1
      case .literal: 0
      }
    self.region = region
    self.span = span
  }

  static let literal = Mark(.literal)

  /// The mark of an element or a field of the value that this mark belongs to.
  func element(_ index: Int) -> Mark {
    guard case .data(let path) = origin else { return self }
    return Mark(.data(path: "\(path)[\(index)]"), region: region, span: span)
  }

  func field(_ key: String) -> Mark {
    guard case .data(let path) = origin else { return self }
    return Mark(.data(path: DataPath.appending(key, to: path)), region: region, span: span)
  }

  func stronger(_ other: Mark) -> Mark { other.strength > strength ? other : self }

  static func == (left: Mark, right: Mark) -> Bool {
    // The cheap questions first: two neighbours in a text seldom have the same mark.
    left === right
      || (left.strength == right.strength && left.span?.range == right.span?.range && left.origin == right.origin
        && left.region == right.region && left.span == right.span)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(origin)
    hasher.combine(region)
    hasher.combine(span)
  }
}

/// How paths into data are written.
enum DataPath {
  /// `path.key`, or `path["key"]` where the key isn't a plain name.
  static func appending(_ key: String, to path: String) -> String {
    isName(key) ? "\(path).\(key)" : "\(path)[\"\(key)\"]"
  }

  private static func isName(_ key: String) -> Bool {
    guard let first = key.utf8.first, !(first >= 0x30 && first <= 0x39) else { return false }
    return key.utf8.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") }
  }
}

/// A stretch of rendered text with one origin. The segments of a text tile it, in order.
public struct Segment: Sendable, Hashable {
  /// UTF-8 offsets of the rendered text.
  public let range: Range<Int>
  let mark: Mark

  public var origin: Origin { mark.origin }
  /// The region that the text was given when it was put into the data, such as `cta`.
  public var region: String? { mark.region }
  /// The place in a template that produced it.
  public var span: Span? { mark.span }

  /// The same only for segments from one place, as long as one of them is kept.
  public var placeID: ObjectIdentifier { ObjectIdentifier(mark) }

  init(range: Range<Int>, mark: Mark) {
    self.range = range
    self.mark = mark
  }

  public init(range: Range<Int>, origin: Origin, region: String? = nil, span: Span? = nil) {
    self.init(range: range, mark: Mark(origin, region: region, span: span))
  }
}

/// A rendered text and where every byte of it came from.
public struct Rendered: Sendable, Hashable {
  public var text: String
  public var segments: [Segment]

  public init(text: String, segments: [Segment]) {
    self.text = text
    self.segments = segments
  }
}
