extension Filter {
  /// Literal text that it gives is a fallback; a default that comes from data stays data.
  static let defaultFilter = {
    var filter = plainDefault
    filter.isStandardDefault = true
    return filter
  }()

  private static let plainDefault = Filter("default", 0...2, ": value", keywords: ["allow_false"]) {
    (renderer, input, arguments) throws(RenderError) in
    let allowsFalse = arguments.keywords["allow_false"]?.datum.isTruthy ?? false
    let isMissing = allowsFalse ? input.datum.isNull : !input.datum.isTruthy
    guard isMissing || Renderer.isEmpty(input.datum) else { return input }
    let path: String? = if case .data(let path) = input.mark.origin { path } else { nil }
    return (arguments[0] ?? Tracked(.text(""), .literal)).asFallback(of: path)
  }
}

extension Tracked {
  /// With everything that is literal in it marked as a fallback.
  fileprivate func asFallback(of path: String?) -> Tracked {
    func fallback(_ mark: Mark) -> Mark {
      guard case .literal = mark.origin else { return mark }
      return Mark(.fallback(of: path), region: mark.region, span: mark.span)
    }
    switch datum {
    case .text(let text) where !text.pieces.isEmpty:
      let pieces = text.pieces.map { Text.Piece(end: $0.end, mark: fallback($0.mark)) }
      return Tracked(.text(Text(string: text.string, pieces: pieces)), fallback(mark))
    case .list(let items): return Tracked(.list(items.map { $0.asFallback(of: path) }), fallback(mark))
    default: return Tracked(datum, fallback(mark))
    }
  }
}
