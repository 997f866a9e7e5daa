import CLibYAML

/// libyaml's parser as a source of events, one at a time. The bytes must outlive it.
final class EventReader {
  /// On the heap and never moved, since the structure keeps pointers into itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let offsets: OffsetTable
  private let isReady: Bool

  /// - Parameter text: the file's bytes behind a byte order mark, at least one.
  init(_ text: UnsafeBufferPointer<UInt8>, offsets: OffsetTable) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    self.offsets = offsets
    isReady = yaml_parser_initialize(parser) == 1
    if isReady {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// The next event. After an error or the end of the stream it must not be called again.
  ///
  /// - Parameter bytes: the whole file.
  func next(in bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> Event {
    guard isReady else { throw Failure(problem: "out of memory", context: "", offset: 0, contextOffset: nil) }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure(in: bytes) }
    defer { yaml_event_delete(&event) }
    let start = offsets.offset(of: event.start_mark.index, in: bytes)
    let end = offsets.offset(of: event.end_mark.index, in: bytes)
    return Event(kind(of: event), start..<max(start, end))
  }

  private func kind(of event: yaml_event_t) -> Event.Kind {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_ALIAS_EVENT: return .alias(Self.text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(text, Self.style(scalar.style), Event.Properties(scalar.anchor, scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(Event.Properties(event.data.sequence_start.anchor, event.data.sequence_start.tag))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(Event.Properties(event.data.mapping_start.anchor, event.data.mapping_start.tag))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .streamStart
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  fileprivate static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private func failure(in bytes: UnsafeBufferPointer<UInt8>) -> Failure {
    let state = parser.pointee
    let context = state.context.map { String(cString: $0) } ?? ""
    return Failure(
      problem: state.problem.map { String(cString: $0) } ?? "this is not YAML", context: context,
      offset: offsets.offset(of: state.problem_mark.index, in: bytes),
      contextOffset: context.isEmpty ? nil : offsets.offset(of: state.context_mark.index, in: bytes))
  }
}

extension EventReader {
  /// What libyaml found, with its place in UTF-8 offsets of the file.
  struct Event {
    enum Kind {
      case streamStart, streamEnd, documentStart, documentEnd
      case alias(String)
      case scalar(String, Scalar.Style, Properties)
      case sequenceStart(Properties), sequenceEnd
      case mappingStart(Properties), mappingEnd
    }

    /// An anchor's name, and a tag in its long form.
    struct Properties {
      let anchor: String?
      let tag: String?

      init(_ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?) {
        self.anchor = EventReader.text(anchor)
        self.tag = EventReader.text(tag)
      }

      var isEmpty: Bool { anchor == nil && tag == nil }
    }

    let kind: Kind
    /// Anchor and tag included.
    let range: Range<Int>

    init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// Why libyaml can't go on, in its own words.
  struct Failure: Error {
    let problem: String
    let context: String
    let offset: Int
    let contextOffset: Int?
  }
}
