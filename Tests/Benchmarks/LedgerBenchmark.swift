import CivilTime
import Foundation
import Ledger
import WelcomeEngine

/// Measures how long a run takes to learn what a ledger remembers. Each measurement runs in a process of its own, so that its memory is its own.
///
/// - `Benchmarks ledger [FOLLOWERS]`: of 1 and 10 million followers, or of that many.
/// - `Benchmarks ledger-write FOLLOWERS FILE`: makes a ledger.
/// - `Benchmarks ledger-open FILE`: opens it as a run does; prints seconds, seconds of processors, megabytes, bytes of the history.
enum LedgerBenchmark {
  private static let rounds = 3

  static func run(_ arguments: [String]) throws -> Bool {
    let number = arguments.dropFirst().first.flatMap { Int($0) }
    switch arguments.first {
    case "ledger": try all(number.map { [$0] } ?? [1_000_000, 10_000_000])
    case "ledger-write" where arguments.count == 3: try write(followers: number ?? 0, to: arguments[2])
    case "ledger-open" where arguments.count == 2: print(try open(arguments[1]))
    default: return false
    }
    return true
  }

  private static func all(_ sizes: [Int]) throws {
    print(
      "a ledger in which each follower has one message and one event that came to nothing; every fifth, two messages")
    print("  followers   file MB   open s   processor s   peak MB   history B/follower")
    for followers in sizes {
      let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-bench-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "welcome.db").path(percentEncoded: false)
      _ = try BatchBenchmark.child(["ledger-write", "\(followers)", file])
      let size = (try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
      let found = try (0..<rounds).map { _ in try BatchBenchmark.child(["ledger-open", file]) }
      guard let last = found.last, last.count == 4 else { continue }
      let middle = { (place: Int) in median(found.map { $0[place] }) }
      print(
        column("\(followers)", 11), column(number(Double(size) / 1e6, 0), 9), column(number(middle(0), 2), 8),
        column(number(middle(1), 2), 13), column(number(last[2], 0), 10),
        column(number(last[3] / Double(max(1, followers)), 1), 20))
      fflush(nil)
    }
  }

  /// Followers come again in another order than the first time, and five of them share a cohort.
  private static func write(followers: Int, to path: String) throws {
    let ledger = try Ledger(path: path, access: .readWrite)
    var entries: [HistoryEntry] = []
    for place in 0..<followers {
      let follower = "\(1_400_000_000_000_000_000 + place &* 7_919)"
      let cohort = CohortKey(of: place / 5)
      let at = Timestamp(milliseconds: 1_770_000_000_000 + Int64(place) * 100)
      entries.append(
        HistoryEntry(
          event: "evt_\(place)", follower: follower, at: at,
          kind: .sent(rule: "rule-\(place % 100)", variant: "plain", cohort: cohort)))
      entries.append(
        HistoryEntry(event: "\(1_500_000_000_000_000_000 + place)", follower: follower, at: at, kind: .decided))
      if place % 5 == 4 {
        let again = "\(1_400_000_000_000_000_000 + (place &* 2_654_435_761) % (place + 1) &* 7_919)"
        entries.append(
          HistoryEntry(
            event: "again_\(place)", follower: again, at: at,
            kind: .sent(rule: "rule-\(place % 100)", variant: "plain", cohort: cohort)))
      }
      if entries.count >= 500_000 {
        try ledger.commit(entries)
        entries.removeAll(keepingCapacity: true)
      }
    }
    try ledger.commit(entries)
    try ledger.close()
    print(followers)
  }

  private static func open(_ path: String) throws -> String {
    // From the system's memory, not from the disk, each time.
    let file = FileHandle(forReadingAtPath: path)
    while let piece = try file?.read(upToCount: 1 << 20), !piece.isEmpty {}
    let before = BatchBenchmark.processorSeconds
    var history = MemoryHistory()
    let time = try ContinuousClock().measure {
      let ledger = try Ledger(path: path, access: .readWrite)
      history.limitCohorts(to: 25)
      try ledger.restore(into: &history)
    }
    let used = BatchBenchmark.processorSeconds - before
    return "\(BatchBenchmark.seconds(time)) \(used) \(memory("VmHWM") ?? 0) \(history.byteCount)"
  }
}

extension CohortKey {
  /// Keys are hashes, of which every bit differs.
  fileprivate init(of number: Int) {
    self.init(high: HistoryKey("cohort \(number)").high, low: HistoryKey("cohort \(number)").low)
  }
}
