import BatchPipeline
import Foundation

/// All that a run has to know to go on where it was.
struct RunCheckpoint: Codable, Hashable {
  /// In the order in which they are read; those that haven't been opened are missing.
  var inputs: [InputMark] = []
  /// Bytes of each output, by its kind's name.
  var outputs: [String: Int] = [:]
  var counts = CountsRecord(BatchCounts())
  /// When messages go out, for the rate limit of those to come.
  var planned = PlannedMinutes()

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// How far it has come, for people: `behind line 120 of logs/today.jsonl`.
  var place: String {
    guard let mark = inputs.last(where: { !$0.isComplete }) ?? inputs.last, inputs.count > 1 || mark.lines > 0 else {
      return "before the first line"
    }
    return "behind line \(mark.lines) of \(mark.path == "-" ? "standard input" : mark.path)"
  }

  init() {}

  /// - Parameter text: as a ledger kept it; nil comes of a text that is none.
  init?(_ text: String) {
    guard let checkpoint = try? JSONDecoder().decode(RunCheckpoint.self, from: Data(text.utf8)) else { return nil }
    self = checkpoint
  }
}
