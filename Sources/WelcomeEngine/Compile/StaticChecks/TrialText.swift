import Diagnostics
import Liquid
import Quality

/// A message as one path through a template prints it, with stand-ins where values of the follower go: what the gate can be asked about
/// before there is a follower.
struct TrialText {
  /// What stands for values that nobody knows yet. What the gate says of all of them it says of any value.
  enum StandIn: CaseIterable {
    case name, word, number

    fileprivate var text: String {
      switch self {
      case .name: "Quorra"
      case .word: "lanterns"
      case .number: "12"
      }
    }
  }

  /// What the message was put together from.
  private enum Part {
    /// Known text of the template.
    case literal
    /// A value of the call to action; what it stands for is as good as any.
    case cta(isKnown: Bool)
    case unknown
  }

  let message: Message
  private let unfolded: Builder
  private let keepsLines: Bool
  /// The same with a segment for every word of a literal, in the same order of bytes. Only asked for where something was found.
  private lazy var words = keepsLines ? unfolded.words : unfolded.words.folded()
  private lazy var parts = unfolded.parts

  /// - Parameters:
  ///   - cta: the call to action, whose ask is a part of the message.
  ///   - link: its link, when its host is the same for everybody.
  init(_ pieces: [OutputPiece], cta: CompiledCTA, link: String?, keepsLines: Bool, standIn: StandIn) {
    var builder = Builder(ask: cta.cta.ask.span)
    for piece in pieces {
      switch piece {
      case .literal(let text, let span): builder.append(text, Self.origin(of: span), span, .literal)
      case .value(_, let name, let span):
        let root = name.prefix { $0 != "." && $0 != "[" }
        switch root {
        case "cta":
          let isKnown = name != "cta" && (!name.hasPrefix("cta.link") || link != nil)
          builder.append(Self.callToAction(name, link), .cta(name), span, .cta(isKnown: isKnown))
        case "follower", "event", "match": builder.append(standIn.text, .fact(name), span, .unknown)
        default: builder.append(standIn.text, .other(name), span, .unknown)
        }
      }
    }
    message = keepsLines ? builder.message : builder.message.folded()
    unfolded = builder
    self.keepsLines = keepsLines
  }

  /// A value that is the same for everybody is known text, and a value of the brand or the rule all the same.
  private static func origin(of span: Span?) -> Message.Origin {
    guard let path = span?.text, path.utf8.count < 40, !path.contains(" ") else { return .literal }
    if path.hasPrefix("brand.") { return .brand(path) }
    return path.hasPrefix("rule.") ? .other(path) : .literal
  }

  private static func callToAction(_ name: String, _ link: String?) -> String {
    switch name {
    case "cta": "Does Tuesday at 3:00 PM work?"
    case "cta.link": link ?? "https://example.com/page"
    case "cta.code": "WELCOME20"
    default: "Tuesday at 3:00 PM"
    }
  }

  // MARK: What findings point at

  /// Whether a finding is about nothing but known text, and whether that is all of one piece. With marks, the words on both sides count, too:
  /// a value right beside it could go on with
  /// what is found, as a place that ends in a period makes three dots of two.
  mutating func isLiteral(_ range: Range<Int>, withNeighbours: Bool) -> (isKnown: Bool, isOnePiece: Bool) {
    let touched = message.segments(in: range)
    let around = widened(range, withNeighbours: withNeighbours)
    let parts = parts
    let isKnown = message.segments(touching: around).allSatisfy { segment in
      if let span = segment.span, case .literal? = parts[span] { true } else { false }
    }
    return (isKnown && !touched.isEmpty, touched.count == 1)
  }

  /// With the rest of the words at both ends, and on request with the words beside those.
  private func widened(_ range: Range<Int>, withNeighbours: Bool) -> Range<Int> {
    let bytes = Array(message.text.utf8)
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, !isSpace(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
    guard withNeighbours else { return start..<end }
    while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isSpace(bytes[end]) { end += 1 }
    return widened(start..<end, withNeighbours: false)
  }

  /// Whether a finding is about nothing but known text and values of the call to action.
  mutating func isOfRulebook(_ range: Range<Int>) -> Bool {
    let touched = message.segments(touching: widened(range, withNeighbours: false))
    let parts = parts
    return !message.segments(in: range).isEmpty
      && touched.allSatisfy { segment in
        switch segment.span.flatMap({ parts[$0] }) {
        case .literal?: true
        case .cta(let isKnown)?: isKnown
        case .unknown?, nil: false
        }
      }
  }

  /// Whether a range is the link of the call to action.
  func isLink(_ range: Range<Int>) -> Bool { message.segments(in: range).contains { $0.origin == .cta("cta.link") } }

  /// Whether nothing of a range belongs to the call to action.
  func isOutsideOfAsk(_ range: Range<Int>) -> Bool { message.segments(in: range).allSatisfy { $0.region == nil } }

  /// Where the text of a range is written.
  mutating func place(of range: Range<Int>) -> Span? {
    let spans = words.segments(in: range).compactMap(\.span)
    guard let first = spans.first, let last = spans.last(where: { $0.source == first.source }),
      first.range.lowerBound <= last.range.upperBound
    else { return nil }
    return Span(first.source, first.range.lowerBound..<last.range.upperBound)
  }

  // MARK: Putting together

  private struct Builder {
    let ask: Span
    private var pieces: [(text: String, start: Int, part: Part)] = []
    private var text = ""
    private var segments: [Message.Segment] = []
    private var placements = -1
    private var isInAsk = false

    init(ask: Span) { self.ask = ask }

    var message: Message { Message(text: text, segments: segments) }

    mutating func append(_ piece: String, _ origin: Message.Origin, _ span: Span?, _ part: Part) {
      guard !piece.isEmpty else { return }
      var wasInAsk = isInAsk
      isInAsk = span.map { $0.source == ask.source && ask.range.contains($0.range.lowerBound) } ?? false
      if case .cta("cta") = origin { (wasInAsk, isInAsk) = (false, true) }
      if isInAsk, !wasInAsk { placements += 1 }
      let region: Message.Region? = isInAsk ? .cta(placements) : nil
      let start = text.utf8.count
      text += piece
      let range = start..<text.utf8.count
      segments.append(.init(range: range, origin: origin, region: region, span: span))
      pieces.append((piece, start, part))
    }

    var parts: [Span: Part] {
      var parts: [Span: Part] = [:]
      for (piece, segment) in zip(pieces, segments) { if let span = segment.span { parts[span] = piece.part } }
      return parts
    }

    var words: Message {
      let words = zip(pieces, segments).flatMap { piece, segment -> [Message.Segment] in
        guard case .literal = piece.part, let span = segment.span, let offset = Self.offset(of: piece.text, in: span)
        else {
          return [segment]
        }
        return Self.runs(of: piece.text).map { run in
          Message.Segment(
            range: piece.start + run.lowerBound..<piece.start + run.upperBound, origin: segment.origin,
            region: segment.region, span: Span(span.source, offset + run.lowerBound..<offset + run.upperBound))
        }
      }
      return Message(text: text, segments: words)
    }

    /// Where a text starts in the source, when it stands there letter by letter.
    private static func offset(of piece: String, in span: Span) -> Int? {
      let bytes = span.source.bytes[span.range.clamped(to: 0..<span.source.bytes.count)]
      if bytes.elementsEqual(piece.utf8) { return span.range.lowerBound }
      // A literal between quotes.
      if bytes.dropFirst().dropLast().elementsEqual(piece.utf8) { return span.range.lowerBound + 1 }
      // White space around it may have been taken away.
      let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
      guard let first = bytes.firstIndex(where: { !isSpace($0) }),
        let start = piece.utf8.enumerated().first(where: { !isSpace($0.element) })?.offset, first >= start
      else { return nil }
      let candidate = first - start
      let end = candidate + piece.utf8.count
      guard end <= span.source.bytes.count, span.source.bytes[candidate..<end].elementsEqual(piece.utf8) else {
        return nil
      }
      return candidate
    }

    /// Words and the white space between them, in turn.
    private static func runs(of text: String) -> [Range<Int>] {
      var runs: [Range<Int>] = []
      var start = 0
      var isSpace: Bool?
      for (index, byte) in text.utf8.enumerated() {
        let kind = byte == 0x20 || (0x09...0x0d).contains(byte)
        if let isSpace, isSpace != kind {
          runs.append(start..<index)
          start = index
        }
        isSpace = kind
      }
      runs.append(start..<text.utf8.count)
      return runs
    }
  }
}

extension Message {
  /// The segments that a range lies in, and those right beside it.
  fileprivate func segments(touching range: Range<Int>) -> [Segment] {
    segments.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
  }

  /// The segments that a range lies in; those on both sides of an empty one.
  fileprivate func segments(in range: Range<Int>) -> [Segment] {
    range.isEmpty ? segments(touching: range) : segments.filter { $0.range.overlaps(range) }
  }
}
