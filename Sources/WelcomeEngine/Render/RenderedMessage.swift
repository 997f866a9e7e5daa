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
      switch path.prefix(while: { $0 != "." && $0 != "[" }) {
      case "follower", "event", "match": self = .fact(path)
      case "brand": self = .brand(path)
      case "cta": self = .cta(path)
      default: self = .other(path)
      }
    }
  }
}
