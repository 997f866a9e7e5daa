import CivilTime
import Testing
import WelcomeEngine

@testable import Ledger

@Suite("Runs and their checkpoints") struct RunTests {
  private static func sent(_ event: String) -> HistoryEntry {
    HistoryEntry(
      event: event, follower: "f", at: Timestamp(milliseconds: 0),
      kind: .sent(rule: "r", variant: "v", cohort: CohortKey(high: 1, low: 2)))
  }

  private static func begin(_ ledger: Ledger, _ output: String = "/out") throws -> LedgerRun {
    try ledger.begin(
      output: output, command: "c", rulebook: "r1", now: Timestamp(milliseconds: 9), checkpoint: "{}")
  }

  @Test("a checkpoint and its entries are written together") func checkpoint() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    let run = try Self.begin(ledger)
    #expect(try ledger.run(into: "/out") == run)
    #expect(try ledger.run(into: "/elsewhere") == nil)
    try ledger.commit([Self.sent("1")], run: run.id, checkpoint: "{\"line\":1}")
    #expect(try ledger.run(into: "/out")?.checkpoint == "{\"line\":1}")
    #expect(try ledger.run(into: "/out")?.isFinished == false)
    try ledger.commit([], run: run.id, checkpoint: "{\"line\":2}", isFinished: true)
    #expect(try ledger.run(into: "/out")?.isFinished == true)
  }

  @Test("a run goes on with other rules at another moment in another place") func resume() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    let run = try Self.begin(ledger)
    try ledger.resume(run.id, output: "/moved", command: "d", rulebook: "r2", now: Timestamp(milliseconds: 10))
    #expect(
      try ledger.run(into: "/moved")
        == LedgerRun(
          id: run.id, output: "/moved", command: "d", rulebook: "r2", now: Timestamp(milliseconds: 10),
          isFinished: false, checkpoint: "{}"))
  }

  @Test("a forgotten run takes its decisions along, but for opt-outs") func forget() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    let first = try Self.begin(ledger, "/a")
    let second = try Self.begin(ledger, "/b")
    try ledger.commit([Self.sent("1")], run: first.id, checkpoint: "{}")
    let optOut = HistoryEntry(event: "3", follower: "g", at: Timestamp(milliseconds: 0), kind: .optedOut)
    try ledger.commit([Self.sent("2"), optOut], run: second.id, checkpoint: "{}")
    try ledger.forget(second.id)
    var history = MemoryHistory()
    try ledger.restore(into: &history)
    #expect(history.hasDecided(event: "1"))
    #expect(!history.hasDecided(event: "2"))
    #expect(history.isSuppressed(follower: "g"))
    #expect(try ledger.runs() == [first])
  }

  @Test("one holder at a time; the next is told who, and gets it afterwards") func lock() throws {
    let folder = try TemporaryFolder()
    var first: LedgerLock? = try LedgerLock(folder.path(), owner: "welcome batch", patience: 0)
    #expect(first != nil)
    let holder = try #require(LedgerLock.holder(of: folder.path()))
    #expect(holder.hasSuffix("(welcome batch)"))
    var told: [String] = []
    #expect(throws: LedgerError(path: folder.path(), reason: .inUse(holder: holder))) {
      try LedgerLock(folder.path(), owner: "second", patience: 0.1) { told.append($0) }
    }
    #expect(told == [holder])
    first = nil
    #expect(LedgerLock.holder(of: folder.path()) == nil)
    _ = try LedgerLock(folder.path(), owner: "second", patience: 0)
  }
}
