import Foundation
import TestSupport
import Testing

/// Runs are killed at random moments and started again with the same command, until they come to their end.
@Suite("A run that is killed", .serialized) struct KillTests {
  /// How often each run is killed; `WELCOME_KILLS` sets another number.
  private static let kills = ProcessInfo.processInfo.environment["WELCOME_KILLS"].flatMap(Int.init) ?? 50

  @Test(
    "and started again leaves what an undisturbed one leaves, byte for byte",
    arguments: [(true, false), (false, false), (true, true)])
  func killed(withLedger: Bool, asLists: Bool) throws {
    let log = try CrashLog(lines: 160, seed: 7, withList: asLists)
    var random = SplitMix(seed: withLedger ? 1 : 2)
    let started = Date()
    #expect(try Self.run(log, "undisturbed", withLedger, jobs: 1, chunk: 4096, killAfter: nil) == 0)
    // How long to wait for the kill, at most. It adapts itself: most runs are to be killed, some are to come to their end.
    var patience = Date().timeIntervalSince(started)
    let expected = try Self.result(log, "undisturbed", withLedger)
    #expect(expected.files.count == (withLedger ? 6 : 5))
    var kills = 0
    var ends = 0
    while kills < Self.kills || ends == 0 {
      let name = "disturbed-\(ends)"
      let status = try Self.run(
        log, name, withLedger, out: Self.spellings(of: name).randomElement(using: &random) ?? name,
        jobs: Int.random(in: 1...2, using: &random),
        chunk: Int.random(in: 4096...8192, using: &random),
        killAfter: kills < Self.kills ? Double.random(in: 0...patience, using: &random) : nil)
      if status == SIGKILL {
        kills += 1
        patience *= 1.02
        continue
      }
      #expect(status == 0)
      ends += 1
      patience *= 0.9
      let result = try Self.result(log, name, withLedger)
      #expect(result.files == expected.files, "files after \(kills) kills")
      #expect(result.entries == expected.entries, "entries after \(kills) kills")
      #expect(result.suppressions == expected.suppressions)
      #expect(result.runs == expected.runs)
      if status != 0 { break }
    }
  }

  @Test("repeats on standard output no more than the piece that was being written")
  func standardOutput() throws {
    let folder = try LiveEvents.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let count = 3000
    try Data((1...count).map { LiveEvents.line($0) + "\n" }.joined().utf8).write(
      to: folder.appending(path: "log.jsonl"))
    let command = ["batch", "log.jsonl", "--out", "-", "--ledger", "w.db", "--now", "2026-03-03T12:00:00Z", "--quiet"]
    let process = Process()
    process.executableURL = Program.url
    process.currentDirectoryURL = folder
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var first = Data()
    while first.count(where: { $0 == UInt8(ascii: "\n") }) < 800 {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      first += piece
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationStatus == SIGKILL)
    first += output.fileHandleForReading.readDataToEndOfFile()
    // The last line may be cut.
    let written = String(decoding: first, as: UTF8.self).split(separator: "\n").filter { $0.hasSuffix("}") }.count
    let second = try Program.run("welcome \(command.joined(separator: " "))", in: folder)
    #expect(second.status == 0)
    let rest = second.output.split(separator: "\n").count
    #expect(written >= 800 && written + rest >= count)
    #expect(written + rest <= count + 32_768 / LiveEvents.line(1).utf8.count + 1)
  }

  /// Paths of the same folder.
  private static func spellings(of name: String) -> [String] { [name, "\(name)/", "./\(name)", "logs/../\(name)//"] }

  private static func result(_ log: CrashLog, _ name: String, _ withLedger: Bool) throws -> RunResult {
    try RunResult(
      folder: log.folder.appending(path: name), ledger: withLedger ? log.folder.appending(path: "\(name).db") : nil)
  }

  /// - Returns: the exit status, or the number of the signal that ended it.
  private static func run(
    _ log: CrashLog, _ name: String, _ withLedger: Bool, out: String? = nil, jobs: Int, chunk: Int,
    killAfter delay: Double?
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = Program.url
    process.currentDirectoryURL = log.folder
    process.arguments =
      ["batch"] + log.inputs + [
        "--out", out ?? name, "--skipped", "--now", "2026-03-03T12:00:00Z", "--quiet", "--jobs", "\(jobs)",
        "--chunk-bytes",
        "\(chunk)", "--checkpoint-lines", "10",
      ] + (withLedger ? ["--ledger", "\(name).db"] : []) + (log.hasList ? ["--as", "follow"] : [])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    if let delay {
      let end = Date(timeIntervalSinceNow: delay)
      while process.isRunning, Date() < end { usleep(500) }
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
