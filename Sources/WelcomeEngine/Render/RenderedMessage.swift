import Liquid
import Quality

extension Message {
  /// A rendered template as the gate sees it: data paths sorted into facts, brand, call to action and the rest.
  ///
  /// - Parameters:
  ///   - ctaLength: the UTF-8 length of the call to action's text, by which two of them side by side are told apart.
  ///   - sources: what segments have been seen to come from before.
  init(
    _ text: String, _ segments: some Collection<Liquid.Segment>, ctaLength: Int, sources: inout MessageSources
  ) {
    var placement = -1
    var left = 0
    var made: [Segment] = []
    made.reserveCapacity(segments.count)
    for segment in segments {
      let found = sources.find(segment)
      var region: Region?
      switch found.part {
      case .cta:
        if left <= 0 {
          placement += 1
          left = ctaLength
        }
        left -= segment.range.count
        region = .cta(placement)
      case .value:
        region = .value
        left = 0
      case .none: left = 0
      }
      made.append(Segment(range: segment.range, region: region, source: found.source))
    }
    self.init(text: text, segments: made)
  }

  init(_ rendered: Rendered, ctaLength: Int) {
    var sources = MessageSources()
    self.init(rendered.text, rendered.segments, ctaLength: ctaLength, sources: &sources)
  }
}

/// What the segments of one template come from, as messages have it: the same few places in every message.
struct MessageSources {
  /// The part of the message that a segment's region makes it.
  enum Part { case none, cta, value }

  struct Entry {
    /// Keeps what its `placeID` stands for.
    fileprivate let segment: Liquid.Segment
    let part: Part
    let source: Message.Source
  }

  private var entries: [Entry] = []
  /// Of the entries, side by side.
  private var ids: [ObjectIdentifier] = []

  /// More places than most templates have. Marks that are made anew for every message don't fill memory.
  private static let limit = 32

  mutating func find(_ segment: Liquid.Segment) -> Entry {
    let id = segment.placeID
    for place in ids.indices where ids[place] == id { return entries[place] }
    let part: Part =
      switch segment.region {
      case LiquidData.ctaRegion: .cta
      case LiquidData.valueRegion: .value
      default: .none
      }
    let source = Message.Source(Message.Origin(segment.origin), span: segment.span)
    let entry = Entry(segment: segment, part: part, source: source)
    if entries.count < Self.limit {
      entries.append(entry)
      ids.append(id)
    }
    return entry
  }
}

extension Message.Origin {
  init(_ origin: Liquid.Origin) {
    switch origin {
    case .literal: self = .literal
    case .fallback(let path): self = .fallback(of: path)
    case .data(let path):
      self =
        switch path.prefix(while: { $0 != "." && $0 != "[" }) {
        case "follower", "event", "match": .fact(path)
        case "brand": .brand(path)
        case "cta": .cta(path)
        default: .other(path)
        }
    }
  }
}
