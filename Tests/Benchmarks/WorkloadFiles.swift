import Foundation

/// The rules of a workload with tests and a log, as files that the commands can be tried on.
struct WorkloadFiles {
  let count: Int
  private static let eventCount = 1000

  func write(to folder: String) throws {
    var workload = Workload(seed: 1)
    let rules = workload.rules(count)
    let lines = (0..<Self.eventCount).map { workload.line($0) }
    let root = URL(filePath: folder)
    let rulesFolder = root.appending(path: "Rules")
    try FileManager.default.createDirectory(at: rulesFolder, withIntermediateDirectories: true)
    try Data(rules.utf8).write(to: rulesFolder.appending(path: "bench.yaml"))
    try Data(workload.tests(count).utf8).write(to: rulesFolder.appending(path: "bench.test.yaml"))
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: root.appending(path: "events.jsonl"))
  }
}
