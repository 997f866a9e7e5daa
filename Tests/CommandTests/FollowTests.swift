import Foundation
import TestSupport
import Testing

/// `welcome batch --follow log.jsonl`, while the log is written, renamed and cut, and the program is stopped and killed.
@Suite("A log that is followed", .serialized) struct FollowTests {
  private final class Run {
    let process = Process()
    private let folder: URL
    private let errors: URL
    private let outbox: URL

    /// - Parameter output: `-` for standard output.
    convenience init(in folder: URL, out output: String = "out", _ more: String...) throws {
      try self.init(in: folder, out: output, more: more)
    }

    init(in folder: URL, out output: String = "out", more: [String]) throws {
      self.folder = folder
      let name = UUID().uuidString
      errors = folder.appending(path: "errors-\(name)")
      outbox = folder.appending(path: output == "-" ? "output-\(name)" : "\(output)/messages.jsonl.part")
      try Data().write(to: errors)
      process.executableURL = Program.url
      process.arguments =
        ["batch", "--follow", "log.jsonl", "--out", output, "--now", "2026-03-03T12:00:00Z"] + more
      process.currentDirectoryURL = folder
      process.standardInput = FileHandle.nullDevice
      if output == "-" { try Data().write(to: outbox) }
      process.standardOutput = output == "-" ? try FileHandle(forWritingTo: outbox) : FileHandle.nullDevice
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    func said() throws -> String { String(decoding: try Data(contentsOf: errors), as: UTF8.self) }

    /// Waits until so many messages have been written, and gives their events.
    func messages(_ count: Int) throws -> [String] {
      var found: [String] = []
      try wait {
        found = (try? LiveEvents.ids(outbox)) ?? []
        return found.count >= count
      }
      return found
    }

    func waitUntilSaid(_ text: String) throws { try wait { try said().contains(text) } }

    /// Ctrl-C.
    func stop() throws -> (status: Int32, said: String) {
      process.interrupt()
      process.waitUntilExit()
      return (process.terminationStatus, try said())
    }

    func crash() {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }

    private func wait(_ condition: () throws -> Bool) throws {
      for _ in 0..<3000 {
        if try condition() { return }
        usleep(10_000)
      }
      Issue.record("waited for half a minute in vain; it said: \(try said())")
    }
  }

  /// The log, as somebody else writes it.
  private struct Log {
    let folder: URL

    func file(_ name: String = "log.jsonl") -> URL { folder.appending(path: name) }

    func write(_ ids: Int..., to name: String = "log.jsonl") throws {
      try append(ids.map { LiveEvents.line($0) + "\n" }.joined(), to: name)
    }

    func append(_ text: String, to name: String = "log.jsonl") throws {
      let path = file(name).path(percentEncoded: false)
      if !FileManager.default.fileExists(atPath: path) { try Data().write(to: file(name)) }
      let handle = try FileHandle(forWritingTo: file(name))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    }

    /// Each older file gets the next number, as logrotate has it.
    func rotate() throws {
      let files = FileManager.default
      for number in (0..<9).reversed() {
        let name = number == 0 ? "log.jsonl" : "log.jsonl.\(number)"
        if files.fileExists(atPath: file(name).path(percentEncoded: false)) {
          try files.moveItem(at: file(name), to: file("log.jsonl.\(number + 1)"))
        }
      }
    }

    func cut() throws { try FileHandle(forWritingTo: file()).truncate(atOffset: 0) }

    /// What logrotate does to older files with `compress`: the log's next name is that of its compressed text.
    func rotateCompressed() throws {
      let script =
        "for n in 8 7 6 5 4 3 2 1; do test -e log.jsonl.$n.gz && mv log.jsonl.$n.gz log.jsonl.$((n + 1)).gz; done; "
      #expect(try Program.run(script + "gzip -c log.jsonl > log.jsonl.1.gz; rm log.jsonl", in: folder).status == 0)
    }

    /// What logrotate does with `copytruncate`.
    func copyAndCut() throws {
      let files = FileManager.default
      for number in (1..<9).reversed()
      where files.fileExists(atPath: file("log.jsonl.\(number)").path(percentEncoded: false)) {
        try files.moveItem(at: file("log.jsonl.\(number)"), to: file("log.jsonl.\(number + 1)"))
      }
      try files.copyItem(at: file(), to: file("log.jsonl.1"))
      try cut()
    }
  }

  private func withLog(_ body: (Log) throws -> Void) throws {
    let folder = try LiveEvents.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(Log(folder: folder))
  }

  private static func ids(_ numbers: ClosedRange<Int>) -> [String] { numbers.map { "evt_\($0)" } }

  @Test("is read as it is, then line by line as it is written", arguments: [("out", "1"), ("out", "2"), ("-", "2")])
  func lines(out: String, jobs: String) throws {
    try withLog { log in
      try log.write(1, 2)
      let run = try Run(in: log.folder, out: out, "--jobs", jobs)
      #expect(try run.messages(2) == Self.ids(1...2))
      for id in 3...6 {
        try log.write(id)
        #expect(try run.messages(id) == Self.ids(1...id))
      }
      let (status, said) = try run.stop()
      #expect(status == 130)
      #expect(
        said == "stopped behind line 6 of log.jsonl; the same command "
          + (out == "-"
            ? "starts over, since nothing is remembered without a folder or a ledger\n" : "goes on from there\n"))
    }
  }

  @Test("may have more lines at once than are read at a time, and then none for long") func burst() throws {
    try withLog { log in
      let run = try Run(in: log.folder, "--chunk-bytes", "4096")
      try log.append((1...100).map { LiveEvents.line($0) + "\n" }.joined())
      #expect(try run.messages(100) == Self.ids(1...100))
      #expect(try run.stop().status == 130)
    }
  }

  @Test("has its last line read when the rest of it is there") func cutOff() throws {
    try withLog { log in
      let line = LiveEvents.line(2)
      try log.append(LiveEvents.line(1) + "\n" + line.prefix(40))
      let run = try Run(in: log.folder)
      #expect(try run.messages(1) == ["evt_1"])
      try log.append(String(line.dropFirst(40)))
      try log.append("\n")
      #expect(try run.messages(2) == Self.ids(1...2))
      #expect(try run.stop().said == "stopped behind line 2 of log.jsonl; the same command goes on from there\n")
      #expect(try Data(contentsOf: log.folder.appending(path: "out/malformed.jsonl.part")).isEmpty)
    }
  }

  @Test("is waited for when it isn't there yet") func missing() throws {
    try withLog { log in
      let run = try Run(in: log.folder)
      try run.waitUntilSaid("isn't there yet\n")
      try log.write(1)
      #expect(try run.messages(1) == ["evt_1"])
      #expect(
        try run.stop().said == """
          note: waiting for `log.jsonl`, which isn't there yet
          stopped behind line 1 of log.jsonl; the same command goes on from there

          """)
    }
  }

  @Test("is read to its end when it is renamed, before the new one") func rotation() throws {
    try withLog { log in
      try log.write(1)
      let run = try Run(in: log.folder)
      #expect(try run.messages(1) == ["evt_1"])
      try log.rotate()
      // Who writes goes on in the old file until they are told.
      try log.write(2, to: "log.jsonl.1")
      #expect(try run.messages(2) == Self.ids(1...2))
      try log.write(5)
      try log.write(3, to: "log.jsonl.1")
      try log.append(LiveEvents.line(4), to: "log.jsonl.1")
      #expect(try run.messages(5) == Self.ids(1...5))
      try log.rotate()
      try log.write(6)
      try log.rotate()
      try log.write(7)
      #expect(try run.messages(7) == Self.ids(1...7))
      #expect(
        try run.stop().said == """
          note: `log.jsonl` is a new file: the old one has been read to its end
          note: `log.jsonl` is a new file: the old one has been read to its end
          note: `log.jsonl` is a new file: the old one has been read to its end
          stopped behind line 1 of log.jsonl; the same command goes on from there

          """)
    }
  }

  @Test("is read from its start when it has been cut") func truncation() throws {
    try withLog { log in
      try log.write(1, 2)
      let run = try Run(in: log.folder)
      #expect(try run.messages(2) == Self.ids(1...2))
      try log.cut()
      try run.waitUntilSaid("from its start\n")
      try log.write(3)
      #expect(try run.messages(3) == Self.ids(1...3))
      #expect(
        try run.stop().said == """
          note: `log.jsonl` has been cut: it is read from its start
          stopped behind line 1 of log.jsonl; the same command goes on from there

          """)
    }
  }

  @Test("goes on behind the last line after Ctrl-C, and is brought to its end by a run that doesn't follow it")
  func stopped() throws {
    try withLog { log in
      try log.write(1, 2)
      let first = try Run(in: log.folder, "--ledger", "w.db")
      _ = try first.messages(2)
      _ = try first.stop()
      try log.write(3)
      let second = try Run(in: log.folder, "--ledger", "w.db")
      #expect(try second.messages(3) == Self.ids(1...3))
      #expect(
        try second.stop().said == """
          going on behind line 2 of log.jsonl
          stopped behind line 3 of log.jsonl; the same command goes on from there

          """)
      try log.write(4)
      let command = "welcome batch log.jsonl --out out --ledger w.db --now 2026-03-03T12:00:00Z --quiet"
      #expect(try Program.run(command, in: log.folder).status == 0)
      #expect(try LiveEvents.ids(log.folder.appending(path: "out/messages.jsonl")) == Self.ids(1...4))
      // What a run that is finished has read isn't read again.
      let third = try Run(in: log.folder, "--ledger", "w.db")
      try log.write(5)
      #expect(try third.messages(5) == Self.ids(1...5))
    }
  }

  @Test("that was renamed while nobody read it is read to its end, and so are those between") func renamed() throws {
    try withLog { log in
      try log.write(1)
      let first = try Run(in: log.folder)
      _ = try first.messages(1)
      first.crash()
      try log.write(2)
      for id in 3...5 {
        try log.rotate()
        try log.write(id)
      }
      let second = try Run(in: log.folder)
      #expect(try second.messages(5) == Self.ids(1...5))
      #expect(try second.stop().status == 130)
    }
  }

  @Test("whose older files are numbered upwards is read whole, and nothing that was there before") func upwards() throws
  {
    try withLog { log in
      // So that the clock of the file system tells the files apart.
      func pass() { usleep(30_000) }
      func rename(to number: Int) throws {
        pass()
        try FileManager.default.moveItem(at: log.file(), to: log.file("log.jsonl.\(number)"))
      }
      try log.write(90, to: "log.jsonl.1")
      pass()
      try log.write(1)
      let first = try Run(in: log.folder)
      _ = try first.messages(1)
      try rename(to: 2)
      try log.write(2)
      #expect(try first.messages(2) == Self.ids(1...2))
      first.crash()
      try log.write(3)
      for id in 4...6 {
        try rename(to: id - 1)
        try log.write(id)
      }
      let second = try Run(in: log.folder)
      #expect(try second.messages(6) == Self.ids(1...6))
      #expect(try second.stop().said.contains("isn't read") == false)
    }
  }

  @Test("that was rotated while its numbers were moved about names the files that nobody reads") func doubtful() throws
  {
    try withLog { log in
      try log.write(1)
      let first = try Run(in: log.folder)
      _ = try first.messages(1)
      first.crash()
      usleep(30_000)
      try log.write(2, to: "log.jsonl.1")
      try log.write(3, to: "log.jsonl.3")
      try FileManager.default.moveItem(at: log.file(), to: log.file("log.jsonl.2"))
      usleep(30_000)
      try log.write(4)
      let second = try Run(in: log.folder, "--quiet")
      #expect(try second.messages(2) == ["evt_1", "evt_4"])
      #expect(
        try second.stop().said
          == ["1", "3"].map {
            "note: `log.jsonl.\($0)` isn't read: whether it was `log.jsonl` between what has been read and what comes next can't be told\n"
          }.joined())
    }
  }

  enum Rotation: CaseIterable { case renamed, compressed, copied }

  @Test(
    "that was rotated while nobody read it is read to its end, whatever became of it", arguments: Rotation.allCases,
    [1, 2])
  func rotated(by rotation: Rotation, times: Int) throws {
    try withLog { log in
      try log.write(1)
      let first = try Run(in: log.folder, "--ledger", "w.db")
      _ = try first.messages(1)
      first.crash()
      try log.write(2)
      for id in 3..<3 + times {
        switch rotation {
        case .renamed: try log.rotate()
        case .compressed: try log.rotateCompressed()
        case .copied: try log.copyAndCut()
        }
        try log.write(id)
      }
      let last = 2 + times
      let second = try Run(in: log.folder, "--ledger", "w.db")
      #expect(try second.messages(last) == Self.ids(1...last))
      let said = try second.stop().said
      #expect(!said.contains("isn't read") && !said.contains("from its start"))
      // A run that doesn't follow it finds the same.
      try log.write(last + 1)
      switch rotation {
      case .renamed: try log.rotate()
      case .compressed: try log.rotateCompressed()
      case .copied: try log.copyAndCut()
      }
      try log.append("")
      let command = "welcome batch log.jsonl --out out --ledger w.db --now 2026-03-03T12:00:00Z --quiet"
      let third = try Program.run(command, in: log.folder)
      #expect(third.status == 0, "\(third)")
      #expect(try LiveEvents.ids(log.folder.appending(path: "out/messages.jsonl")) == Self.ids(1...last + 1))
    }
  }

  @Test(
    "that is written to standard output is read on where it was, too, when the ledger remembers it",
    arguments: [true, false])
  func renamedOnOutput(isCrash: Bool) throws {
    try withLog { log in
      try log.write(1)
      let first = try Run(in: log.folder, out: "-", "--ledger", "w.db")
      _ = try first.messages(1)
      if isCrash {
        // The line is written before the ledger knows of it.
        try LiveEvents.wait(for: "evt_1", log.folder.appending(path: "w.db"))
        first.crash()
      } else {
        #expect(
          try first.stop().said == "stopped behind line 1 of log.jsonl; the same command goes on from there\n")
      }
      try log.write(2)
      for id in 3...5 {
        try log.rotate()
        try log.write(id)
      }
      // Outputs aren't all of a piece here, so that other options and rules are no obstacle.
      let second = try Run(in: log.folder, out: "-", "--ledger", "w.db", "--seed", "other")
      #expect(try second.messages(4) == Self.ids(2...5))
      #expect(try second.stop().said.hasPrefix("going on behind line 1 of log.jsonl\n"))
    }
  }

  @Test("that has gone while nobody read it is missed aloud", arguments: [true, false]) func lost(isCut: Bool) throws {
    try withLog { log in
      try log.write(1)
      let first = try Run(in: log.folder)
      _ = try first.messages(1)
      _ = try first.stop()
      if isCut {
        try log.cut()
      } else {
        try log.write(2, to: "another")
        try FileManager.default.removeItem(at: log.file())
        try FileManager.default.moveItem(at: log.file("another"), to: log.file())
      }
      if isCut { try log.write(2) }
      let second = try Run(in: log.folder)
      #expect(try second.messages(2) == Self.ids(1...2))
      #expect(
        try second.stop().said == """
          going on behind line 1 of log.jsonl
          note: \(isCut
            ? "`log.jsonl` has been cut, and no copy of what it was is beside it: what was added to that in between isn't read"
            : "`log.jsonl` is another file than last time, and the old one isn't beside it: what was added to that one in between isn't read")
          stopped behind line 1 of log.jsonl; the same command goes on from there

          """)
    }
  }

  @Test("loses and repeats nothing, however often it is killed and renamed", arguments: [true, false])
  func killed(withLedger: Bool) throws {
    try withLog { log in
      var random = SplitMix(seed: withLedger ? 11 : 12)
      let more = withLedger ? ["--ledger", "w.db"] : []
      // From its first line on a run knows which file it reads.
      var written = 1
      try log.write(1)
      for kill in 0..<12 {
        let run = try Run(in: log.folder, more: more + ["--jobs", "\(random.next() % 2 + 1)"])
        if kill == 0 { _ = try run.messages(1) }
        for _ in 0..<random.next() % 8 {
          for _ in 0...random.next() % 5 {
            written += 1
            try log.write(written)
          }
          if random.next() % 6 == 0 { try log.rotate() }
          usleep(UInt32(random.next() % 40_000))
        }
        usleep(UInt32(random.next() % 200_000))
        run.crash()
      }
      let last = try Run(in: log.folder, more: more)
      written += 1
      try log.write(written)
      #expect(try last.messages(written) == Self.ids(1...written))
      #expect(try last.stop().status == 130)
    }
  }
}
