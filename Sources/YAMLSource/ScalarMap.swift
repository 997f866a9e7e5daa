import Diagnostics

/// Where each byte of a scalar's text stands in the file.
///
/// libyaml gives the text but not how it came about, so the scalar is read a second time. If that reading doesn't give libyaml's text
/// byte for byte, the text as a whole is mapped to the scalar as a whole: imprecise, never wrong.
struct ScalarMap {
  let map: SourceMap
  /// The scalar's own place: without the line breaks that follow a block scalar.
  let range: Range<Int>

  /// - Parameter range: from the scalar's first character, quotes and block indicators included.
  init(
    source: Source, bytes: UnsafeBufferPointer<UInt8>, text: String, style: Scalar.Style, range given: Range<Int>
  ) {
    let range = style == .literal || style == .folded ? Self.trimmed(given, bytes) : given
    self.range = range
    let isQuoted = style == .singleQuoted || style == .doubleQuoted
    let inner = isQuoted && range.count >= 2 ? range.lowerBound + 1..<range.upperBound - 1 : range
    if inner.upperBound <= bytes.count, Self.isWritten(text, bytes[inner]) {
      map = SourceMap(
        source: source, whole: range, runs: inner.isEmpty ? [] : [.init(decoded: 0..<inner.count, source: inner)])
      return
    }
    let runs =
      switch style {
      case .plain: FlowScalarReader(bytes, inner).plain(giving: text)
      case .singleQuoted: FlowScalarReader(bytes, inner).singleQuoted(giving: text)
      case .doubleQuoted: FlowScalarReader(bytes, inner).doubleQuoted(giving: text)
      case .literal, .folded: BlockScalarReader(bytes, given, folded: style == .folded).runs(giving: text)
      }
    let whole = SourceMap.Run(decoded: 0..<text.utf8.count, source: range)
    map = SourceMap(source: source, whole: range, runs: runs ?? [whole])
  }

  /// Whether the bytes of the file are those of the text.
  private static func isWritten(_ text: String, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count == text.utf8.count else { return false }
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    var text = text
    return text.withUTF8 { text in text.indices.allSatisfy { text[$0] == bytes[$0] } }
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, end <= bytes.count,
      ByteScan.isBreak(bytes[end - 1]) || ByteScan.isBlank(bytes[end - 1])
    {
      end -= 1
    }
    return range.lowerBound..<end
  }
}

/// Collects runs while a scalar is read, with the bytes that they decode to.
struct RunBuilder {
  private(set) var runs: [SourceMap.Run] = []
  private(set) var decoded: [UInt8] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var lastIsCopy = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Bytes that stand in the text as they stand in the file.
  mutating func copy(_ source: Range<Int>) {
    guard !source.isEmpty else { return }
    let start = decoded.count
    decoded.append(contentsOf: bytes[source])
    if lastIsCopy, let last = runs.last, last.source.upperBound == source.lowerBound {
      runs[runs.count - 1] = .init(
        decoded: last.decoded.lowerBound..<decoded.count, source: last.source.lowerBound..<source.upperBound)
    } else {
      runs.append(.init(decoded: start..<decoded.count, source: source))
    }
    lastIsCopy = true
  }

  /// Bytes that something else in the file stands for: an escape, a folded line break.
  mutating func replace(_ source: Range<Int>, with text: some Collection<UInt8>) {
    guard !text.isEmpty else { return }
    let start = decoded.count
    decoded.append(contentsOf: text)
    runs.append(.init(decoded: start..<decoded.count, source: source))
    lastIsCopy = false
  }

  /// A line break of the file as a line feed.
  mutating func lineBreak(_ source: Range<Int>) {
    if source.count == 1, bytes[source.lowerBound] == UInt8(ascii: "\n") {
      copy(source)
    } else {
      replace(source, with: CollectionOfOne(UInt8(ascii: "\n")))
    }
  }

  /// The runs, if they decode to a text.
  func runs(giving text: String) -> [SourceMap.Run]? {
    decoded.elementsEqual(text.utf8) ? runs : nil
  }
}
