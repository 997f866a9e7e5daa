/// Where the bytes of a decoded text stand in the file it was decoded from.
///
/// A template inside a YAML scalar has its escapes resolved and its indentation removed; an error at an offset of that decoded
/// text is reported at the right column of the YAML file through this map.
public struct SourceMap: Sendable, Hashable {
  /// A run of decoded bytes, all in UTF-8 offsets. When both lengths are equal the bytes correspond one to one; otherwise
  /// (an escape, a folded line break) the whole run stands for the whole source range.
  public struct Run: Sendable, Hashable {
    public let decoded: Range<Int>
    public let source: Range<Int>

    public init(decoded: Range<Int>, source: Range<Int>) {
      self.decoded = decoded
      self.source = source
    }
  }

  public let source: Source
  /// Ordered, without gaps in `decoded`, from decoded offset 0.
  public let runs: [Run]
  /// The scalar as a whole, to which everything maps when there are no runs.
  public let whole: Range<Int>

  /// A map from runs that are ordered by decoded offset.
  public init(source: Source, whole: Range<Int>, runs: [Run]) {
    self.source = source
    self.whole = whole
    self.runs = runs
  }

  /// The map of a text that is a source's bytes as they stand, from `offset` on.
  public init(identity source: Source, range: Range<Int>) {
    self.init(
      source: source, whole: range, runs: [Run(decoded: 0..<range.count, source: range)])
  }

  /// The place in the source of a range of the decoded text.
  public func span(_ decoded: Range<Int>) -> Span {
    guard !runs.isEmpty else { return Span(source, whole) }
    let start = sourceOffset(of: decoded.lowerBound, atEnd: false)
    if decoded.isEmpty { return Span(source, start..<start) }
    let end = sourceOffset(of: decoded.upperBound, atEnd: true)
    return Span(source, start..<max(start, end))
  }

  /// `atEnd` says that the offset closes a range, so that it belongs to the run before it.
  private func sourceOffset(of offset: Int, atEnd: Bool) -> Int {
    let probe = atEnd ? offset - 1 : offset
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].decoded.lowerBound <= probe { low = middle } else { high = middle }
    }
    let run = runs[low]
    if probe < run.decoded.lowerBound { return run.source.lowerBound }
    if probe >= run.decoded.upperBound { return run.source.upperBound }
    if run.decoded.count == run.source.count {
      return run.source.lowerBound + (offset - run.decoded.lowerBound)
    }
    return atEnd ? run.source.upperBound : run.source.lowerBound
  }
}
