import ArgumentParser
import CivilTime
import Diagnostics
import EventLog
import Events

/// The events that a dry run decides.
enum Samples {
  /// Sample followers; what can't be read is reported and left out.
  static func followers(
    _ path: String, options: FollowerListOptions, now: Timestamp, terminal: Terminal
  ) throws -> [Event] {
    do {
      let reading = try FollowerReader.read(path: path, now: now, options: options)
      for problem in reading.problems {
        report(Problem(path: path, place: problem.place, reason: problem.reason), terminal)
      }
      return reading.events
    } catch {
      throw unreadable(error, terminal)
    }
  }

  /// The events of a log; what can't be read is reported and left out.
  static func events(_ path: String, brand: BrandAccount?, now: Timestamp, terminal: Terminal) throws -> [Event] {
    let (events, problems) = try log(path, brand: brand, now: now, terminal: terminal)
    for problem in problems { report(problem, terminal) }
    return events
  }

  /// The events of a log, and what can't be read.
  static func log(
    _ path: String, brand: BrandAccount?, now: Timestamp, terminal: Terminal
  ) throws -> (events: [Event], problems: [Problem]) {
    var events: [Event] = []
    var problems: [Problem] = []
    do {
      let reader = try EventLogReader(path: path)
      let decoder = EventDecoder(brand: brand, undated: now)
      try reader.forEachLine { line in
        switch decoder.decode(line) {
        case .events(let found), .body(let found, _): events += found
        case .malformed(let reason):
          problems.append(Problem(path: path, place: "line \(line.number)", reason: reason))
        case .ignored, .blank: break
        }
      }
    } catch {
      throw unreadable(error, terminal)
    }
    return (events, problems)
  }

  /// What can't be read.
  struct Problem {
    let path: String
    let place: String
    let reason: String
  }

  static func report(_ problem: Problem, _ terminal: Terminal) {
    terminal.report(
      "warning: \(Visible.escaped(problem.path)), \(problem.place): \(Visible.escaped(problem.reason))\n")
  }

  private static func unreadable(_ error: EventLogError, _ terminal: Terminal) -> ExitCode {
    terminal.report("error: \(Visible.escaped("\(error)"))\n")
    return ExitCode(ExitStatus.failed)
  }
}
