import Foundation
import TestSupport

/// The built `welcome`, run as a user runs it.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Beside the test bundle, where the package manager puts every product.
  static let url: URL = {
    let beside = (Bundle.main.executableURL ?? packageRoot).deletingLastPathComponent().appending(path: "welcome")
    if FileManager.default.isExecutableFile(atPath: beside.path(percentEncoded: false)) { return beside }
    return packageRoot.appending(path: ".build/debug/welcome")
  }()

  /// Runs a command line in a folder. Output goes through files, so that no length of it can block the program.
  /// - Parameter shell: a line for `sh`, in which `welcome` is the built program.
  static func run(_ shell: String, in folder: URL, environment: [String: String] = [:]) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "welcome-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = (output: scratch.appending(path: "out"), errors: scratch.appending(path: "err"))
    for file in [files.output, files.errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "welcome() { \(quoted(url.path(percentEncoded: false))) \"$@\"; }\n" + shell]
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["COLUMNS"] = "80"
    variables["LC_ALL"] = "C.UTF-8"
    variables["NO_COLOR"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files.output)
    process.standardError = try FileHandle(forWritingTo: files.errors)
    try process.run()
    process.waitUntilExit()
    let text = { (file: URL) in String(decoding: try Data(contentsOf: file), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: try text(files.output), errors: try text(files.errors))
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
