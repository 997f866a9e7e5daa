import Diagnostics
import Quality

/// A message in pieces, each of one origin and pointed at by the same findings.
struct MessageRuns {
  struct Run {
    let text: String
    let segment: Message.Segment
    /// The findings that point at it, by their places in the list, from 0.
    let findings: [Int]
    /// Those that end with it.
    let ending: [Int]
  }

  let runs: [Run]

  init(_ message: Message, findings: [Finding]) {
    let bytes = Array(message.text.utf8)
    let ranges = findings.map { $0.range?.clamped(to: 0..<bytes.count) }
    var cuts = Set<Int>()
    for range in ranges {
      if let range { cuts.formUnion([range.lowerBound, range.upperBound]) }
    }
    let sorted = cuts.sorted()
    var runs: [Run] = []
    for segment in message.segments {
      let whole = segment.range.clamped(to: 0..<bytes.count)
      let inner = sorted.filter { whole.lowerBound < $0 && $0 < whole.upperBound }
      let bounds = [whole.lowerBound] + inner + [whole.upperBound]
      for (from, until) in zip(bounds, bounds.dropFirst()) where from < until {
        let pointing = ranges.indices.filter { index in
          ranges[index].map { !$0.isEmpty && $0.lowerBound <= from && until <= $0.upperBound } ?? false
        }
        runs.append(
          Run(
            text: String(decoding: bytes[from..<until], as: UTF8.self), segment: segment, findings: pointing,
            ending: pointing.filter { ranges[$0]?.upperBound == until }))
      }
    }
    self.runs = runs
  }
}
