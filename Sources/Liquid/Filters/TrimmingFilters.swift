// Filters that take characters away.
extension Filter {
  static let trimmingFilters: [Filter] = [
    Filter("strip") { (renderer, input, _) throws(RenderError) in
      try renderer.stripped(input, left: true, right: true)
    },
    Filter("lstrip") { (renderer, input, _) throws(RenderError) in
      try renderer.stripped(input, left: true, right: false)
    },
    Filter("rstrip") { (renderer, input, _) throws(RenderError) in
      try renderer.stripped(input, left: false, right: true)
    },
    Filter("strip_newlines") { (renderer, input, _) throws(RenderError) in
      let text = renderer.traced(input)
      return try renderer.made(text.replacingLineBreaks { _, _ in }, or: input.mark)
    },
    Filter("newline_to_br") { (renderer, input, _) throws(RenderError) in
      let text = renderer.traced(input)
      let result = text.replacingLineBreaks { result, mark in result.append("<br />\n".utf8, mark) }
      return try renderer.made(result, or: input.mark)
    },
    Filter("strip_html") { (renderer, input, _) throws(RenderError) in
      let text = renderer.traced(input)
      try renderer.charge(bytes: text.count)
      return try renderer.made(text.withoutMarkupBlocks().withoutTags(), or: input.mark)
    },
  ]
}

extension Renderer {
  fileprivate mutating func stripped(_ input: Tracked, left: Bool, right: Bool) throws(RenderError) -> Tracked {
    let text = traced(input)
    var (start, end) = (0, text.count)
    func isStripped(_ byte: UInt8) -> Bool { isSpace(byte) || byte == 0 }
    if left { while start < end, isStripped(text.bytes[start]) { start += 1 } }
    if right { while end > start, isStripped(text.bytes[end - 1]) { end -= 1 } }
    return try made(text.slice(start..<end), or: input.mark)
  }
}

extension Traced {
  /// Line breaks, with a carriage return before them or without.
  fileprivate func replacingLineBreaks(_ replace: (inout Traced, Mark) -> Void) -> Traced {
    var result = Traced()
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      let hasReturn = offset > start && bytes[offset - 1] == UInt8(ascii: "\r")
      result.append(self, start..<(hasReturn ? offset - 1 : offset))
      replace(&result, mark(at: offset))
      start = offset + 1
    }
    result.append(self, start..<count)
    return result
  }

  /// Without scripts, comments and style sheets.
  fileprivate func withoutMarkupBlocks() -> Traced {
    let blocks: [(open: ByteSearch, close: ByteSearch)] = [
      ("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>"),
    ].map { (ByteSearch(Array($0.0.utf8)), ByteSearch(Array($0.1.utf8))) }
    var result = Traced()
    var start = 0
    var offset = 0
    // A kind of block that isn't closed behind some place isn't closed behind a later one either.
    var isOpen = [Bool](repeating: true, count: blocks.count)
    while offset < count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      var found: Range<Int>?
      for (index, block) in blocks.enumerated() where isOpen[index] && matches(block.open.needle, at: offset) {
        found = block.close.first(in: bytes, from: offset + block.open.needle.count)
        if found == nil { isOpen[index] = false }
      }
      if let found {
        result.append(self, start..<offset)
        (start, offset) = (found.upperBound, found.upperBound)
      } else {
        offset += 1
      }
    }
    result.append(self, start..<count)
    return result
  }

  private func matches(_ needle: [UInt8], at offset: Int) -> Bool {
    offset + needle.count <= count && bytes[offset..<offset + needle.count].elementsEqual(needle)
  }

  /// Without what stands between `<` and `>`.
  fileprivate func withoutTags() -> Traced {
    var result = Traced()
    var start = 0
    var offset = 0
    while offset < count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      guard let close = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) else { break }
      result.append(self, start..<offset)
      (start, offset) = (close + 1, close + 1)
    }
    result.append(self, start..<count)
    return result
  }
}
