/// Gives a fact found in a text the other halves of its brackets and quotes: “Bergen (Norway)” ends behind its bracket, not its last word.
struct FactEdges {
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and behind them the length of the text.
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var (offsets, offset) = ([Int](), 0)
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    self.offsets = offsets + [offset]
  }

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "“": "”", "„": "“", "«": "»", "‹": "›", "「": "」", "『": "』", "（": "）", "【": "】",
    "\"": "\"",
  ]
  private static let openings = Dictionary(
    closings.map { ($0.value, $0.key) }.filter { $0.0 != $0.1 && $0.0 != "“" }, uniquingKeysWith: { first, _ in first })

  /// The range with the halves that stand right beside it. A mark whose other half is farther off belongs to the text around: the fact
  /// is cut there.
  func balanced(_ range: Range<Int>) -> [Range<Int>] {
    guard var start = offsets.firstIndex(of: range.lowerBound), var end = offsets.firstIndex(of: range.upperBound)
    else {
      return [range]
    }
    var (open, stray) = unpaired(start..<end)
    while let last = open.last, end < scalars.count, scalars[end] == Self.closings[scalars[last]] {
      open.removeLast()
      end += 1
    }
    while let first = stray.first, start > 0, scalars[start - 1] == Self.openings[scalars[first]] {
      stray.removeFirst()
      start -= 1
    }
    // A straight quote may as well be the closing one.
    if open.count == 1, scalars[open[0]] == "\"", start > 0, scalars[start - 1] == "\"" {
      open.removeLast()
      start -= 1
    }
    return parts(start..<end, without: (open + stray).sorted())
  }

  /// The marks that are opened and not closed, and those that are closed and weren't opened.
  private func unpaired(_ range: Range<Int>) -> (open: [Int], stray: [Int]) {
    var (open, stray): ([Int], [Int]) = ([], [])
    for index in range {
      if let last = open.last, Self.closings[scalars[last]] == scalars[index] {
        open.removeLast()
      } else if Self.closings[scalars[index]] != nil {
        open.append(index)
      } else if Self.openings[scalars[index]] != nil {
        stray.append(index)
      }
    }
    return (open, stray)
  }

  private func parts(_ range: Range<Int>, without marks: [Int]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for end in marks + [range.upperBound] {
      var part = start..<end
      while let first = part.first, scalars[first].properties.isWhitespace { part.removeFirst() }
      while let last = part.last, scalars[last].properties.isWhitespace { part.removeLast() }
      if !part.isEmpty { parts.append(offsets[part.lowerBound]..<offsets[part.upperBound]) }
      start = end + 1
    }
    return parts
  }
}
