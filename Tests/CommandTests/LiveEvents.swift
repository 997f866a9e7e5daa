import Foundation
import Ledger
import Testing
import WelcomeEngine

/// Events for runs that go on while they are written.
enum LiveEvents {
  /// A line without its end, of an event `evt_1` that gets a message.
  static func line(_ id: Int) -> String {
    """
    {"id":"evt_\(id)","type":"follow","at":"2026-03-03T11:00:00Z","follower":{"id":"\(id)","username":"u\(id)",\
    "name":"Ada Lovelace","bio":"Founder @ Engines","location":"Port\(id)","created_at":"2019-01-02T03:04:05Z"}}
    """
  }

  /// A new folder with rules and templates.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-live-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try Program.run("welcome init . --quiet", in: folder)
    return folder
  }

  /// The events of the messages in an outbox, of its whole lines.
  static func ids(_ file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let whole = text.lastIndex(of: "\n").map { text[..<$0] } ?? ""
    return whole.split(separator: "\n").map { line in
      line.firstMatch(of: /^{"event":"([^"]+)"/).map { String($0.1) } ?? String(line)
    }
  }

  /// Waits until the ledger remembers a message for an event.
  static func wait(for event: String, _ ledger: URL) throws {
    for _ in 0..<3000 {
      var found = false
      if let opened = try? Ledger(path: ledger.path(percentEncoded: false), access: .readOnly) {
        try? opened.forEachEntry { if $0.event == event { found = true } }
      }
      if found { return }
      usleep(10_000)
    }
    Issue.record("\(event) has not been decided")
  }
}
