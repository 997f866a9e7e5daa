import Foundation
import TestSupport

/// A folder with the rules that `welcome init` writes and logs in which everything occurs that a run has to remember.
final class CrashLog {
  let folder: URL
  /// Two logs, of which the second is compressed, and perhaps a table of followers.
  let inputs: [String]
  /// Logs and tables are both read with `--as follow`.
  let hasList: Bool

  init(lines: Int, seed: UInt64, withList: Bool = false) throws {
    hasList = withList
    inputs = ["logs/first.jsonl", "logs/second.jsonl.gz"] + (withList ? ["list.csv"] : [])
    folder = FileManager.default.temporaryDirectory.appending(path: "welcome-crash-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "logs"), withIntermediateDirectories: true)
    var random = SplitMix(seed: seed)
    for (place, name) in ["logs/first.jsonl", "logs/second.jsonl"].enumerated() {
      let numbers = lines / 2 * place..<lines / 2 * (place + 1)
      let text = numbers.map { Self.line($0, of: lines, &random) + "\n" }.joined()
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    if withList {
      let rows = (0..<lines).map {
        "\($0 % 9 == 0 ? "1.2E+18" : "\(8_000_000_000 + $0)"),Ada Lovelace,Founder @ Engines,Port\($0)\n"
      }
      try Data(("id,name,bio,location\n" + rows.joined()).utf8).write(to: folder.appending(path: "list.csv"))
    }
    _ = try Program.run("welcome init . --quiet && gzip logs/second.jsonl", in: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Few followers, so that cooldowns and caps matter; ids that occur again; opt-outs; lines that are none.
  private static func line(_ number: Int, of total: Int, _ random: inout SplitMix) -> String {
    let follower = Int(random.next() % UInt64(max(1, total / 4)))
    let id = random.next() % 20 == 0 ? number / 2 : number
    let minutes = number % 1440
    let at = "2026-03-02T\(two(minutes / 60)):\(two(minutes % 60)):00Z"
    let person = """
      {"id":"\(7_000_000_000 + follower)","username":"user\(follower)","name":"Ada Lovelace",\
      "bio":"\(follower % 3 == 0 ? "Founder @ Engines" : "likes tea")","location":\
      "\(follower % 2 == 0 ? "Porto" : "Lisbon")","created_at":"2019-01-02T03:04:05Z","followers_count":\(follower)}
      """
    switch random.next() % 30 {
    case 0: return "{\"id\":\"evt_\(id)\",\"type\":\"follow\",\"at\":\"\(at)\",\"follower\":{\"id\":\"7\""
    case 1: return ""
    case 2: return event(id, "bookmark", at, text: nil, person)
    case 3: return event(id, "message", at, text: "STOP", person)
    case 4...14: return event(id, "message", at, text: "what does it cost?", person)
    default: return event(id, "follow", at, text: nil, person)
    }
  }

  private static func event(_ id: Int, _ type: String, _ at: String, text: String?, _ person: String) -> String {
    let text = text.map { "\"text\":\"\($0)\"," } ?? ""
    return "{\"id\":\"evt_\(id)\",\"type\":\"\(type)\",\"at\":\"\(at)\",\(text)\"follower\":\(person)}"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
