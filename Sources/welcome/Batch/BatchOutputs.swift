import BatchPipeline
import Diagnostics
import EventLog
import Foundation

/// Where the lines of a run go.
///
/// Files are written under a temporary name and get their own when all is done, so that whoever looks never sees half a line.
final class BatchOutputs {
  private var writers: [OutputKind: LineWriter] = [:]
  private let folder: String?

  private init(folder: String?) { self.folder = folder }

  /// - Parameter tellsMalformed: whether lines that can't be read go to standard error, as there is no file for them.
  static func standardOutput(tellsMalformed: Bool = false) -> BatchOutputs {
    let outputs = BatchOutputs(folder: nil)
    if tellsMalformed {
      outputs.writers[.malformed] = LineWriter(descriptor: STDERR_FILENO, path: "standard error", finalPath: nil)
    }
    outputs.writers[.messages] = LineWriter(descriptor: STDOUT_FILENO, path: "standard output", finalPath: nil)
    return outputs
  }

  static func makeFolder(_ folder: String) throws(BatchError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      throw BatchError(description: "the output folder `\(folder)` is a file")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw BatchError(description: "the output folder `\(folder)` can't be made: \(RulebookFiles.reason(error))")
    }
  }

  /// - Parameter lengths: bytes of each output that are kept, by its kind's name; nil to begin anew.
  static func folder(
    _ folder: String, kinds: Set<OutputKind>, keeping lengths: [String: Int]?
  ) throws(BatchError) -> BatchOutputs {
    let outputs = BatchOutputs(folder: folder)
    for kind in OutputKind.allCases where kinds.contains(kind) {
      let file = "\(folder)/\(kind.rawValue).jsonl"
      outputs.writers[kind] =
        if let lengths { try LineWriter(file: file, keeping: lengths[kind.rawValue] ?? 0) } else {
          try LineWriter(file: file)
        }
    }
    return outputs
  }

  /// Whether there is an output of this kind, finished or not.
  static func exists(_ name: String, in folder: String) -> Bool {
    ["\(folder)/\(name).jsonl", "\(folder)/\(name).jsonl.part"].contains { FileManager.default.fileExists(atPath: $0) }
  }

  /// The kinds of lines that are written.
  var kinds: Set<OutputKind> { Set(writers.keys) }

  /// Bytes of each output, by its kind's name.
  var lengths: [String: Int] {
    Dictionary(uniqueKeysWithValues: writers.map { ($0.key.rawValue, $0.value.length) })
  }

  func write(_ output: OutputBytes) throws(BatchError) {
    for kind in OutputKind.allCases { try writers[kind]?.write(output[kind]) }
  }

  func flush() throws(BatchError) {
    for kind in OutputKind.allCases { try writers[kind]?.flush() }
  }

  /// Sees to it that all lines are on the disk.
  func settle() throws(BatchError) {
    for kind in OutputKind.allCases { try writers[kind]?.settle() }
  }

  /// How many messages in the outbox go to certain followers; 0 for standard output, whose lines are gone.
  func messages(to isWanted: (String) -> Bool) -> Int {
    guard let folder, let parser = OutputParser() else { return 0 }
    var count = 0
    _ = OutputLines.forEach(in: folder, OutputKind.messages.rawValue, isFinishing: true) { line in
      if let follower = parser.recipient(line), isWanted(follower) { count += 1 }
    }
    return count
  }

  /// Writes what is left, gives the files their names, and adds the summary.
  func finish(summary: JSONValue) throws(BatchError) {
    for kind in OutputKind.allCases { try writers[kind]?.finish() }
    guard let folder else { return }
    let file = try LineWriter(file: "\(folder)/summary.json")
    try file.write(Array("\(summary.text(indent: 2))\n".utf8))
    try file.finish()
    // The names have to be on the disk before a ledger says that the run is finished.
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }
}
