import BatchPipeline
import EventLog
import Foundation
import Ledger

/// Keeps a run from writing over what it is to read, and over files of somebody else that bear the names of its outputs.
enum OutputCollision {
  /// - Parameters:
  ///   - inputs: paths of logs and lists.
  ///   - kinds: what is written into the folder, beside the summary.
  static func check(_ inputs: [String], _ folder: String, _ kinds: Set<OutputKind>) throws(BatchError) {
    let outputs = names(kinds).flatMap { ["\(folder)/\($0)", "\(folder)/\($0).part"] }
    let (paths, numbers) = (outputs.map(CanonicalPath.of), Set(outputs.compactMap { FileNumber(of: $0) }))
    for input in inputs where input != "-" {
      let isSame = FileNumber(of: input).map(numbers.contains) ?? false
      guard isSame || paths.contains(CanonicalPath.of(input)) else { continue }
      throw BatchError(
        description: "`\(input)` is to be read, and has the name of an output in `\(folder)`: take another --out")
    }
  }

  /// Looks at what stands in a folder that no known run has written to.
  static func checkOwn(_ folder: String, _ kinds: Set<OutputKind>) throws(BatchError) {
    for name in names(kinds) {
      guard let file = FileHandle(forReadingAtPath: "\(folder)/\(name)") else { continue }
      defer { try? file.close() }
      guard let start = try? file.read(upToCount: 64), !start.isEmpty else { continue }
      if starts(of: name).contains(where: { start.starts(with: $0.utf8) }) { continue }
      throw BatchError(
        description: "`\(folder)/\(name)` is no output of this program, and would be replaced: take another --out")
    }
  }

  private static let summary = "summary.json"

  private static func names(_ kinds: Set<OutputKind>) -> [String] {
    kinds.map { "\($0.rawValue).jsonl" }.sorted() + [summary]
  }

  /// How an output begins, in each of its shapes.
  private static func starts(of name: String) -> [String] {
    switch name {
    case summary: ["{\n  \"lines\""]
    case "\(OutputKind.malformed.rawValue).jsonl": ["{\"file\":"]
    case "\(OutputKind.messages.rawValue).jsonl": ["{\"event\":", "{\"participant_id\":"]
    default: ["{\"event\":"]
    }
  }
}
