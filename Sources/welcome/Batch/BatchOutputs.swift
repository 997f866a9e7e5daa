import Diagnostics
import Foundation

/// Where the lines of a run go.
///
/// Files are written under a temporary name and get their own when all is done, so that whoever looks never sees half a line.
final class BatchOutputs {
  enum Kind: String, CaseIterable {
    case messages, rejected, skipped, malformed
  }

  private var writers: [Kind: LineWriter] = [:]
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
    for kind in Kind.allCases where kind != .skipped || withSkipped {
      outputs.writers[kind] = try LineWriter(file: "\(folder)/\(kind.rawValue).jsonl")
    }
    return outputs
  }

  /// Adds a line to one of the outputs; those that are not written are passed over.
  func write(_ value: @autoclosure () -> JSONValue, to kind: Kind) throws(BatchError) {
    try writers[kind]?.write(value())
  }

  func flush() throws(BatchError) {
    for kind in Kind.allCases { try writers[kind]?.flush() }
  }

  /// Writes what is left, gives the files their names, and adds the summary.
  func finish(summary: JSONValue) throws(BatchError) {
    for kind in Kind.allCases { try writers[kind]?.finish() }
    guard let folder else { return }
    let file = try LineWriter(file: "\(folder)/summary.json")
    try file.write(summary, indent: 2)
    try file.finish()
  }
}
