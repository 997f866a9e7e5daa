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

  @Test("Followers whose keys share a place and a tag are told apart, also around the end of a part")
  func collisions() {
    // The place comes of the highest bits, the tag of the lowest eight, of which 0 counts as 1.
    for high: UInt64 in [0, .max << 20] {
      var table = FollowerTable()
      let keys = (0..<300).map { number in
        CompactKey(HistoryKey(high: 0, low: high | UInt64(number / 2 + 1) << 8 | UInt64(number % 2)))
      }
      #expect(keys.map { table.file(of: $0) == nil } == keys.map { _ in true })
      let files = keys.map { table.openFile(of: $0) }
      #expect(Set(files).count == keys.count)
      #expect(keys.map { table.file(of: $0) } == files)
      #expect(keys.map { table.openFile(of: $0) } == files)
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

  @Test("A history that is loaded answers as one that was recorded", arguments: [1, 2, 7, 2048])
  func loaded(bucketSize: Int) {
    var random = SplitMix(seed: UInt64(bucketSize))
    var recorded = MemoryHistory()
    recorded.limitCohorts(to: 4)
    var empty = MemoryHistory()
    empty.limitCohorts(to: 4)
    // Fewer are announced than come, and then many more.
    var loader = HistoryLoader(
      empty, events: bucketSize == 7 ? 100 : 30_000, deliveries: bucketSize == 7 ? 100 : 200_000,
      bucketSize: bucketSize)
    let rules = (0..<5).map { (name: "rule-\($0)", number: loader.number(ofRule: "rule-\($0)")) }
    let cohorts = (0..<40).map { CohortKey(high: $0, low: $0 &* 0x9e37_79b9_7f4a_7c15) }
    for number in 0..<20_000 {
      let event = HistoryKey("evt_\(Int.random(in: 0..<19_000, using: &random))")
      let follower = HistoryKey("\(Int.random(in: 0..<3_000, using: &random))")
      let at = Timestamp(seconds: Int64(number))
      let rule = random.pick(rules)
      switch Int.random(in: 0..<40, using: &random) {
      case 0:
        recorded.record(.optedOut, event: event, follower: follower, at: at)
        loader.addOptOut(follower)
        loader.addDecided(event)
      case 1...10:
        recorded.record(.decided, event: event, follower: follower, at: at)
        loader.addDecided(event)
      case 11...20:
        recorded.record(.heldOut(rule: rule.name), event: event, follower: follower, at: at)
        loader.addHeldOut(event: event, follower: follower, at: at, rule: rule.number)
      default:
        let (cohort, near) = (random.pick(cohorts), number % 9 == 0 ? [CohortKey(high: 7, low: 7)] : [])
        recorded.record(
          .sent(rule: rule.name, variant: "a", cohort: cohort, near: near), event: event, follower: follower, at: at)
        loader.addMessage(event: event, to: follower, at: at, rule: rule.number, cohort: cohort, near: near)
      }
    }
    let loaded = loader.finish()
    for number in 0..<19_000 {
      let event = HistoryKey("evt_\(number)")
      #expect(loaded.hasDecided(event: event) == recorded.hasDecided(event: event))
    }
    for number in 0..<3_000 {
      let follower = HistoryKey("\(number)")
      #expect(loaded.isSuppressed(follower: follower) == recorded.isSuppressed(follower: follower))
      for rule in rules {
        #expect(
          loaded.lastSent(to: follower, rule: rule.name) == recorded.lastSent(to: follower, rule: rule.name))
      }
      for moment in [nil, Timestamp(seconds: 10_000), Timestamp(seconds: 19_000)] {
        #expect(
          loaded.messageCount(to: follower, after: moment) == recorded.messageCount(to: follower, after: moment))
      }
    }
    for cohort in cohorts + [CohortKey(high: 7, low: 7)] {
      for moment in [Timestamp(seconds: 0), Timestamp(seconds: 19_800), Timestamp(seconds: 19_990)] {
        let size = { (history: MemoryHistory) in
          // No further than cohorts are counted.
          min(5, history.cohortSize(cohort, otherThan: HistoryKey("1"), after: moment))
        }
        #expect(size(loaded) == size(recorded))
      }
    }
  }

  @Test("A follower takes at most 48 bytes, too, when a history is loaded, whatever room was asked for")
  func loadedBytes() {
    var history = MemoryHistory()
    history.limitCohorts(to: 30)
    var loader = HistoryLoader(history, events: 200_000, deliveries: 900_000)
    let rule = loader.number(ofRule: "rule")
    for number in 0..<200_000 {
      let cohort = CohortKey(high: 1, low: UInt64(number / 10) &* 0x9e37_79b9_7f4a_7c15)
      loader.addMessage(
        event: HistoryKey("evt_\(number)"), to: HistoryKey("\(number)"), at: Timestamp(seconds: Int64(number)),
        rule: rule, cohort: cohort, near: [])
    }
    let bytes = Double(loader.finish().byteCount) / 200_000
    #expect(bytes <= 48, "\(bytes)")
  }
}
