import Diagnostics
import TestSupport
import Testing

@Suite("Source maps")
struct SourceMapTests {
  @Test("an identity map moves ranges by its start")
  func identity() {
    let source = Source(path: "a", text: "0123456789")
    let map = SourceMap(identity: source, range: 3..<8)
    #expect(map.span(0..<2).range == 3..<5)
    #expect(map.span(1..<5).range == 4..<8)
    #expect(map.span(5..<5).range == 8..<8)
    #expect(map.span(7..<9).range == 8..<8)
  }

  @Test("without runs everything is the whole scalar")
  func noRuns() {
    let source = Source(path: "a", text: "a: ''")
    #expect(SourceMap(source: source, whole: 3..<5, runs: []).span(0..<0).range == 3..<5)
  }

  @Test("a range that ends where a line ends doesn't reach into the next line's indentation")
  func lines() {
    let source = Source(path: "a", text: "|\n  ab\n  cd\n")
    let map = SourceMap(
      source: source, whole: 0..<12,
      runs: [.init(decoded: 0..<3, source: 4..<7), .init(decoded: 3..<6, source: 9..<12)])
    #expect(map.span(0..<2).text == "ab")
    #expect(map.span(0..<3).text == "ab\n")
    #expect(map.span(3..<5).text == "cd")
    #expect(map.span(3..<3).range == 9..<9)
    #expect(map.span(1..<4).text == "b\n  c")
  }

  @Test("a decoded range's span covers the source of every byte of it, and grows with the range", arguments: 1...200)
  func covers(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var runs: [SourceMap.Run] = []
    var (decoded, place) = (0, 0)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      place += Int.random(in: 0...3, using: &random)
      let length = Int.random(in: 1...4, using: &random)
      let width = Bool.random(using: &random) ? length : Int.random(in: 1...6, using: &random)
      runs.append(.init(decoded: decoded..<decoded + length, source: place..<place + width))
      (decoded, place) = (decoded + length, place + width)
    }
    let source = Source(path: "a", text: String(repeating: "x", count: place))
    let map = SourceMap(source: source, whole: 0..<place, runs: runs)
    let own = { (byte: Int) -> Range<Int> in
      let run = runs.first { $0.decoded.contains(byte) } ?? runs[0]
      guard run.decoded.count == run.source.count else { return run.source }
      let start = run.source.lowerBound + byte - run.decoded.lowerBound
      return start..<start + 1
    }
    for lower in 0..<decoded {
      for upper in lower + 1...decoded {
        let span = map.span(lower..<upper).range
        #expect(span == own(lower).lowerBound..<own(upper - 1).upperBound)
        #expect((lower..<upper).allSatisfy { span.clamped(to: own($0)) == own($0) })
      }
    }
  }
}
