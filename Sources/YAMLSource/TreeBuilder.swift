import Diagnostics

/// Builds the nodes of all documents from libyaml's events, within limits.
struct TreeBuilder {
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: YAMLParser.Limits
  private let reader: EventReader
  private(set) var diagnostics: [Diagnostic] = []

  /// Complete anchored nodes, and those that are still being read.
  private var anchors: [String: Built] = [:]
  private var openAnchors: [String: Span] = [:]
  private var nodeCount = 0
  private var aliasedCount = 0

  /// A node with what an alias to it costs: how many nodes it stands for, and how many levels it has.
  private struct Built {
    let node: Node
    let size: Int
    let height: Int
  }

  /// The reason to read no further.
  private struct Stop: Error {
    let diagnostic: Diagnostic
  }

  init(source: Source, bytes: UnsafeBufferPointer<UInt8>, limits: YAMLParser.Limits, reader: EventReader) {
    self.source = source
    self.bytes = bytes
    self.limits = limits
    self.reader = reader
  }

  /// Reads to the end of the stream or to the first thing that can't be read.
  mutating func documents() -> [Node] {
    var documents: [Node] = []
    do throws(Stop) {
      while true {
        switch try next().kind {
        case .streamEnd: return documents
        case .documentStart:
          anchors = [:]
          openAnchors = [:]
          documents.append(try node(from: try next(), depth: 1).node)
        default: continue
        }
      }
    } catch {
      diagnostics.append(error.diagnostic)
    }
    return documents
  }

  private func next() throws(Stop) -> EventReader.Event {
    do throws(EventReader.Failure) {
      return try reader.next(in: bytes)
    } catch {
      throw Stop(diagnostic: SyntaxError(error, source: source).diagnostic)
    }
  }

  // MARK: Nodes

  /// - Parameter depth: the level of this node if it is a list or a mapping, from 1.
  private mutating func node(from event: EventReader.Event, depth: Int) throws(Stop) -> Built {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw Stop(
        diagnostic: Diagnostic(
          .yamlTooLarge, "this file has more than \(limits.nodes) values", at: span(event.range.prefix(1)),
          help: "split the rules over several files"))
    }
    switch event.kind {
    case .alias(let name): return try alias(name, at: event.range, depth: depth)
    case .scalar(let text, let style, let properties):
      let node = scalar(text, style, properties, at: event.range)
      return register(Built(node: node, size: 1, height: 0), properties.anchor)
    case .sequenceStart(let properties):
      try enter(event, properties, depth: depth)
      return register(try sequence(event, properties, depth: depth), properties.anchor)
    case .mappingStart(let properties):
      try enter(event, properties, depth: depth)
      return register(try mapping(event, properties, depth: depth), properties.anchor)
    default:
      // libyaml hands out whole nodes only.
      return Built(node: Node(.sequence([]), span: span(event.range)), size: 1, height: 0)
    }
  }

  private mutating func enter(_ event: EventReader.Event, _ properties: EventReader.Event.Properties, depth: Int)
    throws(Stop)
  {
    let start = contentStart(event.range, properties)
    guard depth <= limits.depth else { throw Stop(diagnostic: tooDeep(at: start..<start + 1)) }
    if let anchor = properties.anchor { openAnchors[anchor] = span(event.range) }
  }

  private mutating func register(_ built: Built, _ anchor: String?) -> Built {
    if let anchor {
      openAnchors[anchor] = nil
      anchors[anchor] = built
    }
    return built
  }

  private mutating func alias(_ name: String, at range: Range<Int>, depth: Int) throws(Stop) -> Built {
    if let open = openAnchors[name] {
      throw Stop(
        diagnostic: Diagnostic(
          .yamlRecursiveAlias, "`*\(name)` stands inside the value that it names", at: span(range),
          secondary: [.init(span(open.range.prefix(name.utf8.count + 1)), "the value starts here")],
          help: "write the value out, or name another one"))
    }
    guard let built = anchors[name] else {
      throw Stop(
        diagnostic: Diagnostic(
          .yamlUnknownAnchor, "there is no anchor `&\(name)` before this", at: span(range),
          help: Suggestion.nearest(to: name, in: anchors.keys).map { "did you mean `*\($0)`?" }
            ?? "a text that starts with `*` needs quotes: `\"*\(name)\"`"))
    }
    aliasedCount += built.size
    guard aliasedCount <= limits.aliasedNodes else {
      throw Stop(
        diagnostic: Diagnostic(
          .yamlTooManyAliases, "the aliases of this file stand for more than \(limits.aliasedNodes) values",
          at: span(range), help: "write the values out, or use a named condition"))
    }
    guard depth - 1 + built.height <= limits.depth else { throw Stop(diagnostic: tooDeep(at: range)) }
    let node = Node(built.node.content, span: built.node.span, alias: span(range))
    return Built(node: node, size: built.size, height: built.height)
  }

  private func tooDeep(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .yamlTooDeep, "more than \(limits.depth) levels of lists and mappings inside each other", at: span(range),
      help: "move parts into named conditions")
  }

  private mutating func scalar(
    _ text: String, _ style: Scalar.Style, _ properties: EventReader.Event.Properties, at range: Range<Int>
  ) -> Node {
    let start = contentStart(range, properties)
    let content = ScalarMap(source: source, bytes: bytes, text: text, style: style, range: start..<range.upperBound)
    let place = span(content.range)
    let value = TagResolution.value(of: text, style: style, tag: properties.tag, at: place, into: &diagnostics)
    return Node(.scalar(Scalar(text: text, value: value, style: style, map: content.map)), span: place)
  }

  private mutating func sequence(
    _ event: EventReader.Event, _ properties: EventReader.Event.Properties, depth: Int
  ) throws(Stop) -> Built {
    var items: [Node] = []
    var size = 1
    var height = 0
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind { break }
      let item = try node(from: event, depth: depth + 1)
      items.append(item.node)
      size += item.size
      height = max(height, item.height)
    }
    let range = collectionRange(event.range, properties, open: "[", close: "]", end: items.last?.place.range.upperBound)
    TagResolution.check(properties.tag, "seq", "a list", at: span(range), into: &diagnostics)
    return Built(node: Node(.sequence(items), span: span(range)), size: size, height: height + 1)
  }

  private mutating func mapping(
    _ event: EventReader.Event, _ properties: EventReader.Event.Properties, depth: Int
  ) throws(Stop) -> Built {
    var entries = EntryList()
    var size = 1
    var height = 0
    var end: Int?
    while true {
      let event = try next()
      if case .mappingEnd = event.kind { break }
      let key = try node(from: event, depth: depth + 1)
      let value = try node(from: try next(), depth: depth + 1)
      entries.add(Node.Entry(key: key.node, value: value.node), into: &diagnostics)
      size += key.size + value.size
      height = max(height, key.height, value.height)
      end = value.node.place.range.upperBound
    }
    let range = collectionRange(event.range, properties, open: "{", close: "}", end: end)
    TagResolution.check(properties.tag, "map", "a mapping", at: span(range), into: &diagnostics)
    return Built(node: Node(.mapping(entries.entries), span: span(range)), size: size, height: height + 1)
  }

  // MARK: Places

  private func span(_ range: Range<Int>) -> Span { Span(source, range) }

  /// Behind an anchor and a tag, where the node itself starts.
  private func contentStart(_ range: Range<Int>, _ properties: EventReader.Event.Properties) -> Int {
    guard !properties.isEmpty else { return range.lowerBound }
    return min(ByteScan(bytes).behindProperties(from: range.lowerBound), range.upperBound)
  }

  /// From the first character of a list or mapping to behind its last: the closing bracket, or the end of the last item.
  private func collectionRange(
    _ range: Range<Int>, _ properties: EventReader.Event.Properties, open: Unicode.Scalar, close: Unicode.Scalar,
    end: Int?
  ) -> Range<Int> {
    let start = contentStart(range, properties)
    let scan = ByteScan(bytes)
    let last = max(end ?? start, start)
    guard scan.byte(at: start) == UInt8(ascii: open) else { return start..<last }
    let close = scan.behindClosing(UInt8(ascii: close), from: end == nil ? start + 1 : last)
    return start..<max(start, close)
  }
}

extension Range<Int> {
  /// The first part of a range, as far as it goes.
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
