import Foundation
import TestSupport

/// A folder with rules, templates and samples, and the built `welcome` working in it.
final class Site {
  let folder: URL
  private var server: Process?

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "welcome-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["Rules", "Templates"] {
      try FileManager.default.copyItem(at: packageRoot.appending(path: name), to: folder.appending(path: name))
    }
  }

  deinit {
    server?.interrupt()
    server?.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  func change(_ path: String, _ old: String, to new: String) throws {
    let file = folder.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  /// Runs a command to its end.
  func welcome(_ arguments: String...) throws -> Int32 {
    let process = process(arguments)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Starts a preview.
  /// - Returns: its address.
  func preview() throws -> String {
    let process = process(["preview", "--port", "0", "--quiet", "--now", "2026-03-04T12:00:00Z"])
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    server = process
    let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
    return line.firstMatch(of: /http:\S+/).map { String($0.0) } ?? line
  }

  private func process(_ arguments: [String]) -> Process {
    let process = Process()
    let beside = (Bundle.main.executableURL ?? packageRoot).deletingLastPathComponent().appending(path: "welcome")
    let isBeside = FileManager.default.isExecutableFile(atPath: beside.path(percentEncoded: false))
    process.executableURL = isBeside ? beside : packageRoot.appending(path: ".build/debug/welcome")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    return process
  }
}
