import CivilTime
import Foundation
import GRDB
import Testing
import WelcomeEngine

@testable import Ledger

@Suite("The file of a ledger") struct LedgerFileTests {
  @Test("what isn't there can't be read") func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LedgerError(path: folder.path(), reason: .missing)) {
      try Ledger(path: folder.path(), access: .readOnly)
    }
  }

  @Test("a text file is refused and stays as it is", arguments: [Ledger.Access.readOnly, .readWrite])
  func text(access: Ledger.Access) throws {
    let folder = try TemporaryFolder()
    let text = Data(String(repeating: "id,username\n1,ada\n", count: 100).utf8)
    try text.write(to: URL(filePath: folder.path()))
    #expect(throws: LedgerError(path: folder.path(), reason: .notALedger)) {
      try Ledger(path: folder.path(), access: access)
    }
    #expect(try Data(contentsOf: URL(filePath: folder.path())) == text)
  }

  @Test("another program's database is refused and stays as it is", arguments: [Ledger.Access.readOnly, .readWrite])
  func otherDatabase(access: Ledger.Access) throws {
    let folder = try TemporaryFolder()
    let other = try DatabaseQueue(path: folder.path())
    try other.write { try $0.execute(sql: "CREATE TABLE books (title TEXT)") }
    try other.close()
    let before = try Data(contentsOf: URL(filePath: folder.path()))
    #expect(throws: LedgerError(path: folder.path(), reason: .notALedger)) {
      try Ledger(path: folder.path(), access: access)
    }
    #expect(try Data(contentsOf: URL(filePath: folder.path())) == before)
  }

  @Test("a file of a newer version is refused", arguments: [Ledger.Access.readOnly, .readWrite])
  func newer(access: Ledger.Access) throws {
    let folder = try TemporaryFolder()
    try Ledger(path: folder.path(), access: .readWrite).close()
    let future = try DatabaseQueue(path: folder.path())
    try future.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 something new')") }
    try future.close()
    #expect(throws: LedgerError(path: folder.path(), reason: .tooNew)) {
      try Ledger(path: folder.path(), access: access)
    }
  }

  @Test("a folder in its place gives an error that names it") func folderInPlace() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LedgerError.self) { try Ledger(path: folder.url.path(percentEncoded: false), access: .readWrite) }
  }

  @Test("a damaged file gives an error") func damaged() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(), access: .readWrite)
    try ledger.commit(
      (0..<5000).map {
        HistoryEntry(
          event: "event-\($0)", follower: "\($0)", at: Timestamp(milliseconds: 0),
          kind: .sent(rule: "r", variant: "v", cohort: CohortKey(high: 0, low: 0)))
      })
    try ledger.close()
    var bytes = try Data(contentsOf: URL(filePath: folder.path()))
    for index in stride(from: 4096, to: bytes.count, by: 3) { bytes[index] = 0x55 }
    try bytes.write(to: URL(filePath: folder.path()))
    #expect(throws: LedgerError.self) {
      let ledger = try Ledger(path: folder.path(), access: .readOnly)
      try ledger.forEachEntry { _ in }
    }
  }

  @Test("a reader sees what has been written while it is open, and can't write") func sideBySide() throws {
    let folder = try TemporaryFolder()
    let writer = try Ledger(path: folder.path(), access: .readWrite)
    let reader = try Ledger(path: folder.path(), access: .readOnly)
    try writer.suppress([Suppression(follower: "1", since: Timestamp(milliseconds: 0), source: .manual)])
    #expect(try reader.suppressions().map(\.follower) == ["1"])
    #expect(throws: LedgerError.self) { try reader.unsuppress(["1"]) }
  }

  /// What stands in the ledger's folder.
  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path(percentEncoded: false)).sorted()
  }

  @Test(
    "reading leaves nothing beside the file, and needs nothing but reading",
    arguments: ["welcome.db", "file: a?%23#.db"],
    [true, false])
  func readsOnly(name: String, mayWrite: Bool) throws {
    let folder = try TemporaryFolder()
    let writer = try Ledger(path: folder.path(name), access: .readWrite)
    try writer.suppress([Suppression(follower: "1", since: Timestamp(milliseconds: 0), source: .manual)])
    try writer.close()
    #expect(try names(folder) == [name])
    let before = try Data(contentsOf: URL(filePath: folder.path(name)))
    do {
      let reader = try Ledger(path: folder.path(name), access: .readOnly, mayWrite: mayWrite)
      #expect(try reader.suppressions().map(\.follower) == ["1"])
      if !mayWrite { #expect(try names(folder) == [name]) }
    }
    #expect(try names(folder) == [name])
    #expect(try Data(contentsOf: URL(filePath: folder.path(name))) == before)
  }

  @Test("what a live writer has not brought into the file yet is read, too", arguments: [true, false])
  func live(mayWrite: Bool) throws {
    let folder = try TemporaryFolder()
    let writer = try Ledger(path: folder.path(), access: .readWrite)
    try writer.suppress([Suppression(follower: "1", since: Timestamp(milliseconds: 0), source: .manual)])
    let reader = try Ledger(path: folder.path(), access: .readOnly, mayWrite: mayWrite)
    #expect(try reader.suppressions().map(\.follower) == ["1"])
    try reader.close()
    try writer.suppress([Suppression(follower: "2", since: Timestamp(milliseconds: 0), source: .manual)])
    #expect(try writer.suppressions().count == 2)
  }

  @Test("a file that is read without locks is of no use once somebody writes to it") func changedMeanwhile() throws {
    let folder = try TemporaryFolder()
    try Ledger(path: folder.path(), access: .readWrite).close()
    let reader = try Ledger(path: folder.path(), access: .readOnly, mayWrite: false)
    let writer = try Ledger(path: folder.path(), access: .readWrite)
    try writer.suppress([Suppression(follower: "1", since: Timestamp(milliseconds: 0), source: .manual)])
    #expect(throws: LedgerError(path: folder.path(), reason: .inUse(holder: "another process"))) {
      try reader.suppressions()
    }
  }

  @Test("a new file may be opened by several at the same moment") func madeAtOnce() async throws {
    for _ in 0..<30 {
      let folder = try TemporaryFolder()
      let path = folder.path()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<6 { group.addTask { _ = try Ledger(path: path, access: .readWrite) } }
        try await group.waitForAll()
      }
    }
  }

  @Test("several writers take turns; none loses anything") func twoWriters() async throws {
    let folder = try TemporaryFolder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        let path = folder.path()
        group.addTask {
          let ledger = try Ledger(path: path, access: .readWrite)
          for number in 0..<20 {
            try ledger.suppress([
              Suppression(follower: "\(writer)-\(number)", since: Timestamp(milliseconds: 0), source: .import)
            ])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Ledger(path: folder.path(), access: .readOnly).suppressions().count == 60)
  }
}
