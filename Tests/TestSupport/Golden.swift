import Foundation
import Testing

/// Compares a text with a golden file that stands beside its input. With `UPDATE_GOLDEN=1` in the environment the file is
/// written instead, to be read and committed by a person.
public func expectGolden(
  _ actual: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(actual.utf8).write(to: file)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(actual == expected, "differs from \(file.lastPathComponent)", sourceLocation: sourceLocation)
}
