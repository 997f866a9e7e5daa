// Filters that search for text.
extension Filter {
  static let replacingFilters: [Filter] = [
    Filter("replace", 1...2, ": text, replacement") { (renderer, input, arguments) throws(RenderError) in
      try renderer.replaceAll(input, arguments[0] ?? .null, arguments[1] ?? .null)
    },
    Filter("replace_first", 1...2, ": text, replacement") { (renderer, input, arguments) throws(RenderError) in
      try renderer.replaceOne(input, arguments[0] ?? .null, arguments[1] ?? .null, last: false)
    },
    Filter("replace_last", 2...2, ": text, replacement") { (renderer, input, arguments) throws(RenderError) in
      try renderer.replaceOne(input, arguments[0] ?? .null, arguments[1] ?? .null, last: true)
    },
    Filter("remove", 1...1, ": text") { (renderer, input, arguments) throws(RenderError) in
      try renderer.replaceAll(input, arguments[0] ?? .null, .null)
    },
    Filter("remove_first", 1...1, ": text") { (renderer, input, arguments) throws(RenderError) in
      try renderer.replaceOne(input, arguments[0] ?? .null, .null, last: false)
    },
    Filter("remove_last", 1...1, ": text") { (renderer, input, arguments) throws(RenderError) in
      try renderer.replaceOne(input, arguments[0] ?? .null, .null, last: true)
    },
  ]
}

extension Renderer {
  /// What is put in keeps its own origins. An empty text stands before every character and at the end.
  fileprivate mutating func replaceAll(_ input: Tracked, _ searched: Tracked, _ replacement: Tracked)
    throws(RenderError) -> Tracked
  {
    let text = traced(input)
    let needle = traced(searched).bytes
    let new = traced(replacement)
    var result = Traced()
    var start = 0
    let matches = needle.isEmpty ? text.scalarOffsets.map { $0..<$0 } : allRanges(of: needle, in: text)
    let growth = matches.count.multipliedReportingOverflow(by: new.count)
    try charge(bytes: growth.overflow ? Int.max : growth.partialValue)
    for found in matches {
      result.append(text, start..<found.lowerBound)
      result.append(new)
      start = found.upperBound
    }
    result.append(text, start..<text.count)
    return try made(result, or: input.mark)
  }

  private func allRanges(of needle: [UInt8], in text: Traced) -> [Range<Int>] {
    let search = ByteSearch(needle)
    var ranges: [Range<Int>] = []
    var start = 0
    while let found = search.first(in: text.bytes, from: start) {
      ranges.append(found)
      start = found.upperBound
    }
    return ranges
  }

  fileprivate mutating func replaceOne(
    _ input: Tracked, _ searched: Tracked, _ replacement: Tracked, last: Bool
  ) throws(RenderError) -> Tracked {
    let text = traced(input)
    let needle = traced(searched).bytes
    guard let found = last ? text.lastRange(of: needle) : text.firstRange(of: needle) else {
      return try made(text, or: input.mark)
    }
    var result = text.slice(0..<found.lowerBound)
    result.append(traced(replacement))
    result.append(text, found.upperBound..<text.count)
    return try made(result, or: input.mark)
  }
}
