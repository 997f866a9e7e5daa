import ArgumentParser
import CivilTime
import Diagnostics
import EventLog
import Events

/// The events that a dry run decides.
enum Samples {
  static func read(followers: String?, events: String?, now: Timestamp, terminal: Terminal) throws -> [Event] {
    var samples: [Event] = []
    var problems = 0
    let path = followers ?? events ?? "-"
    let report = { (line: Int, reason: String) in
      terminal.report("\(Visible.escaped(path)):\(line): \(Visible.escaped(reason))\n")
    }
    do {
      let reader = try EventLogReader(path: path)
      let decoder = EventDecoder(undated: now)
      let followerReader = FollowerReader(now: now)
      try reader.forEachLine { line in
        let decoded = followers == nil ? decoder.decode(line) : followerReader.decode(line)
        switch decoded {
        case .events(let found): samples += found
        case .malformed(let reason):
          problems += 1
          report(line.number, reason)
        case .ignored, .blank: break
        }
      }
    } catch {
      terminal.report("error: \(error)\n")
      throw ExitCode(ExitStatus.failed)
    }
    if problems > 0 { terminal.report("\(count(problems, "line")) of \(Visible.escaped(path)) could not be read\n") }
    return samples
  }
}
