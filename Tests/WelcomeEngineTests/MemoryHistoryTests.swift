import CivilTime
import EngineTestSupport
import TestSupport
import Testing

@testable import WelcomeEngine

@Suite("The history in memory")
struct MemoryHistoryTests {
  /// - Parameter isNear: of texts that differ in one fact, whose keys are never those of whole texts.
  private static func cohort(_ random: inout SplitMix, isNear: Bool = false) -> CohortKey {
    var mixed = SplitMix(seed: random.next() % 80 + (isNear ? 1000 : 0))
    return CohortKey(high: mixed.next(), low: mixed.next())
  }

  private static func entry(_ random: inout SplitMix, followers: UInt64) -> HistoryEntry {
    let rule = "rule-\(random.next() % 5)"
    let cohort = cohort(&random)
    let kind: HistoryEntry.Kind =
      switch random.next() % 20 {
      case 0: .optedOut
      case 1...3: .decided
      case 4...6: .heldOut(rule: rule)
      case 7...10:
        .sent(rule: rule, variant: "a", cohort: cohort, near: (0..<2).map { _ in Self.cohort(&random, isNear: true) })
      default: .sent(rule: rule, variant: "a", cohort: cohort)
      }
    return HistoryEntry(
      event: "event \(random.next() % 4000)", follower: "\(random.next() % followers)",
      at: Timestamp(milliseconds: Int64(bitPattern: random.next() % 2_000_000) - 1_000_000), kind: kind)
  }

  @Test(
    "It answers every question as dictionaries of texts do, cohorts up to their limit",
    arguments: [(1, 10, Int.max), (2, 300, Int.max), (3, 300, 3), (4, 20, 5), (5, 2000, 1)] as [(UInt64, UInt64, Int)])
  func sameAsPlain(seed: UInt64, followers: UInt64, limit: Int) {
    var random = SplitMix(seed: seed)
    var history = MemoryHistory()
    if limit < .max { history.limitCohorts(to: limit) }
    var plain = NaiveHistory()
    for _ in 0..<4000 {
      let entry = Self.entry(&random, followers: followers)
      history.record(entry)
      plain.record(entry)
      let asked = Self.entry(&random, followers: followers)
      #expect(history.hasDecided(event: asked.event) == plain.hasDecided(event: asked.event))
      #expect(history.isSuppressed(follower: asked.follower) == plain.isSuppressed(follower: asked.follower))
      #expect(
        history.messageCount(to: asked.follower, after: asked.at)
          == plain.messageCount(to: asked.follower, after: asked.at))
      #expect(
        history.messageCount(to: asked.follower, after: nil) == plain.messageCount(to: asked.follower, after: nil))
      let rule = "rule-\(random.next() % 6)"
      #expect(history.lastSent(to: asked.follower, rule: rule) == plain.lastSent(to: asked.follower, rule: rule))
      let key = Self.cohort(&random, isNear: random.next() % 3 == 0)
      #expect(
        min(limit, history.cohortSize(key, otherThan: asked.follower, after: asked.at))
          == min(limit, plain.cohortSize(key, otherThan: asked.follower, after: asked.at)))
      #expect(
        history.isSpent(key, limit: limit, otherThan: HistoryKey(asked.follower), after: asked.at)
          == (plain.cohortSize(key, otherThan: asked.follower, after: asked.at) >= limit))
    }
  }

  @Test("Rules beyond the number that notes have room for are remembered too")
  func manyRules() {
    var history = MemoryHistory()
    let at = { (number: Int) in Timestamp(seconds: Int64(number)) }
    for number in 0..<40_000 {
      history.record(
        HistoryEntry(event: "\(number)", follower: "1", at: at(number), kind: .heldOut(rule: "rule-\(number)")))
    }
    for number in [0, 1, 32_765, 32_766, 32_767, 39_999] {
      #expect(history.lastSent(to: "1", rule: "rule-\(number)") == at(number))
    }
    #expect(history.messageCount(to: "1", after: nil) == 0)
  }

  @Test("Moments far from now are kept to the millisecond")
  func moments() {
    var history = MemoryHistory()
    for (number, text) in ["-1000-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "2026-03-02T09:00:00.123Z"].enumerated()
    {
      let at = Timestamp(iso8601: text) ?? Timestamp(milliseconds: -93_000_000_000_000)
      history.record(HistoryEntry(event: "\(number)", follower: "\(number)", at: at, kind: .heldOut(rule: "r")))
      #expect(history.lastSent(to: "\(number)", rule: "r") == at)
    }
  }

  @Test("A follower with an event, a message and a share of a cohort takes at most 48 bytes")
  func bytes() {
    var history = MemoryHistory()
    history.limitCohorts(to: 30)
    var most = 0.0
    for number in 0..<300_000 {
      history.record(
        .sent(
          rule: "rule-\(number % 100)", variant: "a",
          cohort: CohortKey(high: 1, low: UInt64(number / 10) &* 0x9e37_79b9_7f4a_7c15)),
        event: HistoryKey("evt_\(number)"), follower: HistoryKey("\(number)"), at: Timestamp(seconds: Int64(number)))
      if number > 100_000, number % 10_000 == 0 { most = max(most, Double(history.byteCount) / Double(number + 1)) }
    }
    #expect(most <= 48, "\(most)")
  }
}
