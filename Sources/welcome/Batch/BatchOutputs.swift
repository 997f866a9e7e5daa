import BatchPipeline
import Diagnostics
import Foundation

/// Where the lines of a run go.
///
/// Files are written under a temporary name and get their own when all is done, so that whoever looks never sees half a line.
final class BatchOutputs {
  private var writers: [OutputKind: LineWriter] = [:]
  private let folder: String?

  private init(folder: String?) { self.folder = folder }

  static func standardOutput() -> BatchOutputs {
    let outputs = BatchOutputs(folder: nil)
    outputs.writers[.messages] = LineWriter(descriptor: STDOUT_FILENO, path: "standard output", finalPath: nil)
    return outputs
  }

  static func folder(_ folder: String, withSkipped: Bool) throws(BatchError) -> BatchOutputs {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      throw BatchError(description: "the output folder `\(folder)` is a file")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw BatchError(description: "the output folder `\(folder)` can't be made: \(RulebookFiles.reason(error))")
    }
    let outputs = BatchOutputs(folder: folder)
    for kind in OutputKind.allCases where kind != .skipped || withSkipped {
      outputs.writers[kind] = try LineWriter(file: "\(folder)/\(kind.rawValue).jsonl")
    }
    return outputs
  }

  /// The kinds of lines that are written.
  var kinds: Set<OutputKind> { Set(writers.keys) }

  func write(_ output: OutputBytes) throws(BatchError) {
    for kind in OutputKind.allCases { try writers[kind]?.write(output[kind]) }
  }

  func flush() throws(BatchError) {
    for kind in OutputKind.allCases { try writers[kind]?.flush() }
  }

  /// Writes what is left, gives the files their names, and adds the summary.
  func finish(summary: JSONValue) throws(BatchError) {
    for kind in OutputKind.allCases { try writers[kind]?.finish() }
    guard let folder else { return }
    let file = try LineWriter(file: "\(folder)/summary.json")
    try file.write(Array("\(summary.text(indent: 2))\n".utf8))
    try file.finish()
  }
}
