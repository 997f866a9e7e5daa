// Filters on text that don't search: case, joining ends, cutting.
extension Filter {
  static let textFilters: [Filter] = [
    Filter("upcase") { (renderer, input, _) throws(RenderError) in
      if let result = try renderer.mappedASCII(input, from: 0x61, distance: 0xE0) { return result }
      return try renderer.mapped(input) { $0.properties.uppercaseMapping }
    }.cased(.upper),
    Filter("downcase") { (renderer, input, _) throws(RenderError) in
      if let result = try renderer.mappedASCII(input, from: 0x41, distance: 0x20) { return result }
      return try renderer.mapped(input) { $0.properties.lowercaseMapping }
    }.cased(.lower),
    Filter("capitalize") { (renderer, input, _) throws(RenderError) in
      var isFirst = true
      return try renderer.mapped(input) { scalar in
        defer { isFirst = false }
        return isFirst ? scalar.properties.titlecaseMapping : scalar.properties.lowercaseMapping
      }
    },
    Filter("append", 1...1, ": text") { (renderer, input, arguments) throws(RenderError) in
      var result = renderer.traced(input)
      result.append(renderer.traced(arguments[0] ?? .null))
      return try renderer.made(result, or: input.mark)
    },
    Filter("prepend", 1...1, ": text") { (renderer, input, arguments) throws(RenderError) in
      var result = renderer.traced(arguments[0] ?? .null)
      result.append(renderer.traced(input))
      return try renderer.made(result, or: input.mark)
    },
    Filter("slice", 1...2, ": start, length") { (renderer, input, arguments) throws(RenderError) in
      try renderer.slice(input, arguments)
    },
    Filter("truncate", 0...2, ": length, ending") { (renderer, input, arguments) throws(RenderError) in
      try renderer.truncate(input, arguments)
    }.truncating,
    Filter("truncatewords", 0...2, ": words, ending") { (renderer, input, arguments) throws(RenderError) in
      try renderer.truncateWords(input, arguments)
    },
    Filter("split", 1...1, ": separator") { (renderer, input, arguments) throws(RenderError) in
      let separator = renderer.traced(arguments[0] ?? .null).bytes
      let text = renderer.traced(input)
      try renderer.charge(bytes: text.count)
      let ranges = text.ranges(splitBy: separator)
      try renderer.charge(elements: ranges.count)
      return try renderer.made(ranges.map { text.slice($0).tracked(or: input.mark) }, text.mark(or: input.mark))
    },
  ]

  private func cased(_ casing: Casing) -> Filter {
    var filter = self
    filter.casing = casing
    return filter
  }

  private var truncating: Filter {
    var filter = self
    filter.isStandardTruncate = true
    return filter
  }

  /// How many characters `truncate` leaves where no number is given.
  static let truncatedLength = 50

  /// What `truncate` and `truncatewords` put at the end.
  static var ellipsis: Tracked { Tracked(.text("..."), .literal) }
}

extension Renderer {
  /// The short way for text of one origin in ASCII, which most is: moves the 26 letters from a first one on by a distance. Nil for other
  /// values.
  fileprivate mutating func mappedASCII(_ input: Tracked, from first: UInt8, distance: UInt8) throws(RenderError)
    -> Tracked?
  {
    guard case .text(let text) = input.datum, text.pieces.isEmpty else { return nil }
    var string = text.string
    let isASCII = string.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    guard isASCII else { return nil }
    let result = string.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { new in
        for (index, byte) in bytes.enumerated() { new[index] = byte &- first < 26 ? byte &+ distance : byte }
        return bytes.count
      }
    }
    try charge(bytes: result.utf8.count)
    return Tracked(.text(result), input.mark)
  }

  fileprivate mutating func mapped(_ input: Tracked, _ transform: (Unicode.Scalar) -> String) throws(RenderError)
    -> Tracked
  {
    let text = traced(input)
    let result = text.mapPieces { piece in
      var result: [UInt8] = []
      result.reserveCapacity(piece.count)
      for scalar in String(decoding: piece, as: UTF8.self).unicodeScalars {
        result.append(contentsOf: transform(scalar).utf8)
      }
      return result
    }
    return try made(result, or: input.mark)
  }

  /// Of text by characters, of arrays by elements.
  fileprivate mutating func slice(_ input: Tracked, _ arguments: FilterArguments) throws(RenderError) -> Tracked {
    let start = try Numbers.strictInteger((arguments[0] ?? .null).datum)
    var length = 1
    if let argument = arguments[1], argument.datum.isTruthy { length = try Numbers.strictInteger(argument.datum) }
    func bounds(_ count: Int) -> Range<Int>? {
      let first = start < 0 ? start &+ count : start
      guard first >= 0, first <= count, length >= 0 else { return nil }
      return first..<(length > count - first ? count : first + length)
    }
    switch input.datum {
    case .array(let values):
      let range = bounds(values.count) ?? 0..<0
      return try made(range.map { Tracked(Datum(values[$0]), input.mark.element($0)) }, input.mark)
    case .list(let items): return try made(Array(items[bounds(items.count) ?? 0..<0]), input.mark)
    default:
      let text = traced(input)
      let offsets = text.scalarOffsets
      guard let range = bounds(offsets.count - 1) else { return Tracked(.text(""), input.mark) }
      return try made(text.slice(offsets[range.lowerBound]..<offsets[range.upperBound]), or: input.mark)
    }
  }

  fileprivate mutating func truncate(_ input: Tracked, _ arguments: FilterArguments) throws(RenderError) -> Tracked {
    if input.datum.isNull { return input }
    let text = traced(input)
    let length =
      try arguments[0].map { (value) throws(RenderError) in try Numbers.strictInteger(value.datum) }
      ?? Filter.truncatedLength
    let ending = traced(arguments[1] ?? Filter.ellipsis)
    let offsets = text.scalarOffsets
    guard offsets.count - 1 > length else { return try made(text, or: input.mark) }
    let kept = max(0, max(0, length) - (ending.scalarOffsets.count - 1))
    var result = text.slice(0..<offsets[min(kept, offsets.count - 1)])
    result.append(ending)
    return try made(result, or: input.mark)
  }

  /// Words that are kept are joined by single spaces, which count as the white space they stand for.
  fileprivate mutating func truncateWords(_ input: Tracked, _ arguments: FilterArguments) throws(RenderError)
    -> Tracked
  {
    if input.datum.isNull { return input }
    let text = traced(input)
    var count = try arguments[0].map { (value) throws(RenderError) in try Numbers.strictInteger(value.datum) } ?? 15
    count = max(count, 1)
    // As in the reference, whose `split` counts to 31 bits.
    guard count < Int(Int32.max) else { throw .failed("`\(count)` is too large for `truncatewords`") }
    let words = text.ranges(splitBy: [UInt8(ascii: " ")])
    // As in the reference, white space behind the last word that is kept counts as one more.
    guard words.count >= count, words[count - 1].upperBound < text.count else { return try made(text, or: input.mark) }
    var result = Traced()
    for (index, word) in words.prefix(count).enumerated() {
      if index > 0 { result.append(UInt8(ascii: " "), text.mark(at: words[index - 1].upperBound)) }
      result.append(text, word)
    }
    result.append(traced(arguments[1] ?? Filter.ellipsis))
    return try made(result, or: input.mark)
  }
}

extension Traced {
  /// As Ruby's `String#split`: a single space splits at runs of white space and ignores it at the start, an empty separator splits
  /// into characters, and empty strings at the end are left away.
  func ranges(splitBy separator: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if separator == [UInt8(ascii: " ")] {
      var start: Int?
      for (offset, byte) in bytes.enumerated() {
        let isSeparator = isSpace(byte) || byte == 0
        if isSeparator, let first = start {
          ranges.append(first..<offset)
          start = nil
        } else if !isSeparator, start == nil {
          start = offset
        }
      }
      if let start { ranges.append(start..<count) }
      return ranges
    }
    if separator.isEmpty { return zip(scalarOffsets, scalarOffsets.dropFirst()).map { $0..<$1 } }
    let search = ByteSearch(separator)
    var start = 0
    while let found = search.first(in: bytes, from: start) {
      ranges.append(start..<found.lowerBound)
      start = found.upperBound
    }
    ranges.append(start..<count)
    while ranges.last?.isEmpty == true { ranges.removeLast() }
    return ranges
  }
}
