import Diagnostics

/// Reads literal (`|`) and folded (`>`) scalars (YAML 1.2.2, section 8.1).
struct BlockScalarReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let end: Int
  private let folded: Bool

  /// - Parameter range: from the indicator to behind the last line, line breaks included.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, folded: Bool) {
    self.bytes = bytes
    let range = range.clamped(to: 0..<bytes.count)
    start = range.lowerBound
    end = range.upperBound
    self.folded = folded
  }

  /// A line of the file: its content without line break, and the line break.
  private struct Line {
    let content: Range<Int>
    let lineBreak: Range<Int>
  }

  func runs(giving text: String) -> [SourceMap.Run]? {
    let lines = lines(from: line(at: start).lineBreak.upperBound)
    let indentation = indentation(of: lines, giving: text)
    var builder = RunBuilder(bytes)
    // The line break behind the last line, not yet known to stay, and those of the blank lines since.
    var pending: Range<Int>?
    var blank: [Range<Int>] = []
    var wasIndented = false
    for line in lines {
      guard line.content.count > indentation else {
        blank.append(line.lineBreak)
        continue
      }
      let content = line.content.lowerBound + indentation..<line.content.upperBound
      let isIndented = ByteScan.isBlank(bytes[content.lowerBound])
      if let pending {
        if !folded || wasIndented || isIndented {
          builder.lineBreak(pending)
        } else if blank.isEmpty {
          builder.replace(pending.lowerBound..<content.lowerBound, with: " ".utf8)
        }
      }
      for lineBreak in blank { builder.lineBreak(lineBreak) }
      builder.copy(content)
      (pending, blank, wasIndented) = (line.lineBreak, [], isIndented)
    }
    // How many of the last line breaks stay is the chomping indicator's matter: as many as the text has.
    for lineBreak in [pending].compactMap({ $0 }) + blank
    where !lineBreak.isEmpty && builder.decoded.count < text.utf8.count {
      builder.lineBreak(lineBreak)
    }
    return builder.runs(giving: text)
  }

  /// The difference between the first line that isn't blank in the file and in the text.
  private func indentation(of lines: [Line], giving text: String) -> Int {
    guard let first = text.utf8.split(separator: UInt8(ascii: "\n")).first else {
      return lines.map(\.content.count).max() ?? 0
    }
    let kept = first.prefix { $0 == UInt8(ascii: " ") }.count
    let isBlank = kept == first.count
    for line in lines {
      let spaces = bytes[line.content].prefix { $0 == UInt8(ascii: " ") }.count
      if isBlank ? spaces >= kept : spaces < line.content.count { return max(0, spaces - kept) }
    }
    return 0
  }

  private func lines(from start: Int) -> [Line] {
    var lines: [Line] = []
    var offset = start
    while offset < end {
      let line = line(at: offset)
      lines.append(line)
      offset = max(line.lineBreak.upperBound, offset + 1)
    }
    return lines
  }

  private func line(at offset: Int) -> Line {
    var stop = offset
    while stop < end, !ByteScan.isBreak(bytes[stop]) { stop += 1 }
    guard stop < end else { return Line(content: offset..<max(offset, stop), lineBreak: stop..<stop) }
    let isPair = bytes[stop] == UInt8(ascii: "\r") && stop + 1 < end && bytes[stop + 1] == UInt8(ascii: "\n")
    return Line(content: offset..<stop, lineBreak: stop..<stop + (isPair ? 2 : 1))
  }
}
