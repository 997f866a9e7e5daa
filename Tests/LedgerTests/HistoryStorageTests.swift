import CivilTime
import TestSupport
import Testing
import WelcomeEngine

@testable import Ledger

@Suite("What a ledger remembers") struct HistoryStorageTests {
  private static let cohort = CohortKey(high: .max, low: 7)

  private static func entry(_ event: String, _ follower: String, _ at: Int64, _ kind: HistoryEntry.Kind)
    -> HistoryEntry
  {
    HistoryEntry(event: event, follower: follower, at: Timestamp(milliseconds: at), kind: kind)
  }

  @Test("entries come back in the next process as they were, in the order of deciding") func roundTrip() throws {
    let folder = try TemporaryFolder()
    let entries = [
      Self.entry("1", "42", 1000, .sent(rule: "founders", variant: "a", cohort: Self.cohort)),
      Self.entry("evt-2", "ada", -5, .sent(rule: "founders", variant: "b", cohort: Self.cohort)),
      Self.entry("007", "9223372036854775807", 0, .heldOut(rule: "students")),
      Self.entry("9223372036854775808", "", .max, .heldOut(rule: "founders")),
    ]
    let writing = try Ledger(path: folder.path(), access: .readWrite)
    try writing.commit(entries)
    try writing.close()
    var found: [HistoryEntry] = []
    try Ledger(path: folder.path(), access: .readOnly).forEachEntry { found.append($0) }
    #expect(found == entries)
  }

  @Test("what an event came to is told, and by which run") func decidedEvents() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    let moment = Timestamp(milliseconds: 7000)
    let run = try ledger.begin(output: "/out", command: "", rulebook: "", now: moment, checkpoint: "{}")
    try ledger.commit(
      [
        Self.entry("1", "42", 1000, .sent(rule: "founders", variant: "a", cohort: Self.cohort)),
        Self.entry("evt-2", "ada", 0, .heldOut(rule: "students")), Self.entry("evt-3", "bob", 0, .decided),
        Self.entry("evt-4", "cy", 0, .optedOut),
      ], run: run.id)
    try ledger.commit([Self.entry("5", "dan", 0, .decided)])
    let known = DecidedEvent.Run(output: "/out", now: moment)
    #expect(
      try ledger.decided(["1", "evt-2", "evt-3", "evt-4", "5", "evt-6"]) == [
        "1": DecidedEvent(outcome: .message(rule: "founders", variant: "a"), run: known),
        "evt-2": DecidedEvent(outcome: .heldOut(rule: "students"), run: known),
        "evt-3": DecidedEvent(outcome: .nothing, run: known), "evt-4": DecidedEvent(outcome: .nothing, run: known),
        "5": DecidedEvent(outcome: .nothing, run: nil),
      ])
  }

  @Test("ids of events that came to nothing come back byte for byte, whatever they hold") func decidedIDs() throws {
    let folder = try TemporaryFolder()
    let ids = ["1", "two\nlines", "back\\slash\\n", "nul\0byte", "", "Zoë 🦊", "\\"]
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    try ledger.commit(ids.map { Self.entry($0, "f", 0, .decided) })
    var found: [String] = []
    try ledger.forEachEntry { found.append($0.event) }
    #expect(found == ids)
  }

  @Test("a restored history answers as the one that was recorded", arguments: [1, 2, 3] as [UInt64])
  func restoredHistory(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SplitMix(seed: seed)
    var recorded = MemoryHistory()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    let ids = (0..<20).map { $0 % 2 == 0 ? String($0) : "id-\($0)" }
    let rules = ["a", "b", "c"]
    let cohorts = (0..<3).map { CohortKey(high: UInt64($0), low: .max - UInt64($0)) }
    for _ in 0..<10 {
      let entries = (0..<20).map { _ in
        let kinds: [HistoryEntry.Kind] = [
          .decided, .optedOut, .heldOut(rule: random.pick(rules)),
          .sent(rule: random.pick(rules), variant: "v", cohort: random.pick(cohorts)),
        ]
        // Opting out is rare, or everybody would have.
        let kind = kinds[Int.random(in: 0..<40, using: &random) == 0 ? 1 : Int.random(in: 2...3, using: &random)]
        return Self.entry(
          "e\(random.next() % 1000)", random.pick(ids), Int64.random(in: 0..<1000, using: &random),
          Bool.random(using: &random) ? kind : .decided)
      }
      for entry in entries { recorded.record(entry) }
      try ledger.commit(entries)
    }
    var restored = MemoryHistory()
    try ledger.restore(into: &restored)
    for event in 0..<1000 {
      #expect(restored.hasDecided(event: "e\(event)") == recorded.hasDecided(event: "e\(event)"))
    }
    for id in ids {
      #expect(restored.isSuppressed(follower: id) == recorded.isSuppressed(follower: id))
      for milliseconds: Int64? in [nil, 0, 300, 900] {
        let moment = milliseconds.map { Timestamp(milliseconds: $0) }
        #expect(restored.messageCount(to: id, after: moment) == recorded.messageCount(to: id, after: moment))
      }
      for rule in rules { #expect(restored.lastSent(to: id, rule: rule) == recorded.lastSent(to: id, rule: rule)) }
      for cohort in cohorts {
        let size = { (history: MemoryHistory) in
          history.cohortSize(cohort, otherThan: id, after: Timestamp(milliseconds: 500))
        }
        #expect(size(restored) == size(recorded))
      }
    }
  }

  @Test(
    "only decimal numbers in their one form are kept as numbers",
    arguments: [
      ("0", true), ("42", true), ("9223372036854775807", true), ("9223372036854775808", false), ("-1", false),
      ("+1", false), ("007", false), ("", false), ("1 ", false), ("١", false),
    ])
  func storedIDs(id: String, isNumber: Bool) {
    if case .number = StoredID(id) { #expect(isNumber) } else { #expect(!isNumber) }
    #expect(StoredID(id).id == id)
  }
}
