import Liquid
import Quality

extension Message {
  /// A rendered template as the gate sees it: data paths sorted into facts, brand, call to action and the rest.
  /// - Parameter ctaLength: the UTF-8 length of the call to action's text, by which two of them side by side are told apart.
  init(_ rendered: Rendered, ctaLength: Int) {
    var placement = -1
    var left = 0
    let segments = rendered.segments.map { segment -> Segment in
      var region: Region?
      switch segment.region {
      case LiquidData.ctaRegion:
        if left <= 0 {
          placement += 1
          left = ctaLength
        }
        left -= segment.range.count
        region = .cta(placement)
      case LiquidData.valueRegion:
        region = .value
        left = 0
      default: left = 0
      }
      return Segment(range: segment.range, origin: Origin(segment.origin), region: region, span: segment.span)
    }
    self.init(text: rendered.text, segments: segments)
  }
}

extension Message.Origin {
  init(_ origin: Liquid.Origin) {
    switch origin {
    case .literal: self = .literal
    case .fallback(let path): self = .fallback(of: path)
    case .data(let path):
      self =
        if Self.isField(path, of: "follower") || Self.isField(path, of: "event") || Self.isField(path, of: "match") {
          .fact(path)
        } else if Self.isField(path, of: "brand") {
          .brand(path)
        } else if Self.isField(path, of: "cta") {
          .cta(path)
        } else {
          .other(path)
        }
    }
  }

  /// Whether a path is a variable or leads into it.
  private static func isField(_ path: String, of variable: StaticString) -> Bool {
    let count = variable.utf8CodeUnitCount
    let bytes = path.utf8
    guard bytes.starts(with: UnsafeBufferPointer(start: variable.utf8Start, count: count)) else { return false }
    guard let next = bytes.dropFirst(count).first else { return true }
    return next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
  }
}
