import BatchPipeline
import TestSupport
import Testing

@Suite("Ages in buckets") struct AgeHistogramTests {
  @Test("of nothing there is no percentile")
  func empty() {
    #expect(AgeHistogram().percentile(0.5) == nil)
  }

  @Test("ages under a minute are exact, and ages before 0 count as 0")
  func exact() {
    var ages = AgeHistogram()
    for seconds in [-5, 0, 1, 2, 59] { ages.add(seconds: seconds) }
    #expect([0, 0.4, 0.5, 0.8, 1].map { ages.percentile($0) } == [0, 0, 1, 2, 59])
    #expect(ages.highest == 59)
  }

  @Test("a percentile is never too low, and too high by at most a sixty-fourth; parts add up", arguments: 1...20)
  func close(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var parts = [AgeHistogram(), AgeHistogram()]
    var all: [Int] = []
    for _ in 0..<500 {
      let age = Int(random.next() >> (random.next() % 40 + 20))
      all.append(age)
      parts[Int(random.next() % 2)].add(seconds: age)
    }
    parts[0].add(parts[1])
    all.sort()
    let levelled = AgeHistogram.levelled(all)
    for share in [0.01, 0.5, 0.95, 1] {
      let exact = all[max(0, Int((share * 500).rounded(.up)) - 1)]
      let found = parts[0].percentile(share) ?? -1
      #expect(found == levelled[max(0, Int((share * 500).rounded(.up)) - 1)])
      #expect(found >= exact && found - exact <= exact / 64, "\(share): \(found) for \(exact)")
    }
  }
}
