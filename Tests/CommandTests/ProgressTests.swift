import BatchPipeline
import Testing

@testable import welcome

@Suite("The progress of a batch") struct ProgressTests {
  private func line(lines: Int = 20_000, bytes: ProgressLine.Bytes?) -> ProgressLine {
    var counts = BatchCounts()
    (counts.lines, counts.sent, counts.rejected, counts.malformed) = (20_500, 6_240, 15, 3)
    return ProgressLine(counts: counts, lines: lines, seconds: 10, bytes: bytes)
  }

  @Test(
    "leaves out whole parts where the terminal is narrow",
    arguments: [
      (
        120, true,
        "████░░░░░░░░░░░░ 25% · 30s left · 2,000 lines/s · 20,500 lines · 6,240 messages · 15 rejected · 3 malformed"
      ),
      (79, true, "████░░░░░░░░░░░░ 25% · 30s left · 2,000 lines/s · 20,500 lines · 6,240 messages"),
      (70, false, "####------------ 25% | 30s left | 2,000 lines/s | 20,500 lines"),
      (5, true, "████░░░░░░░░░░░░ 25%"),
    ])
  func width(width: Int, usesUnicode: Bool, expected: String) {
    let line = line(bytes: .init(before: 0, done: 250, total: 1000))
    #expect(line.text(width: width, usesUnicode: usesUnicode) == expected)
  }

  @Test("what earlier runs did says nothing about how fast this one is")
  func resumed() {
    let line = line(bytes: .init(before: 500, done: 750, total: 1000))
    #expect(line.text(width: 40, usesUnicode: true) == "████████████░░░░ 75% · 10s left")
  }

  @Test("without a known length there is no share and no end")
  func stream() {
    #expect(
      line(bytes: nil).text(width: 79, usesUnicode: true)
        == "2,000 lines/s · 20,500 lines · 6,240 messages · 15 rejected · 3 malformed")
  }
}
