import ArgumentParser
import CivilTime
import Diagnostics
import EventLog
import Events

/// The events that a dry run decides.
enum Samples {
  /// Sample followers; what can't be read is reported and left out.
  static func followers(_ path: String, now: Timestamp, terminal: Terminal) throws -> [Event] {
    do {
      let reading = try FollowerReader.read(path: path, now: now)
      for problem in reading.problems { report(problem.reason, at: problem.place, of: path, terminal) }
      return reading.events
    } catch {
      throw unreadable(error, terminal)
    }
  }

  /// The events of a log; what can't be read is reported and left out.
  static func events(_ path: String, now: Timestamp, terminal: Terminal) throws -> [Event] {
    var events: [Event] = []
    do {
      let reader = try EventLogReader(path: path)
      let decoder = EventDecoder(undated: now)
      try reader.forEachLine { line in
        switch decoder.decode(line) {
        case .events(let found): events += found
        case .malformed(let reason): report(reason, at: "line \(line.number)", of: path, terminal)
        case .ignored, .blank: break
        }
      }
    } catch {
      throw unreadable(error, terminal)
    }
    return events
  }

  private static func report(_ reason: String, at place: String, of path: String, _ terminal: Terminal) {
    terminal.report("warning: \(Visible.escaped(path)), \(place): \(Visible.escaped(reason))\n")
  }

  private static func unreadable(_ error: EventLogError, _ terminal: Terminal) -> ExitCode {
    terminal.report("error: \(Visible.escaped("\(error)"))\n")
    return ExitCode(ExitStatus.failed)
  }
}
