import Foundation
import Testing

@testable import EventLog

@Suite("Files that a log's name went to, by name and by when they were written last") struct LogSuccessorsTests {
  /// What is made of files of these names, the first written first.
  private func successors(
    of renamed: String, _ names: [String], since: Double = .infinity
  ) throws -> (paths: [String], doubtful: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var moment = Date(timeIntervalSince1970: 1_700_000_000)
    for name in names {
      // `=` has the time of the one before.
      if !name.hasPrefix("=") { moment += 60 }
      let file = folder.appending(path: name.hasPrefix("=") ? String(name.dropFirst()) : name)
      try Data().write(to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: moment], ofItemAtPath: file.path(percentEncoded: false))
    }
    let base = folder.path(percentEncoded: false) + "/"
    let others = names.map { base + ($0.hasPrefix("=") ? String($0.dropFirst()) : $0) }
    let found = LogSuccessors(of: base + renamed, log: base + "L", others, since: since)
    return (
      found.paths.map { String($0.dropFirst(base.count)) }, found.doubtful.map { String($0.dropFirst(base.count)) }
    )
  }

  @Test(
    "numbers count down or up; what is older than the file itself never comes after it",
    arguments: [
      // The newest is 1.
      ("L.3", "L.4 L.3 L.2 L.1", "L.2 L.1", ""), ("L.1", "L.3 L.2 L.1", "", ""),
      ("L.2.gz", "L.3.gz L.2.gz L.1", "L.1", ""), ("L.2", "L.3.gz L.2 L.1", "L.1", ""),
      ("L.12", "L.12 L.11 L.10 L.9 L.8", "L.11 L.10 L.9 L.8", ""),
      // The newest has the highest.
      ("L.1", "L.1 L.2 L.3", "L.2 L.3", ""), ("L.9", "L.8 L.9 L.10 L.11", "L.10 L.11", ""),
      ("L.1.gz", "L.1.gz L.2.gz L.3", "L.2.gz L.3", ""), ("L-1", "L-1 L-2 M-3", "L-2", ""),
      // The lower may have been written to late, or the numbers count up.
      ("L.2", "L.1 L.2", "", "L.1"),
      // Both ways at once.
      ("L.2", "L.2 L.1 L.3", "", "L.1 L.3"), ("L.3", "L.2 L.3 L.1", "L.1", "L.2"),
      ("L.3", "L.3 L.5 L.2 L.1", "L.2 L.1", "L.5"),
      ("L.3", "L.3 L.4 L.5 L.1", "L.4 L.5", "L.1"), ("L.1", "L.3 L.1 L.2", "L.2", "L.3"),
      // Compressed anew, behind the time of what isn't yet; both stand there while one is made of the other.
      ("L.2.gz", "L.1 L.2.gz", "", "L.1"), ("L.1", "L.1 L.2.gz", "", ""), ("L.2", "L.2 L.1 =L.1.gz", "L.1", ""),
      // Too soon one after the other for the clock.
      ("L.3", "L.3 =L.2 =L.1", "L.2 L.1", ""), ("L.1", "L.1 =L.2", "", "L.2"),
      // Dates.
      ("L-20260301", "L-20260228 L-20260301 L-20260303 L-20260302.gz", "L-20260302.gz L-20260303", ""),
      ("M.1", "M.1 M.2", "", ""),
    ])
  func order(renamed: String, names: String, paths: String, doubtful: String) throws {
    func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    let found = try successors(of: renamed, list(names))
    #expect(found.paths == list(paths))
    #expect(found.doubtful == list(doubtful))
  }

  @Test("late lines in the renamed file don't make its successor look older, where it is known when it had the name")
  func lateLines() throws {
    let found = try successors(of: "L.2", ["L.1", "L.2"], since: 1_700_000_030)
    #expect(found.paths == ["L.1"])
    #expect(found.doubtful == [])
    let before = try successors(of: "L.2", ["L.1", "L.2"], since: 1_700_000_090)
    #expect(before.paths == [])
  }
}
