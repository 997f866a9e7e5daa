import Foundation
import Ledger
import TestSupport
import Testing
import WelcomeEngine

/// A stream that stays open, as `tail -F log | welcome batch - …` has it.
@Suite("A live stream", .serialized) struct LiveStreamTests {
  private final class Run {
    let process = Process()
    private let input = Pipe()
    private let errors: URL

    init(_ arguments: [String], in folder: URL) throws {
      errors = folder.appending(path: "errors-\(UUID().uuidString)")
      try Data().write(to: errors)
      process.executableURL = Program.url
      process.arguments = ["batch", "-", "--now", "2026-03-03T12:00:00Z"] + arguments
      process.currentDirectoryURL = folder
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
    }

    func write(_ lines: String...) throws {
      try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    }

    /// Waits for the end, and gives what was said.
    func end() throws -> (status: Int32, errors: String) {
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    func closeInput() throws { try input.fileHandleForWriting.close() }
  }

  @Test("is remembered line by line, stops at Ctrl-C, and goes on with the same command") func stream() throws {
    let folder = try LiveEvents.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = folder.appending(path: "w.db")
    let first = try Run(["--out", "out", "--ledger", "w.db"], in: folder)
    try first.write(LiveEvents.line(1))
    try LiveEvents.wait(for: "evt_1", ledger)
    // The lines are in the file before the ledger knows of them.
    #expect(try LiveEvents.ids(folder.appending(path: "out/messages.jsonl.part")) == ["evt_1"])
    try first.write(LiveEvents.line(2))
    try LiveEvents.wait(for: "evt_2", ledger)
    first.process.interrupt()
    let stopped = try first.end()
    #expect(stopped.status == 130)
    #expect(stopped.errors == "stopped behind line 2 of standard input; the same command goes on from there\n")
    let second = try Run(["--out", "out", "--ledger", "w.db", "--quiet"], in: folder)
    try second.write(LiveEvents.line(2), LiveEvents.line(3))
    try second.closeInput()
    #expect(try second.end().status == 0)
    #expect(
      try LiveEvents.ids(folder.appending(path: "out/messages.jsonl"))
        == ["evt_1", "evt_2", "evt_3"])
  }

  @Test("heeds who is suppressed while it is open") func suppressed() throws {
    let folder = try LiveEvents.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = folder.appending(path: "w.db")
    let run = try Run(["--out", "out", "--ledger", "w.db", "--quiet"], in: folder)
    try run.write(LiveEvents.line(1))
    try LiveEvents.wait(for: "evt_1", ledger)
    let added = try Program.run(
      "welcome suppress add 2 --ledger w.db && printf '3\\n' | welcome suppress import - --ledger w.db", in: folder)
    #expect(added.status == 0)
    #expect(added.errors == "1 follower suppressed\n1 follower suppressed, 0 suppressed already\n")
    try run.write(LiveEvents.line(2), LiveEvents.line(3), LiveEvents.line(4))
    try run.closeInput()
    #expect(try run.end().status == 0)
    #expect(try LiveEvents.ids(folder.appending(path: "out/messages.jsonl")) == ["evt_1", "evt_4"])
  }

  @Test("that is a named pipe without a writer is waited for, and stops at Ctrl-C") func pipe() throws {
    let folder = try LiveEvents.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Program.run("mkfifo pipe", in: folder).status == 0)
    let process = Process()
    process.executableURL = Program.url
    process.arguments = ["batch", "pipe", "--out", "out", "--quiet"]
    process.currentDirectoryURL = folder
    try process.run()
    usleep(1_000_000)
    #expect(process.isRunning)
    process.interrupt()
    for _ in 0..<500 where process.isRunning { usleep(10_000) }
    #expect(!process.isRunning)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
  }

  @Test("keeps a second run out of its folder, and notices when the folder is gone") func folder() throws {
    let folder = try LiveEvents.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try Run(["--out", "out", "--ledger", "w.db"], in: folder)
    try first.write(LiveEvents.line(1))
    try LiveEvents.wait(for: "evt_1", folder.appending(path: "w.db"))
    let second = try Program.run("welcome batch Rules/samples/events.jsonl --out out", in: folder)
    #expect(second.status == 2)
    #expect(second.errors == "error: another run is writing to `out`; wait for its end, or take another --out\n")
    try FileManager.default.removeItem(at: folder.appending(path: "out"))
    try first.write(LiveEvents.line(2))
    let ended = try first.end()
    #expect(ended.status == 2)
    #expect(ended.errors == "error: `out/messages.jsonl.part` has been deleted while it was written\n")
  }
}
