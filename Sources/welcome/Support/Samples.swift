import ArgumentParser
import CivilTime
import Diagnostics
import EventLog
import Events

/// The events that a dry run decides.
struct Samples {
  let events: [Event]
  /// How many can't be read.
  let unreadable: Int
  /// By the index of the event.
  var expectations: [Int: SampleExpectation] = [:]

  /// Sample followers; what can't be read is reported and left out.
  static func followers(
    _ path: String, options: FollowerListOptions, now: Timestamp, terminal: Terminal
  ) throws -> Samples {
    do {
      let reading = try FollowerReader.read(path: path, now: now, options: options)
      report(reading.problems.map { Problem(path: path, place: $0.place, reason: $0.reason) }, terminal)
      return Samples(
        events: reading.events, unreadable: reading.problems.count, expectations: reading.expectations)
    } catch {
      throw unreadable(error, terminal)
    }
  }

  /// The events of a log; what can't be read is reported and left out.
  static func events(_ path: String, brand: BrandAccount?, now: Timestamp, terminal: Terminal) throws -> Samples {
    var expectations: [Int: SampleExpectation] = [:]
    let (events, problems) = try log(path, brand: brand, now: now, terminal: terminal) { index, line in
      expectations[index] = SampleExpectation.find(in: line)
    }
    report(problems, terminal)
    return Samples(events: events, unreadable: problems.count, expectations: expectations)
  }

  /// The events of a log, and what can't be read.
  ///
  /// - Parameter visit: takes each line that is an event, with its index among the events.
  static func log(
    _ path: String, brand: BrandAccount?, now: Timestamp, terminal: Terminal,
    visit: (Int, LogLine) -> Void = { _, _ in }
  ) throws -> (events: [Event], problems: [Problem]) {
    var events: [Event] = []
    var problems: [Problem] = []
    do {
      let reader = try EventLogReader(path: path)
      let decoder = EventDecoder(brand: brand, undated: now)
      try reader.forEachLine { line in
        switch decoder.decode(line) {
        case .events(let found):
          if !found.isEmpty { visit(events.count, line) }
          events += found
        case .body(let found, _, let faults):
          if !found.isEmpty { visit(events.count, line) }
          events += found
          problems += faults.map { Problem(path: path, place: "line \(line.number)", reason: $0.reason) }
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

  /// The first few, and how many more there are: thousands would hide everything else.
  static func report(_ problems: [Problem], _ terminal: Terminal) {
    for problem in problems.prefix(shown) {
      terminal.report(
        "warning: \(Visible.escaped(problem.path)), \(problem.place): \(Visible.escaped(problem.reason))\n")
    }
    if let last = problems.last, problems.count > shown {
      terminal.report("warning: \(Visible.escaped(last.path)): \(problems.count - shown) more that can't be read\n")
    }
  }

  private static let shown = 10

  private static func unreadable(_ error: EventLogError, _ terminal: Terminal) -> ExitCode {
    terminal.report("error: \(Visible.escaped("\(error)"))\n")
    return ExitCode(ExitStatus.failed)
  }
}
