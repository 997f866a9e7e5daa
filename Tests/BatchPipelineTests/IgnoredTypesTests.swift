import BatchPipeline
import CivilTime
import Foundation
import TestSupport
import Testing
import WelcomeEngine

private let rules = """
  brand: { name: Northwind, id: "1000" }
  rules: [{ id: nobody, on: any, skip: nobody }]
  """

private let now = Timestamp(iso8601: "2026-03-10T09:00:00Z") ?? Timestamp(seconds: 0)

@Suite("Types that are ignored")
struct IgnoredTypesTests {
  private func counts(_ log: String, jobs: Int, chunkSize: Int) throws -> BatchCounts {
    let rulebook = try compiled(rules)
    return try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(log.utf8).write(to: URL(filePath: path))
      var options = BatchPipeline.Options(now: now)
      options.jobs = jobs
      options.chunkSize = chunkSize
      var counts = BatchCounts()
      var history = MemoryHistory()
      try BatchPipeline(rulebook: rulebook, options: options).run([path], history: &history) { counts.add($0.counts) }
      return counts
    }
  }

  @Test(
    "are told apart up to a hundred, the first of the log, and the others counted together",
    arguments: [(1, 4096), (2, 4096), (1, 1 << 18)])
  func bounded(jobs: Int, chunkSize: Int) throws {
    var log = (0..<1000).map { #"{"type":"type \#($0)"}"# + "\n" }.joined()
    log += (0..<120).map { #"{"type":"type \#($0)"}"# + "\n" }.joined()
    let counts = try counts(log, jobs: jobs, chunkSize: chunkSize)
    var expected = ["other types": 920]
    for number in 0..<100 { expected["type \(number)"] = 2 }
    #expect(counts.ignored.counts == expected)
    #expect(counts.ignoredTotal == 1120 && counts.addsUp)
  }

  @Test("have their names cut") func longNames() throws {
    let name = String(repeating: "é", count: 500)
    let counts = try counts(#"{"type":"\#(name)"}"# + "\n" + #"{"type":"\#(name)è"}"# + "\n", jobs: 1, chunkSize: 4096)
    #expect(counts.ignored.counts == [String(repeating: "é", count: 80) + "…": 2])
  }
}
