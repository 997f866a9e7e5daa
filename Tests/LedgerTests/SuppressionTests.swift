import CivilTime
import Testing
import WelcomeEngine

@testable import Ledger

@Suite("Suppressions") struct SuppressionTests {
  private static func suppression(_ follower: String, at: Int64 = 0, _ note: String? = nil) -> Suppression {
    Suppression(follower: follower, since: Timestamp(milliseconds: at), source: .manual, note: note)
  }

  @Test("are listed by time, found by id, and taken back") func cycle() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    let all = [Self.suppression("7", at: 2, "asked by phone"), Self.suppression("ada", at: 1)]
    #expect(try ledger.suppress(all) == 2)
    #expect(try ledger.suppressions() == [all[1], all[0]])
    #expect(try ledger.suppression(of: "7") == all[0])
    #expect(try ledger.suppression(of: "8") == nil)
    #expect(try ledger.unsuppress(["8", "7"]) == ["7"])
    #expect(try ledger.suppressions() == [all[1]])
  }

  @Test("that others add while a ledger is open are told once") func others() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    try ledger.suppress([Self.suppression("7")])
    #expect(try ledger.suppressionsOfOthers() == nil)
    try Ledger(path: folder.path(), access: .readWrite).suppress([Self.suppression("8")])
    #expect(try ledger.suppressionsOfOthers()?.sorted() == ["7", "8"])
    #expect(try ledger.suppressionsOfOthers() == nil)
  }

  @Test("who is suppressed already stays so as they are") func again() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    #expect(try ledger.suppress([Self.suppression("7", at: 1), Self.suppression("7", at: 2)]) == 1)
    #expect(try ledger.suppress([Self.suppression("7", at: 3), Self.suppression("8", at: 3)]) == 1)
    #expect(try ledger.suppression(of: "7")?.since == Timestamp(milliseconds: 1))
  }

  @Test("an opt-out in a message adds one, and names the event") func keyword() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    try ledger.commit([
      HistoryEntry(event: "e1", follower: "7", at: Timestamp(milliseconds: 5), kind: .optedOut)
    ])
    #expect(
      try ledger.suppressions() == [
        Suppression(follower: "7", since: Timestamp(milliseconds: 5), source: .keyword, note: "event e1")
      ])
    var history = MemoryHistory()
    try ledger.restore(into: &history)
    #expect(history.isSuppressed(follower: "7") && history.hasDecided(event: "e1"))
    try ledger.unsuppress(["7"])
    var later = MemoryHistory()
    try ledger.restore(into: &later)
    #expect(!later.isSuppressed(follower: "7") && later.hasDecided(event: "e1"))
    // The same message doesn't suppress them again.
    #expect(later.hasHeardOptOut(event: "e1") && !later.hasHeardOptOut(event: "e2"))
  }
}
